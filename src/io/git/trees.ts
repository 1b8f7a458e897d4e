/** What a folder holds at a commit: a file, a link or another folder. */
export interface TreeEntry {
  readonly name: string
  readonly id: string
  readonly kind: 'file' | 'link' | 'folder' | 'other'
}

/** Takes apart a tree as git keeps it: mode, name and the bytes of an id, for each entry. Undefined for what is none. */
export function parseTree(bytes: Uint8Array, idLength: number): TreeEntry[] | undefined {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const entries: TreeEntry[] = []
  for (let at = 0; at < all.length; ) {
    const space = all.indexOf(0x20, at)
    const end = all.indexOf(0, space)
    if (space < 0 || end < 0 || space - at > 6 || end + idLength >= all.length) return undefined
    const mode = all.toString('latin1', at, space)
    if (!/^[0-7]{5,6}$/.test(mode)) return undefined
    const id = all.toString('hex', end + 1, end + 1 + idLength)
    entries.push({ name: all.toString('utf8', space + 1, end), id, kind: kindOf(mode) })
    at = end + 1 + idLength
  }
  return entries
}

function kindOf(mode: string): TreeEntry['kind'] {
  if (mode.startsWith('100')) return 'file'
  return mode === '120000' ? 'link' : mode === '40000' ? 'folder' : 'other'
}
