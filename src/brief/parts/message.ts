import { listOf } from '../../plan/lists.ts'
import type { Item } from '../brief.ts'
import { facts, items, lead, sentences } from '../say.ts'
import type { Fill } from './part.ts'

export const message: Fill = ({ messaging, audiences, channels: { own } }, say) => {
  if (!messaging) return { blocks: [] }
  const angles = audiences.flatMap(({ id, name, path = [] }): Item[] => {
    const adapted = (messaging.adaptations ?? []).filter(({ audience }) => audience === id)
    const said = [...adapted.map((one) => one.message), ...path.map((step) => step.message)]
    const text = sentences(...new Set(said.filter((line) => line !== own.message)))
    return text === '' ? [] : [{ head: say.says('toAudience', { audience: name ?? say.stage(id) }), text }]
  })
  const proof = (messaging.proof_points ?? []).flatMap(({ claim, evidence }): Item[] =>
    claim === undefined ? [] : [{ head: claim, ...(evidence !== undefined && { note: evidence }) }],
  )
  return {
    blocks: [
      ...lead(listOf(messaging.proposition)[0]),
      ...facts(say.fact('channelSays', own.message)),
      ...items(angles),
      ...items(proof, say.label('proof')),
      ...facts(
        say.fact('promises', ...(messaging.promises ?? [])),
        say.fact('notSaid', ...(messaging.not_said ?? [])),
        say.fact('tone', messaging.tone_of_voice),
        say.fact('themes', ...(messaging.themes ?? [])),
      ),
    ],
  }
}

export const shift: Fill = ({ channels: { own } }, say) => {
  const { they_think, they_should_think, call_to_action } = own.brief ?? {}
  const said = { thinkNow: they_think, thinkThen: they_should_think, action: call_to_action }
  const names = ['thinkNow', 'thinkThen', 'action'] as const
  return {
    blocks: facts(...names.map((name) => say.fact(name, said[name]))),
    asks: names.filter((name) => said[name] === undefined),
  }
}
