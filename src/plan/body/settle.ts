import { Mapping } from './draft.ts'
import { settleDeciders } from './elements/duties.ts'
import { settleOwners } from './elements/owners.ts'
import { settlePrivacy } from './elements/privacy-section.ts'
import { addStops, addTargets } from './elements/stops.ts'
import { settleGoal } from './elements/told-goals.ts'
import { settleTold } from './elements/told-to-audiences.ts'
import type { Section } from './headings/outline.ts'
import type { PlanDraft } from './plan-draft.ts'
import type { Reading } from './reader.ts'
import { draftsIn, settleCounted, settleLines, settleSteps } from './references.ts'
import { settleMeetings } from './said/said-of-meetings.ts'
import { settleOutcome } from './said/said-of-outcome.ts'
import { settleServed } from './said/said-of-served.ts'
import { settleSources, settleUnits } from './said/said-of-units.ts'
import { varianceAnywhere } from './said/said-of-variance.ts'
import { settlePeriod } from './said/said-period.ts'

// Some words can be read only beside others: a line of the budget says "Email", and whether that is a channel is known once
// the channels are. What is given in the front matter or in a file of its own is left as it is.

/** For a page that holds a whole plan: what needs several of its elements. */
export function settleWhole(plan: PlanDraft, outline: Section, reading: Reading): void {
  const { root } = plan
  if (!plan.isGiven('budget')) {
    settleLines(root, reading, plan.known)
    settleDeciders(root, reading)
  }
  if (!plan.isGiven('measurement')) {
    settleUnits(root, reading)
    settleSources(root, reading)
  }
  if (!plan.isGiven('objective')) {
    if (!plan.isGiven('period')) settlePeriod(root, reading)
    settleCounted(root, reading, plan.known)
    settleGoal(root, reading, plan.known)
    settleOutcome(root, reading)
  }
  if (!plan.isGiven('channels')) {
    settleRoles(root, reading)
    settlePrivacy(root, outline, reading)
  }
  settleSteps(root, reading, plan.known)
  settleServed(root, reading, plan.known)
  settleTold(root)
  addTargets(root, reading)
  addStops(root, reading)
  if (!plan.isGiven('governance')) settleMeetings(root, reading)
  if (!plan.isGiven('operations')) {
    settleOwners(root, reading)
    addVariance(root, outline, reading)
  }
}

/** For a page that holds one element: what needs other files of the plan. */
export function settleElement(element: string, { root, known }: PlanDraft, reading: Reading): void {
  if (element === 'budget') settleLines(root, reading, known)
  if (element === 'measurement') addTargets(root, reading)
  if (element === 'objective') {
    settleGoal(root, reading, known)
    settleOutcome(root, reading)
  }
}

/** "Purpose: Brand awareness" says of what kind a channel is; where nothing else says its role, it is that. */
function settleRoles(root: Mapping, reading: Reading): void {
  for (const channel of draftsIn(root, 'channel')) {
    const purpose = channel.fields.get('purpose')
    const said = purpose && !channel.has('role') ? reading.proseAt(purpose.value).words : ''
    if (said.includes(' ')) channel.rename('purpose', 'role', said)
  }
}

/** How far the plan may be missed is said under any heading. */
function addVariance(root: Mapping, { sections }: Section, reading: Reading): void {
  const known = root.get('operations')
  const operations = known instanceof Mapping ? known : new Mapping('Operations')
  if ((known !== undefined && known !== operations) || operations.has('variance')) return
  const variance = varianceAnywhere(sections, reading)
  if (!variance || !operations.set('variance', variance, variance.span)) return
  if (!known) root.set('operations', operations, operations.span)
}
