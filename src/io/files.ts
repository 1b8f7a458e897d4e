/** What stands at a path. `other` is a device, a FIFO or a socket: nothing that may be opened. */
export type Kind = 'file' | 'folder' | 'link' | 'other'

export interface Entry {
  readonly name: string
  readonly kind: Kind
}

/** A file that has more bytes than were asked for; none of them was read. */
export interface TooLarge {
  readonly size: number
}

/** The disk, as far as plans need it. Paths are absolute. What fails, fails with a Refusal that names the path. */
export interface Files {
  /** What stands there, without following a link; undefined where nothing does. */
  kind(path: string): Kind | undefined
  /** What is in a folder, in no order. */
  list(folder: string): readonly Entry[]
  /** All bytes of a file, if it has at most `most`. */
  read(path: string, most: number): Uint8Array | TooLarge
  /** The path without links; undefined where a link leads nowhere. */
  realPath(path: string): string | undefined
  /** Puts a file of this text there, whole or not at all. What stood there before is replaced. */
  write(path: string, text: string | Uint8Array): void
  /**
   * Puts `after` in the place of a file that still holds `before`, whole or not at all; what may be done with the file
   * stays as it was. False where the file holds something else by now, and is left alone.
   */
  replace(path: string, before: Uint8Array, after: Uint8Array): boolean
  /** Puts a file of this text where nothing stood, not even a link. False where something does, and is left alone. */
  create(path: string, text: string | Uint8Array): boolean
  /** Makes one folder, in one that is there. */
  makeFolder(path: string): void
}
