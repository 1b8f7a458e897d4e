import { execFileSync } from 'node:child_process'
import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { discover, isPlanName } from '../../src/io/discover.ts'
import { disk } from '../../src/io/disk.ts'

let folder: string

beforeAll(() => {
  folder = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), 'planlint-')))
})

afterAll(() => fs.rmSync(folder, { recursive: true }))

describe('what stands at a path', () => {
  test.skipIf(process.platform === 'win32')('files, folders, links, pipes and nothing', () => {
    fs.writeFileSync(join(folder, 'file'), '')
    fs.symlinkSync('file', join(folder, 'link'))
    fs.symlinkSync('nothing', join(folder, 'broken'))
    execFileSync('mkfifo', [join(folder, 'pipe')])
    expect(
      ['file', '.', 'link', 'broken', 'pipe', 'nothing', 'file/x', 'n\0l'].map((name) => disk.kind(join(folder, name))),
    ).toEqual(['file', 'folder', 'link', 'link', 'other', undefined, undefined, undefined])
    expect(disk.kind('/dev/null')).toBe('other')
    const kinds = new Map(disk.list(folder).map(({ name, kind }) => [name, kind]))
    expect(kinds).toEqual(
      new Map([
        ['file', 'file'],
        ['link', 'link'],
        ['broken', 'link'],
        ['pipe', 'other'],
      ]),
    )
    expect(disk.realPath(join(folder, 'link'))).toBe(join(folder, 'file'))
    expect(disk.realPath(join(folder, 'broken'))).toBeUndefined()
  })

  test.skipIf(process.platform === 'win32')('a pipe that took the place of a file is let go of at once', () => {
    expect(() => disk.read(join(folder, 'pipe'), 10)).toThrow('is no file')
  })
})

test('a file with more bytes than asked for is not read', () => {
  const path = join(folder, 'sparse')
  fs.closeSync(fs.openSync(path, 'w'))
  // Ten gigabytes of nothing: reading them would not go unnoticed.
  fs.truncateSync(path, 10 * 2 ** 30)
  expect(disk.read(path, 100)).toEqual({ size: 10 * 2 ** 30 })
  fs.writeFileSync(path, 'x'.repeat(100))
  expect(Buffer.from(disk.read(path, 100) as Uint8Array).toString()).toBe('x'.repeat(100))
})

test('what cannot be read is refused by name', () => {
  expect(() => disk.read(join(folder, 'nothing'), 10)).toThrow(
    `${join(folder, 'nothing')} cannot be read: it is not there`,
  )
  expect(() => disk.list(join(folder, 'file'))).toThrow('file cannot be read: part of the path is no folder')
})

describe('writing', () => {
  test('replaces the file as a whole and leaves nothing beside it', () => {
    const target = join(folder, 'out')
    fs.mkdirSync(target)
    const path = join(target, 'report.json')
    disk.write(path, 'one')
    disk.write(path, 'two')
    expect(fs.readFileSync(path, 'utf8')).toBe('two')
    expect(fs.readdirSync(target)).toEqual(['report.json'])
  })

  test('that fails leaves everything as it was', () => {
    const target = join(folder, 'taken')
    fs.mkdirSync(join(target, 'report.json', 'x'), { recursive: true })
    expect(() => disk.write(join(target, 'report.json'), 'text')).toThrow(/report\.json cannot be written: /)
    expect(fs.readdirSync(target)).toEqual(['report.json'])
    expect(() => disk.write(join(folder, 'nowhere', 'x'), 'text')).toThrow('cannot be written: it is not there')
  })
})

describe('replacing', () => {
  const file = (name: string, text: string, mode?: number) => {
    const path = join(folder, name)
    fs.writeFileSync(path, text)
    if (mode !== undefined) fs.chmodSync(path, mode)
    return path
  }
  const inPlace = (path: string, before: string, after: string) =>
    disk.replace(path, Buffer.from(before), Buffer.from(after))

  // What others may write is what the process masks in all that it makes.
  test.each([0o640, 0o666])('keeps what may be done with the file, and leaves nothing beside it: %o', (mode) => {
    fs.mkdirSync(join(folder, `kept-${mode}`))
    const path = file(`kept-${mode}/q3.plan.yaml`, 'one', mode)
    expect(inPlace(path, 'one', 'two')).toBe(true)
    expect(fs.readFileSync(path, 'utf8')).toBe('two')
    if (process.platform !== 'win32') expect(fs.statSync(path).mode & 0o7777).toBe(mode)
    expect(fs.readdirSync(join(folder, `kept-${mode}`))).toEqual(['q3.plan.yaml'])
  })

  test.each([
    ['longer', 'one and more'],
    ['shorter', 'on'],
    ['other', 'two'],
    ['empty', ''],
  ])('what has become %s meanwhile is left alone', (name, now) => {
    fs.mkdirSync(join(folder, `now-${name}`))
    const path = file(`now-${name}/q3.plan.yaml`, now)
    expect(inPlace(path, 'one', 'fixed')).toBe(false)
    expect(fs.readFileSync(path, 'utf8')).toBe(now)
    expect(fs.readdirSync(join(folder, `now-${name}`))).toEqual(['q3.plan.yaml'])
  })

  test('what is gone, or a link by now, is left alone', () => {
    expect(inPlace(join(folder, 'gone.yaml'), 'one', 'two')).toBe(false)
    const path = file('behind.yaml', 'one')
    fs.symlinkSync(path, join(folder, 'in-front.yaml'))
    expect(inPlace(join(folder, 'in-front.yaml'), 'one', 'two')).toBe(false)
    expect(fs.readFileSync(path, 'utf8')).toBe('one')
  })

  test('a file with a second name is refused: that would keep the old text', () => {
    const path = file('named-twice.yaml', 'one')
    fs.linkSync(path, join(folder, 'second-name.yaml'))
    expect(() => inPlace(path, 'one', 'two')).toThrow('named-twice.yaml is one file under several names')
    expect(fs.readFileSync(path, 'utf8')).toBe('one')
  })

  test('a read-only file is refused, even for those who may do anything', () => {
    const path = file('read-only.yaml', 'one', 0o444)
    expect(() => inPlace(path, 'one', 'two')).toThrow(
      /read-only\.yaml cannot be written: (?:it is read-only|permission denied)/,
    )
    expect(fs.readFileSync(path, 'utf8')).toBe('one')
  })
})

describe('starting a file', () => {
  test.skipIf(process.platform === 'win32')('only where nothing stands, not even a link that leads nowhere', () => {
    const target = join(folder, 'new')
    disk.makeFolder(target)
    expect(disk.create(join(target, 'a'), 'one')).toBe(true)
    fs.symlinkSync('../beyond', join(target, 'link'))
    for (const name of ['a', 'link', '.']) expect(disk.create(join(target, name), 'two'), name).toBe(false)
    expect(fs.readFileSync(join(target, 'a'), 'utf8')).toBe('one')
    expect(fs.existsSync(join(folder, 'beyond'))).toBe(false)
    expect(() => disk.create(join(target, 'b', 'c'), 'x')).toThrow('cannot be written: it is not there')
    expect(() => disk.makeFolder(join(target, 'b', 'c'))).toThrow('cannot be made: it is not there')
  })
})

/** The plans that git itself would see, as the measure of ours. */
test.skipIf(process.platform === 'win32')('what git ignores, git ignores', async () => {
  const root = join(folder, 'repository')
  fs.mkdirSync(root)
  execFileSync('git', ['init', '-q'], { cwd: root })
  const names = ['a', 'a/b', 'a/b/c', 'build', 'a/build', 'out x', '#odd', 'a/!odd', 'Drafts', 'é']
  for (const name of names) {
    fs.mkdirSync(join(root, name), { recursive: true })
    for (const file of ['q.plan.yaml', 'old.plan.yaml', 'plan.md']) fs.writeFileSync(join(root, name, file), '')
  }
  const lists = {
    '.gitignore':
      '# kept\n\n/build/\n**/c/*.md\nold.*\n!/a/old.plan.yaml\nout\\ x\n\\#odd\ndrafts\n*.y[a-b]ml~\na/b/c/q.*\né/plan.md\n',
    'a/.gitignore': 'build\n!build/\n\\!odd/plan.md\n',
    'a/b/.gitignore': '*\n!c\n!.gitignore\n',
    '.git/info/exclude': 'a/!odd/q*\n',
  }
  for (const [name, text] of Object.entries(lists)) fs.writeFileSync(join(root, name), text)
  const listed = execFileSync('git', ['ls-files', '-z', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
  const wanted = listed.split('\0').filter((name) => name !== '' && isPlanName(name))
  const { found } = await discover([], root, { files: disk, root, isPlan: async () => isPlanName })
  expect(found.map(({ file }) => file)).toEqual(wanted.sort())
  expect(wanted.length).toBeGreaterThan(5)
})
