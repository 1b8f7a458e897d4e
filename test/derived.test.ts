import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { derived, ruleFiles } from '../scripts/derive.ts'
import { readmeOf } from '../scripts/readme.ts'
import { rules } from '../src/registry.generated.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

test('what follows from schemas and rules is in step with them (else: npm run derive)', async () => {
  for (const [path, text] of await derived()) expect(readFileSync(join(root, path), 'utf8'), path).toBe(text)
})

test('README shows what the program prints and which rules there are (else: npm run derive)', async () => {
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toBe(await readmeOf(root))
})

test('the id of a rule is its path', () => {
  expect(rules.map(({ id }) => id)).toEqual(ruleFiles())
})
