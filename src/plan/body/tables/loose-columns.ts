import { pattern } from '../../../text/pattern.ts'
import { plain } from '../names.ts'
import type { Prose } from '../prose.ts'
import { moneyIn, quantityIn } from '../values/values.ts'
import type { Table } from './columns.ts'

/**
 * Words that say in whatever company which field a column is: "Number it lives by" has none, "How quickly we can change
 * it" has one. They are asked only for columns whose whole name is not known, and each field takes one column.
 */
const saying: Readonly<Record<string, readonly (readonly [path: string, words: RegExp])[]>> = {
  Channel: [
    ['rationale', /(?:^| )(?:why|because|reasons?)(?: |$)/],
    ['role', /(?:^| )(?:jobs?|roles?|tasks?)(?: |$)/],
    ['tempo', /(?:^| )(?:quick|quickly|fast|speed|tempo|pace|how often)(?: |$)/],
    ['proof_points', /(?:^| )proofs?(?: |$)/],
    ['audiences', /(?:^| )(?:audiences?|segments?|whom)(?: |$)/],
    ['stages', /(?:^| )(?:stages?|steps?)(?: |$)/],
    ['owner', /(?:^| )(?:owners?|runs|run by|led by|responsible)(?: |$)/],
    ['contribution', /(?:^| )(?:expected|expect|contributes?|contribution|brings(?: in)?)(?: |$)/],
    ['primary_metric', /(?:^| )(?:metric|kpi|measured|judged|number)(?: |$)/],
  ],
  Metric: [
    ['definition', /(?:^| )(?:definition|exactly|means|counts|counted|calculated|worked out)(?: |$)/],
    ['source', /(?:^| )(?:sources?|system|comes)(?: |$)/],
  ],
  JourneyStage: [
    ['first_encounter', /(?:^| )(?:first|meet|meets|starts|begins)(?: |$)/],
    ['drop_off', /(?:^| )(?:lose|lost|drop|drops|fall off|fall out|leave|give up|stop)(?: |$)/],
    ['trigger', /(?:^| )(?:moves?|tips?|pushes|triggers?|nudges?|sets)(?: |$)/],
  ],
  Milestone: [['metric', /(?:^| )(?:number|metric|kpi|moves)(?: |$)/]],
  PathStep: [
    ['channels', /(?:^| )(?:where|channels?|reached)(?: |$)/],
    ['message', /(?:^| )(?:hear|hears|say|tell|message)(?: |$)/],
  ],
}

/** Fills in the fields of columns whose names only contain what says so. */
export function readLoosely(thing: string, table: Table, text: string): void {
  const { paths, name, head } = table
  const words = saying[thing] ?? []
  for (const [at, { text: heading }] of head.entries()) {
    if (at === name || paths[at] !== undefined || heading.length > longest) continue
    const found = words.find(([path, pattern]) => !paths.includes(path) && pattern.test(plain(heading)))
    if (found) paths[at] = found[0]
  }
  if (thing === 'Channel') readContribution(table, text)
}

const longest = 60

/** "Jackets" above numbers that are no money, no share and no day: how many of them each channel is to bring. */
function readContribution({ paths, name, head, rows }: Table, text: string): void {
  if (paths.includes('contribution')) return
  const counts = head.flatMap((heading, at) => {
    const cells = rows.flatMap((row) => row[at] ?? []).filter((cell) => !cell.isEmpty)
    const isCount = ({ text, words }: Prose) => /^\d[\d.,'’\s]*$/.test(text) && quantityIn(words) !== undefined
    const isNamed = !other().test(plain(heading.text)) && isCounted(heading, text)
    return at !== name && paths[at] === undefined && isNamed && cells.length > 1 && cells.every(isCount) ? at : []
  })
  const [only] = counts
  const isMoney = only !== undefined && rows.some((row) => /[£€$]/.test(row[only]?.text ?? ''))
  if (counts.length === 1 && only !== undefined && !isMoney && rows.every((row) => moneyIn(row[only]?.words ?? '0')))
    paths[only] = 'contribution'
}

/** Does the plan count that somewhere: "14,000 Ridgeline jackets"? */
function isCounted({ text: heading }: Prose, text: string): boolean {
  const noun = /(\p{L}{4,30})\s*$/u.exec(heading)?.[1]
  return noun !== undefined && new RegExp(`\\d (?:[\\p{L}-]{1,30} ){0,3}${noun}(?!\\p{L})`, 'iu').test(text)
}

/** What else may be counted beside a channel. */
const other = pattern()`
  (?:^| )(?:
    budget|spend|costs?|money|year|week|month|day|priority|rank|order|nr|no|posts?|emails?|ads?|events?|reach
    |impressions?|clicks?|visits?|followers?|views?|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|q|h|fy|actual
    |last|hours?|staff
  )(?: |$)
  |\d
`
