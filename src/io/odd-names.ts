import { isUtf8 } from 'node:buffer'

/** What stands in a text for one byte that is no UTF-8: half a surrogate pair, which no name that is UTF-8 can hold. */
const stray = /([\uDC80-\uDCFF])/u

/** A name of the disk as text. To most disks a name is any bytes; those that are no UTF-8 are kept one by one. */
export function nameFrom(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; ) {
    const size = [1, 2, 3, 4].find((length) => isUtf8(bytes.subarray(at, at + length)))
    text += size
      ? Buffer.from(bytes.subarray(at, at + size)).toString()
      : String.fromCharCode(0xdc00 + (bytes[at] ?? 0))
    at += size ?? 1
  }
  return text
}

/** The path as the disk knows it: its own bytes again, where text could not hold them. */
export function onDisk(path: string): string | Buffer {
  if (!isOdd(path)) return path
  const parts = path.split(stray)
  return Buffer.concat(
    parts.map((part, index) => (index % 2 === 1 ? Buffer.of(part.charCodeAt(0) - 0xdc00) : Buffer.from(part))),
  )
}

/** Does the path hold bytes that are no UTF-8, so that no other program can be told of it in text? */
export function isOdd(path: string): boolean {
  return stray.test(path)
}
