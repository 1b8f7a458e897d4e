import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/lint/finding.ts'
import { at, rule } from '../../src/lint/rule.ts'
import { readFolder } from '../../src/plan/read.ts'
import { rules } from '../../src/registry.generated.ts'
import { checkPlan } from '../../src/schema/check.ts'
import { checkText, reportOn, runRules } from '../harness/example.ts'

const page = {
  summary: 's',
  why: 'w',
  fix: 'Say it in `decided_by` or leads_to.',
  source: 'ours',
  valid: [],
  invalid: [],
}

const tempo = rule({
  id: 'channels/tempo',
  severity: 'warning',
  from: 'draft',
  reads: ['channels[]'],
  ...page,
  *check({ channels }) {
    for (const channel of channels)
      if (channel.tempo === undefined)
        yield at(
          channel,
          'tempo',
          `"${channel.name}" has no tempo`,
          channel.id === 'email' ? { severity: 'error' } : {},
        )
  },
})

const table = (...rows: readonly string[]) =>
  ['## Channels', '', '| Channel | Role |', '|---|---|', ...rows.map((name) => `| ${name} | Does ${name} |`), ''].join(
    '\n',
  )

const md = { file: 'q3.plan.md' }
const judged = async (text: string) => reportOn([tempo], [await checkText(text, md.file)])
const fixes = ({ findings }: Report) => findings.map(({ fix }) => fix)

describe('a column that a table lacks', () => {
  test('is one finding at its first line, with the path of the first row, the gravest severity and a few of the rows', async () => {
    const { findings, summary } = await judged(table('Radio', 'Email', 'Search', 'PR', 'Posters'))
    expect(findings).toHaveLength(1)
    expect(summary).toMatchObject({ errors: 1, warnings: 0 })
    expect(findings[0]).toMatchObject({
      line: 3,
      column: 1,
      endColumn: 19,
      severity: 'error',
      path: 'channels[radio].tempo',
      message:
        'this table has no column "Tempo", and 5 rows need one: "Radio" has no tempo; the same holds for "Email", "Search", "PR" and "Posters"',
      fix: 'Say it in "Decided by" or "Leads to". On this page: a column "Tempo" in the table under "## Channels".',
    })
    expect(findings[0]?.related.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '5 needs one',
      '6 needs one',
      '7 needs one, and so do 2 more',
    ])
  })

  test('is told also where the rows open with a day', async () => {
    const steps =
      '## Timeline\n\n| Date | Step | Owner |\n|---|---|---|\n| 4 Dec 2026 | Briefs | Ann Lee |\n| 9 Dec 2026 | Films | Ann Lee |\n| 11 Dec 2026 | Start | Ann Lee |\n| 14 Dec 2026 | Look back | Ann Lee |\n'
    const { findings } = await reportOn(rules, [await checkText(steps, md.file)])
    const [column, ...others] = findings.filter(({ rule }) => rule === 'operations/milestone-has-kpi')
    expect(others).toEqual([])
    expect(column?.message).toMatch(/^this table has no column "Metric", and 4 rows need one: .* "Briefs" should move;/)
    expect(column?.related.at(-1)?.message).toBe('needs one, and so does 1 more')
  })

  test('keeps its fingerprint when lines move and other rows come and go', async () => {
    const print = async (text: string) => (await judged(text)).findings.map(({ fingerprint }) => fingerprint)
    const [first] = await print(table('Radio', 'Email'))
    expect(await print(`# Plan\n\nA word before.\n\n${table('Radio', 'Search', 'Email')}`)).toEqual([first])
  })

  test('is silenced with the table, with its section and with the file, and counts once', async () => {
    const why = 'channels/tempo -- agreed by mail'
    for (const text of [
      table('Radio', 'Email').replace('| Channel', `<!-- plan-disable-next-line ${why} -->\n\n| Channel`),
      `<!-- plan-disable-next-line ${why} -->\n\n${table('Radio', 'Email')}`,
      `<!-- plan-disable ${why} -->\n\n${table('Radio', 'Email')}`,
    ])
      expect((await judged(text)).summary, text).toMatchObject({ errors: 0, warnings: 0, suppressed: 1 })
  })

  test('is not what a single row lacks, rows of two tables, rows with a cell for it, or items elsewhere', async () => {
    expect((await judged(table('Radio'))).findings.map(({ message }) => message)).toEqual(['"Radio" has no tempo'])
    const two = `${table('Radio', 'Email')}\nAnd:\n\n${table('Search', 'PR').replace('## Channels\n\n', '')}`
    expect((await judged(two)).findings.map(({ line }) => line)).toEqual([3, 10])
    const filled = table('Radio', 'Email').replace('| Role |\n|---', '| Role | Pace |\n|---|---')
    expect(fixes(await judged(filled)).map((fix) => fix.split('On this page: ')[1])).toEqual([
      'the cell under "Pace" in the row "Radio".',
      'the cell under "Pace" in the row "Email".',
    ])
    const headings = '## Channels\n\n### Radio\n\n- Role: One.\n\n### Email\n\n- Role: Two.\n'
    expect(fixes(await judged(headings)).map((fix) => fix.split('On this page: ')[1])).toEqual([
      'a line "**Tempo:** …" under "### Radio", with an empty line above it.',
      'a line "**Tempo:** …" under "### Email", with an empty line above it.',
    ])
    const numbered = '## Channels\n\n1. **Radio**: does one\n2. **Email**: does two\n'
    expect(fixes(await judged(numbered))[0]).toContain('a line "   - **Tempo:** …" below the item "Radio".')
    const list = '## Channels\n\n- **Radio**: does one\n- **Email**: does two\n'
    expect(fixes(await judged(list)).map((fix) => fix.split('On this page: ')[1])).toEqual([
      'a line "  - **Tempo:** …" below the item "Radio".',
      'a line "  - **Tempo:** …" below the item "Email".',
    ])
  })
})

describe('cures keep the words of YAML', () => {
  const channels = '[{ id: radio, name: Radio }, { id: email, name: Email }]'

  test('in a YAML plan, in front matter and in a fenced block', async () => {
    for (const [text, file] of [
      [`channels: ${channels}\n`, 'q3.plan.yaml'],
      [`---\nchannels: ${channels}\n---\n# Plan\n\nWords.\n`, md.file],
      [`# Plan\n\n## Channels\n\n\`\`\`yaml\n${channels}\n\`\`\`\n`, md.file],
    ] as const)
      expect(fixes(await reportOn([tempo], [await checkText(text, file)])), text).toEqual([page.fix, page.fix])
  })

  test('for the head of a plan that has front matter; an element beside sections gets one of its own', async () => {
    const text = '---\nstatus: draft\n---\n# Plan\n\n## Goal\n\nWin 20 subscribers.\n'
    const { findings } = await reportOn(rules, [await checkText(text, md.file)])
    const fixOf = (id: string) => findings.find(({ rule }) => rule === id)?.fix
    expect(fixOf('plan/has-head')).toContain('period: { start: 2026-07-01')
    expect(fixOf('journey/mapped') ?? fixOf('plan/six-elements')).toContain('a section "## ')
  })
})

test('columns and sections are called as the language of the page has it', async () => {
  const text =
    '## Ziel\n\n2.000 neue Abos bis zum 30. September 2026.\n\n## Kanäle\n\n| Kanal | Rolle |\n|---|---|\n| Radio | Sagt es |\n| E-Mail | Fragt nach |\n'
  const { findings } = await reportOn(rules, [await checkText(text, md.file)])
  expect(findings.find(({ rule }) => rule === 'channels/rationale')?.message).toMatch(
    /^this table has no column "Begründung"/,
  )
  expect(findings.find(({ rule }) => rule === 'plan/six-elements')?.fix).toMatch(
    /a section "## Zielgruppe" with a table .*"Zielgruppe"/,
  )
})

describe('the cell that a cure names is free for it', () => {
  const served = async (who: string) => {
    const text = `## Audience\n\n- Young families\n- Foodies\n\n## Channels\n\n| Channel | Who |\n|---|---|\n| Radio | ${who} |\n`
    const { findings } = await reportOn(rules, [await checkText(text, md.file)])
    return findings.find(({ rule, path }) => rule === 'audiences/reached' && path?.startsWith('channels'))?.fix
  }

  test('"Who" holds the owners, so audiences have a column of their own', async () => {
    expect(await served('Jo Bauer')).toMatch(/On this page: a column "Audience" in the table under "## Channels"\.$/)
    expect(await served('')).toMatch(/On this page: the cell under "Who" in the row "Radio"\.$/)
  })
})

test('a proof point is backed where its cure says', async () => {
  const text = '## Key message\n\nWarmth you can afford.\n\nProof: Best buy 2025; Made in Leeds; Rated 4.7 of 5\n'
  const proofs = async (page: string) =>
    (await reportOn(rules, [await checkText(page, md.file)])).findings.filter(
      ({ rule }) => rule === 'messaging/proof-points',
    )
  const found = await proofs(text)
  expect(found.map(({ fix }) => /a heading "(### [^"]+)"/.exec(fix)?.[1])).toEqual([
    '### Best buy 2025',
    '### Made in Leeds',
    '### Rated 4.7 of 5',
  ])
  const headings = found.map(
    ({ fix }) => `\n${/a heading "(### [^"]+)"/.exec(fix)?.[1]}\n\n**Evidence:** Audit of May 2026\n`,
  )
  expect(await proofs(`${text}${headings.join('')}`)).toEqual([])
})

test('a gap in a cell is shown without the lines of the table', async () => {
  const text =
    '## Channels\n\n| Channel | Role | Budget |\n|---|---|---|\n| Radio | Wins drivers | £5k |\n| PR | Explains | tbc |\n'
  const { findings } = await reportOn(rules, [await checkText(text, md.file)])
  expect(findings.find(({ rule }) => rule === 'plan/no-placeholders')?.message).toBe(
    'something is still open in this text: "tbc"',
  )
})

test('a place is marked with the name that the page has, however short', async () => {
  const text = '## Budget\n\n| Channel | Amount |\n|---|---|\n| TV | £5k |\n| Total | £9k |\n'
  const { findings } = await reportOn(rules, [await checkText(`${text}\n## Channels\n\n- TV: Wins drivers\n`, md.file)])
  expect(findings.find(({ rule }) => rule === 'budget/adds-up')?.related.map(({ message }) => message)).toEqual([
    '"TV"',
  ])
})

test('a part of a folder in Markdown is a page of its own', async () => {
  const plan = await readFolder([
    { path: 'plan.yaml', file: 'q3/plan.yaml', content: 'title: Q3\n' },
    { path: 'channels/radio.md', file: 'q3/channels/radio.md', content: '# Radio\n\nTells people.\n' },
    { path: 'channels/email.md', file: 'q3/channels/email.md', content: 'Tells more people.\n' },
  ])
  const { findings } = await reportOn([tempo], [await checkPlan(plan, () => false)])
  expect(findings.map(({ file, fix }) => `${file}: ${fix.split('On this page: ')[1]}`)).toEqual([
    'q3/channels/email.md: a line "**Tempo:** …" at the end of the file, with an empty line above it.',
    'q3/channels/radio.md: a line "**Tempo:** …" under "# Radio", with an empty line above it.',
  ])
})

test('names that a page brings into a cure are cut short and stay on one line', async () => {
  const long = `${'x'.repeat(200)} "y" **z**`
  const { findings } = await runRules([tempo], `## Channels\n\n### Radio ${long}\n\n- Role: One.\n`, md)
  for (const { fix } of findings) expect(fix.length).toBeLessThan(200)
})

test('what is too long for a name is marked as it is', async () => {
  const wide = `messaging: { proof_points: [{ id: fast, claim: 'Fast${'| '.repeat(150_000)}end' }] }`
  const { findings } = await runRules(rules, `---\n${wide}\n---\n`, md)
  expect(findings.map(({ rule }) => rule)).toContain('messaging/proof-points')
})
