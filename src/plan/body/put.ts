import { dayIn, namesWeekday, periodIn } from './days.ts'
import { type Draft, List, Mapping, Name } from './draft.ts'
import { isFullName } from './full-names.ts'
import { guardrailIn, guardrailsIn } from './guardrails.ts'
import { nameIt } from './items.ts'
import { isTotal } from './money-names.ts'
import { labelOf } from './names.ts'
import { noteCurrency } from './noted-currency.ts'
import type { Prose } from './prose.ts'
import { type Reading, splitLabel } from './reader.ts'
import { reviewIn } from './said-of-review.ts'
import { effortIn, varianceIn } from './said-of-variance.ts'
import { evidenceIn, recordIn } from './said-parts.ts'
import { type Shape, shapeOf } from './shapes.ts'
import { countedBy, sourcedValue } from './sourced.ts'
import { things } from './things.ts'
import { draftOf, isAim, proposedFor, quantityIn, shareIn } from './values.ts'
import { keepYearless } from './yearless.ts'

/** Puts a value where a path leads from a thing; false where it cannot be placed with certainty, and stays prose. */
export function put(into: Mapping, path: string, value: Prose, reading: Reading, name: Prose = value): boolean {
  if (path === '@target') return aim(into, value, reading, name)
  if (path === '@budget') return besideChannel(into, value, reading, name)
  if (path === '@share') return shareBesideChannel(into, value, reading, name)
  // "Goal: 500" beside a goal in words is its number.
  const isNumber = path === 'statement' && quantityIn(value.words, reading.hasDecimalComma) !== undefined
  if (isNumber && into.has(path)) return put(into, 'target', value, reading, name)
  const [key = '', ...rest] = path.split('.')
  const shape = shapeOf(into.thing, key)
  if (!shape) return false
  if (rest.length > 0) {
    if (shape.is === 'list') return putInLast(into, key, shape.of, rest.join('.'), value, reading, name)
    if (shape.is !== 'thing') return false
    const known = into.get(key)
    const inner = known instanceof Mapping ? known : new Mapping(shape.of)
    if (known !== undefined && known !== inner) return false
    const isPut = put(inner, rest.join('.'), value, reading, name)
    if (isPut) into.set(key, inner, value.span, name.span)
    return isPut
  }
  // "Who: Ann Lee" of a channel does it, and is nobody whom it speaks to.
  if (into.thing === 'Channel' && key === 'audiences' && /^who$/i.test(name.text) && isDoer(value))
    return put(into, 'owner', value, reading, name)
  // "Target: 300,000" of a channel.
  if (into.thing === 'Channel' && key === 'audiences' && isAim(value)) return false
  const sourced = isCounted(shape)
    ? (sourcedValue(value) ?? (into.thing === 'AudienceSize' ? countedBy(value) : undefined))
    : undefined
  if (sourced && put(into, key, sourced.value, reading, name === value ? sourced.value : name)) {
    if (into.thing === 'AudienceSize') put(into, 'source', sourced.source, reading)
    return true
  }
  if (into.has(key)) return addMore(into.get(key), shape, value, reading, name)
  if (shape.is === 'day' && keepYearless(into, key, value, name, reading)) return true
  const signed =
    key === 'by' && (into.thing === 'Approval' || into.thing === 'Agreement') && signedIn(into.thing, value, reading)
  if (signed && signed.size > 1) {
    into.take(signed.fields)
    reading.place(name.span)
    return true
  }
  const exactness =
    into.thing === 'AudienceSize' && key === 'source'
      ? /\s*\((approximate|exact|modelled|modeled)\)$/i.exec(value.text)
      : null
  if (exactness && exactness.index > 0) {
    const from = exactness.index + exactness[0].lastIndexOf('(') + 1
    put(into, 'precision', value.slice(from, from + (exactness[1] ?? '').length), reading)
    return put(into, key, value.slice(0, exactness.index), reading, name)
  }
  const draft =
    shape.is === 'thing'
      ? thingIn(shape.of, value, reading)
      : shape.is === 'list'
        ? listIn(shape.of, value, reading)
        : (proposedFor(key, value.words) ??
          (shape.is === 'day' ? dayIn(value.words, reading.isDayFirst) : undefined) ??
          draftOf(shape, value, reading.hasDecimalComma))
  // "Purpose" of a channel may be brand or activation; in other words it is what the channel is there for.
  if (draft === undefined && into.thing === 'Channel' && key === 'purpose' && value.words.split(' ').length > 1)
    return put(into, 'role', value, reading, name)
  if (draft === undefined) return false
  if (shape.is === 'money' || shape.is === 'quantity') noteCurrency(value, reading)
  into.set(key, draft, value.span, name.span)
  const isDays = shape.is === 'day' || (shape.is === 'thing' && shape.of === 'Period')
  if (name !== value) reading.place(name.span)
  // What is kept of a day has no weekday: beside one the words are still to be held against the calendar.
  if (!isDays || !namesWeekday(value.text)) reading.place(value.span)
  return true
}

/** A field of an item of a list, said of the thing that has the list: of the last item, or of another one where that has it. */
function putInLast(
  into: Mapping,
  key: string,
  thing: string,
  field: string,
  value: Prose,
  reading: Reading,
  name: Prose,
): boolean {
  const known = into.get(key)
  if (known !== undefined && !(known instanceof List)) return false
  const list = known ?? new List()
  const last = list.items.at(-1)?.draft
  const item = last instanceof Mapping && !last.has(field) ? last : new Mapping(thing)
  if (!put(item, field, value, reading, name)) return false
  const entry = item.fields.get(field)
  // Beside an audience may stand any place where people can be met; only names of the plan's own channels are certain.
  if (entry && Array.isArray(entry.draft)) {
    const loose = (entry.draft as readonly Name[]).map(({ to, text, span }) => new Name(to, text, span, true))
    item.fields.set(field, { ...entry, draft: loose })
  }
  if (item !== last) list.add(item, item.span)
  if (!known) into.set(key, list, value.span, name.span)
  return true
}

/** Every line "Guardrail: …" or "Proof: …" is one more of them; any other field is given once. */
function addMore(known: Draft | undefined, shape: Shape, value: Prose, reading: Reading, name: Prose): boolean {
  if (!(known instanceof List) || shape.is !== 'list' || !repeated.has(shape.of)) return false
  const more = listIn(shape.of, value, reading)
  if (!more) return false
  known.items.push(...more.items)
  reading.place(name.span)
  return true
}

/** Things of which each may have a line of its own under the same label. */
const repeated: ReadonlySet<string> = new Set(['Guardrail', 'ProofPoint', 'Risk', 'Dependency'])

/** A thing that a few words stand for: its main text, or a period's two days. */
function thingIn(thing: string, value: Prose, reading: Reading): Mapping | undefined {
  if (thing === 'Period') return periodIn(value, reading.isDayFirst)
  if (thing === 'Approval' || thing === 'Agreement') return signedIn(thing, value, reading)
  if (thing === 'Persona') return personaIn(value, reading)
  if (thing === 'Attribution') return attributionIn(value, reading)
  const told = thing === 'Privacy' ? privacyIn(value, reading) : toldIn(thing, value)
  if (told) return told
  const main = things[thing]?.main
  const mapping = new Mapping(thing)
  if (thing === 'CampaignPool') return poolIn(value, reading)
  return main && put(mapping, main, value, reading) ? mapping : undefined
}

/** "£6,000", "£6,000, held by Tor Stone": how much, and who holds it. */
function poolIn(value: Prose, reading: Reading): Mapping | undefined {
  const pool = new Mapping('CampaignPool')
  const cut =
    value.text.length > longestLine
      ? null
      : /\s*(?:[,;(–—]|\s-)\s*|\s(?=held by\b)/.exec(value.text.replace(/(?<=\d),(?=\d)/g, '.'))
  if (!put(pool, 'amount', value.slice(0, cut?.index ?? value.text.length), reading)) return undefined
  const held = /\bheld by (\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){1,3})/u.exec(value.text)
  const at = held ? held.index + 'held by '.length : 0
  if (held) put(pool, 'held_by', value.slice(at, at + (held[1] ?? '').length), reading)
  return pool
}

/** "Consent; source: booking form; opt-out: link in every email": the basis, and the other fields under labels. */
function privacyIn(value: Prose, reading: Reading): Mapping | undefined {
  if (value.text.length > longestLine) return undefined
  const privacy = new Mapping('Privacy')
  for (const [at, part] of value.split(/;/g).entries()) {
    const cut = splitLabel(part)
    const path = cut && (labelOf('Channel', cut.label.text) ?? labelOf('Channel', `consent ${cut.label.text}`))
    const field = path?.startsWith('privacy.') ? path.slice('privacy.'.length) : undefined
    if (cut && field !== undefined) put(privacy, field, cut.value, reading, cut.label)
    else if (at === 0 && !cut) put(privacy, 'basis', part, reading)
    else return undefined
  }
  return privacy.size > 0 ? privacy : undefined
}

/** A thing of which a line tells several fields. */
function toldIn(thing: string, value: Prose): Mapping | undefined {
  if (thing === 'Review') return reviewIn(value)
  if (thing === 'Effort') return effortIn(value)
  const variance = thing === 'Variance' ? varianceIn(value) : undefined
  return variance && variance.size > 0 ? variance : undefined
}

/** What says who signed, or who somebody is, is a line. */
const longestLine = 300

/** "Amara Osei, 29 May 2026", "29 May 2026 by Amara Osei": who and when, in whichever order. */
function signedIn(thing: string, value: Prose, reading: Reading): Mapping | undefined {
  if (value.text.length > longestLine) return undefined
  const signed = new Mapping(thing)
  for (const { 0: between, index } of value.text.matchAll(/\s*[,;(–—]\s*|\s+-\s+|\s+(?:on|by|with)\s+/gi)) {
    const parts = [value.slice(0, index), value.slice(index + between.length)].map((part) =>
      part.slice(0, part.text.replace(/\s*\)$/, '').length).trim(),
    )
    const day = parts.find(({ words }) => dayIn(words) !== undefined)
    const who = parts.find((part) => part !== day)
    const by = who?.slice(/^by\s+/i.exec(who.text)?.[0].length ?? 0)
    if (!day || !by || !/^\p{Lu}/u.test(by.text) || !put(signed, 'by', by, reading)) continue
    return put(signed, 'on', day, reading) ? signed : undefined
  }
  return dayIn(value.words) && put(signed, 'on', value, reading) ? signed : undefined
}

/** "Moira, retired head teacher, who cannot manage the stairs": a name, and what is said of her. */
function personaIn(value: Prose, reading: Reading): Mapping | undefined {
  if (value.text.length > longestLine) return undefined
  const comma = /\s*[,;:–—]\s*|\s+-\s+/.exec(value.text)
  const name = value.slice(0, comma?.index ?? value.text.length)
  if (name.text.length > 40 || !/^\p{Lu}/u.test(name.text)) return undefined
  const persona = new Mapping('Persona')
  put(persona, 'name', name, reading)
  const after = comma ? comma.index + comma[0].length : value.text.length
  const behind = value.text.slice(after)
  const named =
    /[;,.]\s+(?:pain(?: points?)?|needs?|problems?|challenges?)\s*[:：]\s*/i.exec(behind) ?? clause().exec(behind)
  const about = comma && value.slice(after, named ? after + named.index : undefined)
  if (named) put(persona, 'pain', value.slice(after + named.index + named[0].length), reading)
  if (about) put(persona, needs.test(about.text) ? 'pain' : 'job', about, reading)
  return persona
}

/** "…, retired fitter; nobody under sixty asks him": what is told of a person behind the job is what the person lacks. */
const clause = () =>
  /(?<=\p{L}{2})(?:;\s+(?=(?:\S+\s+){3})|[.]\s+(?=\p{Lu}(?:\S*\s+){3})|,\s+(?=(?:who|whose|and (?:s?he|they|nobody)|but)\s+(?:\S+\s+){2}))/u

/** "Last touch, 30 days, by order number": a model, a window of time, and what keeps a customer from counting twice. */
function attributionIn(value: Prose, reading: Reading): Mapping | undefined {
  const attribution = new Mapping('Attribution')
  const parts = value.text.length > longestLine ? [] : value.split(/[;\n]|,\s|\.\s+(?=\p{Lu})/gu)
  let modelEnd: number | undefined
  let at = 0
  const isRead = parts.every((part, index) => {
    at = value.text.indexOf(part.text, at)
    const start = at
    at += part.text.length
    const isField = index > 0 && putOfAttribution(attribution, part, reading)
    if (isField) modelEnd ??= start
    return isField || modelEnd === undefined
  })
  const model = value.slice(0, modelEnd).trim()
  const bare = model.slice(0, model.text.replace(/[;,.]$/, '').length)
  if (isRead && modelEnd !== undefined) return put(attribution, 'model', bare, reading) ? attribution : undefined
  // With something else among its parts the line is one description.
  const whole = new Mapping('Attribution')
  return put(whole, 'model', value, reading) ? whole : undefined
}

/** A part of such a line behind the model: only what can be nothing else. */
function putOfAttribution(attribution: Mapping, part: Prose, reading: Reading): boolean {
  const by = /^(?:(?:(?:de-?duplicated?|de-?duped?|counted once)\s+)?by|por|par|nach):?\s+(?=\p{L})/iu.exec(part.text)
  if (by) return put(attribution, 'dedupe_by', part.slice(by[0].length, part.text.replace(/\.$/, '').length), reading)
  const window = part.slice(/^(?:within|window(?: of)?|ventana|fenêtre|Fenster):?\s+/i.exec(part.text)?.[0].length ?? 0)
  if (put(attribution, 'window', window.slice(0, window.text.replace(/\s+window$/i, '').length), reading)) return true
  return attribution.size > 0 && limited.test(part.text) && put(attribution, 'limits', part, reading)
}

/** Words of what a count cannot see or gets wrong. */
const limited =
  /\b(?:invisible|unseen|cannot|can['’]t|not (?:seen|measured|counted|tracked)|no record|(?:over|under)-?(?:count|report|record|claim)\w*|overlaps?|misremember\w*|when they mean|claims?)\b/i

const needs =
  /\b(?:wants?|needs?|cannot|can['’]t|can hardly|struggl\w+|worr(?:y|ies)|afraid|tired of|would like|wishes|hopes|never|lacks?|hates?|misses|fears?|has no|have no|without)\b/i

/** A list of things that a line of words stands for: their names. */
function listIn(thing: string, value: Prose, reading: Reading): List | undefined {
  const list = new List()
  const limits = thing === 'Guardrail' ? guardrailsIn(value, reading) : undefined
  for (const limit of limits ?? []) list.add(limit, limit.span)
  if (limits) return list
  // "KPIs: Orders, returns, calls": names of metrics are short, and no comma is in them.
  const parts = thing === 'Metric' ? value.slice(0, value.text.replace(/\.$/, '').length).split(/[;,\n•]/g) : []
  const areNames = parts.length > 1 && parts.every(({ words }) => words.split(' ').length <= 5)
  for (const part of areNames
    ? parts
    : value.split(thing === 'ProofPoint' ? /[;\n•]|\s+(?=\([a-h1-9]\)\s)/g : /[;\n•]/g)) {
    const item =
      thing === 'Guardrail'
        ? guardrailIn(part, reading)
        : thing === 'ProofPoint'
          ? proofIn(part, reading)
          : nameIt(new Mapping(thing), part, reading)
    if (item && thing !== 'Allocation') list.add(item, part.span)
  }
  return list.items.length > 0 ? list : undefined
}

/** "Out within 12 minutes (incident log)", "… Evidence: incident log": a claim, and what backs it. */
function proofIn(all: Prose, reading: Reading): Mapping | undefined {
  const part = all.slice(/^\s*\([a-h1-9]\)\s+/.exec(all.text)?.[0].length ?? 0, all.text.replace(/\.\s*$/, '').length)
  const record = recordIn(part, 'ProofPoint')
  const cut = record ? undefined : evidenceIn(part)
  const proof = nameIt(new Mapping('ProofPoint'), record?.name ?? cut?.label ?? part, reading)
  if (proof && cut) put(proof, 'evidence', cut.value, reading)
  if (proof && record?.name)
    for (const { path, value, label } of record.fields) if (!proof.has(path)) put(proof, path, value, reading, label)
  return proof
}

/** A metric's aim: a target of the measurement, with no day of its own. */
function aim(metric: Mapping, value: Prose, reading: Reading, name: Prose): boolean {
  const entry = metric.fields.get('name')
  if (!entry || quantityIn(value.words, reading.hasDecimalComma) === undefined) return false
  reading.targets.push({ metric: reading.proseAt(entry.value), value })
  noteCurrency(value, reading)
  reading.place(value.span, name.span)
  return true
}

/** A sum beside a channel: a line of the budget, if that has no lines of its own. */
function besideChannel(channel: Mapping, amount: Prose, reading: Reading, heading: Prose): boolean {
  const name = channel.fields.get('name')
  // Below the last channel, which has its own sum, stands what all of them cost.
  const isOfAll = isTotal(heading) && reading.asides.some((aside) => aside.channel.span[0] === name?.value[0])
  if (isOfAll) {
    reading.totals.push({ name: heading, amount })
    return true
  }
  if (name) reading.asides.push({ channel: reading.proseAt(name.value), amount, heading })
  return name !== undefined
}

/** "35%" under "Share": how much of the money is a channel's. */
function shareBesideChannel(channel: Mapping, share: Prose, reading: Reading, heading: Prose): boolean {
  const name = channel.fields.get('name')
  if (!name || !/%$/.test(share.text) || shareIn(share.words) === undefined) return false
  reading.shares.push({ channel: reading.proseAt(name.value), share, heading })
  return true
}

function isDoer({ text }: Prose): boolean {
  return isFullName(text) || /\b(?:team|agency|department)\b/i.test(text)
}

/** Is a value counted somewhere? What stands in brackets behind it says where, and is no part of it. */
function isCounted(shape: Shape): boolean {
  const isLimit = shape.is === 'list' && shape.of === 'Guardrail'
  return isLimit || shape.is === 'quantity' || shape.is === 'money' || shape.is === 'number'
}
