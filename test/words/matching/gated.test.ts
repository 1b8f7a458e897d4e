import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { lowered } from '../../../src/words/matching/letters.ts'

type Form = RegExp | (() => RegExp)

interface Gate {
  words: string
  form: Form
  asWritten: boolean
  isPassed: (text: string) => boolean
}
const gates = vi.hoisted((): Gate[] => [])

vi.mock('../../../src/words/matching/gated.ts', async (original) => {
  const real = await original<typeof import('../../../src/words/matching/gated.ts')>()
  const recorded =
    (gate: typeof real.holding): typeof real.holding =>
    (words, form, asked) => {
      const open = gate(words, /^/)
      gates.push({ words, form, asWritten: asked?.asWritten === true, isPassed: (text) => open.test(text) })
      return gate(words, form, asked)
    }
  return { holding: recorded(real.holding), beginning: recorded(real.beginning) }
})

const src = fileURLToPath(new URL('../../../src', import.meta.url))

/** Without what looks around, which nothing can be made up for: what is made is asked of the whole expression. */
function withoutLooks(source: string): string {
  let plain = ''
  for (let at = 0; at < source.length; at++) {
    if (/^\(\?<?[!=]/.test(source.slice(at, at + 4))) at = endOfGroup(source, at)
    else if (source.startsWith('\\b', at)) at++
    else if (source[at] === '\\') plain += source.slice(at, ++at + 1)
    else plain += source[at]
  }
  return plain
}

function endOfGroup(source: string, from: number): number {
  let depth = 0
  for (let at = from; at < source.length; at++) {
    if (source[at] === '\\') at++
    else if (source[at] === '[') at = source.indexOf(']', at + 2)
    else if (source[at] === '(') depth++
    else if (source[at] === ')' && --depth === 0) return at
  }
  return source.length
}

test('what stands before an expression lets through all that it matches', async () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && /\/gated\.ts'/.test(readFileSync(join(src, name), 'utf8')),
  )
  for (const name of files) await import(pathToFileURL(join(src, name)).href)
  expect(gates.length).toBeGreaterThan(40)
  const shut: string[] = []
  let made = 0
  for (const { words, form, asWritten, isPassed } of gates) {
    const expression = typeof form === 'function' ? form() : form
    // What matches in any letters, but for rare ones whose small forms lie far from them.
    const inAny = new RegExp(expression.source, `${expression.flags}i`)
    const isCapital = { test: (text: string) => inAny.test(text) && !/[\u0180-\u024f]/.test(text) }
    const texts = fc.sample(fc.stringMatching(new RegExp(withoutLooks(expression.source), 'u')), {
      numRuns: 300,
      seed: 1,
    })
    for (const text of texts) {
      if (text.length > 500 || !expression.test(text)) continue
      made++
      if (!asWritten && isCapital.test(text) && !expression.test(lowered(text)))
        shut.push(
          `${words.slice(0, 40)}… is asked of small letters and wants others in ${JSON.stringify(text.slice(0, 120))}`,
        )
      if (!isPassed(text)) shut.push(`${words.slice(0, 40)}… keeps out ${JSON.stringify(text.slice(0, 120))}`)
    }
  }
  expect(made).toBeGreaterThan(1000)
  expect([...new Set(shut)]).toEqual([])
})
