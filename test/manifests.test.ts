import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (name: string) => readFileSync(join(root, name), 'utf8')
const manifest = JSON.parse(read('package.json'))

describe('what pre-commit reads', () => {
  test('the hook starts a program that the package has, without the names of files', () => {
    const [hook, ...others] = parse(read('.pre-commit-hooks.yaml'))
    expect(others).toEqual([])
    const [program, command] = hook.entry.split(' ')
    expect(manifest.bin).toHaveProperty(program)
    expect(command).toBe('lint')
    expect(hook).toMatchObject({ id: 'planlint', language: 'node', pass_filenames: false })
  })

  test('npm pack prints the name of its file and nothing else, though something is built first', () => {
    expect(manifest.scripts.prepack).toBeTruthy()
    const folder = mkdtempSync(join(tmpdir(), 'plan-pack-'))
    try {
      writeFileSync(join(folder, 'package.json'), '{"name":"x","version":"1.0.0","scripts":{"prepack":"echo noise"}}')
      copyFileSync(join(root, '.npmrc'), join(folder, '.npmrc'))
      const env = { PATH: process.env.PATH, HOME: folder, npm_config_update_notifier: 'false' }
      const out = execFileSync('npm', ['pack', '--dry-run'], {
        cwd: folder,
        env,
        encoding: 'utf8',
        stdio: 'pipe',
        shell: process.platform === 'win32',
      })
      expect(out.trim()).toBe('x-1.0.0.tgz')
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
    }
  })
})

describe('the action', () => {
  const action = parse(read('action.yml'))
  const steps: readonly { run: string; shell: string; if?: string; env?: Record<string, string> }[] = action.runs.steps

  test('every input is described and used, and none is used that is not there', () => {
    for (const { description } of Object.values(action.inputs) as { description: string }[])
      expect(description.length).toBeGreaterThan(20)
    const used = [...read('action.yml').matchAll(/\binputs\.([a-z-]+)/g)].map(([, name]) => name)
    expect([...new Set(used)].sort()).toEqual(Object.keys(action.inputs).sort())
  })

  test('no input becomes part of what a shell runs', () => {
    expect(action.runs.using).toBe('composite')
    for (const { run, shell } of steps) {
      expect(shell).toBe('bash')
      expect(run).not.toContain('${{')
    }
  })
})

test('package.json says why each dependency is there, and of no other', () => {
  const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })
  expect(Object.keys(manifest.why).sort()).toEqual(names.sort())
})

test('the changelog begins with the version of the package', () => {
  expect(/^## (\S+?),? /m.exec(read('CHANGELOG.md'))?.[1]).toBe(manifest.version)
})
