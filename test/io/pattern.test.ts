import fc from 'fast-check'
import picomatch from 'picomatch'
import { describe, expect, test } from 'vitest'
import { byNames, isTame, isTameLine } from '../../src/io/pattern.ts'

const fits = (pattern: string, path: string) => byNames(picomatch)([pattern])(path)

test.each([
  ['plans/**/*.plan.yaml', 'plans/q3.plan.yaml', true],
  ['plans/**/*.plan.yaml', 'plans/uk/2026/q3.plan.yaml', true],
  ['plans/**', 'plans', true],
  ['**/drafts/*', 'uk/drafts/q3.plan.md', true],
  ['**/drafts/*', 'uk/drafts/old/q3.plan.md', false],
  ['**/*.md', '.github/a.md', false],
  ['*/**/q?.plan.{yaml,md}', 'uk/q3.plan.md', true],
  ['{plans,old/{2024,2025}}/*.yaml', 'old/2025/q3.yaml', true],
  ['{plans,old/{2024,2025}}/*.yaml', 'plans/q3.yaml', true],
  ['{plans,old/{2024,2025}}/*.yaml', 'old/q3.yaml', false],
  ['plans/', 'plans/q3.yaml', false],
  ['plans/q3 (final)*', 'plans/q3 (final).md', true],
  ['+(a|aa)b', 'ab', false],
  ['plans//*.yaml', 'plans/q3.yaml', false],
])('%s and %s: %s', (pattern, path, expected) => {
  expect(fits(pattern, path)).toBe(expected)
})

test('a path asked name by name fits what it fits as a whole', () => {
  const name = fc.constantFrom('a', 'b', 'ab', '.a', 'a.b')
  const part = fc.constantFrom('**', '*', 'a', 'a*', '*b', '?', '{a,b}', '[ab]', '*.b', '{a,b/a}', 'a.{b,c}')
  fc.assert(
    fc.property(
      fc.array(part, { minLength: 1, maxLength: 4 }),
      fc.array(name, { minLength: 1, maxLength: 5 }),
      (pattern, path) => {
        // Whether `a*/**` is the file `a1` too, nobody asks.
        fc.pre(pattern.at(-1) !== '**')
        expect(fits(pattern.join('/'), path.join('/'))).toBe(picomatch(pattern.join('/'))(path.join('/')))
      },
    ),
    { seed: 20_261_123, numRuns: 2000 },
  )
})

describe('patterns made to take hours', () => {
  const path = [...Array(60).fill('a'), 'a'.repeat(240)].join('/')

  test.each(['**/a/**/a/**/*a*a*a*ab', '**/*a*a*a*/**/*a*a*/**/*a*b', '{a,**/*a*a*b}/**/*a*a*b'])(
    '%s: each name is asked about each part of the pattern once at most',
    (pattern) => {
      let asked = 0
      const counting = (one: string) => {
        const matches = picomatch(one)
        return (name: string) => {
          asked++
          return matches(name)
        }
      }
      expect(byNames(counting)([pattern])(path)).toBe(false)
      expect(asked).toBeLessThanOrEqual(2 * pattern.split('/').length * 61)
    },
  )

  test.each([
    '*a*a*a*a*b',
    `${'**/'.repeat(4)}b`,
    `${'*-*-*-*/'.repeat(4)}b`,
    `${'{a,b/c}'.repeat(8)}`,
    '{a,aa}'.repeat(5),
  ])('%s is not matched at all', (pattern) => {
    expect(isTame(pattern)).toBe(false)
  })

  test('in a .gitignore fewer stars are too many, as it is matched against whole paths', () => {
    for (const line of [
      '*.log',
      '**/node_modules',
      '/dist/**',
      '**/*-*.tmp',
      'a*b*c*d',
      '**/q*-*.bak*',
      '**/a/**/b/**',
    ])
      expect(isTameLine(line), line).toBe(true)
    for (const line of ['**/a/**/a/**/*a*a*a*ab', '**/*a*a*a*/**/*a*a*/**/*a*b'])
      expect(isTameLine(line), line).toBe(false)
  })
})
