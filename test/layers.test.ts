import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const src = fileURLToPath(new URL('../src', import.meta.url))

/** Which room may import from which, and why it is a room of its own. */
const rooms: Readonly<Record<string, { readonly may: readonly string[]; readonly because: string }>> = {
  text: { may: [], because: 'how a text is asked, whatever it is a text of' },
  source: { may: ['text'], because: 'text becomes data that knows where it was written; it knows nothing of plans' },
  plan: {
    may: ['text', 'source'],
    because: 'what a plan is: one thing put together from files, with dates, money and links',
  },
  schema: { may: ['text', 'source', 'plan'], because: 'whether the data is a plan at all' },
  words: { may: ['text'], because: 'what language knows; a language is data' },
  lint: { may: ['text', 'source', 'plan', 'words'], because: 'runs rules it does not know and places what they say' },
  custom: {
    may: ['source', 'plan', 'schema', 'lint'],
    because: 'rules that a configuration declares become rules that the engine cannot tell from others',
  },
  rules: {
    may: ['text', 'lint', 'plan', 'words'],
    because:
      'one rule a file (a folder of its name holds its words, where they are many); a rule touches no disk, no offsets, no other rule',
  },
  report: { may: ['lint', 'source'], because: 'from a report to text' },
  brief: { may: ['source', 'plan'], because: 'from a plan to what one channel has to know of it' },
  fix: { may: ['lint', 'source'], because: 'from a report and texts to the texts that were meant' },
  init: { may: ['plan'], because: 'from a few answers to the files of a plan to start from' },
  convert: { may: ['source', 'plan'], because: 'from a plan in one form to the texts of another that says the same' },
  io: { may: ['lint', 'source'], because: 'the world behind ports' },
  cli: {
    may: [
      'source',
      'plan',
      'schema',
      'words',
      'lint',
      'custom',
      'rules',
      'report',
      'fix',
      'brief',
      'init',
      'convert',
      'io',
      '.',
    ],
    because: 'the edge: puts everything together',
  },
}

/** Rules say what went wrong in terms of a problem, whose shape the reader fixes. */
const typesOnly: Readonly<Record<string, readonly string[]>> = { rules: ['source'] }

const files = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) =>
    statSync(join(folder, name)).isDirectory() ? files(join(folder, name)) : [join(folder, name)],
  )

const roomOf = (file: string) => (relative(src, file).includes('/') ? (relative(src, file).split('/')[0] ?? '') : '.')

test('every folder of src is a room, and every room is there', () => {
  const folders = readdirSync(src).filter((name) => statSync(join(src, name)).isDirectory())
  expect(folders.sort()).toEqual(Object.keys(rooms).sort())
})

/** `import … from './x.ts'`, `export … from`, on one line or several. */
const imports =
  /^(?:import|export) (type )?(?:[\w*]+(?: as \w+)?)?(?:, )?(?:\{[^}]*\})? ?(?:from )?['"](\.[^'"]+)['"]/gm

test('imports run downwards only', () => {
  const wrong: string[] = []
  for (const file of files(src).filter((name) => name.endsWith('.ts'))) {
    const room = roomOf(file)
    for (const [, isType, inner] of readFileSync(file, 'utf8').matchAll(imports)) {
      const target = join(dirname(file), inner ?? '')
      if (!target.startsWith(src)) continue
      const other = roomOf(target)
      if (other === room || room === '.') continue
      if (rooms[room]?.may.includes(other) || (isType && typesOnly[room]?.includes(other))) continue
      wrong.push(`${relative(src, file)} imports ${relative(src, target)}`)
    }
  }
  expect(wrong).toEqual([])
})

/** The way through the room of the schema, as `check.ts` tells it: each leans on those of earlier rows, on no other of its own. */
const wayThroughSchema: readonly (readonly string[])[] = [
  ['names', 'said', 'together'],
  ['shapes'],
  ['values', 'keys'],
  ['problems.ts'],
  ['read-on'],
  ['check.ts'],
]

test('within the schema imports run downwards only, and what all lean on leans on nothing of it', () => {
  const schema = join(src, 'schema')
  const placeOf = (file: string) => relative(schema, file).split('/')[0] ?? ''
  const rowOf = (place: string) => wayThroughSchema.findIndex((row) => row.includes(place))
  const folders = readdirSync(schema).filter((name) => statSync(join(schema, name)).isDirectory())
  expect(folders.filter((name) => rowOf(name) < 0)).toEqual([])
  expect(wayThroughSchema.flat().filter((name) => !readdirSync(schema).includes(name))).toEqual([])
  const wrong = files(schema)
    .filter((name) => name.endsWith('.ts'))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(imports)].flatMap(([, , inner]) => {
        const target = join(dirname(file), inner ?? '')
        const [from, to] = [placeOf(file), placeOf(target)]
        const isWithin = target.startsWith(schema) && from !== to && rowOf(to) >= 0
        return isWithin && rowOf(to) >= rowOf(from) ? [`${from} imports ${to}: ${relative(schema, file)}`] : []
      }),
    )
  expect(wrong).toEqual([])
})

test('the disk, the clock and the environment are touched at the edge only', () => {
  const edge = files(src).filter((name) => /\.ts$/.test(name) && !['io', 'cli'].includes(roomOf(name)))
  const touching = edge.filter((name) =>
    /from 'node:(?!crypto|buffer)|\bprocess\.(?:env|exit|cwd|argv|std)|\bDate\.now\(|new Date\(\)/.test(
      readFileSync(name, 'utf8'),
    ),
  )
  expect(touching.map((name) => relative(src, name))).toEqual([])
})

test('no room or file is named after nothing in particular', () => {
  const vague = /(^|\/)(utils?|helpers?|common|core|types|manager|misc|shared)(\.ts$|\/)/
  // The names of rules are the field's own: measurement/shared.
  expect(
    files(src)
      .filter((name) => roomOf(name) !== 'rules')
      .map((name) => relative(src, name))
      .filter((name) => vague.test(name)),
  ).toEqual([])
})

test('no file imports itself by way of others', () => {
  const imported = new Map(
    files(src)
      .filter((name) => name.endsWith('.ts'))
      .map((file) => [
        file,
        [...readFileSync(file, 'utf8').matchAll(imports)].flatMap(([all, isType, inner]) =>
          isType || isOfTypesOnly(all) ? [] : join(dirname(file), inner ?? ''),
        ),
      ]),
  )
  const done = new Set<string>()
  const circles: string[] = []
  const follow = (file: string, way: readonly string[]): void => {
    if (way.includes(file))
      circles.push([...way.slice(way.indexOf(file)), file].map((one) => relative(src, one)).join(' > '))
    if (way.includes(file) || done.has(file)) return
    for (const other of imported.get(file) ?? []) follow(other, [...way, file])
    done.add(file)
  }
  for (const file of imported.keys()) follow(file, [])
  expect(circles).toEqual([])
})

/** `import { type A, type B } from`: nothing is left of it when it runs. */
const isOfTypesOnly = (written: string) => {
  const names = /\{([^}]*)\}/.exec(written)?.[1]?.split(',') ?? []
  return names.length > 0 && names.every((name) => /^\s*(?:type .*)?$/s.test(name))
}
