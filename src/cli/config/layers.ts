import { basename, dirname, resolve } from 'node:path'
import type { Files } from '../../io/files.ts'
import { isTame } from '../../io/pattern.ts'
import { Refusal } from '../../io/refusal.ts'
import { fileName, isInside, isOfGit } from '../../io/repository.ts'
import type { Rule } from '../../lint/rule.ts'
import { nearest } from '../../plan/nearest.ts'
import { type ConfigData, type ConfigFile, type Mistake, mistaken, readConfig } from './config-file.ts'
import { type PresetName, presetNames } from './preset-names.ts'
import { presetSettings } from './presets.ts'
import { ruleSettings } from './rule-settings.ts'
import type { RuleSettings } from './setting.ts'
import { unknownLists, unknownWords } from './word-changes.ts'

/** What one preset or one configuration file says. Paths and patterns in it start from its own folder. */
interface Layer {
  /** Undefined for a preset. */
  readonly folder?: string
  /** The preset that it is; undefined for a file. */
  readonly presetName?: PresetName
  readonly rules: RuleSettings
  readonly overrides: readonly { readonly files: readonly string[]; readonly rules: RuleSettings }[]
  readonly plans?: readonly string[]
  /** The folder of the briefs. */
  readonly briefs?: string
  readonly words?: NonNullable<ConfigData['words']>
}

/** Where configurations are read and what they may name. */
export interface Sources {
  readonly files: Files
  readonly root: string
  readonly rules: readonly Rule[]
}

/** Nobody builds on so many files; a file that extends two others, each of which extends two others … soon does. */
const mostLayers = 100

/** Each of them looks at every plan. */
const mostOwnRules = 500

/** The default, and what a configuration starts from that extends no preset. */
export function recommended(rules: readonly Rule[]): Layer {
  return presetLayer('recommended', rules)
}

/** Layers one over the other, and every rule that they speak of. */
export interface Layers {
  readonly layers: readonly Layer[]
  readonly rules: readonly Rule[]
}

/** Everything that a configuration says, what it extends first. */
export async function layersOf(path: string, sources: Sources): Promise<Layers> {
  // Presets speak of all rules, those of files that come later too: they are laid down once all files have been read.
  const parts: (Layer | { readonly preset: PresetName })[] = []
  const own = new Map<string, Rule>()
  const known = () => [...sources.rules, ...own.values()]
  const read = new Map<string, ConfigFile>()
  let entered = 0
  const add = async (path: string, above: readonly string[]): Promise<void> => {
    if (++entered > mostLayers) throw new Refusal(`more than ${mostLayers} configurations extend each other`)
    const config = read.get(path) ?? (await readConfig(path, sources.root, sources.files, sources.rules))
    read.set(path, config)
    for (const one of extended(config)) {
      const refuse = (message: string) => mistaken(config, [{ holder: one.holder, key: one.key, message }])
      if (!isPath(one.name)) parts.push({ preset: presetNamed(one.name, refuse) })
      else await add(extendedFile(one.name, config, [...above, path], sources, refuse), [...above, path])
    }
    const mistakes: Mistake[] = []
    for (const rule of await ownRules(config, mistakes)) own.set(rule.id, rule)
    if (own.size > mostOwnRules) throw new Refusal(`more than ${mostOwnRules} rules of your own`)
    const below = parts.flatMap((part) => ('words' in part && part.words ? [part.words] : []))
    parts.push(layerOf(config, { rules: known(), below, root: sources.root }, mistakes))
  }
  await add(path, [])
  const rules = known()
  const layers = parts.map((part) => ('preset' in part ? presetLayer(part.preset, rules) : part))
  return { layers: parts.some((part) => 'preset' in part) ? layers : [recommended(rules), ...layers], rules }
}

/** The rules that a file declares; of two with one name in different files the later one counts. */
async function ownRules(config: ConfigFile, mistakes: Mistake[]): Promise<readonly Rule[]> {
  if (!config.data.custom) return []
  const { declaredRules } = await import('./declared-rules.ts')
  return declaredRules(config, config.data.custom, mistakes)
}

/** What a configuration may speak of: the rules, the words of what it extends, and what is in the repository. */
interface Known {
  readonly rules: readonly Rule[]
  readonly below: readonly NonNullable<ConfigData['words']>[]
  readonly root: string
}

function layerOf(config: ConfigFile, { rules, below, root }: Known, mistakes: Mistake[]): Layer {
  const { data } = config
  const overrides = (data.overrides ?? []).map((one) => ({
    files: one.files,
    rules: ruleSettings(one.rules, rules, mistakes),
  }))
  const layer = { folder: dirname(config.path), rules: ruleSettings(data.rules ?? {}, rules, mistakes), overrides }
  if (data.words) mistakes.push(...unknownLists(data.words), ...unknownWords(data.words, below))
  for (const patterns of [data.plans ?? [], ...overrides.map(({ files }) => files)]) mistakes.push(...wild(patterns))
  const briefs = data.briefs === undefined ? undefined : resolve(layer.folder, data.briefs)
  if (briefs !== undefined && !mayHoldBriefs(briefs, root))
    mistakes.push({ holder: data, key: 'briefs', message: `"${data.briefs}" is no folder of the repository` })
  if (mistakes.length > 0) throw mistaken(config, mistakes)
  return {
    ...layer,
    ...(briefs !== undefined && { briefs }),
    ...(data.plans && { plans: data.plans }),
    ...(data.words && { words: data.words }),
  }
}

/** In the repository, and not where git keeps its own. */
function mayHoldBriefs(folder: string, root: string): boolean {
  return isInside(root, folder) && !isOfGit(folder)
}

function wild(patterns: readonly string[]): Mistake[] {
  const message = 'the pattern is too intricate: write several with few * and { }, and no ( )'
  return patterns.flatMap((pattern, key) =>
    isTame(pattern) && !pattern.includes('(') ? [] : [{ holder: patterns, key, message }],
  )
}

function extended({ data }: ConfigFile): { name: string; holder: object; key: string | number }[] {
  const value = data.extends
  if (value === undefined) return []
  if (typeof value === 'string') return [{ name: value, holder: data, key: 'extends' }]
  return value.map((name, key) => ({ name, holder: value, key }))
}

const isPath = (name: string) => /^\.{0,2}[/\\]|^[A-Za-z]:[/\\]/.test(name)

type Refuse = (message: string) => Error

function presetLayer(name: PresetName, rules: readonly Rule[]): Layer {
  return { presetName: name, rules: presetSettings(name, rules) ?? new Map(), overrides: [] }
}

function presetNamed(name: string, refuse: Refuse): PresetName {
  const preset = presetNames.find((known) => known === name)
  if (preset) return preset
  const near = nearest(name, presetNames)
  const others = /^[a-z]+:\/\//i.test(name)
    ? 'only presets and files of the repository are extended'
    : /[./\\]/.test(name)
      ? `a file is written ./${name}`
      : `presets are ${presetNames.join(', ')}`
  throw refuse(`there is no preset "${name}"; ${near ? `a similar name is "${near}"` : others}`)
}

function extendedFile(
  name: string,
  config: ConfigFile,
  above: readonly string[],
  sources: Sources,
  refuse: Refuse,
): string {
  const { files, root } = sources
  const path = resolve(dirname(config.path), name)
  if (!name.startsWith('.') || !isInside(root, path)) throw refuse(`"${name}" is not in the repository`)
  if (above.includes(path)) {
    const circle = [...above.slice(above.indexOf(path)), path].map((each) => fileName(root, each))
    throw refuse(`the configurations extend each other in a circle: ${circle.join(', ')}`)
  }
  if (files.kind(path) !== undefined) return path
  const folder = dirname(path)
  const known = files.kind(folder) === 'folder' ? files.list(folder).map((entry) => entry.name) : []
  const near = nearest(basename(path), known)
  throw refuse(`there is no file "${name}"${near ? `; a similar name is "${near}"` : ''}`)
}
