import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const src = fileURLToPath(new URL('../src', import.meta.url))

/** What no lint needs is loaded by those who ask for it. */
const loadedLater = /^(?:brief|init|convert|custom)\//

/** An expression with Unicode classes takes 150 µs to make, asked or not: made by everybody, twenty of them are felt. */
const madeAtOnce = /^(?:export )?const \w+(?:: [^=\n]+)? =\s+\/.*\\p\{/m

test('no run makes expressions with Unicode classes that it may never ask', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !loadedLater.test(name),
  )
  expect(files.length).toBeGreaterThan(300)
  expect(files.filter((name) => madeAtOnce.test(readFileSync(join(src, name), 'utf8')))).toEqual([])
})
