import { en } from './en.ts'
import { index } from './en-index.generated.ts'
import { type Entry, phraseOf, same } from './matching/entry.ts'
import { type Told, toldBy } from './matching/phrase-index.ts'
import { type Matcher, matcher, nothing } from './matching/phrases.ts'

/** A stretch of a text: UTF-16 offsets, the end exclusive. */
export interface Hit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The lists a team may add to or remove from. What each is for stands in the language's file. */
export const listNames = [
  'after-purchase',
  'ambiguous-cadences',
  'approximations',
  'assumptions',
  'ave',
  'blanks',
  'bought-lists',
  'brand-guidelines',
  'brand-outcomes',
  'branded-terms',
  'clippings',
  'commercial-outcomes',
  'consents',
  'content-work',
  'cost-per',
  'crm',
  'decisions',
  'dependency-words',
  'everyone',
  'evidence',
  'functions',
  'habit',
  'jargon',
  'job-titles',
  'lead-quality',
  'leads',
  'meetings',
  'messaging-channels',
  'outcomes',
  'outputs',
  'own-pnl',
  'placeholder-values',
  'placeholders',
  'press-contacts',
  'proxies',
  'ring-fencing',
  'seo-work',
  'service-messages',
  'source-wins',
  'teams',
  'textbook-stages',
  'vague-goals',
  'vanity',
  'weak-evidence',
] as const
export type ListName = (typeof listNames)[number]

/** What a team's configuration does to the lists of its language. */
export type Changes = Readonly<
  Record<string, { readonly add?: readonly string[]; readonly remove?: readonly string[] }>
>

/** The lists of one language, with a team's changes. */
export interface Words {
  /** BCP 47 primary subtag, e.g. 'en'. */
  readonly language: string
  /** False where the language has no such list: the matcher then finds nothing. */
  knows(list: ListName): boolean
  /** Every phrase of the list in the text: whole words, any case, flexible white space, leftmost-longest, never overlapping. */
  find(list: ListName, text: string): readonly Hit[]
  /** Whether the whole text (trimmed, a final stop aside) is a phrase of the list. */
  is(list: ListName, text: string): boolean
  /** Those of many texts in which `find` finds something, in their order: the same at far less cost than asking each. */
  among<T extends { readonly text: string }>(list: ListName, texts: readonly T[]): T[]
}

/** Words a function needs to understand a sentence. No team changes them, so they are not among the lists. */
export type GrammarName =
  | 'aim-verbs'
  | 'amount-nouns'
  | 'channel-names'
  | 'criticism'
  | 'fillers'
  | 'free-uses'
  | 'joiners'
  | 'keep-off'
  | 'lapses'
  | 'limit-verbs'
  | 'lock-actions'
  | 'lock-purposes'
  | 'lock-solely'
  | 'lock-states'
  | 'money'
  | 'moves'
  | 'no-moves'
  | 'no-parts'
  | 'lock-alone'
  | 'lock-forever'
  | 'not-money'
  | 'outcome-nouns'
  | 'outside-reasons'
  | 'refusals'
  | 'returns'
  | 'scopes'
  | 'vague-objects'
  | 'vague-verbs'
  | 'ways-out'

/** What ends a sentence and what only looks like it. Lower case unless said. */
export interface SentenceMarks {
  /** Abbreviations that never end a sentence: a word always follows. */
  readonly never: ReadonlySet<string>
  /** Abbreviations that may: only a clear new beginning decides. */
  readonly maybe: ReadonlySet<string>
  /** Abbreviations before a number only ("no. 5"). */
  readonly numbered: ReadonlySet<string>
  /** Words that begin a sentence and hardly ever continue a name, with their capital. */
  readonly starters: ReadonlySet<string>
  /** Names that end in a mark ("Yahoo!"). */
  readonly brands: ReadonlySet<string>
  /** Verbs in the form that follows a channel's name ("nurtures"). `plain` ones are never nouns. */
  readonly verbs: { readonly plain: ReadonlySet<string>; readonly all: ReadonlySet<string> }
}

/** Everything that is known of a language. A language is a file that gives one. */
export interface Language {
  /** Functions, so that a list costs nothing until it is used. */
  readonly lists: Readonly<Partial<Record<ListName, () => readonly Entry[]>>>
  readonly grammar: Readonly<Partial<Record<GrammarName, () => readonly Entry[]>>>
  readonly sentences?: () => SentenceMarks
}

/** A language, and what tells which phrases of its lists a text may hold. */
type Indexed = Language & { readonly told: Told }

const languages: Readonly<Record<string, Indexed>> = { en: { ...en, told: toldBy(index) } }

/** The language of a tag such as `en-GB`; undefined where there is no file for it. */
export function languageOf(tag: string): Indexed | undefined {
  const primary = primaryOf(tag)
  return Object.hasOwn(languages, primary) ? languages[primary] : undefined
}

const grammars = new Map<string, Matcher>()

/** The matcher of one of a language's grammar lists; it finds nothing where the language has none. */
export function grammar(language: string, name: GrammarName): Matcher {
  const { grammar, told } = languageOf(language) ?? {}
  const entries = grammar?.[name]
  if (!entries) return nothing
  const key = `${primaryOf(language)} ${name}`
  const known = grammars.get(key) ?? matcher(entries, told?.of(name))
  grammars.set(key, known)
  return known
}

/** Whether a phrase of any of some grammar lists may stand in a text: where none may, they need not be asked. */
export function mayHold(language: string, names: readonly GrammarName[]): (text: string) => boolean {
  return languageOf(language)?.told.ofAny(names) ?? (() => false)
}

const plain = new Map<string, Words>()

/** The words of a language, with a team's additions (plain text and a trailing `*`) and removals. */
export function wordsFor(language: string, changes?: Changes): Words {
  if (changes && Object.keys(changes).length > 0) return assemble(language, changes)
  const primary = primaryOf(language)
  let known = plain.get(primary)
  if (!known) {
    known = assemble(primary, {})
    if (languageOf(primary)) plain.set(primary, known)
  }
  return known
}

/** Every phrase of a list, in all languages: what a team may take out of it. */
export function phrasesIn(list: ListName): string[] {
  return Object.values(languages).flatMap(({ lists }) => lists[list]?.().map(phraseOf) ?? [])
}

function assemble(tag: string, changes: Changes): Words {
  const language = primaryOf(tag)
  const { lists = {}, told } = languageOf(language) ?? {}
  const matchers = new Map<ListName, Matcher>()

  function of(list: ListName): Matcher {
    const known = matchers.get(list) ?? made(list)
    matchers.set(list, known)
    return known
  }

  function made(list: ListName): Matcher {
    const own = lists[list]
    const change = Object.hasOwn(changes, list) ? changes[list] : undefined
    if (!change) return own ? matcher(own, told?.of(list)) : nothing
    const { add = [], remove = [] } = change
    if (!own && add.length === 0) return nothing
    const kept = () => (own?.() ?? []).filter((entry) => !remove.some((phrase) => same(entry, phrase)))
    return matcher(() => [...kept(), ...add])
  }

  return {
    language,
    knows: (list) => of(list) !== nothing,
    find: (list, text) => of(list).find(text),
    is: (list, text) => of(list).is(text),
    among: (list, texts) => of(list).among(texts),
  }
}

function primaryOf(tag: string): string {
  if (Object.hasOwn(languages, tag)) return tag
  return (tag.split(/[-_]/, 1)[0] ?? '').toLowerCase()
}
