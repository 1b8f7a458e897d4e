import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judged, read } from './reading.ts'

describe('a heading of an export', () => {
  test.each([
    '## **2\\. Objective** {#2.-objective}',
    '## Objective {#objective}',
    '[]{#_Toc1 .anchor}Objective\n===========',
    '<h2 id="a">Objective</h2>',
    '<h2><strong>Objective</strong></h2>',
    '## Slide 2: Objective',
    '<details>\n<summary>Objective</summary>\n',
  ])('%j names the objective', async (heading) => {
    const text = `# Plan\n\n${heading}\n\nWin 300 shops by 30 June 2027.\n\n## Channels\n\n- **Radio:** wakes people up\n`
    expect(await read(text)).toMatchObject({
      title: 'Plan',
      objective: { statement: 'Win 300 shops by 30 June 2027.' },
    })
  })

  test('is the title without its anchor, and words in braces stay', async () => {
    expect(await read('# **Autumn** {#autumn}\n\n## Objective\n\nWin 30 {shops}.\n')).toMatchObject({
      title: 'Autumn',
      objective: { statement: 'Win 30 {shops}.' },
    })
  })

  test('is known to rules that read the words below it', async () => {
    const { readPlanText } = await import('../../../src/plan/read.ts')
    const text = '# Plan\n\n## **6\\. Measurement** {#6.-measurement}\n\nNumbers are dull.\n'
    const { narrative } = await readPlanText({ file: 'q3.plan.md', text })
    expect(narrative.at(-1)?.headings).toEqual(['Plan', '6. Measurement'])
  })

  test('is named in cures as it is read', async () => {
    const text =
      '# Plan\n\n## **1\\. Channels** {#1.-channels}\n\n| Channel | Role |\n|---|---|\n| Radio | wakes |\n| Post | asks |\n'
    const { reportOn, checkText } = await import('../../harness/example.ts')
    const { rules } = await import('../../../src/registry.generated.ts')
    const { findings } = await reportOn(rules, [await checkText(text, 'q3.plan.md')])
    expect(findings.find(({ rule }) => rule === 'channels/rationale')?.fix).toContain('under "## 1. Channels"')
  })
})

const channels = {
  channels: [
    { name: 'Radio', role: 'wakes people up', owner: 'Ann Lee' },
    { name: 'Post', role: 'asks them in', owner: 'Ed Marsh' },
  ],
  budget: { total: 9000, allocations: [{ amount: 5000 }, { amount: 4000 }] },
}

describe('a table that is none of Markdown', () => {
  test.each([
    [
      'of HTML',
      `<table>
<thead><tr><th>Channel</th><th>Role</th><th>Owner</th><th>Budget</th></tr></thead>
<tbody>
<tr><td><p>Radio</p></td><td>wakes people
up</td><td>Ann&nbsp;Lee</td><td>&pound;5,000</td></tr>

<tr><td><b>Post</b></td><td>asks <em>them</em> in</td><td>Ed Marsh</td><td>£4,000</td></tr>
<tr><td colspan="3">Total</td><td>£9,000</td></tr>
</tbody>
</table>`,
    ],
    [
      'of bars and plus signs',
      `+-------+----------+----------+--------+
| **Channel** | **Role** | **Owner** | **Budget** |
+=======+==========+==========+========+
| Radio | wakes    | Ann Lee  | £5,000 |
|       | people up|          |        |
+-------+----------+----------+--------+
| Post  | asks them in | Ed Marsh | £4,000 |
+-------+----------+----------+--------+
| Total |          |          | £9,000 |
+-------+----------+----------+--------+`,
    ],
    [
      'of dashes',
      `  Channel   Role               Owner      Budget
  --------- ------------------ ---------- --------
  Radio     wakes people up    Ann Lee    £5,000
  Post      asks them in       Ed Marsh   £4,000
  Total                                   £9,000`,
    ],
  ])('%s is read', async (_, table) => {
    expect(await read(`# Plan\n\n## Channels\n\n${table}\n\n## Objective\n\nWin 30 shops.\n`)).toMatchObject({
      ...channels,
      objective: { statement: 'Win 30 shops.' },
    })
  })

  test('has cells over several rows', async () => {
    const text =
      '## Channels\n\n<table><tr><th>Channel</th><th>Owner</th><th>Role</th></tr><tr><td>Radio</td><td rowspan="2">Ann Lee</td><td>wakes</td></tr><tr><td>Post</td><td>asks</td></tr><tr><td>Email</td><td>Ed Marsh</td><td>keeps</td></tr></table>\n'
    expect(await read(text)).toMatchObject({
      channels: [
        { name: 'Radio', owner: 'Ann Lee', role: 'wakes' },
        { name: 'Post', owner: 'Ann Lee', role: 'asks' },
        { name: 'Email', owner: 'Ed Marsh', role: 'keeps' },
      ],
    })
  })

  test.each(['b', 'strong'])('has names in <%s>', async (bold) => {
    const item = (name: string, role: string) => `<p><${bold}>${name}</${bold}> – ${role}</p>\n`
    expect(await read(`<h2>Channels</h2>\n${item('Radio', 'wakes')}${item('Post', 'asks')}`)).toMatchObject({
      channels: [
        { name: 'Radio', role: 'wakes' },
        { name: 'Post', role: 'asks' },
      ],
    })
  })

  test.each([
    ['cells over all that there is', '<tr><td rowspan="9999" colspan="9999">x</td></tr>'.repeat(400)],
    ['rows without end', `${'<tr><td>x</td></tr>'.repeat(100)}\n\n`.repeat(100)],
  ])('with %s is read to the end', async (_, rows) => {
    const text = `## Objective\n\nWin 30 shops.\n\n## Channels\n\n<table>${rows}</table>\n`
    expect(await read(text)).toMatchObject({ objective: { statement: 'Win 30 shops.' } })
  })

  test('lacks a column once', async () => {
    const text =
      '# Plan\n\n## Channels\n\n<table><tr><th>Channel</th><th>Role</th></tr><tr><td>Radio</td><td>wakes</td></tr><tr><td>Post</td><td>asks</td></tr></table>\n'
    const said = (await judged(text, 'q3.plan.md')).filter((line) => line.startsWith('channels/rationale'))
    expect(said).toEqual([expect.stringContaining('this table has no column "Rationale", and 2 rows need one')])
  })

  test('is no table where it is a line across the page, or a line of a paragraph', async () => {
    const text = '## Objective\n\nWin 30 shops.\n\n--- ---\n\nA remark.\n\n+ a\n+ b\n'
    expect(await read(text)).toEqual({ objective: { statement: 'Win 30 shops.' } })
  })

  test('comments and scripts say nothing', async () => {
    const text =
      '## Objective\n\n<p>Win 30 shops.</p><!-- <h2>Channels</h2> --><script>var a = "<h2>Budget</h2>"</script>\n<ul><li>Owner: Ann Lee</li></ul><h3></h3>\n'
    expect(await read(text)).toMatchObject({ objective: { statement: 'Win 30 shops.', owner: 'Ann Lee' } })
  })

  const piece = fc.constantFrom(
    '<table>',
    '</table>',
    '<tr>',
    '<td rowspan="99999">',
    '<td colspan=20>',
    '</td>',
    '<th>',
    '<h2>',
    '</h2>',
    '<li>',
    '<ul>',
    '</ul>',
    '<b>',
    '<!--',
    '-->',
    '<script>',
    '&#55296;',
    '&nbsp;',
    'Channel',
    'Budget £5',
    '\n',
    '\n\n',
    '+---+---+',
    '| a | b |',
    '--- ---',
    '{#a}',
    '[]{#b}',
    '[[Ann|',
    'Lee]]',
    '> [!note] ',
    '# ',
    '1. CHANNELS\n',
  )
  test('whatever stands in the page, it is read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        await judged(`## Channels\n\n${pieces.join('')}`, 'q3.plan.md')
      }),
      { numRuns: 200 },
    )
  })
})

describe('a page of a wiki', () => {
  test('mentions people by their names', async () => {
    const text =
      '## Channels\n\n| Channel | Role | Owner |\n|---|---|---|\n| Radio | wakes | @Ann Lee |\n| Post | asks | @ed |\n'
    expect(await read(text)).toMatchObject({ channels: [{ owner: 'Ann Lee' }, { owner: '@ed' }] })
  })
})

describe('a page of a note-taking tool', () => {
  test('has names in double brackets, boxes and two colons behind a label', async () => {
    const text = `# [[Wine club]] plan

Period:: 2026-10-01 to 2027-01-31

## Message

> [!quote] Proposition
> Six bottles from growers we have met.

## Channels

| Channel | Role | Owner |
|---|---|---|
| Radio | wakes | [[people/ann|Ann Lee]] |
| Post | asks | [[Ed Marsh]] |
`.replace('ann|Ann', 'ann\\|Ann')
    expect(await read(text)).toMatchObject({
      title: 'Wine club plan',
      period: { start: '2026-10-01', end: '2027-01-31' },
      messaging: { proposition: 'Six bottles from growers we have met.' },
      channels: [{}, { owner: 'Ed Marsh' }],
    })
  })

  test('a box of one line keeps its words', async () => {
    expect(await read('## Objective\n\n> [!goal] Win 30 shops.\n')).toEqual({
      objective: { statement: 'Win 30 shops.' },
    })
  })
})
