import { pattern } from '../../../text/pattern.ts'
import type { Mapping } from '../draft.ts'
import { labelOf } from '../names.ts'
import type { Parted } from '../parted-items.ts'
import type { Prose } from '../prose.ts'
import { put } from '../put.ts'
import type { Item, Reading } from '../reader.ts'
import { fieldIn, isPerson, partsOf } from '../said/said-parts.ts'
import { shapeOf } from '../shapes.ts'
import { dayIn, namesDay, namesMonth } from '../values/days.ts'
import { draftOf } from '../values/values.ts'

/**
 * "[x] Briefs issued – Ann Lee – 12 June 2026", "12 June 2026: Briefs issued (Ann Lee)" as a milestone, "Consent form
 * (owner: Dan Roe, due: 3 May 2026)" as a dependency: a name, and parts that can only be a day, a person or a status.
 * Among dated tasks an open one without a day is a milestone that still needs one.
 */
export function stepIn(
  thing: string,
  { box, label, prose, value, lists }: Item,
  isAmongDated = false,
): Parted | undefined {
  const cut = label ? { label, value } : cutAtDay(prose)
  const whole = cut ? [cut.label, ...partsOf(cut.value, thing)] : partsOf(prose, thing)
  const isDayFirst = whole[0] !== undefined && isDay(whole[0])
  const called = whole[isDayFirst ? 1 : 0]
  const [name, ...behind] = called
    ? withoutTail(called, thing).flatMap((part, at) => (at > 0 ? part : beforeDay(part)))
    : []
  if (!name || name.text.length > longestName || name.words.split(' ').length > mostWords) return undefined
  const held = heldIn(name, isDayFirst || cut !== undefined)
  const parts = [...(held?.who ?? []), ...behind, ...whole.filter((part) => part !== called)].flatMap((part) =>
    pieces(part, thing),
  )
  const found = new Map<string, { value: Prose; label?: Prose }>()
  const left: Prose[] = []
  for (const part of parts) {
    const field = sayingOf(part, thing)
    if (!field) left.push(part)
    else if (!found.has(field.path)) found.set(field.path, field)
  }
  // Beside a day one name alone is somebody's: "Legal check – Dan – 3 May 2026".
  const [first, ...others] = left
  const isDated = found.has('due') || found.has('done')
  if (isDated && !found.has('owner') && first && others.length < 2 && isOneName(first)) {
    found.set('owner', { value: first })
    left.shift()
  }
  // Beside both, what is left may be the number that the step moves: that is known when all metrics are.
  const mayBeMetric = isDated && found.has('owner') && left.length === 1 && thing === 'Milestone' ? left[0] : undefined
  const due = found.get('due')
  if (box?.isTicked && thing === 'Milestone' && due && !found.has('done')) {
    // What is ticked off is due no more: the day beside it is the one that is known of it.
    found.delete('due')
    found.set('done', due)
  }
  const holdsTasks = lists.some(({ children = [] }) => children.some(({ checked }) => typeof checked === 'boolean'))
  const isOpenTask = box?.isTicked === false && !holdsTasks && isShort(name)
  const isMilestone = found.has('due') || found.has('done') || (isAmongDated && isOpenTask)
  const isStep = thing === 'Milestone' ? isMilestone : found.size > 0 || box !== undefined
  if (!isStep) return undefined
  return {
    name: held?.name ?? name,
    putAll(into, reading) {
      for (const [path, { value: said, label: under = said }] of found) put(into, path, said, reading, under)
      if (mayBeMetric && !found.has('metric')) reading.stepsOfMetrics.push({ step: into, metric: mayBeMetric })
      if (box && thing === 'Dependency') tick(into, box, reading)
    },
  }
}

/** "Seat plan online (Owen Price, IT)": a name, and whose it is in brackets behind it; beside a day one name is enough. */
function heldIn(called: Prose, isDated: boolean): { name: Prose; who: Prose[] } | undefined {
  const bracket = /\s*\(([^()]{3,60})\)$/.exec(called.text)
  if (!bracket || bracket.index === 0) return undefined
  const from = called.text.lastIndexOf('(') + 1
  const [who, ...more] = called.slice(from, called.text.length - 1).split(/,\s/g)
  return who && (isPerson(who) || (isDated && isOneName(who)))
    ? { name: called.slice(0, bracket.index), who: [who, ...more] }
    : undefined
}

/** "12. August 2026: …", "15.04.2027 Briefs issued": a day with a stop in it is no label elsewhere. */
function cutAtDay(prose: Prose): { label: Prose; value: Prose } | undefined {
  const opening = /^(?:\d{1,2}([./])\d{1,2}\1\d{4}|\d{4}-\d\d-\d\d)(?=\s+\p{L})/u.exec(prose.text)?.[0].length
  if (opening !== undefined) return { label: prose.slice(0, opening), value: prose.slice(opening).trim() }
  const colon = /^[^:\n]{4,40}(?=:\s)/.exec(prose.text)?.[0].length
  const label = colon === undefined ? undefined : prose.slice(0, colon).trim()
  return label && colon !== undefined && isDay(label) ? { label, value: prose.slice(colon + 1).trim() } : undefined
}

/** "Media booked 20/11/2026", "Launch on Tuesday 1 December 2026": a name, and the day that it ends with. */
function beforeDay(called: Prose): Prose[] {
  const spaces = [...called.text.slice(0, longestName * 2).matchAll(/\s+(?=\S)/g)].slice(-mostOfDay)
  for (const { index, 0: space } of spaces.reverse()) {
    const day = called.slice(index + space.length)
    if (dayIn(day.words) === undefined) continue
    const words = called.text.slice(0, index)
    const name = words
      .replace(/\s+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun),?$/i, '')
      .replace(/\s+(?:by|on|am|le|el|until|bis)$/i, '')
    // "Report on the results of 3 May 2026": the day belongs to the words.
    if (belongs().test(name)) return [called]
    return [called.slice(0, name.replace(/[,;:]$/, '').length), day]
  }
  return [called]
}

/** "1 December 2026" has three words. */
const mostOfDay = 3

/** What a day cannot be parted from. */
const belongs = pattern('i')`
  (?:^|\s)(?:
    of|from|since|to|for|with|in|at|after|before|and|the|vs\.?|vom|von|seit|mit|nach|vor|und|de|du|des|depuis|avec
    |et|desde|con|y
  )$
`

/** A few words name what is to be there; a sentence is a note to oneself. */
function isShort({ text, words }: Prose): boolean {
  return words.split(' ').length <= mostWordsUndated && !/[.!?;]$/.test(text)
}

const mostWordsUndated = 8
const longestName = 160
const mostWords = 20

/** A box is ticked or it is open, unless words beside it say more. */
function tick(into: Mapping, { mark, isTicked }: NonNullable<Item['box']>, reading: Reading): void {
  if (into.set('status', isTicked ? 'done' : 'open', mark.span)) reading.place(mark.span)
}

/** What stands between commas, where all of it says something: "Dan Roe, 3 May 2026". */
function pieces(part: Prose, thing: string): Prose[] {
  // "Dec 11 (Eli)": a day, and whose it is.
  const behind = /\s*\(([^()]{2,60})\)$/.exec(part.text)
  const day = behind && part.slice(0, behind.index)
  if (day && isDay(day)) return [day, part.slice(part.text.lastIndexOf('(') + 1, part.text.length - 1)]
  const some = part.split(/[,;]\s/g)
  // "Owen Price, IT": somebody, and where.
  if (some.length === 2 && some[0] && isPerson(some[0]) && sayingOf(some[1] ?? part, thing) === undefined)
    return [some[0]]
  return some.every((one) => sayingOf(one, thing) !== undefined) ? some : [part]
}

/** "Letters printed, Ann Lee, 31 October 2026": a name, and what can only be somebody or a day behind its commas. */
function withoutTail(called: Prose, thing: string): Prose[] {
  if (called.text.length > longestName * 2) return [called]
  const parts = called.split(/,\s/g)
  const tail = parts.findIndex(
    (_, at) => at > 0 && parts.slice(at).every((part) => sayingOf(part, thing) !== undefined),
  )
  const last = tail < 0 ? undefined : parts[tail - 1]
  if (!last) return [called]
  return [called.slice(0, called.text.indexOf(last.text) + last.text.length), ...parts.slice(tail)]
}

/** The field that a part can only be: under its label, as a day, a person or a status. */
function sayingOf(part: Prose, thing: string): { path: string; value: Prose; label?: Prose } | undefined {
  const field = fieldIn(part, thing)
  if (field) return field
  const space = part.text.indexOf(' ')
  const label = space > 0 ? part.slice(0, space) : undefined
  const path = label && labelOf(thing, label.text)
  const rest = label && part.slice(space).trim()
  if (path !== undefined && rest && shapeOf(thing, path)?.is === 'day' && isDay(rest))
    return { path, value: rest, label }
  if (isDay(part)) return { path: 'due', value: part }
  if (isPerson(part)) return { path: 'owner', value: part }
  const status = shapeOf(thing, 'status')
  return status && draftOf(status, part) !== undefined ? { path: 'status', value: part } : undefined
}

function isDay({ words }: Prose): boolean {
  return namesDay(words)
}

/** "Dan": one word with a capital that is neither a month nor a day of the week. */
function isOneName({ text }: Prose): boolean {
  return /^\p{Lu}\p{Ll}[\p{L}'’-]*$/u.test(text) && !namesMonth(text) && !/day$/.test(text)
}
