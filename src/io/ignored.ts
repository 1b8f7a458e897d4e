import { dirname, join } from 'node:path'
import type { Ignore } from 'ignore'
import { limits } from '../source/limits.ts'
import type { Files } from './files.ts'
import { isTameLine } from './pattern.ts'
import { Refusal } from './refusal.ts'
import { fileName, foldersDown } from './repository.ts'

/** The patterns of one `.gitignore`, and the folder that they start from. */
interface Level {
  readonly folder: string
  readonly patterns: Ignore
}

/** What git ignores in a folder. A deeper `.gitignore` has the last word. */
export class Ignored {
  readonly #files: Files
  readonly #levels: readonly Level[]

  private constructor(files: Files, levels: readonly Level[]) {
    this.#files = files
    this.#levels = levels
  }

  /** What holds in `folder`: the repository's own list and every `.gitignore` from the root down to above the folder. */
  static async above(files: Files, root: string, folder: string): Promise<Ignored> {
    let ignored = new Ignored(files, [])
    ignored = await ignored.#with(root, join(root, '.git', 'info', 'exclude'))
    for (const below of foldersDown(root, folder)) ignored = await ignored.with(dirname(below))
    return ignored
  }

  /** The same with the folder's own `.gitignore`, if it has one. */
  with(folder: string): Promise<Ignored> {
    return this.#with(folder, join(folder, '.gitignore'))
  }

  async #with(folder: string, file: string): Promise<Ignored> {
    if (this.#files.kind(file) !== 'file') return this
    const bytes = this.#files.read(file, limits.bytes)
    if (!(bytes instanceof Uint8Array)) throw new Refusal(`${file} is too large to be read`)
    const { default: ignore } = await import('ignore')
    const lines = Buffer.from(bytes).toString('utf8').split('\n').filter(isTameLine)
    const patterns = ignore({ ignorecase: false }).add(lines.join('\n'))
    return new Ignored(this.#files, [...this.#levels, { folder, patterns }])
  }

  /**
   * What holds inside a folder that is itself not ignored. A pattern that would ignore the folder has been overruled by
   * a deeper one; it must not come back for what is inside.
   */
  inside(folder: string): Ignored {
    const levels = this.#levels.filter(
      (level) => level.folder === folder || !level.patterns.ignores(`${fileName(level.folder, folder)}/`),
    )
    return levels.length === this.#levels.length ? this : new Ignored(this.#files, levels)
  }

  has(path: string, kind: 'file' | 'folder'): boolean {
    for (let at = this.#levels.length - 1; at >= 0; at--) {
      const level = this.#levels[at]
      if (!level) continue
      const { ignored, unignored } = level.patterns.test(fileName(level.folder, path) + (kind === 'folder' ? '/' : ''))
      if (ignored) return true
      if (unignored) return false
    }
    return false
  }
}
