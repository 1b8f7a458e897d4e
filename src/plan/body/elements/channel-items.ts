import { pattern } from '../../../text/pattern.ts'
import { type List, Mapping } from '../draft.ts'
import { itemFor, nameIt } from '../items.ts'
import { labelOf } from '../names.ts'
import type { Prose } from '../prose.ts'
import { put } from '../put.ts'
import { type Item, type Reading, splitLabel } from '../reader.ts'
import { putSentences, saysMore } from '../said/said-of-channels.ts'
import { isPerson } from '../said/said-parts.ts'
import { shapeOf } from '../shapes.ts'
import { isPool, isTotal } from '../values/money-names.ts'
import { currencyIn, draftOf, moneyIn } from '../values/values.ts'

const longestName = 60
const mostWords = 8

/**
 * One channel from an item of a list: "**Google Ads** (€18,000): people who search – owner Niamh". What stands in bold,
 * or before the first colon, dash or bracket, names it. Undefined where no name can be told; no channel where the name
 * is that of all of them together.
 */
export function addChannel(list: List, { prose }: Item, reading: Reading): { one?: Mapping } | undefined {
  const named = nameIn(prose, reading)
  if (!named) return undefined
  const { name, kind, owner, sums, said, behind } = named
  if (isTotal(name) || isPool(name)) {
    // What all of them cost, or what none of them gets, is no channel.
    const [amount] = [...sums, ...said.slice(0, 1)].filter(isSum)
    if (amount) reading.asides.push({ channel: name, amount, heading: name })
    return {}
  }
  const same = itemFor(list, 'Channel', name)
  const channel = same ?? nameIt(new Mapping('Channel'), name, reading)
  if (!channel) return undefined
  const told = said.length === 0 ? toldOf(prose, name) : undefined
  if (told && !putSentences(channel, told, reading)) put(channel, 'role', told, reading)
  if (kind) put(channel, 'kind', kind, reading)
  if (owner) put(channel, 'owner', owner, reading)
  const isTold = behind !== undefined && saysMore(behind) && putSentences(channel, behind, reading)
  if (!isTold) putParts(channel, said, sums, reading)
  const amounts = sums.filter(isSum)
  if (amounts[0] && amounts.length === 1) put(channel, '@budget', amounts[0], reading)
  if (!same) list.add(channel, name.span)
  return { one: channel }
}

/** What stands behind the name, part by part; its sums are added to those that are known. */
function putParts(channel: Mapping, said: readonly Prose[], sums: Prose[], reading: Reading): void {
  const last = said.at(-1) && lastSum(said.at(-1) as Prose)
  if (last) sums.push(last.sum)
  for (const [index, part] of (last ? [...said.slice(0, -1), last.rest] : said).entries()) {
    if ((index === 0 || index === said.length - 1) && isSum(part)) sums.push(part)
    else putPart(channel, part, reading)
  }
}

/** "Owner: growth squad. £40k": a sum as the last sentence. */
function lastSum(part: Prose): { rest: Prose; sum: Prose } | undefined {
  const found = /(?<=[^\s\d])[.;]\s+([£€$]\d[\d.,]*(?<=\d)[km]?)\.?$/i.exec(part.text)
  if (!found?.[1]) return undefined
  const at = found.index + found[0].indexOf(found[1])
  return { rest: part.slice(0, found.index), sum: part.slice(at, at + found[1].length) }
}

/** "**Local radio** makes owners notice. It is here because …": behind the bold name the sentence goes on. */
function toldOf(prose: Prose, name: Prose): Prose | undefined {
  const rest = prose.slice(prose.boldLength)
  return prose.boldLength > 0 &&
    name.text.length <= prose.boldLength &&
    /^\s+(?!(?:for|of|in|at|on|with|from|to|and|or|by|who|that|which|as|is|are|was|were|has|have)\s)\p{Ll}\p{L}+\s/u.test(
      rest.text,
    )
    ? rest.trim()
    : undefined
}

/** A labelled line is the field it names, "owner Niamh" the owner; anything else is the role. */
function putPart(channel: Mapping, part: Prose, reading: Reading): void {
  const labelled = splitLabel(part)
  const path = labelled && labelOf('Channel', labelled.label.text)
  const value = labelled?.value
  const isName = value !== undefined && value.words.split(' ').length <= 4
  const bare = isName ? value.slice(0, value.text.replace(/\.$/, '').length) : value
  if (labelled && bare && path !== undefined && put(channel, path, bare, reading, labelled.label)) return
  if (!labelled && putSentences(channel, part, reading)) return
  const owner = /^(?:owner|owned by)\s+(?=\p{Lu}|@)/iu.exec(part.text)
  if (owner && put(channel, 'owner', part.slice(owner[0].length), reading)) return
  // "… brings members to the cellar door. Claire Verel.": a name alone as the last sentence is whose it is.
  const last = /(?<=[.;])\s+([^.;]{3,40})\.?$/.exec(part.text)
  const who = last && part.slice(last.index).trim()
  const person = who?.slice(0, who.text.replace(/\.$/, '').length)
  if (last && person && isPerson(person) && put(channel, 'owner', person, reading)) {
    put(channel, 'role', part.slice(0, last.index), reading)
    return
  }
  put(channel, 'role', part, reading)
}

interface NamedChannel {
  readonly name: Prose
  readonly kind?: Prose
  readonly owner?: Prose
  readonly sums: Prose[]
  /** What is said of it behind a colon or dash, part by part. */
  readonly said: readonly Prose[]
  /** All of that as it stands there. */
  readonly behind?: Prose
}

/** The name of a channel, and what stands in brackets behind it: sums, of which kind it is, whose it is. */
function nameIn(prose: Prose, reading: Reading): NamedChannel | undefined {
  const bold = prose.boldLength
  const start = prose.slice(0, bold > 0 ? bold : longestName + 3).text
  const cut = bold > 0 ? /\s*(?:[:：]\s*$|[([])/.exec(start) : /\s*[:：](?=\s|$)|\s+[–—-]\s|\s*[([]/.exec(start)
  const end = cut?.index || (bold > 0 ? bold : prose.text.length)
  let name = prose.slice(0, end).trim()
  if (!isName(name)) return undefined
  const sums: Prose[] = []
  let kind: Prose | undefined
  let owner: Prose | undefined
  let at = end
  for (let bracket = bracketAt(prose, at); bracket; bracket = bracketAt(prose, at)) {
    // "Paid social (Meta)" is a name; what costs something is not.
    const paid = ownerAndSum(bracket.inner)
    if (paid) {
      sums.push(paid.sum)
      owner = paid.owner
    } else if (isMoney(bracket.inner)) sums.push(bracket.inner)
    else if (isKind(bracket.inner)) kind = bracket.inner
    else if (isSomebody(bracket.inner, reading)) owner = bracket.inner
    else if (isName(prose.slice(0, bracket.end)) && at === end) name = prose.slice(0, bracket.end).trim()
    at = bracket.end
  }
  const sign = /^\s*(?:[:：]\s*|[–—-](?:\s+|$)|\n)/.exec(prose.text.slice(at, at + longestName))
  const known = { name, ...(kind && { kind }), ...(owner && { owner }), sums }
  const behind = prose.slice(at + (sign?.[0].length ?? 0)).trim()
  if (sign) return { ...known, said: partsOf(behind), behind }
  // "**Paid search**. Role: …": behind a stop only what has a label is said of it.
  const stop = /^\s*[.,;]\s+/.exec(prose.text.slice(at, at + longestName))
  const isSaid = stop && isField(prose.slice(at + stop[0].length, at + stop[0].length + longestName))
  return { ...known, said: isSaid ? partsOf(prose.slice(at + stop[0].length)) : [] }
}

/** "Email (Ann Lee)": a full name that the page has elsewhere, too; "Google Ads (Search Partners)" is called so once. */
function isSomebody(inner: Prose, { source }: Reading): boolean {
  return (
    source.text.length <= longestPage &&
    isPerson(inner) &&
    !ofMedia().test(inner.text) &&
    source.text.split(inner.text).length > 2
  )
}

/** In a longer one nothing is looked for once more. */
const longestPage = 200_000
const ofMedia = pattern('i')`
  \b(?:
    ads?|network|partners?|search|shopping|stories|reels|display|video|feed|media|social|mail|press|posts?|page
    |store|shop|group|team|agency|radio|tv|fm|news|magazine|weekly|daily
  )\b
`

/** "(Ann Lee, €2,000)"; a person alone may be a part of the name: "Google Ads (Search Partners)". */
function ownerAndSum(inner: Prose): { owner: Prose; sum: Prose } | undefined {
  const parts = inner.split(/[,;]\s+/g)
  const [sum, owner] = [parts.find(isSum), parts.find(isPerson)]
  return sum && owner && parts.length === 2 ? { owner, sum } : undefined
}

function bracketAt(prose: Prose, at: number): { inner: Prose; end: number } | undefined {
  const found = /^\s*[([]([^()[\]]+)[)\]]/.exec(prose.text.slice(at, at + longestBracket))
  if (!found) return undefined
  const end = at + found[0].length
  return { inner: prose.slice(end - 1 - (found[1]?.length ?? 0), end - 1).trim(), end }
}

const longestBracket = 200

/** The role and what follows it: a sum before it, an owner or labelled lines behind it. */
function partsOf(prose: Prose): Prose[] {
  const bracket = lastBracket(prose)
  if (bracket) return [...partsOf(prose.slice(0, bracket.from)), ...bracket.fields]
  const { text } = prose
  const dash = /\s+[–—-]\s+/.exec(text.slice(0, longestName))
  const sum = dash ? prose.slice(0, dash.index) : undefined
  const parts = sum && isMoney(sum) ? [sum] : []
  let from = dash && parts.length > 0 ? dash.index + dash[0].length : 0
  // Only where a label follows: a dash or a line break may as well stand within the role.
  for (const { 0: found, index } of text.matchAll(/(?<=\S)(?:\s+[–—-]|[;,.]|\n)\s*(?=[\p{L}£€$¥₹₽₩\d])/gu)) {
    if (index < from) continue
    const next = prose.slice(index + found.length, index + found.length + longestName)
    if (!isField(next) && !isLastSum(prose, index, found)) continue
    parts.push(prose.slice(from, index))
    from = index + found.length
  }
  parts.push(prose.slice(from))
  return parts.map((part) => part.trim()).filter((part) => !part.isEmpty)
}

/** "… (lead: Ann Lee; KPI: bookings)": a bracket at the end that holds fields and nothing else. */
function lastBracket(prose: Prose): { from: number; fields: Prose[] } | undefined {
  const found = /\s*\(([^()]+)\)\.?$/.exec(prose.text.slice(-longestBracket))
  if (!found || found.index === 0) return undefined
  const from = Math.max(0, prose.text.length - longestBracket) + found.index
  const at = prose.text.indexOf('(', from) + 1
  const fields = prose.slice(at, at + (found[1] ?? '').length).split(/[;,]\s/g)
  return fields.every((field) => splitLabel(field) && isField(field)) ? { from, fields } : undefined
}

/** "… – owner Ann Lee – £6,000": a sum behind the last dash. */
function isLastSum(prose: Prose, at: number, between: string): boolean {
  return /[–—-]/.test(between) && isSum(prose.slice(at + between.length).trim())
}

function isField(part: Prose): boolean {
  const label = splitLabel(part)?.label
  if (label) return labelOf('Channel', label.text) !== undefined
  return /^(?:owner|owned by)\s+[\p{Lu}@]/iu.test(part.text)
}

/** "(email)": one of the kinds of channels, and no part of the name. */
function isKind(part: Prose): boolean {
  const shape = shapeOf('Channel', 'kind')
  return shape !== undefined && part.text === part.text.toLowerCase() && draftOf(shape, part) !== undefined
}

function isName({ text, words }: Prose): boolean {
  return (
    /[\p{L}\p{N}]/u.test(text) &&
    text.length <= longestName &&
    words.split(' ').length <= mostWords &&
    !/[.!?;]$/.test(text)
  )
}

/** Words about money, whether or not it can be told how much. */
function isMoney({ text }: Prose): boolean {
  return /\d/.test(text) && (/[£€$¥₹₽₩]/.test(text) || /\b[A-Z]{3}\b/.test(text) || /\d\s?k\b/i.test(text))
}

function isSum(part: Prose): boolean {
  const hasCurrency = currencyIn(part) !== undefined || /[$¥]|\d\s?k$/i.test(part.text)
  return hasCurrency && moneyIn(part.words) !== undefined
}
