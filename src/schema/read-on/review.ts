import { isMapping } from '../../source/mapping.ts'
import type { Problem } from '../../source/problem.ts'
import { addField, ownName, rename } from '../rewrite.ts'
import type { Subject } from '../subject.ts'

/** From the most often to the least. */
const rhythms = ['daily', 'weekly', 'fortnightly', 'monthly', 'quarterly']

/**
 * `review: { weekly: [spend], monthly: [creative] }`, or `weekly_meeting: Tuesdays` beside it: of several meetings the one
 * that is held most often says how often the plan is looked at as a whole. In place.
 */
export function withRhythmOfReview({ governance }: Readonly<Record<string, unknown>>, { origins }: Subject): Problem[] {
  if (!isMapping(governance)) return []
  const { review } = governance
  const holder = review === undefined ? governance : review
  if (!isMapping(holder) || Object.hasOwn(holder, 'cadence')) return []
  const keys = Object.keys(holder).filter((key) => rhythmOf(key, holder === governance) >= 0)
  const rank = (key: string) => rhythmOf(key, holder === governance)
  const [key, ...others] = keys.toSorted((a, b) => rank(a) - rank(b))
  const written = key === undefined ? undefined : origins.written(holder, key)
  const own = key === undefined ? '' : ownName(key)
  if (key === undefined || !written || [key, ...others].some((one) => Object.hasOwn(holder, ownName(one)))) return []
  const cadence = rhythms[rank(key)] ?? ''
  const said = { key: 'cadence', value: cadence, written: { ...written, value: written.key } }
  const agenda = holder[key]
  if (holder === governance) {
    const meeting = { cadence }
    origins.standsFor(meeting, governance, [written.key[0], written.value[1]], [...written.key, ...written.key])
    if (!addField(governance, { key: 'review', value: meeting, written }, origins)) return []
  } else {
    if (!addField(holder, said, origins)) return []
    const isAgenda = Array.isArray(agenda) && agenda.every((one) => typeof one === 'string')
    if (isAgenda && !Object.hasOwn(holder, 'agenda') && !Object.hasOwn(holder, 'attended_by'))
      addField(holder, { key: 'agenda', value: agenda, written }, origins)
  }
  const places = others.flatMap((one) => origins.written(holder, one) ?? [])
  for (const one of [key, ...others]) rename(holder, one, ownName(one), origins)
  return [
    {
      rule: 'syntax/known-keys',
      kind: 'rhythm',
      seen: { key, cadence },
      at: { holder, key: own, place: 'key' },
      related: places.map(({ source, key: span }) => ({ source, span, message: 'and here' })),
    },
  ]
}

/** "weekly"; beside the review "weekly_meeting" as well. */
function rhythmOf(key: string, isBeside: boolean): number {
  const [, rhythm = '', meeting] =
    /^([a-z]+)(?:[\s_-](meeting|review|call|stand-?up|catch-?up|check-?in|sync)s?)?$/i.exec(key) ?? []
  return isBeside && meeting === undefined ? -1 : rhythms.indexOf(rhythm.toLowerCase())
}
