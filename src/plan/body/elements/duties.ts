import { Mapping } from '../draft.ts'
import { labelOf, plain } from '../names.ts'
import type { Prose } from '../prose.ts'
import { put } from '../put.ts'
import type { Reading } from '../reader.ts'

/** What the columns of a table of duties are called, the one that counts most first. */
const deciders = 'accountable | a | approver | decides | decided by | decision maker | owner | responsible | r'.split(
  ' | ',
)

/**
 * A table of who does what: "Activity | Responsible | Accountable", or people above letters (R, A, C, I). Whoever is
 * accountable for the plan as a whole holds it together; whoever is for moving money decides that. False: no such table.
 */
export function addDuties(
  governance: Mapping,
  head: readonly Prose[],
  rows: readonly Prose[][],
  reading: Reading,
): boolean {
  const names = head.map(({ text }) => plain(text))
  const at = deciders.map((name) => names.indexOf(name, 1)).find((index) => index > 0)
  const isMatrix = at === undefined && rows.length > 0 && rows.every((row) => row.slice(1).every(isLetter))
  if (at === undefined && !isMatrix) return false
  // With one column it is a list of labels and values.
  if (head.length < 3) return false
  for (const [duty, ...cells] of rows) {
    const who = isMatrix
      ? onlyOne(cells.map((cell, index) => (isAccountable(cell) ? head[index + 1] : undefined)))
      : cells[(at ?? 0) - 1]
    if (!duty || !who || who.isEmpty) continue
    if (labelOf('Governance', duty.text) === 'integration_owner')
      put(governance, 'integration_owner', who, reading, duty)
    else if (labelOf('Budget', duty.text)?.startsWith('reallocation')) reading.deciders.push({ duty, who })
  }
  return true
}

/** Who decides about money, as the budget's own where it has one and says nothing of it. */
export function settleDeciders(root: Mapping, reading: Reading): void {
  const budget = root.get('budget')
  const [only] = reading.deciders
  if (!(budget instanceof Mapping) || !only || reading.deciders.length > 1) return
  put(budget, 'reallocation.decided_by', only.who, reading, only.duty)
}

function isLetter({ text }: Prose): boolean {
  return /^\s*(?:[RACI](?:\s*[/,&+]\s*[RACI])*|[-–—]?)\s*$/.test(text)
}

function isAccountable({ text }: Prose): boolean {
  return /\bA\b/.test(text)
}

function onlyOne(found: readonly (Prose | undefined)[]): Prose | undefined {
  const people = found.filter((one) => one !== undefined)
  return people.length === 1 ? people[0] : undefined
}
