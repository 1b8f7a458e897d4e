import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { discover, isPlanName } from '../../src/io/discover.ts'
import { disk } from '../../src/io/disk.ts'
import { isOdd, nameFrom, onDisk } from '../../src/io/odd-names.ts'

test('every name that a disk can hold is text, and the same bytes again', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(Buffer.from(onDisk(nameFrom(bytes)))).toEqual(Buffer.from(bytes))
    }),
  )
})

test('a name that is UTF-8 stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      expect(nameFrom(Buffer.from(name))).toBe(name)
      expect(onDisk(name)).toBe(name)
      expect(isOdd(name)).toBe(false)
    }),
  )
})

test.skipIf(process.platform !== 'linux')(
  'a file and a folder whose names are not UTF-8 are found, read and written',
  async () => {
    const root = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), 'planlint-')))
    try {
      const folder = Buffer.concat([Buffer.from(`${root}/dir`), Buffer.of(0xff)])
      const file = Buffer.concat([folder, Buffer.from('/'), Buffer.of(0xe9), Buffer.from('t\u00e9.plan.yaml')])
      fs.mkdirSync(folder)
      fs.writeFileSync(file, 'one')
      const isPlan = async () => isPlanName
      const { found } = await discover([], root, { files: disk, root, isPlan })
      expect(found).toEqual([
        { file: 'dir\uDCFF/\uDCE9t\u00e9.plan.yaml', path: join(root, 'dir\uDCFF', '\uDCE9t\u00e9.plan.yaml') },
      ])
      const path = found[0]?.path ?? ''
      expect(disk.kind(path)).toBe('file')
      fs.symlinkSync(folder, join(root, 'link'))
      expect(disk.realPath(join(root, 'link'))).toBe(join(root, 'dir\uDCFF'))
      expect(disk.replace(path, Buffer.from('one'), Buffer.from('two'))).toBe(true)
      expect(fs.readFileSync(file, 'utf8')).toBe('two')
      disk.write(path, 'three')
      expect(fs.readFileSync(file, 'utf8')).toBe('three')
      disk.makeFolder(join(root, 'dir\uDCFF', 'briefs'))
      expect(disk.create(join(root, 'dir\uDCFF', 'briefs', 'x.md'), 'four')).toBe(true)
      expect(fs.readdirSync(folder, 'buffer')).toHaveLength(2)
    } finally {
      fs.rmSync(root, { recursive: true })
    }
  },
)

test('a name as long as a name may be is still written', () => {
  const root = fs.mkdtempSync(join(tmpdir(), 'planlint-'))
  try {
    const path = join(root, `${'x'.repeat(245)}.plan.yaml`.slice(-255))
    disk.write(path, 'one')
    expect(disk.replace(path, Buffer.from('one'), Buffer.from('two'))).toBe(true)
    expect(fs.readdirSync(root)).toHaveLength(1)
  } finally {
    fs.rmSync(root, { recursive: true })
  }
})
