import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { convert } from '../../src/convert/convert.ts'
import { type Form, forms, type NewFile } from '../../src/convert/forms.ts'
import { saysTheSame } from '../../src/convert/same.ts'
import { TooLarge } from '../../src/convert/too-large.ts'
import { partKeys } from '../../src/plan/parts.ts'
import { example, read, saidOf } from './plans.ts'

const others = (form: Form) => forms.filter((one) => one !== form)
const targets: Readonly<Record<Form, string>> = { yaml: 'q3.plan.yaml', md: 'q3.plan.md', folder: 'q3' }

/** The files of a plan in another form, and what was said of it. */
const to = async (form: Form, files: readonly NewFile[], target = targets[form]) =>
  convert(await read(files), form, target)

const yaml = (text: string): NewFile[] => [{ file: 'q3.plan.yaml', text }]
const textsOf = (files: readonly NewFile[]) => Object.fromEntries(files.map(({ file, text }) => [file, text]))

describe('law: a plan says in another form, and back in its own, what it said', () => {
  test.each<[Form, string]>([
    ['yaml', 'examples/second-bell/q3-2026.plan.yaml'],
    ['md', 'examples/glenmara/autumn-2026.plan.md'],
    ['folder', 'examples/lantern-reading/christmas-2026'],
    ['yaml', 'examples/first-draft.yaml'],
    ['yaml', 'test/schema/whole-format.plan.yaml'],
  ])('%s: %s', async (form, path) => {
    const files = example(path)
    // The title of a page that holds many plans' worth of fields would be another path.
    const said = await saidOf(await read(files))
    for (const other of others(form)) {
      const there = await to(other, files)
      expect(await saidOf(await read(there.files))).toEqual(said)
      const back = await to(form, there.files)
      expect(await saidOf(await read(back.files))).toEqual(said)
      for (const third of others(other))
        expect(await saidOf(await read((await to(third, there.files)).files))).toEqual(said)
    }
  })

  test('plans with values changed, comments between their lines, at random', async () => {
    const plans = ['examples/second-bell/q3-2026.plan.yaml', 'examples/first-draft.yaml'].map(
      (path) => parse(example(path)[0]?.text ?? '') as Record<string, unknown>,
    )
    await fc.assert(
      fc.asyncProperty(
        fc.nat(plans.length - 1),
        fc.constantFrom(...forms),
        fc.constantFrom(...forms),
        fc.array(fc.tuple(fc.nat(), fc.nat(), odd), { maxLength: 3 }),
        fc.array(fc.nat(), { maxLength: 6 }),
        fc.constantFrom(2, 4),
        async (index, first, second, changes, comments, indent) => {
          const data = structuredClone(plans[index] ?? {})
          for (const [pick, deeper, value] of changes) change(data, pick, deeper, value)
          const text = withComments(stringify(inOrder(data), { indent, indentSeq: pick(changes) }), comments)
          const said = await saidOf(await read(yaml(text)))
          const made = first === 'yaml' ? { files: yaml(text), lost: [] } : await to(first, yaml(text))
          const { files } = made
          expect(made.lost.filter((line) => line.includes('not kept'))).toEqual([])
          expect(await saidOf(await read(files)), first).toEqual(said)
          if (first === second) return
          const again = await to(second, files)
          expect(again.lost.filter((line) => line.includes('not kept'))).toEqual([])
          expect(await saidOf(await read(again.files)), second).toEqual(said)
        },
      ),
      { seed: Number(process.env.SEED ?? 20_261_123), numRuns: Number(process.env.RUNS ?? 60) },
    )
  })
})

const pick = (changes: readonly unknown[]) => changes.length % 2 === 0

const odd = fc.constantFrom<unknown>(
  null,
  'TBC',
  0,
  true,
  ['x'],
  {},
  { id: 'x' },
  '£84k',
  'a: b # c',
  'two\nlines\n',
  'two\n\nparagraphs\n\n\n',
  '  spaces around  ',
  '``` fences ```',
  '- dash',
  '---',
  '*pointer &mark',
  '\u202e',
)

/** Another value somewhere inside. */
function change(data: Record<string, unknown>, pick: number, deeper: number, value: unknown): void {
  const keys = Object.keys(data)
  let holder: Record<string, unknown> = data
  let key = keys[pick % keys.length] ?? ''
  for (let at = deeper; at > 0; at = Math.floor(at / 7)) {
    const inner = holder[key]
    if (typeof inner !== 'object' || inner === null || Object.keys(inner).length === 0) break
    holder = inner as Record<string, unknown>
    key = Object.keys(inner)[at % Object.keys(inner).length] ?? ''
  }
  holder[key] = value
}

/** As a folder orders what it holds: which of two is called the first depends on it. */
function inOrder(data: Record<string, unknown>): Record<string, unknown> {
  const head = Object.keys(data).filter((key) => !(partKeys as readonly string[]).includes(key))
  const byId = (list: unknown) =>
    Array.isArray(list) && list.every((item) => typeof item?.id === 'string')
      ? list.toSorted((a, b) => (a.id < b.id ? -1 : 1))
      : list
  return Object.fromEntries(
    [...head, ...partKeys]
      .filter((key) => Object.hasOwn(data, key))
      .map((key) => [key, key === 'channels' || key === 'audiences' ? byId(data[key]) : data[key]]),
  )
}

/** A comment above some lines that open a key, as far in as the key is. */
function withComments(text: string, at: readonly number[]): string {
  const lines = text.split('\n')
  const keys = lines.flatMap((line, index) => (/^ *(?:- )?\w+:(?: \w|$)/.test(line) ? [index] : []))
  for (const pick of [...new Set(at.map((one) => keys[one % keys.length] ?? 0))].sort((a, b) => b - a))
    lines.splice(pick, 0, `${/^ */.exec(lines[pick] ?? '')?.[0]}# said here: "it's" [x]`)
  return lines.join('\n')
}

const commented = `# yaml-language-server: $schema=../plan.schema.json
# The plan of the autumn.

title: Autumn # as the board says it
period: { start: 2026-07-01, end: 2026-09-30 }

# What it is for.
objective: # one
    # The number.
    target: 2000 # bold
    statement: >-
      Win 2,000

      subscribers # no comment
channels:
  # Searchers.
  - id: search
    name: Search
    note: |
      # no comment
        deeper
    # The last word on search.

  # Readers.
  - { id: email, name: Email } # short
x-own: [1, # one
  2]
# The end.
`

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
    const [{ text } = { text: '' }] = (await to('yaml', files)).files
    expect(text).toContain('\n# plan-disable-next-line objective/target-set -- decided in May\nobjective:\n')
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

describe('plans say the same', () => {
  const same = async (one: string, other: string, file = 'q3.plan.yaml') =>
    saysTheSame(await read(yaml(one)), await read([{ file, text: other }]))

  test.each([
    ['title: A\nstatus: draft', 'status: draft\ntitle: A', true],
    ['title: A', 'title: B', false],
    ['title: A', 'title: A\nnote: B', false],
    ['title: 1', 'title: "1"', false],
    ['budget: { total: 1 }', 'budget: [{ total: 1 }]', false],
    ['title: A', 'id: q3\ntitle: A', true],
    ['title: A', 'id: q4\ntitle: A', false],
    ['channels: [{ id: b }, { id: a }]', 'channels: [{ id: a }, { id: b }]', true],
    ['messaging: { promises: [b, a] }', 'messaging: { promises: [a, b] }', false],
    ['budget: { total: }', 'budget:', true],
    ['x-a: .nan', 'x-a: .nan', true],
  ])('%j and %j: %s', async (one, other, expected) => expect(await same(one, other)).toBe(expected))

  test('where a story is told, all of it is', async () => {
    const page = (words: string) => read([{ file: 'q3.plan.md', text: `---\ntitle: A\n---\n\n${words}\n` }])
    const [one, longer, none] = await Promise.all([page('Why.'), page('Why.\n\nHow.'), page('')])
    expect([saysTheSame(one, longer), saysTheSame(longer, one), saysTheSame(one, none)]).toEqual([true, false, true])
  })
})

describe('what a form cannot hold is said', () => {
  test('pointers from one file to another', async () => {
    const text =
      'title: &name Autumn\nobjective:\n  owner: &ana Ana\n  statement: *name\nchannels:\n  - id: a\n    owner: *ana\n    markets: &gb [GB]\n    themes: *gb\n  - id: b\n    markets: *gb\n'
    const { files, lost } = await to('folder', yaml(text))
    const texts = textsOf(files)
    expect(texts['q3/objective.yaml']).toBe('owner: Ana\nstatement: Autumn\n')
    expect(texts['q3/channels/a.yaml']).toBe('id: a\nowner: Ana\nmarkets: &gb [GB]\nthemes: *gb\n')
    expect(texts['q3/channels/b.yaml']).toMatch(/^id: b\nmarkets: \[ ?GB ?\]\n$/)
    expect(lost).toHaveLength(3)
  })

  test('pointers that would make it larger than a plan may be', async () => {
    const many = Array.from({ length: 900 }, () => '*a').join(', ')
    const text = `title: &a ${'x'.repeat(6000)}\nmessaging:\n  promises: [${many}]\n`
    await expect(to('folder', yaml(text))).rejects.toThrow(TooLarge)
  })

  test('the story of a page, in YAML', async () => {
    const page = [
      {
        file: 'q3.plan.md',
        text: '---\ntitle: A\nbudget: { total: 1 }\n---\n\n# Why now\n\nBecause.\n\n## Who asked\n\nAna.\n',
      },
    ]
    expect((await to('yaml', page)).lost).toEqual([
      'the text of q3.plan.md that is no field ("Why now", "Who asked") has no place in this form',
    ])
    const folder = await to('folder', page)
    expect(folder.lost).toEqual([])
    expect(textsOf(folder.files)['q3/plan.md']).toBe(
      '---\ntitle: A\n---\n\n# Why now\n\nBecause.\n\n## Who asked\n\nAna.\n',
    )
  })

  test('any comment that is in none of the new files', async () => {
    const page =
      '---\ntitle: A\n---\n\n<!-- Ask Ana. -->\n\n## Objective\n\n- **Target:** 2000\n\n<!-- plan-disable-next-line objective/x -- why -->\n- **Owner:** Ana\n'
    expect((await to('yaml', [{ file: 'q3.plan.md', text: page }])).lost.join('\n')).toMatch(
      /objective\/x silences no field[\s\S]*"Ask Ana\."[\s\S]*"objective\/x -- why"/,
    )
    for (const form of others('yaml'))
      expect((await to(form, yaml(commented.replace(/^ {2}- id: search/m, '  - id: a')))).lost).toEqual(
        form === 'md' ? [] : expect.any(Array),
      )
  })

  test('comments of a plan that is written on one line', async () => {
    const { files, lost } = await to('md', yaml('{ title: A, # the title\n budget: { total: 1 } }\n'))
    expect(lost).toEqual([
      'q3.plan.yaml is not written a key a line, so it is written anew: comments in it are not kept',
      'the comment "the title" in q3.plan.yaml is not kept',
    ])
    expect(files[0]?.text).toContain('# A\n')
  })
})

test('elements in tables, lists and prose become YAML', async () => {
  const plan = example('examples/as-written.md')
  const { files } = await to('folder', plan, 'spring')
  expect(parse(textsOf(files)['spring/budget.yaml'] ?? '')).toMatchObject({ total: 18500, currency: 'EUR' })
  expect(textsOf(files)['spring/plan.md']).toContain('Half of the radio money is ring-fenced')
})

test('the id stays the same under another name, and is written only then', async () => {
  const [same] = (await to('md', yaml('title: A\nbudget: { total: 1 }\n'))).files
  expect(same?.text).not.toContain('id:')
  const { files } = await to('folder', yaml('title: A\nbudget: { total: 1 }\n'), 'plans/autumn')
  expect(textsOf(files)['plans/autumn/plan.yaml']).toContain('id: q3\n')
})

test('line breaks stay those of the plan', async () => {
  const { files } = await to('folder', yaml(commented.replaceAll('\n', '\r\n')))
  for (const { text } of files) expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
})

test('texts that keep their blank lines keep them', async () => {
  const text = 'title: A\nmessaging:\n  proposition: |+\n    one\n\n\nbudget:\n  total: 1\n'
  for (const form of ['md', 'folder'] as const) {
    const { files } = await to(form, yaml(text))
    expect((await read(files)).data.messaging).toEqual({ proposition: 'one\n\n\n' })
  }
})
