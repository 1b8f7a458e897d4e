import { describe, expect, test } from 'vitest'
import { commented, others, read, saidOf, textsOf, to, yaml } from './plans.ts'

describe('comments', () => {
  test('go with what they speak of into a folder', async () => {
    const { files, lost } = await to('folder', yaml(commented))
    expect(textsOf(files)).toEqual({
      'q3/plan.yaml': `# yaml-language-server: $schema=../../plan.schema.json
# The plan of the autumn.

title: Autumn # as the board says it
period: { start: 2026-07-01, end: 2026-09-30 }
x-own: [1, # one
  2]
# The end.
`,
      'q3/objective.yaml': `# What it is for.

# one
# The number.
target: 2000 # bold
statement: >-
  Win 2,000

  subscribers # no comment
`,
      'q3/channels/search.yaml': `# Searchers.

id: search
name: Search
note: |
  # no comment
    deeper
# The last word on search.
`,
      'q3/channels/email.yaml': `# Readers.

{ id: email, name: Email } # short
`,
    })
    expect(lost).toEqual(['the channels come in the order of their names: email, search'])
  })

  test('come back from there to where they were', async () => {
    const { files } = await to('folder', yaml(commented))
    const [{ text } = { text: '' }] = (await to('yaml', files)).files
    expect(text).toBe(`# yaml-language-server: $schema=../plan.schema.json
# The plan of the autumn.

title: Autumn # as the board says it
period: { start: 2026-07-01, end: 2026-09-30 }
x-own: [1, # one
  2]

# What it is for.
objective:
  # one
  # The number.
  target: 2000 # bold
  statement: >-
    Win 2,000

    subscribers # no comment

channels:
  # Readers.
  - { id: email, name: Email } # short

  # Searchers.
  - id: search
    name: Search
    note: |
      # no comment
        deeper
    # The last word on search.
# The end.
`)
  })

  test('stand in the sections of a page', async () => {
    const { files, lost } = await to('md', yaml(commented))
    expect(files[0]?.text).toContain(
      '\n## Objective\n\n```yaml\n# What it is for.\n\n# one\n# The number.\ntarget: 2000 # bold\n',
    )
    expect(files[0]?.text).toContain('  - { id: email, name: Email } # short\n'.slice(2))
    expect(lost).toEqual([])
    const [{ text } = { text: '' }] = (await to('yaml', files)).files
    for (const line of commented.split('\n')) if (line.includes('#')) expect(text).toContain(/#.*/.exec(line)?.[0])
  })
})

const silenced = `title: Autumn
# plan-disable-next-line objective/target-set -- decided in May
objective:
  statement: Win more.
channels:
  # plan-disable-next-line channels/has-owner -- hired in June
  - id: email
    # plan-disable-next-line channels/named -- the old name
    name: Email
  - id: search
`

describe('what is silenced stays silenced', () => {
  test('in the files of a folder, and back', async () => {
    const { files } = await to('folder', yaml(silenced))
    const texts = textsOf(files)
    expect(texts['q3/objective.yaml']).toMatch(/^# plan-disable objective\/target-set -- decided in May\n\nstatement/)
    expect(texts['q3/channels/email.yaml']).toMatch(
      /^# plan-disable channels\/has-owner -- hired in June\n\nid: email\n# plan-disable-next-line channels\/named -- the old name\nname/,
    )
    const [{ text } = { text: '' }] = (await to('yaml', files)).files
    expect(text).toBe(
      silenced
        .replace('# plan-disable-next-line obj', '\n# plan-disable-next-line obj')
        .replace('channels:', '\nchannels:')
        .replace('  - id: search', '\n  - id: search'),
    )
  })

  test('in the sections of a page, and back', async () => {
    const { files } = await to('md', yaml(silenced))
    expect(files[0]?.text).toContain(
      '\n<!-- plan-disable-next-line objective/target-set -- decided in May -->\n\n## Objective\n',
    )
    const back = await to('yaml', files)
    const [{ text } = { text: '' }] = back.files
    expect(text).toContain('\n# plan-disable-next-line objective/target-set -- decided in May\nobjective:\n')
    expect(back.lost).toEqual([])
  })

  test('a list that is silenced as a whole stays whole', async () => {
    const { files } = await to(
      'folder',
      yaml('# top\n\ntitle: A\n# plan-disable-next-line channels/few -- so be it\nchannels:\n  - id: a\n  - id: b\n'),
    )
    expect(textsOf(files)['q3/channels.yaml']).toBe('# plan-disable channels/few -- so be it\n\n- id: a\n- id: b\n')
  })

  test('what spoke of a whole plan, and speaks of one file now, is said', async () => {
    const { lost } = await to('folder', yaml('# plan-disable budget/x -- why\ntitle: A\nbudget:\n  total: 1\n'))
    expect(lost.join()).toContain('"plan-disable budget/x -- why" spoke of the whole plan')
    const folder = [
      { file: 'q3/plan.yaml', text: '# plan-disable plan/x -- why\ntitle: A\n' },
      { file: 'q3/budget.yaml', text: 'total: 1\n' },
    ]
    expect((await to('yaml', folder)).lost.join()).toContain('spoke of one file')
  })
})

test('law: what comments silence in one form they silence in every other', async () => {
  const bare = `title: Autumn
period: { start: 2026-07-01, end: 2026-09-30 }
objective:
  statement: Win more.
channels:
  - id: email
    name: Email
  - id: search
budget: { total: 1 }
`
  const said = await saidOf(await read(yaml(bare)))
  const rulesAt = (path: string) =>
    [...new Set(said.filter((line) => line.split(' | ')[2]?.startsWith(path)).map((line) => line.split(' | ')[0]))]
      .filter((rule) => !/^(?:syntax|plan)\//.test(rule ?? ''))
      .slice(0, 2)
  const silence = (path: string) => `# plan-disable-next-line ${rulesAt(path).join(', ')} -- so be it`
  const text = bare
    .replace('objective:', () => `${silence('objective')}\nobjective:`)
    .replace('  - id: email', () => `  ${silence('channels[email]')}\n  - id: email`)
    .replace('budget:', () => `${silence('budget')}\nbudget:`)
  const left = await saidOf(await read(yaml(text)))
  expect(left.length).toBeLessThan(said.length - 3)
  expect(left.filter((line) => line.startsWith('suppress/'))).toEqual([])
  for (const form of others('yaml')) {
    const { files } = await to(form, yaml(text))
    expect(await saidOf(await read(files)), form).toEqual(left)
    for (const back of others(form)) expect(await saidOf(await read((await to(back, files)).files)), back).toEqual(left)
  }
})
