import type { Declaration } from '../../custom/declared.ts'
import type { Files } from '../../io/files.ts'
import { Refusal } from '../../io/refusal.ts'
import { fileName } from '../../io/repository.ts'
import { follow } from '../../io/search.ts'
import type { Place } from '../../lint/finding.ts'
import { placeOf } from '../../lint/locate.ts'
import type { Rule } from '../../lint/rule.ts'
import { whereText } from '../../report/phrases.ts'
import type { SchemaNode } from '../../schema/field.ts'
import { objectionsOf } from '../../schema/objections.ts'
import { problemsAt } from '../../schema/problems.ts'
import { limits } from '../../source/limits.ts'
import type { Origins } from '../../source/origins.ts'
import type { Problem } from '../../source/problem.ts'
import { readYamlSource } from '../../source/read-yaml.ts'
import { decode, type Source, type Span } from '../../source/source.ts'
import { lineAt, lineStart } from '../../source/text-lines.ts'
import { settingWords } from './setting-words.ts'

/** What stands in a configuration, once it has been held against its schema. */
export interface ConfigData {
  readonly extends?: string | readonly string[]
  readonly plans?: readonly string[]
  readonly briefs?: string
  readonly rules?: RuleMapping
  readonly overrides?: readonly { readonly files: readonly string[]; readonly rules: RuleMapping }[]
  readonly words?: Readonly<Record<string, { readonly add?: readonly string[]; readonly remove?: readonly string[] }>>
  readonly custom?: readonly Declaration[]
}

/** The settings of rules as they were written; nothing has been held against the rules yet. */
export type RuleMapping = Readonly<Record<string, unknown>>

/** A mistake in a configuration as it is told: where it stands in the text, and what to write instead. */
interface ConfigMistake {
  readonly place: Place
  readonly message: string
  readonly fix?: string
}

/** What is wrong in a configuration, in the order of its text. */
export class ConfigError extends Refusal {
  readonly source: Source
  readonly mistakes: readonly ConfigMistake[]

  constructor(source: Source, mistakes: readonly ConfigMistake[]) {
    super(mistakes.map(({ place, message }) => `${whereText(place)}: ${message}`).join('; '))
    this.source = source
    this.mistakes = mistakes
  }
}

/** A configuration file, read. */
export interface ConfigFile {
  readonly path: string
  readonly source: Source
  readonly data: ConfigData
  readonly origins: Origins
}

/** A mistake in a configuration, and where it stands. */
export interface Mistake {
  readonly holder: object
  readonly key: string | number
  readonly place?: 'key' | 'value'
  readonly message: string
  /** What to write instead, where that can be said. */
  readonly fix?: string
}

/** A stretch of a configuration with what is wrong in it. */
interface Told {
  readonly span: Span
  readonly message: string
  readonly fix?: string | undefined
}

/** Reads a file of settings. It may only be YAML (or JSON, which YAML contains); whatever is wrong in it is a Refusal. */
export async function readConfig(
  path: string,
  root: string,
  files: Files,
  rules: readonly Rule[],
): Promise<ConfigFile> {
  const file = fileName(root, path)
  const { kind, real } = follow(path, files, root)
  if (kind === 'folder') throw new Refusal(`${file || path} is a folder, and a configuration is a file`)
  const bytes = files.read(real, limits.bytes)
  const text = bytes instanceof Uint8Array ? decode(bytes) : undefined
  if (typeof text !== 'string')
    throw new Refusal(`${file}: ${text ? wordsOf(text, rules).message : 'the file is too large'}`)
  const source: Source = { file, text }
  const { data = isBlank(text) ? {} : undefined, origins, problems } = await readYamlSource(source)
  const config: ConfigFile = { path, source, data: data as ConfigData, origins }
  const unread = problems.filter(({ rule }) => rule === 'syntax/parse' || rule === 'syntax/limits')
  if (unread.length > 0) {
    const bare = patternsWithoutQuotes(source, unread)
    throw bare.length > 0 ? atPlaces(source, bare) : refusal(config, unread, rules)
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    const first = /\S[^\n]*/.exec(withoutComments(text))
    const start = first?.index ?? 0
    const message = 'a configuration is settings with names (extends: …, rules: …)'
    throw atPlaces(source, [{ span: [start, start + (first?.[0].trimEnd().length ?? 0)], message, fix: smallest }])
  }
  const wrong = await wrongShapes(data, origins)
  if (wrong.length > 0) throw refusal(config, wrong, rules)
  return config
}

const barePattern = /(?:^|[{,])[ \t]*(\*[\w/*-]*)[ \t]*:(?=\s|$)/

/** In YAML a bare `*` points to a value that was marked elsewhere: where `*: off` stands, the cure is quotes. */
function patternsWithoutQuotes(source: Source, problems: readonly Problem[]): Told[] {
  return problems.flatMap(({ span: [at] = [0, 0] }) => {
    const start = lineStart(source.text, at)
    const found = barePattern.exec(lineAt(source.text, at))
    const pattern = found?.[1]
    if (!found || pattern === undefined) return []
    const from = start + found.index + found[0].indexOf(pattern)
    const message = `a name that starts with * needs quotes: "${pattern}":`
    return [{ span: [from, from + pattern.length] as const, message }]
  })
}

/** The least that a configuration can say. */
const smallest = 'Write, for instance: extends: strict'

/** Of the same length, so that what is left stands where it stood. */
function withoutComments(text: string): string {
  return text.replace(/^[ \t]*#.*$/gm, (comment) => ' '.repeat(comment.length))
}

/** Nothing but comments, or settings without any in them. An empty list is no settings. */
function isBlank(text: string): boolean {
  const said = withoutComments(text).replace(/\s/g, '')
  return /^(?:---)?(?:\{\})?(?:\.\.\.)?$/.test(said)
}

/** A refusal for mistakes in a configuration, each with its place, in the order of the file. */
export function mistaken(config: ConfigFile, mistakes: readonly Mistake[]): ConfigError {
  return atPlaces(
    config.source,
    mistakes.map((mistake) => ({ ...mistake, span: spanOf(config.origins, mistake) })),
  )
}

async function wrongShapes(data: object, origins: Origins): Promise<Problem[]> {
  const { default: validate } = await import('./config-validator.generated.js')
  if (validate(data) || !validate.errors) return []
  const { default: schema } = await import('../../../schemas/config.schema.json', { with: { type: 'json' } })
  const subject = { schema: schema as SchemaNode, origins, whole: 'the configuration' }
  return objectionsOf(data, validate.errors).flatMap((objection): Problem[] => {
    const problems = problemsAt(objection, subject)
    const { holder, key } = objection
    const other = { rule: 'syntax/right-shape', kind: 'bad-text', seen: { value: String(key) }, at: { holder, key } }
    // What is there under a misspelt name is not missing.
    const misspelt = new Set(problems.map(({ seen }) => seen.near))
    const causes = problems.filter(({ kind, seen }) => kind !== 'missing' || !misspelt.has(seen.key))
    return causes.length > 0 ? causes : [other]
  })
}

/** The rules that word such problems in plans word them here too. */
function wordsOf(problem: Problem, rules: readonly Rule[]): Pick<Told, 'message' | 'fix'> {
  if (problem.rule === 'syntax/known-keys') return settingWords(problem.seen, rules, problem.kind)
  const rule = rules.find(({ id }) => id === problem.rule)
  const worded = rule?.words?.(problem) ?? { message: `${problem.rule}: ${problem.kind}` }
  return problem.kind === 'missing' ? { message: worded.message, fix: `Add ${problem.seen.key}.` } : worded
}

function refusal({ source, origins }: ConfigFile, problems: readonly Problem[], rules: readonly Rule[]): ConfigError {
  return atPlaces(
    source,
    problems.map((problem) => ({
      span: problem.span ?? (problem.at ? spanOf(origins, problem.at) : [0, 0]),
      ...wordsOf(problem, rules),
    })),
  )
}

function atPlaces(source: Source, mistakes: readonly Told[]): ConfigError {
  const sorted = mistakes
    .toSorted((a, b) => a.span[0] - b.span[0])
    .map(({ span, message, fix }) => ({ place: placeOf({ source, span }), message, ...(fix && { fix }) }))
  const once = new Map(sorted.map((one) => [`${whereText(one.place)} ${one.message}`, one]))
  return new ConfigError(source, [...once.values()])
}

/** What is missing has no place of its own: there it is that of the mapping that lacks it. */
function spanOf(origins: Origins, { holder, key, place }: Omit<Mistake, 'message'>): Span {
  const written = origins.written(holder, key)
  if (!written) return origins.whole(holder)?.span ?? [0, 0]
  return place === 'key' || written.value[0] === written.value[1] ? written.key : written.value
}
