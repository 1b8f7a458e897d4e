import { dirname, join, resolve } from 'node:path'
import type { Files } from '../../io/files.ts'
import { Refusal } from '../../io/refusal.ts'
import { fileName, foldersDown, isInside, isOfGit, nearestThere } from '../../io/repository.ts'
import type { World } from '../../io/world.ts'
import { isId } from '../../plan/ids.ts'
import type { Inputs } from '../inputs.ts'

/** A file that is to be written, and the folders that have to be made for it, the outermost first. */
export interface Place {
  readonly path: string
  /** How it is told: from the root of the run, or as it was asked for. */
  readonly name: string
  readonly missing: readonly string[]
}

/** Names that are devices on Windows, whatever their ending. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/** What a file or a folder is called after an id. No id ends in `_`, so that none is called like another. */
function nameOf(id: string): string {
  return device.test(id) ? `${id}_` : id
}

/** Beyond about 250 letters disks refuse, and the ending of a file that is being written comes on top. */
const longest = 120

/** Where briefs are put: below one folder, and never through a link. */
export class Folder {
  readonly #files: Files
  readonly #root: string
  readonly #base: string
  /** What is walked down from: above it links are the user's own. */
  readonly #top: string

  private constructor(files: Files, root: string, base: string, top: string) {
    this.#files = files
    this.#root = root
    this.#base = base
    this.#top = top
  }

  /** A folder of the repository: every folder on the way to it has to be one. */
  static inRepository(files: Files, root: string, base: string): Folder {
    if (!isInside(root, base)) throw new Refusal(`${base} is outside the repository: name it with --out`)
    return new Folder(files, root, base, root)
  }

  /** A folder that the user has named: what is there already is taken as it is. */
  static named(files: Files, root: string, cwd: string, word: string): Folder {
    const wanted = resolve(cwd, word)
    const there = nearestThere(wanted, files)
    const real = files.realPath(there)
    if (real === undefined || files.kind(real) !== 'folder')
      throw new Refusal(`${word} is no folder that briefs could go to`)
    const base = join(real, wanted.slice(there.length))
    if (isOfGit(base)) throw new Refusal(`${word} is in .git, where nothing but git writes`)
    return new Folder(files, root, base, real)
  }

  /** The place of a brief. Whatever would make writing there unsafe is refused. */
  placeOf(plan: string, channel: string, ending: string): Place {
    for (const id of [plan, channel]) {
      if (!isId(id))
        throw new Refusal(`"${id}" cannot name a file: ids are small letters and digits, words joined by hyphens`)
      if (id.length > longest)
        throw new Refusal(`"${id.slice(0, 40)}…" cannot name a file: it has more than ${longest} letters`)
    }
    const path = join(this.#base, nameOf(plan), `${nameOf(channel)}.${ending}`)
    const missing: string[] = []
    for (const folder of foldersDown(this.#top, dirname(path))) {
      const kind = this.#files.kind(folder)
      if (kind === undefined) missing.push(folder)
      else if (kind === 'link')
        throw new Refusal(`${this.#name(folder)} is a link: briefs are not written through links`)
      else if (kind !== 'folder') throw new Refusal(`${this.#name(folder)} is no folder`)
      else this.#refuseOtherCase(folder, path)
    }
    const kind = this.#files.kind(path)
    if (kind === 'link') throw new Refusal(`${this.#name(path)} is a link: briefs are not written through links`)
    if (kind !== undefined && kind !== 'file')
      throw new Refusal(`${this.#name(path)} is no file that could be replaced`)
    return { path, name: this.#name(path), missing }
  }

  /** The folder of a plan's briefs, if it is there and no link leads to it. */
  ofPlan(plan: string): string | undefined {
    const path = join(this.#base, nameOf(plan))
    return foldersDown(this.#top, path).every((folder) => this.#files.kind(folder) === 'folder') ? path : undefined
  }

  #name(path: string): string {
    return isInside(this.#root, path) ? fileName(this.#root, path) : path
  }

  /** Where small and capital letters are the same to the disk, another file would be replaced. */
  #refuseOtherCase(folder: string, path: string): void {
    const rest = path.slice(folder.length + 1).split(/[\\/]/)[0] ?? ''
    if (rest === '') return
    const other = this.#files
      .list(folder)
      .find(({ name }) => name !== rest && name.toLowerCase() === rest.toLowerCase())
    if (other)
      throw new Refusal(
        `${this.#name(join(folder, other.name))} differs from ${rest} only by capital letters: rename it`,
      )
  }
}

/** Where the briefs of a plan are kept. */
export function folderFor(
  { root, configs }: Pick<Inputs, 'root' | 'configs'>,
  out: string | undefined,
  world: Pick<World, 'files' | 'cwd'>,
): (file: string) => Folder {
  if (out !== undefined) {
    const named = Folder.named(world.files, root, world.cwd, out)
    return () => named
  }
  return (file) => Folder.inRepository(world.files, root, configs.briefsFor(join(root, file)))
}
