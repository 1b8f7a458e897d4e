import { pattern } from '../../../text/pattern.ts'
import { elementBeside, headingOf, isOverview, languages, plain, wordsOf, written } from '../names.ts'
import type { Prose } from '../prose.ts'
import { itemsOf, type Reading, rowsOf, splitLabel } from '../reader.ts'
import { columnsOf, pathsOf } from '../tables/columns.ts'
import { things } from '../things.ts'
import { dayIn } from '../values/days.ts'
import { isFullName } from '../values/full-names.ts'
import type { Section } from './outline.ts'

/** What the columns of a table have to say for it to be of such things, whatever stands above it. */
interface Mark {
  readonly path: string
  readonly thing: string
  /** All of these, … */
  readonly all: readonly string[]
  /** … and so many of those. */
  readonly some: readonly string[]
  readonly least: number
}

const marks: readonly Mark[] = [
  {
    path: 'channels',
    thing: 'Channel',
    all: ['name'],
    some: ['role', 'rationale', 'primary_metric', 'owner', 'contribution', 'stages', 'tempo'],
    least: 3,
  },
  { path: 'measurement', thing: 'Metric', all: ['name', 'definition'], some: ['unit', 'source'], least: 1 },
  {
    path: 'operations.risks',
    thing: 'Risk',
    all: ['risk', 'mitigation'],
    some: ['likelihood', 'impact', 'owner', 'review_by'],
    least: 2,
  },
  {
    path: 'audiences',
    thing: 'Audience',
    all: ['name', 'definition'],
    some: ['size.value', 'size.source', 'persona', 'persona.pain', 'path.channels'],
    least: 1,
  },
  { path: 'operations.milestones', thing: 'Milestone', all: ['due', 'name', 'owner', 'metric'], some: [], least: 0 },
  {
    path: 'journey.stages',
    thing: 'JourneyStage',
    all: ['name'],
    some: ['first_encounter', 'trigger', 'drop_off'],
    least: 2,
  },
  { path: 'messaging.proof_points', thing: 'ProofPoint', all: ['claim', 'evidence'], some: [], least: 0 },
]

/** Names of sections that mean a part of the plan where nothing else on the page does. */
const mayName = new Map<string, readonly string[]>()
for (const { mayName: all = {} } of languages)
  for (const [path, words] of Object.entries(all))
    for (const word of wordsOf(words).map(plain)) mayName.set(word, [...(mayName.get(word) ?? []), path])

/** Headings that are half a sentence: "Parents we are talking to", "How students decide". */
const told: readonly (readonly [path: string, pattern: RegExp])[] = [
  [
    'audiences',
    /^\S+(?: \S+)? (?:that |whom? )?we (?:are )?(?:talk(?:ing)? to|speak(?:ing)? to|serve|want|reach|are after|target)(?: in| here| back| most| first)?$/,
  ],
  [
    'journey.stages',
    /^(?:how|the way) (?:the |our )?\S+(?: \S+)? (?:choose|decide|buy|book|find us|come to us|get (?:to us|here|there))$/,
  ],
  ['budget', /^(?:what|how) we (?:have|will|plan|want)?(?: to)? ?spend\b/],
  ['governance', /^who (?:keeps|holds|pulls|brings) \S+(?: \S+)? together$/],
]

/** A part of a plan that some other heading may stand above, and what of the section is to be read as it. */
export interface Contents {
  readonly path: string
  readonly section: Section
}

/**
 * What a section under some other heading may be of: what the columns of its tables are of beyond doubt, then what a
 * heading of a word or two may mean ("Who", "Where", "Numbers").
 */
export function contentsOf(section: Section, reading: Reading): readonly Contents[] {
  const paths = new Map(
    section.content.flatMap((node) => {
      const path = node.type === 'table' ? tablePath(node, reading) : undefined
      return path === undefined ? [] : [[node, path] as const]
    }),
  )
  const kinds = [...new Set(paths.values())]
  const other = section.content.filter((node) => !paths.has(node))
  const own = (path: string) => section.content.filter((node) => paths.get(node) === path)
  // What stands beside the tables is of the same, where all of them are.
  const tables = kinds.map((path) => ({
    path,
    section: kinds.length === 1 ? section : { ...section, content: own(path), sections: [] },
  }))
  const rest = kinds.length === 0 ? section : { ...section, content: other, sections: [] }
  return [...tables, ...pathsByName(section.heading, rest, reading).map((path) => ({ path, section: rest }))]
}

/** Is that the name of a section, and of nobody and nothing in it? */
export function mayNamePart(heading: Prose): boolean {
  const name = bareName(heading)
  return name !== undefined && (mayName.has(name) || told.some(([, pattern]) => pattern.test(name)))
}

function pathsByName(heading: Prose | undefined, section: Section, reading: Reading): readonly string[] {
  if (heading && isOverview(heading)) return aimIn(section, reading) ? ['objective'] : []
  const name = heading && bareName(heading)
  if (name === undefined) return []
  const beside = elementBeside(name)
  const paths = mayName.get(name) ?? [
    ...told.flatMap(([path, pattern]) => (pattern.test(name) ? [path] : [])),
    ...(beside === undefined ? [] : [beside]),
  ]
  return paths.filter((path) => mayBe(path, section, reading))
}

function tablePath(node: Section['content'][number], reading: Reading): string | undefined {
  const { head, rows } = rowsOf(node, reading)
  if (rows.length === 0) return undefined
  return marks.find(({ thing, all, some, least }) => {
    const columns = columnsOf(thing, head)
    // Under no name at all the first column may hold anything: of numbers with their sources none is claimed.
    const isNamed = columns && thing !== 'Milestone' && !(thing === 'ProofPoint' && head[columns.name]?.isEmpty)
    const known = new Set([...pathsOf(thing, head), ...(isNamed ? [things[thing]?.name] : [])])
    return columns && all.every((path) => known.has(path)) && some.filter((path) => known.has(path)).length >= least
  })?.path
}

/** "3. 💶 Money": the words alone, as they are compared. */
function bareName({ text }: Prose): string | undefined {
  return text.length > longest
    ? undefined
    : plain(written(text.replace(/^[^\p{L}]*(?:[a-z][.)]\s+)?/iu, ''))).replace(/^(?:the|our) (?=\S+ )/, '')
}

const longest = 60

/** Of a word that may mean several things the contents have to say that it means this one. */
function mayBe(path: string, section: Section, reading: Reading): boolean {
  if (path === 'objective') return aimIn(section, reading) !== undefined
  if (path === 'audiences') return !areHolders(section, reading)
  return true
}

/** "Exec sponsor: Pieter de Wit": people and what they do, who are no audience. */
function areHolders({ content }: Section, reading: Reading): boolean {
  const items = content.flatMap((node) => (node.type === 'list' ? itemsOf(node, reading) : []))
  const named = items.filter(({ label, value }) => label && isFullName(value.split(/[,;(]/g)[0]?.words ?? ''))
  return items.length > 0 && named.length * 2 >= items.length
}

/** The sentence of a section that says what is to be reached by when. */
export function aimIn({ content }: Section, reading: Reading): Prose | undefined {
  const all = content.flatMap((node) =>
    node.type === 'paragraph'
      ? reading.prose(node)
      : node.type === 'list'
        ? itemsOf(node, reading).map((item) => item.prose)
        : [],
  )
  for (const prose of all) {
    if (prose.text.length > longestText) continue
    for (const sentence of prose.split(/(?<=[.!?])\s+(?=\p{Lu})/gu)) {
      const cut = splitLabel(sentence)
      if (cut && headingOf(cut.label)?.path === 'objective' && saysNumberByDay(cut.value.text)) return cut.value
      if (isAim(sentence)) return sentence
    }
  }
  return undefined
}

const longestText = 2_000
const wanted = pattern('iu')`
  (?<!\p{L})(?:
    we (?:want|aim|plan|will|need)|(?:our|the) (?:goal|aim|target)|succeed(?:ed)? if|success (?:is|means|=)
    |to (?:sell|win|sign|acquire|reach|recruit|raise|book)
    |sell|win|acquire|recruit|raise|gr[oe]w|increase|register|enrol|enroll|generate|convert|reach
  )(?!\p{L})
`
const due = pattern('u')`
  \b(?:by|until|before|on) (?:the end of )?
  ((?:\d{1,2}(?:st|nd|rd|th)? )?\p{L}{3,10}(?: \d{1,2},)? \d{4}|\d{4}-\d\d-\d\d)
`

export function isAim({ text }: Prose): boolean {
  return saysNumberByDay(text) && wanted().test(text)
}

/** "600 enrolments by 15 September 2026" */
export function saysNumberByDay(text: string): boolean {
  const day = due().exec(text)
  return day !== null && dayIn(day[1] ?? '') !== undefined && /\d/.test(text.replace(day[0], ''))
}
