import { describe, expect, test } from 'vitest'
import { languageCodes } from '../../src/brief/brief.ts'
import { comparedText } from '../../src/brief/compare.ts'
import { askTexts, briefFile, planTexts } from '../../src/brief/file.ts'
import { loadLanguage } from '../../src/brief/language.ts'
import { Say } from '../../src/brief/say.ts'
import { briefOf, dataOf, exampleText, secondBell } from './sample.ts'

const languages = await Promise.all(languageCodes.map(loadLanguage))
const gaps = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort()

describe.each(languages.map((language) => [language.code, language] as const))('%s', (code, language) => {
  test('has every text, with the same gaps as English, and says nothing twice', async () => {
    const english = await loadLanguage('en')
    for (const group of ['titles', 'purposes', 'labels', 'says', 'asks'] as const) {
      const [own, other] = [language[group] as Record<string, string>, english[group] as Record<string, string>]
      expect(Object.keys(own)).toEqual(Object.keys(other))
      for (const [name, text] of Object.entries(own)) {
        expect(text.trim(), name).not.toBe('')
        expect(gaps(text), name).toEqual(gaps(other[name] ?? ''))
      }
    }
    expect(Object.keys(language.countries)).toEqual(Object.keys(english.countries))
    expect(new Set(Object.values(language.titles)).size).toBe(17)
    expect(language.months).toHaveLength(12)
  })

  test('what it asks for is known again, and nothing else is', async () => {
    const asks = askTexts(language)
    const plan = await dataOf(exampleText(secondBell))
    const brief = await briefOf(plan, 'email', code)
    const file = briefFile(brief, planTexts(brief, ''))
    const open = [...file.matchAll(/<!-- yours:\w+ -->\n([\s\S]*?)<!-- \/yours -->/g)].map(([, text]) => text)
    expect(open).toHaveLength(3)
    for (const text of open) expect(asks).toContain(text)
  })
})

test.each([
  ['en', '1 July to 18 September 2026', '£84,000', '1,234,567.50', '9.5%', '3 days', 'United Kingdom'],
  ['fr', 'du 1er juillet au 18 septembre 2026', '84 000 £', '1 234 567,50', '9,5 %', '3 jours', 'Royaume-Uni'],
  ['de', '1. Juli bis 18. September 2026', '84.000 £', '1.234.567,50', '9,5 %', '3 Tage', 'Vereinigtes Königreich'],
  ['es', 'del 1 de julio al 18 de septiembre de 2026', '84.000 £', '1.234.567,50', '9,5 %', '3 días', 'Reino Unido'],
] as const)(
  '%s writes days, money, numbers, shares, times and countries as people read them',
  async (code, ...wanted) => {
    const say = new Say(await loadLanguage(code))
    const said = [
      say.days('2026-07-01', '2026-09-18'),
      say.money(84000, 'GBP'),
      say.number(1234567.5),
      say.share('9.5%'),
      say.time('3 days'),
      say.market('uk'),
    ]
    expect(said.map((text) => text?.replaceAll('\u00a0', ' '))).toEqual(wanted)
  },
)

test.each([
  ['de-AT', 'de'],
  ['FR', 'fr'],
  ['nl', 'en'],
  [undefined, 'en'],
])('a plan in %s is briefed in %s', async (code, wanted) => {
  expect((await loadLanguage(code)).code).toBe(wanted)
})

describe('what changed is told sentence by sentence', () => {
  test.each([
    ['a value', '- **Target:** 10', '- **Target:** 12', [{ before: 'Target: 10', after: 'Target: 12' }]],
    [
      'one of several',
      '- **Limits:** CPA below £12; Returns at most 4%',
      '- **Limits:** CPA below £11; Returns at most 4%',
      [{ before: 'Limits: CPA below £12', after: 'Limits: CPA below £11' }],
    ],
    [
      'a value with another in brackets',
      '- **For this channel:** £40,000 (approved: £28,000)',
      '- **For this channel:** £38,000 (approved: £28,000)',
      [
        {
          before: 'For this channel: £40,000 (approved: £28,000)',
          after: 'For this channel: £38,000 (approved: £28,000)',
        },
      ],
    ],
    ['a sentence', 'First. Second. Third.', 'First. Other. Third.', [{ before: 'Second.', after: 'Other.' }]],
    ['a line that went', '- a\n- b', '- a', [{ before: 'b' }]],
    ['a line that came', '- a', '- a\n- **b** (c)', [{ after: 'b (c)' }]],
    ['nothing', '- a\n', '- a', []],
    ['marks alone', '- **a**', '- a', []],
    ['escapes', '- a\\*b &#8203;c', '- a\\*d', [{ before: 'a*b c', after: 'a*d' }]],
  ])('%s', (_, before, after, pairs) => {
    expect(comparedText(before, after)).toEqual(pairs)
  })
})

test('French has its space before the stops that the brief sets, and the others have none', async () => {
  const text = `
objective: { statement: Win riders., guardrails: [{ metric: cpa, below: 12 }, { metric: returns, at_most: 4% }] }
audiences: [{ id: riders, name: Riders, definition: They ride., size: { value: 5, source: Census, precision: exact } }]
channels: [{ id: email, role: Asks., audiences: [riders] }]
`
  const said = async (code: 'fr' | 'de') => {
    const brief = await briefOf(await dataOf(text), 'email', code)
    return [...planTexts(brief, '').values()].join('\n')
  }
  const french = await said('fr')
  expect(french).toContain('**Riders**\u00a0: They ride.')
  expect(french).toContain('exact\u202f; Census')
  expect(french).toMatch(/cpa .+\u202f; returns/)
  expect(french).not.toMatch(/[^\s\u00a0\u202f][:;] /)
  expect(await said('de')).not.toMatch(/\s[:;] /)
})

describe('what stands in a brief is a sentence or a label with its value, whatever the plan leaves out', () => {
  const said = async (more: string) => {
    const text = `status: approved\nchannels: [{ id: email, role: Brings people back., metrics: [shops] }]\n${more}`
    const brief = await briefOf(await dataOf(text), 'email', 'en')
    return briefFile(brief, planTexts(brief, ''))
  }

  test.each([
    [
      'a gap that is answered in time',
      'operations: { variance: { threshold: 10%, answer_within: 3 days } }',
      '**When it is off plan:** A gap of 10% or more is answered within 3 days',
    ],
    ['a gap alone', 'operations: { variance: { threshold: 10% } }', '**When it is off plan:** A gap of 10% or more'],
    [
      'a time alone',
      'operations: { variance: { answer_within: 1 day } }',
      '**When it is off plan:** It is answered within 1 day',
    ],
    [
      'a freeze without an approver',
      'governance: { change_control: { freeze: 2026-06-19 } }',
      '**Late additions:** From 19 June 2026 on only with an approval',
    ],
    ['a plan of one day', 'period: { start: 2026-09-01, end: 2026-09-01 }', '**In the market:** 1 September 2026'],
    [
      'a number without a source',
      'measurement: { metrics: [{ id: shops, name: Shops, definition: Shops that buy., precision: exact }] }',
      '**Shops** (read as well; exact): Shops that buy.',
    ],
    ['a meeting each day', 'governance: { review: { cadence: every 1 days } }', '**Review meeting:** daily'],
  ])('%s', async (_, more, line) => {
    const measured = more.startsWith('measurement') ? '' : 'measurement: { metrics: [{ id: shops }] }\n'
    expect(await said(`${measured}${more}\n`)).toContain(line)
  })
})
