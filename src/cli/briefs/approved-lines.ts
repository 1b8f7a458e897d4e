import type { World } from '../../io/world.ts'
import { Histories } from '../../lint/histories.ts'
import { approvedLines } from '../../lint/signed.ts'
import type { ApprovedLines } from '../../plan/budget/held-moves.ts'
import { countedMoves } from '../../plan/budget/moves.ts'
import type { CheckedPlan } from '../../plan/plan.ts'
import { archiveFor } from '../history.ts'
import type { Inputs } from '../inputs.ts'
import type { Maker } from './maker.ts'
import type { Briefed } from './plans.ts'

/** Tells makers of briefs which lines were approved, where the plan logs moves that its lines may hold already. */
export async function tellApprovedLines(
  plans: readonly Briefed[],
  inputs: Pick<Inputs, 'root' | 'configs'>,
  world: World,
): Promise<void> {
  const moving = plans.filter(({ maker }) => hasMoves(maker.data))
  const archive = moving.length > 0 ? archiveFor(inputs, world) : undefined
  if (!archive) return
  try {
    const histories = new Histories(archive)
    await histories.open(moving.map(({ checked }) => checked.plan))
    for (const { checked, maker } of moving) maker.lines = await linesOf(checked, maker, histories)
  } finally {
    archive.close()
  }
}

function hasMoves({ approved, governance }: Maker['data']): boolean {
  return approved?.on !== undefined && countedMoves(governance?.decisions ?? [], approved.on).length > 0
}

function linesOf(checked: CheckedPlan, { data }: Maker, histories: Histories): Promise<ApprovedLines | undefined> {
  return histories.answered(() => approvedLines(histories.committedOf(checked), data.approved?.on, data.channels))
}
