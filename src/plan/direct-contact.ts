import { pattern } from '../text/pattern.ts'

/** How a channel writes to or calls people one by one. */
export interface DirectContact {
  readonly kind: 'email' | 'sms' | 'push' | 'phone' | 'post' | 'message'
  /** The words of the name or id that it was guessed from; undefined where the plan says the kind. */
  readonly guessed?: string
  /** These words are all of the name. */
  readonly isWholeName?: boolean
  /** People written to in the course of their work: journalists and the like. */
  readonly isPress: boolean
  /** Put through every door of a street: nobody's address is needed. */
  readonly toEveryDoor?: boolean
}

interface Named {
  readonly id: string
  readonly name?: string | undefined
  readonly kind?: string | undefined
  readonly role?: string | undefined
}

/** What a language knows of such channels. */
export interface Lists {
  find(list: 'messaging-channels' | 'press-contacts', text: string): readonly { readonly text: string }[]
  is(list: 'messaging-channels', text: string): boolean
}

const direct: ReadonlySet<string | undefined> = new Set(['email', 'sms', 'push', 'phone', 'post'])

/** Advertising that is about newsletters or is aimed by addresses: nobody is written to. */
const notSent = pattern()`
  \b(?:
    ads?|advert\w*|banners?|display|retarget\w*|remarket\w*|lookalikes?|audiences?|paid|sponsor\w*|seo|sign-?ups?
    |pop-?ups?|landing|placements?|partners?|third-party|copy|buttons?
  )\b
`

const everyDoor = pattern('i')`
  \b(?:
    door-? ?drops?|door-? ?hangers?|door-?to-?door|leaflet drops?|un-?addressed|every (?:door|home|house|household)
    |letter-? ?box(?:es)?
  )\b
`
/** "Door drops to past donors": somebody has a list of them. */
const onAList = pattern('i')`
  \b(?:
    past|former|lapsed|previous|existing|current|our|known|list|lists|names|named|addressed|customers?|donors?
    |members?|patients?|guests?|subscribers?|clients?|supporters?|buyers?|owners?
  )\b
`

function goesToEveryDoor(name: string): boolean {
  return everyDoor().test(name) && !onAList().test(name)
}

/** Undefined for a channel that speaks to nobody in person, as far as can be told. */
export function directContact(channel: Named, words: Lists): DirectContact | undefined {
  const { id, kind } = channel
  const name = channel.name?.trim() ?? ''
  if (direct.has(kind))
    return {
      kind: kind as DirectContact['kind'],
      isPress: isPress(channel, words),
      toEveryDoor: kind === 'post' && goesToEveryDoor(name || id.replaceAll('-', ' ')),
    }
  const label = `${name} ; ${id.replaceAll('-', ' ')}`
  const open = kind === undefined || kind === 'other'
  const isAll = (text: string) => words.is('messaging-channels', text)
  // A newsletter is an email, even where it is filed under content.
  const filed = (kind === 'content' || kind === 'social') && isAll(name || id.replaceAll('-', ' '))
  const guessed = open || filed ? words.find('messaging-channels', label)[0]?.text : undefined
  if (guessed === undefined || notSent().test(label.toLowerCase())) return undefined
  // Who answers in a group writes to those who asked.
  if (kindIn(guessed) === 'message' && /^(?:answer|repl)\w*\s/i.test(channel.role ?? '')) return undefined
  const isWholeName = guessed.toLowerCase() === (name || id).toLowerCase()
  return { kind: kindIn(guessed), guessed, isWholeName, isPress: isPress(channel, words) }
}

function isPress({ id, name = '', role = '' }: Named, words: Lists): boolean {
  return (
    words.find('press-contacts', `${name} ; ${id.replaceAll('-', ' ')}`).length > 0 ||
    words
      .find('press-contacts', role)
      .some(({ text }) => /^(?:journalist|reporter|newsroom|(?:press|media) (?:list|pitch))/i.test(text))
  )
}

function kindIn(words: string): DirectContact['kind'] {
  if (/^(?:sms|mms|rcs|text)/i.test(words)) return 'sms'
  if (/push/i.test(words)) return 'push'
  if (/^(?:tele(?!gram)|cold call|phone|ring|calling|outbound call)/i.test(words)) return 'phone'
  if (/^(?:direct mail|mailers?$|letters|postcards|postal|birthday cards|cards)/i.test(words)) return 'post'
  return /mail|newsletter|nurtur|drip|klaviyo|sequence|series|flow/i.test(words) ? 'email' : 'message'
}

const acts: Readonly<Record<DirectContact['kind'], string>> = {
  email: 'emails people',
  sms: 'sends people texts',
  push: 'sends people push messages',
  phone: 'calls people',
  post: 'writes to people by post',
  message: 'sends people messages',
}

/** "emails people", "by its name (\"nurture\") emails people": what the channel does, for messages that begin with its name. */
export function whatItDoes({ kind, guessed, isWholeName }: DirectContact): string {
  if (guessed === undefined) return acts[kind]
  return isWholeName ? `by its name ${acts[kind]}` : `by its name ("${guessed}") ${acts[kind]}`
}

/** Marketing needs a yes or a way out; what a contract owes a customer, and what is sent to nobody, needs neither. */
export function isNoMarketing(basis: string | undefined): boolean {
  return basis !== undefined && /\bcontract(?:ual)?\b|\bnot[\s-]personal\b|\blegal[\s-]obligation\b/i.test(basis)
}
