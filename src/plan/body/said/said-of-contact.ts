import { pattern } from '../../../text/pattern.ts'
import { channelKind } from '../../channel-kinds.ts'
import { type List, Mapping } from '../draft.ts'
import { labelOf, plain } from '../names.ts'
import type { Prose } from '../prose.ts'
import { put } from '../put.ts'
import type { Reading } from '../reader.ts'
import { partOf } from './part-of.ts'

/** What allows a channel to write to people, in the words of the trade. */
const basis = pattern('iu')`
  (?<!\p{L})(
    (?:double |soft )?opt-?in|explicit consent|(?<!source of )consent(?! (?:source|form|record)s?(?!\p{L}))|opted in|legitimate interests?|corporate subscribers?
    |(?<=\()contract(?=\))|consentement|intérêt légitime|Einwilligung|berechtigtes Interesse|consentimiento
    |interés legítimo
  )(?!\p{L})
`
const source = [
  /\b(?:consent|opted in|consentement|Einwilligung|consentimiento)\s+\(([^()]{5,80})\)/i,
  /\bopt(?:ed)?[ -]?in (?:at|in|on|during|via) ([^().;,]{3,60})/i,
  /\bticked (?:the|a) box (?:on|in|of) (?:the|our|their) ([^().;,]{3,60})/i,
]
/** Who did that has agreed to be written to. */
const agreed = pattern('iu')`
  (?<!\p{L})who (?:have |has |had )?(
    (?:
      signed up|ticked|agreed|opted in|subscribed|consented|gave (?:us )?(?:their )?consent|asked (?:for|us)
      |said yes
    )(?!\p{L})[^.;,()]{0,60}
  )
`
const optOut = pattern('iu')`
  (?<!\p{L})(
    how to stop (?:them|it)|(?:one|1)[ -]click unsubscribe|unsubscribe link
    |unsubscribe (?:in|at the end of|below) (?:every|each|all|the) \p{L}+
    |opt-?out link|(?:reply|text|answer) STOP|preference cent(?:re|er)|do-not-(?:call|mail) (?:flag|list)
    |lien de désinscription|lien de désabonnement|Abmelde-?link|enlace de baja
  )
`
/** What is missing, open or only asked for allows nothing. */
const isOpen = pattern('iu')`
  (?<!\p{L})(?:
    no|not|never|without|lacks?|missing|nobody|until|unless|if|whether|pending|must|should|needs?|needed|to be
    |tb[acd]|still|ask|once|withdr[ae]w\w*|ohne|keine?[mnrs]?|nicht|sans|pas|sin
  )(?!\p{L})
  |n['’]t(?!\p{L})|\?
`
const direct: ReadonlySet<unknown> = new Set(['email', 'sms', 'phone', 'post', 'push'])
const longest = 2_000
const mostChannels = 100

/**
 * "The newsletter goes to people who gave consent; every issue has an unsubscribe link.": what a paragraph beside the
 * channels says beyond doubt of the one that it names, or of the only one that writes to people.
 */
export function fillFromContact(channels: List, prose: Prose, reading: Reading): void {
  // With more channels it is no plan of people, and each sentence would be held against all of them.
  if (prose.text.length > longest || channels.items.length > mostChannels) return
  const all = channels.items.flatMap(({ draft }) => (draft instanceof Mapping ? [draft] : []))
  const writing = all.filter((channel) => direct.has(channel.get('kind')))
  let meant = writing.length === 1 ? writing[0] : undefined
  for (const sentence of prose.split(/(?<=[.!?;])\s+(?=[\p{L}"“])/gu)) {
    const text = ` ${plain(sentence.text)} `
    const named = all.filter((channel) => isNamed(channel, text))
    if (named.length > 0) meant = named.length === 1 ? named[0] : undefined
    if (meant) fillOne(meant, sentence, reading)
  }
}

function isNamed(channel: Mapping, text: string): boolean {
  const name = channel.get('name')
  return typeof name === 'string' && text.includes(` ${plain(name)} `)
}

/** What sentences about one channel say of how it writes to people. */
export function fillContact(channel: Mapping, sentences: readonly Prose[], reading: Reading): void {
  if (!direct.has(channel.get('kind') ?? channelKind(String(channel.get('name') ?? ''))?.kind)) return
  for (const sentence of sentences)
    for (const part of sentence.text.length > longest ? [] : sentence.split(/;\s+/g)) fillOne(channel, part, reading)
}

/** "Consent: opt-in at checkout; unsubscribe link in every mail" under a channel: what allows it, by a name that is no field. */
export function isOfContact({ text }: Prose): boolean {
  return /^(?:consent|permissions?|privacy|data protection|gdpr|opt-?in|contact rules?|legal)[:：]?$/i.test(text.trim())
}

function fillOne(channel: Mapping, sentence: Prose, reading: Reading): void {
  fillFromField(channel, sentence, reading)
  if (isOpen().test(sentence.text)) return
  const deed = partOf(sentence, agreed(), 1)?.trim()
  if (deed && !basis().test(sentence.text)) {
    const known = channel.get('privacy')
    const privacy = known instanceof Mapping ? known : new Mapping('Privacy')
    if (!privacy.has('basis')) privacy.set('basis', 'consent', deed.span)
    if (!privacy.has('consent_source')) privacy.set('consent_source', deed.words, deed.span)
    if (!known) channel.set('privacy', privacy, deed.span)
    reading.place(deed.span)
  }
  const found = [
    ['privacy.basis', partOf(sentence, basis(), 1)],
    [
      'privacy.consent_source',
      source.map((pattern) => partOf(sentence, pattern, 1)).find((part) => part !== undefined),
    ],
    ['privacy.opt_out', partOf(sentence, optOut(), 1)],
  ] as const
  for (const [field, part] of found) if (part) put(channel, field, part.trim(), reading)
}

/** "jurisdiction AU", "opt-out: said on the call": a field of privacy that opens a part of the line. */
function fillFromField(channel: Mapping, part: Prose, reading: Reading): void {
  const label = /^(?:opt-?out|jurisdictions?|consent source|source of consent)(?=[:\s])/i.exec(part.text)?.[0]
  const path = label && labelOf('Channel', label)
  if (label === undefined || !path?.startsWith('privacy.')) return
  const from = label.length + (/^[:\s]+/.exec(part.text.slice(label.length))?.[0].length ?? 0)
  const value = part.slice(from, part.text.replace(/[.;]$/, '').length)
  if (!/^(?:tb[acd]|none|no|unknown|missing|\?)(?!\p{L})/iu.test(value.text)) put(channel, path, value, reading)
}
