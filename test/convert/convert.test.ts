import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { type Form, forms } from '../../src/convert/forms.ts'
import { saysTheSame } from '../../src/convert/same.ts'
import { TooLarge } from '../../src/convert/too-large.ts'
import { partKeys } from '../../src/plan/files/parts.ts'
import { commented, example, others, read, saidOf, textsOf, to, yaml } from './plans.ts'

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

describe('a page', () => {
  const inFront = (text = '') => Object.keys(parse(text.split('---\n')[1] ?? '') ?? {})

  test('has a section for every element that a heading can open', async () => {
    for (const form of others('md')) {
      const start = example('test/schema/whole-format.plan.yaml')
      const files = form === 'yaml' ? start : (await to(form, start)).files
      const [page] = (await to('md', files)).files
      expect(inFront(page?.text).filter((key) => (partKeys as readonly string[]).includes(key))).toEqual([
        'period',
        'approved',
        'digital',
      ])
    }
  })

  test('keeps a journey without stages above, and the rest in sections', async () => {
    const text = 'title: A\nobjective: { target: 2000 }\njourney:\n  evidence: [24 interviews]\n'
    const [page] = (await to('md', yaml(text))).files
    expect(inFront(page?.text)).toEqual(['journey'])
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
    const many = Array.from({ length: 698 }, () => '*a').join(', ')
    const text = `title: &a ${'x'.repeat(6000)}\nmessaging:\n  promises: [${many}]\n`
    await expect(to('folder', yaml(text))).rejects.toThrow(TooLarge)
  })

  test('a page of more fields than YAML may have', async () => {
    const rows = Array.from({ length: 1200 }, (_, row) => `| Search ${row} | Sells ${row} | Ruth |\n`).join('')
    const page = [{ file: 'q3.plan.md', text: `## Channels\n\n| Channel | Role | Owner |\n|---|---|---|\n${rows}` }]
    expect((await read(page)).readable).toBe(true)
    const refused = await to('yaml', page).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(TooLarge)
    expect(refused).toMatchObject({ problem: { rule: 'syntax/limits', kind: 'nodes' } })
  })

  test('the story of a page, in YAML', async () => {
    const page = [
      {
        file: 'q3.plan.md',
        text: '---\ntitle: A\nbudget: { total: 1 }\n---\n\n# Why now\n\nBecause.\n\n## Who asked\n\nAna.\n',
      },
    ]
    expect((await to('yaml', page)).lost).toEqual([
      'the text of q3.plan.md that is no field ("Why now", "Who asked"; lines 8, 12) has no place in this form',
    ])
    const folder = await to('folder', page)
    expect(folder.lost).toEqual([])
    expect(textsOf(folder.files)['q3/plan.md']).toBe(
      '---\ntitle: A\n---\n\n# Why now\n\nBecause.\n\n## Who asked\n\nAna.\n',
    )
  })

  test('what is left of a section that was read, by its lines', async () => {
    const page =
      '# A\n\n## Channels\n\n| Channel | Mood |\n|---|---|\n| Radio | 1,800 |\n| TV | 900 |\n\n## Budget\n\n- Total: £9k\n- Not yet shown to the board\n'
    expect((await to('yaml', [{ file: 'q3.plan.md', text: page }])).lost).toEqual([
      'the text of q3.plan.md that is no field (lines 5, 7-8, 13) has no place in this form',
    ])
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
