import { type LanguageCode, languageCodes, type Section } from './brief.ts'
import { en } from './languages/en.ts'

type Names<T extends string> = Readonly<Record<T, string>>

/** What a language needs to say a brief. Texts hold `{names}` that are filled in. */
export interface Language {
  readonly code: LanguageCode
  readonly titles: Names<Section>
  readonly purposes: Names<Section>
  readonly labels: Names<Label>
  readonly says: Names<Saying>
  /** What a person is asked for. */
  readonly asks: Names<Ask>
  /** The words that the plan format fixes, such as `weekly`; a word that is not here is said as it is. */
  readonly words: Readonly<Record<string, string>>
  /** By ISO 3166 code. */
  readonly countries: Readonly<Record<string, string>>
  readonly months: readonly string[]
  readonly day: string
  readonly dayAndMonth: string
  readonly firstOfMonth: string
  readonly group: string
  /** From how many digits on a number is grouped. */
  readonly groupFrom: number
  readonly decimal: string
  readonly percent: string
  readonly moneyBehind: boolean
  readonly and: string
  readonly quotes: readonly [string, string]
}

const loaders: Readonly<Record<LanguageCode, () => Promise<Language>>> = {
  en: async () => en,
  fr: async () => (await import('./languages/fr.ts')).fr,
  de: async () => (await import('./languages/de.ts')).de,
  es: async () => (await import('./languages/es.ts')).es,
}

/** The language of a code such as `de-AT`; English for one that briefs are not written in. */
export function loadLanguage(code: string | undefined): Promise<Language> {
  const base = code?.toLowerCase().split('-')[0]
  return loaders[languageCodes.find((known) => known === base) ?? 'en']()
}

export type Label =
  | 'plan'
  | 'contact'
  | 'owner'
  | 'agency'
  | 'respondBy'
  | 'target'
  | 'limits'
  | 'share'
  | 'link'
  | 'supports'
  | 'objectiveOwner'
  | 'before'
  | 'evidence'
  | 'encounter'
  | 'trigger'
  | 'dropOff'
  | 'why'
  | 'stages'
  | 'purpose'
  | 'media'
  | 'tempo'
  | 'beforeYou'
  | 'besideYou'
  | 'afterYou'
  | 'elsewhere'
  | 'persona'
  | 'size'
  | 'excludes'
  | 'channelSays'
  | 'proof'
  | 'promises'
  | 'notSaid'
  | 'tone'
  | 'themes'
  | 'thinkNow'
  | 'thinkThen'
  | 'action'
  | 'mandatories'
  | 'flight'
  | 'milestones'
  | 'waitsFor'
  | 'markets'
  | 'allocation'
  | 'committed'
  | 'moved'
  | 'includes'
  | 'reallocation'
  | 'decidedBy'
  | 'pool'
  | 'onTheWay'
  | 'attribution'
  | 'window'
  | 'countedOnce'
  | 'beware'
  | 'variance'
  | 'checks'
  | 'reporting'
  | 'dashboard'
  | 'basis'
  | 'jurisdictions'
  | 'consent'
  | 'addresses'
  | 'optOut'
  | 'frequency'
  | 'territory'
  | 'test'
  | 'meeting'
  | 'agenda'
  | 'attends'
  | 'integration'
  | 'approvedBy'
  | 'signedOff'
  | 'changes'
  | 'escalation'
  | 'wanted'

export type Saying =
  | 'title'
  | 'targetBy'
  | 'upFrom'
  | 'downFrom'
  | 'contribution'
  | 'noContribution'
  | 'at_most'
  | 'at_least'
  | 'below'
  | 'above'
  | 'fromTo'
  | 'from'
  | 'until'
  | 'due'
  | 'done'
  | 'on'
  | 'by'
  | 'stage'
  | 'atStages'
  | 'sharedAudiences'
  | 'sharedThemes'
  | 'noNeighbours'
  | 'toAudience'
  | 'noAllocation'
  | 'approvedAs'
  | 'movedIn'
  | 'movedOut'
  | 'otherChannel'
  | 'thePool'
  | 'poolHeld'
  | 'poolFree'
  | 'upTo'
  | 'beyond'
  | 'within'
  | 'judges'
  | 'everyone'
  | 'alsoRead'
  | 'readIn'
  | 'gapAnswered'
  | 'gap'
  | 'answered'
  | 'limitsHold'
  | 'isTest'
  | 'against'
  | 'freezeBy'
  | 'freezeFrom'
  | 'bySomeoneOn'
  | 'likelihood'
  | 'noRisks'
  | 'draft'
  | 'yours'

export type Ask =
  | 'background'
  | 'thinkNow'
  | 'thinkThen'
  | 'action'
  | 'deliverables'
  | 'mandatories'
  | 'geography'
  | 'risks'
  | 'response'
  | 'respondBy'
