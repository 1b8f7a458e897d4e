import { Mapping } from '../draft.ts'
import { nameIt } from '../items.ts'
import type { Prose } from '../prose.ts'
import type { Put } from '../put.ts'
import type { Reading } from '../reader.ts'
import { evidenceIn, recordIn } from './said-parts.ts'

/** "Out within 12 minutes (incident log)", "… Evidence: incident log": a claim, and what backs it. */
export function proofIn(all: Prose, reading: Reading, put: Put): Mapping | undefined {
  const part = all.slice(/^\s*\([a-h1-9]\)\s+/.exec(all.text)?.[0].length ?? 0, all.text.replace(/\.\s*$/, '').length)
  const record = recordIn(part, 'ProofPoint')
  const cut = record ? undefined : evidenceIn(part, true)
  const proof = nameIt(new Mapping('ProofPoint'), record?.name ?? cut?.label ?? part, reading)
  if (proof && cut) put(proof, 'evidence', cut.value, reading)
  if (proof && record?.name)
    for (const { path, value, label } of record.fields) if (!proof.has(path)) put(proof, path, value, reading, label)
  return proof
}
