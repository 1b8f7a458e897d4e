import { basename } from 'node:path'
import { isPlanName } from '../../io/discover.ts'
import { fileName } from '../../io/repository.ts'
import type { Settings } from '../../lint/lint.ts'
import type { Rule } from '../../lint/rule.ts'
import type { Plan } from '../../plan/plan.ts'
import { type Words, wordsFor } from '../../words/words.ts'
import type { Layers, Sources } from './layers.ts'
import { activeRules, type RuleSettings } from './setting.ts'
import { mergedWords } from './word-changes.ts'

export const configName = 'plan.config.yaml'

/** Makes a test of patterns: does a path fit any of them? Given to those who have patterns, and loaded for them. */
export type Matcher = (patterns: string[]) => (path: string) => boolean

/** Settings of rules, and for which files. */
interface Step {
  readonly rules: RuleSettings
  /** Undefined: for all. */
  readonly fits?: (path: string) => boolean
}

/** One configuration with everything that it extends. */
export class Config {
  readonly #name: string
  readonly #knownRules: ReadonlySet<string>
  readonly #layers: Layers['layers']
  readonly #matcher: Matcher | undefined
  readonly #steps: readonly Step[]
  readonly #settings = new Map<string, Settings>()
  readonly #words = new Map<string, Words>()
  /** Is a file a plan, by its name alone? */
  readonly isPlan: (path: string) => boolean
  /** The patterns of plans in words, where the configuration has any. */
  readonly planPatterns: string | undefined
  /** The folder of the briefs, where the configuration names one. */
  readonly briefs: string | undefined

  /** Every rule that there is under this configuration, on or off: those that ship and those that it declares. */
  readonly rules: readonly Rule[]

  constructor({ layers, rules }: Layers, { root }: Sources, name: string, matcher?: Matcher) {
    this.rules = rules
    this.#knownRules = new Set(rules.map(({ id }) => id))
    this.#name = name
    this.#layers = layers
    this.#matcher = matcher
    const fitting = (patterns: readonly string[], folder = root) => {
      const fits = matcher && fitsOne(patterns, matcher)
      return (path: string) => fits?.(fileName(folder, path)) ?? false
    }
    this.briefs = layers.findLast(({ briefs }) => briefs !== undefined)?.briefs
    this.#steps = layers.flatMap(({ rules, overrides, folder }) => [
      { rules },
      ...overrides.map((override) => ({ rules: override.rules, fits: fitting(override.files, folder) })),
    ])
    const own = layers.findLast(({ plans }) => plans !== undefined)
    const isPlan = own?.plans ? fitting(own.plans, own.folder) : isPlanName
    this.planPatterns = own?.plans && `the plans: of ${name} (${own.plans.slice(0, 3).join(', ')})`
    this.isPlan = (path) => isPlan(path) && basename(path) !== configName
  }

  /** The settings of one file. Files that the same overrides fit share them. */
  settingsFor(path: string): Settings {
    const steps = this.#steps.filter(({ fits }) => !fits || fits(path))
    const key = steps.length === this.#steps.length ? '' : steps.map((step) => this.#steps.indexOf(step)).join()
    let settings = this.#settings.get(key)
    if (!settings) {
      const layers = steps.map(({ rules }) => rules)
      settings = {
        rules: activeRules(this.rules, layers),
        knownRules: this.#knownRules,
        words: this.#wordsFor,
        portfolio: this.#name,
      }
      this.#settings.set(key, settings)
    }
    return settings
  }

  /**
   * The patterns of this configuration that no file of a run fits, which looked through all that is below its folder.
   * What it extends may be written for other folders too.
   */
  unmatched(paths: readonly string[]): string[] {
    const { folder, plans = [], overrides = [] } = this.#layers.at(-1) ?? {}
    if (folder === undefined || !this.#matcher) return []
    const names = paths.map((path) => fileName(folder, path))
    const of = (setting: string, patterns: readonly string[]) =>
      patterns
        .filter((pattern) => !pattern.startsWith('!') && !names.some(fitsOne([pattern], this.#matcher as Matcher)))
        .map((pattern) => `${this.#name}: no plan of this run fits "${pattern}" (${setting})`)
    return [...of('plans', plans), ...overrides.flatMap(({ files }) => of('overrides', files))]
  }

  /** Was it asked for that this plan be held against the digital model, of which the plan says nothing? */
  lacksDigital({ readable, data }: Plan, path: string): boolean {
    if (!readable || data.digital !== undefined || !this.#layers.some(({ presetName }) => presetName === 'digital'))
      return false
    return this.settingsFor(path).rules.some(({ rule }) => rule.id.startsWith('digital/'))
  }

  /** The folder of the configuration; undefined where none has been written. */
  get folder(): string | undefined {
    return this.#name === '' ? undefined : this.#layers.at(-1)?.folder
  }

  readonly #wordsFor = (language: string): Words => {
    let words = this.#words.get(language)
    if (!words) {
      words = wordsFor(language, mergedWords(this.#layers.flatMap(({ words }) => (words ? [words] : []))))
      this.#words.set(language, words)
    }
    return words
  }
}

/** Does a path fit one of the patterns, and none of those that start with `!`? With only the latter it is to be a plan. */
function fitsOne(patterns: readonly string[], matcher: Matcher): (path: string) => boolean {
  const plain = patterns.map((pattern) => pattern.replace(/^(!?)\.\//, '$1'))
  const wanted = plain.filter((pattern) => !pattern.startsWith('!'))
  const unwanted = plain.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1))
  const fits = wanted.length > 0 ? matcher(wanted) : isPlanName
  const excluded = unwanted.length > 0 ? matcher(unwanted) : undefined
  return (path) => fits(path) && !excluded?.(path)
}
