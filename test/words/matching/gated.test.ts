import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'

type Form = RegExp | (() => RegExp)

const gates = vi.hoisted((): { words: string; form: Form; isPassed: (text: string) => boolean }[] => [])

vi.mock('../../../src/words/matching/gated.ts', async (original) => {
  const real = await original<typeof import('../../../src/words/matching/gated.ts')>()
  const recorded = (gate: typeof real.holding) => (words: string, form: Form) => {
    const open = gate(words, /^/)
    gates.push({ words, form, isPassed: (text) => open.test(text) })
    return gate(words, form)
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
  for (const { words, form, isPassed } of gates) {
    const expression = typeof form === 'function' ? form() : form
    const texts = fc.sample(fc.stringMatching(new RegExp(withoutLooks(expression.source), 'u')), {
      numRuns: 300,
      seed: 1,
    })
    for (const text of texts) {
      if (text.length > 500 || !expression.test(text)) continue
      made++
      if (!isPassed(text)) shut.push(`${words.slice(0, 40)}… keeps out ${JSON.stringify(text.slice(0, 120))}`)
    }
  }
  expect(made).toBeGreaterThan(1000)
  expect([...new Set(shut)]).toEqual([])
})
