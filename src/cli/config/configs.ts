import { dirname, join } from 'node:path'
import { byNames } from '../../io/pattern.ts'
import { Refusal } from '../../io/refusal.ts'
import { fileName } from '../../io/repository.ts'
import type { Settings } from '../../lint/lint.ts'
import type { Plan } from '../../plan/plan.ts'
import { Config, configName, type Matcher } from './config.ts'
import { layersOf, recommended, type Sources } from './layers.ts'

/** Names that people may give it; to pass over such a file would be to lint without their settings. */
const otherNames = ['plan.config.yml', 'plan.config.json']

/** `plans.config.yaml`, `plan-config.yml`, `.plan.config.yaml`: meant for settings, and read by nobody. */
function isNearlyConfig(name: string): boolean {
  return /conf/i.test(name) && /^[._]?plan(?:s|lint)?[._-]?conf(?:ig)?s?\.(?:ya?ml|json)$/i.test(name)
}

/** Of more plans the names help nobody. */
const mostNamed = 3

/** The configurations of a run: for each file the nearest one upwards within the root, each read once. */
export class Configs {
  readonly #sources: Sources
  readonly #given: string | undefined
  readonly #byFolder = new Map<string, Config>()
  readonly #byPath = new Map<string, Promise<Config>>()
  readonly #misnamed = new Set<string>()

  /** With `given` that configuration holds for every file. */
  constructor(sources: Sources, given?: string) {
    this.#sources = sources
    this.#given = given
  }

  /** What holds in a folder. */
  async of(folder: string): Promise<Config> {
    const known = this.#byFolder.get(folder)
    if (known) return known
    const { root } = this.#sources
    const own = this.#given ?? this.#in(folder)
    const config =
      own !== undefined
        ? await this.#read(own)
        : folder === root || dirname(folder) === folder
          ? await this.#read(undefined)
          : await this.of(dirname(folder))
    this.#byFolder.set(folder, config)
    return config
  }

  /** The settings of a file whose folder has been asked for. */
  settingsFor(path: string): Settings {
    return this.#known(path).settingsFor(path)
  }

  /** The folder that its briefs go to: a configuration's, or the one beside it. */
  briefsFor(path: string): string {
    return this.#known(path).briefs ?? join(dirname(path), 'briefs')
  }

  /**
   * What a person should know of the configurations that were asked for: files that are nearly called like one, and patterns
   * that fit none of the `paths` of a run, where it looked through all of the configuration's folder.
   */
  notes(paths: readonly string[], looksThrough: (folder: string) => boolean): string[] {
    const covered = [...new Set(this.#byFolder.values())].filter(
      ({ folder }) => folder !== undefined && looksThrough(folder),
    )
    return [
      ...[...this.#misnamed].map((name) => `${name} is not read: a configuration is called ${configName}`),
      ...covered.flatMap((config) => config.unmatched(paths)),
    ]
  }

  /** Says which plans were to be held against the digital model, and have nothing of it in them. */
  lackingDigital(plans: readonly Plan[]): string[] {
    const files = plans.flatMap((plan) => {
      const path = join(this.#sources.root, plan.file)
      return this.#known(path).lacksDigital(plan, path) ? [plan.file] : []
    })
    if (files.length === 0) return []
    const more = files.length > mostNamed ? ` and ${files.length - mostNamed} more` : ''
    const have = files.length === 1 ? 'has' : 'have'
    return [
      `${files.slice(0, mostNamed).join(', ')}${more} ${have} no "digital": the rules of the preset digital have nothing to check there`,
    ]
  }

  #known(path: string): Config {
    const config = this.#byFolder.get(dirname(path))
    if (!config) throw new Error(`the configuration of ${path} has not been read`)
    return config
  }

  #in(folder: string): string | undefined {
    const { files, root } = this.#sources
    for (const name of otherNames) {
      if (files.kind(join(folder, name)) === undefined) continue
      throw new Refusal(`${fileName(root, join(folder, name))} is not read: rename it ${configName}`)
    }
    const path = join(folder, configName)
    if (files.kind(path) !== undefined) return path
    for (const { name } of files.kind(folder) === 'folder' ? files.list(folder) : [])
      if (isNearlyConfig(name)) this.#misnamed.add(fileName(root, join(folder, name)))
    return undefined
  }

  #read(path: string | undefined): Promise<Config> {
    const key = path ?? ''
    let config = this.#byPath.get(key)
    if (!config) {
      config = this.#load(path)
      this.#byPath.set(key, config)
    }
    return config
  }

  async #load(path: string | undefined): Promise<Config> {
    const { rules, root } = this.#sources
    if (path === undefined) return new Config({ layers: [recommended(rules)], rules }, this.#sources, '')
    const all = await layersOf(path, this.#sources)
    const hasPatterns = all.layers.some(({ plans, overrides }) => plans !== undefined || overrides.length > 0)
    const matcher = hasPatterns ? byNames((await import('picomatch')).default) : undefined
    return new Config(all, this.#sources, fileName(root, path), matcher satisfies Matcher | undefined)
  }
}
