import { posix } from 'node:path'
import type { Files, Kind } from '../../src/io/files.ts'
import { Refusal } from '../../src/io/refusal.ts'

export const fifo = { kind: 'fifo' } as const
export const denied = { kind: 'denied' } as const

/** What stands at a path: a text, bytes, a link to another path, something that is no file, or what may not be read. */
type Node = string | Uint8Array | { readonly link: string } | typeof fifo | typeof denied

/** A disk in memory. Folders are there when something is in them; a path that ends in `/` makes an empty one. */
export function memoryFiles(
  tree: Readonly<Record<string, Node>>,
): Files & { written: Map<string, string>; reads: string[] } {
  const nodes = new Map(Object.entries(tree).filter(([path]) => !path.endsWith('/')))
  const folders = new Set(['/'])
  for (const path of Object.keys(tree)) {
    for (let at = path.endsWith('/') ? path.slice(0, -1) : posix.dirname(path); at !== '/'; at = posix.dirname(at))
      folders.add(at)
  }
  const written = new Map<string, string>()
  const reads: string[] = []

  /** The path with the links of its folders followed, and its last name as it is. */
  const parentReal = (path: string): string | undefined => {
    if (path === '/') return '/'
    const parent = files.realPath(posix.dirname(path))
    return parent === undefined ? undefined : posix.join(parent, posix.basename(path))
  }

  const files = {
    written,
    reads,
    kind(path: string): Kind | undefined {
      const at = parentReal(path)
      if (at === undefined) return undefined
      if (folders.has(at)) return 'folder'
      const node = nodes.get(at)
      if (node === undefined) return undefined
      if (typeof node === 'string' || node instanceof Uint8Array || node === denied) return 'file'
      return node === fifo ? 'other' : 'link'
    },
    list(folder: string) {
      const real = files.realPath(folder) ?? folder
      const names = new Set<string>()
      for (const path of [...nodes.keys(), ...folders]) {
        if (path !== '/' && posix.dirname(path) === real) names.add(posix.basename(path))
      }
      return [...names].map((name) => ({ name, kind: files.kind(posix.join(real, name)) ?? 'other' }))
    },
    read(path: string, most: number) {
      const node = nodes.get(parentReal(path) ?? path)
      reads.push(path)
      if (node === denied) throw new Refusal(`${path} cannot be read: permission denied`)
      if (typeof node !== 'string' && !(node instanceof Uint8Array)) throw new Error(`${path} must not be opened`)
      const bytes = typeof node === 'string' ? Buffer.from(node) : node
      return bytes.length > most ? { size: bytes.length } : bytes
    },
    realPath(path: string): string | undefined {
      const at = parentReal(path)
      if (at === undefined) return undefined
      const node = nodes.get(at)
      if (node !== undefined && typeof node === 'object' && 'link' in node) {
        return files.realPath(posix.resolve(posix.dirname(at), node.link))
      }
      return folders.has(at) || node !== undefined ? at : undefined
    },
    write(path: string, text: string | Uint8Array) {
      written.set(path, typeof text === 'string' ? text : Buffer.from(text).toString('latin1'))
      nodes.set(path, text)
    },
    replace(path: string, before: Uint8Array, after: Uint8Array) {
      const node = nodes.get(path)
      if (typeof node !== 'string' && !(node instanceof Uint8Array)) return false
      if (Buffer.compare(Buffer.from(node as string), before) !== 0) return false
      written.set(path, Buffer.from(after).toString())
      nodes.set(path, after)
      return true
    },
    create(path: string, text: string | Uint8Array) {
      if (files.kind(path) !== undefined) return false
      files.write(path, typeof text === 'string' ? text : Buffer.from(text).toString())
      return true
    },
    makeFolder(path: string) {
      folders.add(parentReal(path) ?? path)
    },
  }
  return files
}
