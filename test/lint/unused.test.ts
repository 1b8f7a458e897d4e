import { expect, test } from 'vitest'
import noUnused from '../../src/rules/plan/no-unused.ts'
import { runRules } from '../harness/example.ts'

/** A channel that names all but the second of each kind, with what the cure says added to it. */
const plan = (more = '') => `
objective: { metric: orders }
channels:
  - { id: email, audiences: [a], proof_points: [a], metrics: [a], depends_on: [a] }
  - { id: radio${more} }
audiences: [{ id: a }, { id: people }]
messaging: { proof_points: [{ id: a }, { id: proof }] }
measurement: { metrics: [{ id: orders }, { id: a }, { id: metric }] }
operations: { dependencies: [{ id: a }, { id: dependency }] }
`

test.each([
  ['people', 'audiences'],
  ['proof', 'proof_points'],
  ['metric', 'metrics'],
  ['dependency', 'depends_on'],
])('%s is used where the cure says, in the %s of a channel', async (id, field) => {
  const about = async (text: string) =>
    (await runRules([noUnused], text)).findings.find(({ message }) => message.endsWith(`"${id}"`))
  expect((await about(plan()))?.fix).toContain(`\`${field}\` of a channel`)
  expect(await about(plan(`, ${field}: [${id}]`))).toBeUndefined()
})
