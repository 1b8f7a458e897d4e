import { describe, expect, test } from 'vitest'
import { rules } from '../../src/registry.generated.ts'
import { checkText, reportOn } from '../harness/example.ts'

/** What a rule finds on a page: how grave it is, and the words that are shown as meant for what is missing. */
const found = async (rule: string, text: string) => {
  const lines = text.split('\n')
  const { findings } = await reportOn(rules, [await checkText(text, 'q3.plan.md')])
  return findings
    .filter((finding) => finding.rule === rule)
    .map(({ severity, related }) => [
      severity,
      ...related
        .filter(({ message }) => /may be meant/.test(message))
        .map(({ line, column, endColumn }) => lines[line - 1]?.slice(column - 1, endColumn - 1)),
    ])
}

const table = (head: string, ...rows: string[]) =>
  `## Channels\n\n| Channel | Role | KPI | ${head} |\n|---|---|---|${'---|'.repeat(head.split('|').length)}\n${rows
    .map((row) => `| ${row} |\n`)
    .join('')}`

describe('where words stand unread in the place of a missing field, it is not certain that it is missing', () => {
  test.each([
    [
      'a column of sentences under a name that is not known',
      'channels/rationale',
      table('Backstory', 'Radio | Wakes people up | Orders | Half of them heard it', 'Email | Calls back | Orders | '),
      [['warning', 'Backstory']],
    ],
    [
      'a column of numbers is no reason',
      'channels/rationale',
      table('Pieces', 'Radio | Wakes people up | Orders | 300', 'Email | Calls back | Orders | 12k'),
      [['error']],
    ],
    [
      'nor are remarks',
      'channels/rationale',
      table('Notes', 'Radio | Wakes people up | Orders | ask the studio', 'Email | Calls back | Orders | '),
      [['error']],
    ],
    [
      'an empty column says nothing',
      'channels/rationale',
      table('Backstory', 'Radio | Wakes people up | Orders | ', 'Email | Calls back | Orders | –'),
      [['error']],
    ],
    [
      'words under the heading of the element',
      'measurement/shared',
      '## KPIs\n\n| KPI | Definition |\n|---|---|\n| Orders | Paid |\n\nThe whole team stands or falls with orders.\n',
      [['warning', 'The whole team stands or falls with orders.']],
    ],
    [
      'a column that speaks of no metric is not meant for names of metrics',
      'measurement/shared',
      '## KPIs\n\n| KPI | Definition | Q1 goal |\n|---|---|---|\n| Orders | Paid | 420 |\n| Returns | Sent back | 30 |\n',
      [['error']],
    ],
    [
      'a word that is a channel elsewhere in capitals',
      'channels/rationale',
      '## Channels\n\n### Email\n\n- Role: Calls back.\n\n## Risks\n\n- Strike – letters come late and we bring the email forward\n',
      [['error']],
    ],
    [
      'words under another heading are not meant for it',
      'measurement/shared',
      '## KPIs\n\n| KPI | Definition |\n|---|---|\n| Orders | Paid |\n\n## History\n\nThe shop stands since 1911 by the sea.\n',
      [['error']],
    ],
    [
      'a table that names the audience and is not read',
      'audiences/path-complete',
      '## Audiences\n\n- **Regulars**: people who come often\n\n| Mood | Regulars |\n|---|---|\n| Thinking of it | Six for four |\n',
      [['warning', 'Regulars']],
    ],
    [
      'what people hear is said under the journey',
      'audiences/path-complete',
      '## Audiences\n\n- Regulars: people who come often\n\n## Customer journey\n\nThey all hear on the radio that there are six for four.\n',
      [['warning', 'They all hear on the radio that there are six for four']],
    ],
    [
      'a name that stands in a column which is not read',
      'plan/known-references',
      '## Audiences\n\n- Families: people with children\n\n| Mood | Regulars |\n|---|---|\n| Thinking | Six |\n\n## Channels\n\n| Channel | Role | Audience |\n|---|---|---|\n| Radio | Wakes | Regulars |\n',
      [['warning']],
    ],
    [
      'a name that stands nowhere else',
      'plan/known-references',
      '## Audiences\n\n- Families: people with children\n\n## Channels\n\n| Channel | Role | Audience |\n|---|---|---|\n| Radio | Wakes | Regulars |\n',
      [['error']],
    ],
    [
      'where something is done is no number that it moves',
      'operations/milestone-has-kpi',
      '## Operations\n\nMilestones:\n- First free Thursday – 2026-07-09 – Ndeye – in the hall\n',
      [['error']],
    ],
    [
      'a rhythm has words of its own',
      'governance/review-cadence',
      '## Governance\n\nIntegration owner: Lena Fischer\n\nWe sit down when it is needed.\n',
      [['error']],
    ],
  ])('%s', async (_, rule, text, expected) => {
    expect(await found(rule, text)).toEqual(expected)
  })
})

describe('an element whose heading is there, with words that are not read', () => {
  const rest = '# Oak\n\n## Channels\n\n- Radio: wakes people\n- Email: calls back\n\n'
  const severities = async (text: string, rule = 'governance/present') => {
    const plan = await checkText(`---\nstatus: approved\n---\n\n${rest}${text}`, 'q3.plan.md')
    const { findings } = await reportOn(rules, [plan])
    return findings.filter((finding) => finding.rule === rule).map(({ severity }) => severity)
  }

  test.each([
    ['## Governance\n\nIt is all in the hands of the fair committee.\n', ['warning']],
    ['## Governance\n', ['error']],
    ['', ['error']],
  ])('%s', async (text, expected) => {
    expect(await severities(text)).toEqual(expected)
  })

  test('of several elements that are missing each has to be said somewhere', async () => {
    const all =
      '## Objective\n\nSell 300 tables by 31 May 2027.\n\n## Audience\n\n- Families: people with children\n\n## Messaging\n\nTables for life.\n\n## KPIs\n\n- Tables sold\n\n'
    const budget = '## Budget\n\nIt is all in the hands of the fair committee.\n'
    expect(await severities(`${all}${budget}`, 'plan/six-elements')).toEqual(['warning'])
    const withoutNumbers = all.replace(/## KPIs[^#]*/, '')
    expect(await severities(`${withoutNumbers}${budget}`, 'plan/six-elements')).toEqual(['error'])
  })
})
