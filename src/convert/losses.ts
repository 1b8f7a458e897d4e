import { itemKeys } from '../plan/files/parts.ts'
import type { Plan } from '../plan/plan.ts'
import { shortened } from '../plan/texts/shortened.ts'
import { markdownComments, yamlComments } from '../source/comments.ts'
import { silenceIn, spoken } from './directives.ts'
import type { Body, Loose } from './loose.ts'
import { isModeline } from './modeline.ts'

/** The story that YAML has no place for. */
export function untold(bodies: readonly Body[]): string[] {
  return bodies.map(({ file, headings, lines }) => {
    const named = few(headings.map((heading) => `"${heading}"`))
    const where = lines.length > 0 ? `${lines.length === 1 ? 'line' : 'lines'} ${few(inRuns(lines))}` : ''
    const about = [named, where].filter((words) => words !== '').join('; ')
    return `the text of ${file} that is no field${about && ` (${about})`} has no place in this form`
  })
}

/** Some of many words or lines; more are not looked through from a message. */
function few(words: readonly string[]): string {
  const said = words.slice(0, mostSaid)
  return `${said.join(', ')}${words.length > said.length ? ` and ${words.length - said.length} more` : ''}`
}

const mostSaid = 12

/** 5, 7, 8 and 9 are "5" and "7-9". */
function inRuns(lines: readonly number[]): string[] {
  const runs: [first: number, last: number][] = []
  for (const line of lines) {
    const run = runs.at(-1)
    if (run && line === run[1] + 1) run[1] = line
    else runs.push([line, line])
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`))
}

/** What was silenced in a whole plan, and is in one of its files only. */
export function narrowed({ opening }: Loose): string[] {
  return opening.flatMap((line) => {
    const found = silenceIn(line)
    return found?.on === 'file'
      ? [
          `"plan-disable ${found.silence}" spoke of the whole plan, and speaks of the plan's own file only: copy it to the files that need it`,
        ]
      : []
  })
}

/** What was silenced in one file of a plan, and is in all of it. */
export function widened({ opening }: Loose, { files }: Plan): string[] {
  if (files.length < 2) return []
  return opening.flatMap((line) => {
    const found = silenceIn(line)
    return found?.on === 'file'
      ? [`"plan-disable ${found.silence}" spoke of one file, and speaks of the whole plan now`]
      : []
  })
}

/** Files beside the plan that are nearly parts of it, or that git ignores. */
export function strays({ problems }: Plan): string[] {
  return problems
    .filter(({ kind }) => kind === 'near-file' || kind === 'ignored-file')
    .map(({ seen }) => `${seen.path} is no part of the plan, and of the new one neither`)
}

const mostComments = 20

/** Comments that are in none of the new files, whatever became of them. */
export function unkept(before: Plan, after: Plan): string[] {
  const kept = new Map<string, number>()
  for (const { text } of commentsOf(after)) kept.set(text, (kept.get(text) ?? 0) + 1)
  const gone = commentsOf(before).filter(({ text }) => {
    const left = kept.get(text) ?? 0
    kept.set(text, left - 1)
    return left <= 0
  })
  const said = gone
    .slice(0, mostComments)
    .map(({ file, text }) => `the comment "${shortened(text, 80)}" in ${file} is not kept`)
  return gone.length > said.length ? [...said, `${gone.length - said.length} more comments are not kept`] : said
}

/** The comments that say something to people or to the linter, without their signs. */
function commentsOf({ files }: Plan): { readonly file: string; readonly text: string }[] {
  return files.flatMap(({ source, yaml, body, fences = [] }) => {
    const found = [
      ...(yaml ? yamlComments(source, ...yaml) : []),
      ...fences.flatMap(([start, end]) => yamlComments(source, start, end)),
      ...(body ? markdownComments(source, ...body) : []),
    ]
    return found.flatMap(({ text }) => {
      const said = spoken(text)?.silence ?? text
      return said === '' || isModeline(`# ${text}`) ? [] : [{ file: source.file, text: said.replaceAll('\r', '') }]
    })
  })
}

/** Lists that come in the order of the names of their files. */
export function reordered(before: Plan, after: Plan): string[] {
  return itemKeys.flatMap((key) => {
    const [one, other] = [idsIn(before.data[key]), idsIn(after.data[key])]
    return one.join() === other.join() ? [] : [`the ${key} come in the order of their names: ${other.join(', ')}`]
  })
}

function idsIn(list: unknown): string[] {
  return Array.isArray(list) ? list.map((item: { readonly id?: unknown } | null) => String(item?.id)) : []
}
