import type { Item } from '../brief.ts'
import type { Neighbour } from '../neighbours.ts'
import { facts, items, lead, paragraph, type Say, sentences } from '../say.ts'
import type { Slice } from '../slice.ts'
import type { Fill } from './part.ts'

export const role: Fill = ({ channels: { own, stages } }, say) => ({
  blocks: [
    ...lead(own.role),
    ...(own.role === undefined
      ? []
      : facts(
          say.fact('why', own.rationale),
          say.fact('stages', ...stages.map((id) => say.stage(id))),
          say.fact('purpose', own.purpose && say.word(own.purpose)),
          say.fact('media', own.media && say.word(own.media)),
          say.fact('tempo', own.tempo && say.time(own.tempo)),
        )),
  ],
})

export const neighbours: Fill = (slice, say) => {
  const { neighbours: near } = slice.channels
  if (near.length === 0) return { blocks: paragraph(say.says('noNeighbours')) }
  return {
    blocks: groups.flatMap(([place, label]) => {
      const there = near.filter((neighbour) => neighbour.place === place)
      return items(
        there.map((neighbour) => itemOf(neighbour, slice, say)),
        say.label(label),
      )
    }),
  }
}

/** In the order in which people meet them. */
const groups = [
  ['before', 'beforeYou'],
  ['same', 'besideYou'],
  ['after', 'afterYou'],
  [undefined, 'elsewhere'],
] as const

function itemOf(
  { name, role, starts, ends, owner, place, stages, audiences, themes }: Neighbour,
  slice: Slice,
  say: Say,
): Item {
  const here = slice.channels.stages
  // At one and the same stage, the stage needs no second naming.
  const where = place !== 'same' ? stages : here.length > 1 ? stages.filter((stage) => here.includes(stage)) : []
  const people = audiences.map((id) => slice.audiences.find((audience) => audience.id === id)?.name ?? say.stage(id))
  const note = [
    say.name(owner),
    say.days(starts ?? slice.plan.launch ?? slice.plan.period?.start, ends ?? slice.plan.period?.end),
    where.length > 0 ? say.says('atStages', { stages: say.stages(where) }) : undefined,
  ]
  return {
    head: name,
    note: note.filter((text) => text !== undefined).join(', '),
    text: sentences(
      role,
      people.length > 0 && !place ? say.says('sharedAudiences', { audiences: say.list(people) }) : undefined,
      themes.length > 0 ? say.says('sharedThemes', { themes: say.quoted(themes) }) : undefined,
    ),
  }
}
