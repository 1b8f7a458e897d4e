import { expect, test } from 'vitest'
import { rules } from '../../src/registry.generated.ts'
import { runRules } from '../harness/example.ts'

/** Texts that an expression may read in very many ways before it says no: here no rule may need long for one. */
test.each([
  ['words of waiting', `operations: { risks: [{ risk: Rain, mitigation: "see ${'the j it '.repeat(60)}u!x" }] }`],
  ['spaces in a period', `period: "x${' '.repeat(300_000)}y"`],
])('%s end soon', async (_, text) => {
  const { findings } = await runRules(rules, text)
  expect(findings.length).toBeGreaterThan(0)
})
