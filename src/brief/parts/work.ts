import type { Item } from '../brief.ts'
import type { Ask } from '../language.ts'
import { facts, items } from '../say.ts'
import type { Fill } from './part.ts'

export const deliverables: Fill = ({ channels: { own } }, say) => {
  const { deliverables: wanted = [], mandatories = [] } = own
  const list = wanted.flatMap(({ what, format, due }): Item[] => {
    if (what === undefined) return []
    const rest = [format, due && say.says('due', { day: say.day(due) })].filter((text) => text !== undefined)
    return [{ head: what, ...(rest.length > 0 && { note: rest.join(say.stops.semicolon) }) }]
  })
  const asks: Ask[] = [
    ...(list.length > 0 ? [] : ['deliverables' as const]),
    ...(mandatories.length > 0 ? [] : ['mandatories' as const]),
  ]
  return { blocks: [...items(list), ...facts(say.fact('mandatories', ...mandatories))], asks }
}

export const timing: Fill = ({ plan, channels: { own }, operations, governance }, say) => {
  const flight = say.days(own.starts ?? plan.launch ?? plan.period?.start, own.ends ?? plan.period?.end)
  const milestones = (operations?.milestones ?? []).toSorted((a, b) => ((a.due ?? '9') < (b.due ?? '9') ? -1 : 1))
  const steps = milestones.flatMap(({ name, id, due, done }) => {
    const what = name ?? say.stage(id)
    if (done !== undefined) return `${what} (${say.says('done', { day: say.day(done) })})`
    return due === undefined ? what : `${what} (${say.says('due', { day: say.day(due) })})`
  })
  const waits = (operations?.dependencies ?? []).flatMap(({ what, id, due, owner, status }) => {
    const state = [say.name(owner), due && say.says('due', { day: say.day(due) }), status && say.word(status)]
    const known = state.filter((text) => text !== undefined)
    return known.length > 0 ? `${what ?? say.stage(id)} (${known.join(', ')})` : (what ?? say.stage(id))
  })
  const { freeze, approver } = governance?.change_control ?? {}
  return {
    blocks: facts(
      say.fact('flight', flight),
      say.fact('milestones', ...steps),
      say.fact('waitsFor', ...waits),
      say.fact(
        'changes',
        freeze &&
          (approver
            ? say.says('freezeBy', { day: say.day(freeze), who: say.name(approver) ?? '' })
            : say.says('freezeFrom', { day: say.day(freeze) })),
      ),
    ),
  }
}

export const geography: Fill = ({ channels: { own } }, say) => {
  const { markets = [] } = own
  const blocks = facts(say.fact('markets', ...markets.map((market) => say.market(market))))
  return { blocks, asks: blocks.length > 0 ? [] : ['geography'] }
}

export const response: Fill = ({ channels: { own } }, say) => {
  const { response: wanted, respond_by } = own.brief ?? {}
  const asks: Ask[] = [...(wanted ? [] : ['response' as const]), ...(respond_by ? [] : ['respondBy' as const])]
  return {
    blocks: facts(say.fact('wanted', wanted), say.fact('respondBy', respond_by && say.day(respond_by))),
    asks,
  }
}
