import { pattern } from '../../text/pattern.ts'
import { de } from './languages/de.ts'
import { en } from './languages/en.ts'
import { es } from './languages/es.ts'
import { fr } from './languages/fr.ts'
import type { Language, Words } from './languages/language.ts'
import { ru } from './languages/ru.ts'
import type { Prose } from './prose.ts'
import { shapeOf, titlesOf } from './shapes.ts'

/** Every language at once: headings say which one it is, and a word that two of them share means the same in both. */
export const languages: readonly Language[] = [en, fr, de, es, ru]

/** The words and phrases of a list, one by one. */
export function wordsOf(words: Words): string[] {
  return words.split('|').map((word) => word.trim())
}

const and = new RegExp(`(?<![^ ])(?:${languages.flatMap(({ and }) => wordsOf(and)).join('|')})(?![^ ])`, 'g')

/** A name as it is compared: no case, accents, emoji, stops or numbering signs, and one sign for every "and". */
export function plain(text: string): string {
  return (isPlain.test(text) ? text : withoutSigns(text)).replace(and, '&')
}

/** Most names that this program knows are written as they are compared. */
const isPlain = /^[a-z0-9]+(?: [a-z0-9]+)*$/

function withoutSigns(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%&#]+/gu, ' ')
    .replace(/&/g, ' & ')
    .trim()
    .replace(/\s+/g, ' ')
}

function table(entries: Iterable<readonly [path: string, words: Words]>): Map<string, string> {
  const paths = new Map<string, string>()
  for (const [path, words] of entries)
    for (const word of wordsOf(words).map(plain)) if (!paths.has(word)) paths.set(word, path)
  return paths
}

/** All words of a kind in all languages, as they are compared. */
export function setOf(pick: (language: Language) => Words): ReadonlySet<string> {
  return new Set(languages.flatMap((language) => wordsOf(pick(language)).map(plain)))
}

const headings = table(languages.flatMap((language) => Object.entries(language.headings)))
/** Which language a heading is of; of several, the first. */
const languageOf = new Map(
  [...languages]
    .reverse()
    .flatMap(({ code, headings }) =>
      Object.values(headings).flatMap((words) => wordsOf(words).map((word) => [plain(word), code] as const)),
    ),
)
const qualifiers = setOf((language) => language.qualifiers)
const overviews = setOf(({ overview }) => overview)
/** "Channels at a glance", "Budget summary": behind the name of a part they change nothing. */
const tails = [...overviews].map((words) => ` ${words}`)
const monthlies = setOf(({ monthly }) => monthly)

/** What a heading names: the path of a part of the plan. */
export interface Named {
  readonly path: string
  /** A second part that it names as well: "Goals & KPIs". */
  readonly also?: string
  /** What stands behind the name: "Objective: 2,000 new subscribers". */
  readonly rest?: Prose
  /** One of several: "Secondary audience", "Persona 2". */
  readonly isOneOfSeveral: boolean
  readonly isMonthly: boolean
  readonly language?: string
}

const emoji = () => /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f|\u20e3/gu
/** The letter in "O – Objectives" counts the parts of an outline that is called after their first letters. */
const numbering = pattern('iu')`
  ^(?:[^\p{L}\p{N}]*)(?:
    (?:step|part|section|schritt|étape|etape|paso|teil|phase|slide|chapter|folie|tab|sheet)\s+\d+
    |\d+(?:\.\d+)*|[ivx]{1,4}(?=[.)])|[a-z](?=[.)])
    |([a-z])(?=\s{0,2}[:–—-]\s{0,2}\1)\s{0,2}
  )(?:[.):–—-]+\s*|\s+)
`

/** What the name in a heading stands for, without what may stand behind it. */
type Path = Omit<Named, 'rest'>

/** The part of the plan that a heading names, whole; undefined for any other heading. */
export function headingOf(heading: Prose, pathOf: (name: string) => Path | undefined = pathOfName): Named | undefined {
  const text = heading.text
  if (text.length > 120) return undefined
  const whole = pathOf(text) ?? inBothOf(text, pathOf) ?? aroundAll(text, pathOf)
  if (whole) return whole
  // "Objective: …", "Channel – Paid search": the name, and what it is about.
  const cut = /\s*[:：]\s+|\s+[–—-]\s+/.exec(text.slice(numberingLength(text)))
  if (!cut) return undefined
  const from = numberingLength(text) + cut.index
  const named = pathOf(text.slice(0, from))
  return named && { ...named, rest: heading.slice(from + cut[0].length).trim() }
}

/** "2. Cibles / Target audiences": a page in two languages says each name twice. */
function inBothOf(text: string, pathOf: (name: string) => Path | undefined): Path | undefined {
  const sides = text.split(betweenSides).map((side) => pathOf(side))
  const [first] = sides
  return sides.length > 1 && sides.every((side) => side !== undefined && side.path === first?.path) ? first : undefined
}

const betweenSides = / [/|] /

/** "Risks and milestones", "Budget & reallocation": names of parts of one element open the element that has both. */
function aroundAll(text: string, pathOf: (name: string) => Path | undefined): Path | undefined {
  const names = text.split(betweenNames)
  if (names.length === 1) return undefined
  const found = names.map((name) => pathOf(name))
  const [first] = found
  const element = first?.path.split('.')[0]
  const isOne = element !== undefined && found.every((one) => one?.path.split('.')[0] === element)
  return isOne && first ? { ...first, path: element } : undefined
}

const betweenNames = / (?:and|und|et|y|и|[&+/|]) |, (?:and )?/i

function numberingLength(text: string): number {
  return numbering().exec(text)?.[0].length ?? 0
}

export function pathOfName(text: string): Path | undefined {
  const bare = written(text.replace(emoji(), ' ').trim())
  const withoutNumber = bare.replace(numbering(), '')
  const forms = [bare, withoutNumber, ...[bare, withoutNumber].map(withoutBracket), explained(bare)]
  for (const form of forms) {
    if (/-\p{L}$/u.test(form)) continue
    const found = lookUp(plain(form)) ?? lookUp(plain(form).replace(/\d+/g, '#'))
    if (found) return found
  }
  return undefined
}

/** In "The one thing we want (objective)" the part's name stands behind the heading; "Leaflets (promotion)" is a channel. */
function explained(name: string): string {
  return name.length > longestName ? '' : (elementBehind().exec(name)?.[1] ?? '')
}

const elementBehind = pattern('i')`
  \S\s*[([](
    objectives?|audiences?|messaging|channels|budget|measurement|(?:customer )?journey|governance|operations
  )[)\]]\s*$
`

/** "Radio (local)" is called radio. Nothing that is longer is a name, and looking for brackets in it takes its time. */
export function withoutBracket(name: string): string {
  return name.length > longestName ? name : name.replace(/\s*[([][^)\]]*[)\]]\s*$/, '')
}

const longestName = 200

/** "How we'll know", "Who it's for": as it is written out. */
export function written(text: string): string {
  return text
    .replace(/(?<=[a-z])['’](?:ll|re)(?![a-z])/gi, (end) => (/l/i.test(end) ? ' will' : ' are'))
    .replace(/(?<=\b(?:it|who|what))['’]s(?![a-z])/gi, ' is')
}

/** Parts whose names say the same of anything; "Costs for the venue" is a line of a budget. */
const mayBeOf: ReadonlySet<string> = new Set([
  'objective',
  'audiences',
  'channels',
  'measurement',
  'operations.milestones',
])

/** "Goals for the exhibition", "Objectives for 2027", "Channels for this launch": of what they are changes nothing. */
const ofWhat = / for (?:(?:the|this|our) [^ ]+(?: [^ ]+)?|(?:the |this |our )?(?:year |fy ?)?(?:20)?\d\d|launch|q\d)$/

/** "Channels and what each is for", "Metrics to track": what is said of a part behind its name changes nothing. */
const toWhatEnd = pattern()`
  [ ](?:
    to (?:track|watch|monitor|follow|measure)
    |(?:prioriti[sz]ed |ranked |sorted |listed )?by (?:stage|priority|phase|importance)
    |
    (?:that )?we (?:have |all )?(?:agreed|set|share|chose|chosen|picked|recommend|propose|suggest|want|work to)
      (?: on)?
    |& (?:what|who|why|how) (?:each|they|it|we|it s)(?: [^ ]+){1,4}
  )$
`

function lookUp(name: string): Path | undefined {
  if (name === '') return undefined
  const short = name.replace(ofWhat, '').replace(toWhatEnd(), '')
  const whole = short === name ? undefined : lookUp(short)
  if (whole && mayBeOf.has(whole.path)) return whole
  const tail = tails.find((words) => name.endsWith(words))
  let rest = (tail ? name.slice(0, -tail.length) : name).replace(/ (?:q# )?(?:(?:19|20)?\d\d|#)$/, '')
  const isNumbered = /(?: #?\d+| # ?#| [a-d])$/.test(name)
  if (isNumbered) rest = name.replace(/(?: #?\d+| # ?#| [a-d])$/, '')
  let isOneOfSeveral = isNumbered
  let isMonthly = false
  for (const start of [name, rest]) {
    for (let left = start; left !== ''; ) {
      const path = headings.get(left) ?? joint(left)
      if (path !== undefined) {
        isMonthly ||= left.split(' ').some((word) => monthlies.has(word))
        const language = languageOf.get(left)
        const also = headings.has(left) ? undefined : alsoIn(left)
        return { path, isOneOfSeveral, isMonthly, ...(language && { language }), ...(also && { also }) }
      }
      const [first = '', second = ''] = left.split(' ')
      const dropped = qualifiers.has(`${first} ${second}`) ? `${first} ${second}` : first
      if (!qualifiers.has(dropped) && !monthlies.has(dropped)) break
      if (/^(?:primary|secondary|principal|wichtigste)$/.test(dropped)) isOneOfSeveral = true
      if (monthlies.has(dropped)) isMonthly = true
      left = left.slice(dropped.length).trim()
    }
  }
  return undefined
}

/** "Goals & objectives": both name the same. "Channels & budget": sums beside channels are the budget's lines. */
function joint(name: string): string | undefined {
  if (!name.includes(' & ')) return undefined
  const paths = jointPaths(name)
  if (paths.length === 2 && paths.includes('channels') && paths.includes('budget')) return 'channels'
  if (alsoIn(name)) return 'objective'
  const [first, ...others] = paths
  const fields = name.split(' & ').slice(1)
  // "Objective & guardrails", "Budget & rules": behind the name of a part stand names of what it holds.
  if (first !== undefined && !first.includes('.') && fields.every((field, at) => isWithin(first, others[at], field)))
    return first
  return first !== undefined && others.every((path) => path === first) ? first : undefined
}

function isWithin(element: string, path: string | undefined, field: string): boolean {
  if (path !== undefined) return path === element || path.startsWith(`${element}.`)
  const shape = shapeOf('Plan', element)
  return (shape?.is === 'thing' || shape?.is === 'list') && labelOf(shape.of, field) !== undefined
}

/** "Goals & KPIs", "Objectives and measurement": the numbers stand below the same heading. */
function alsoIn(name: string): 'measurement' | undefined {
  const paths = jointPaths(name)
  return paths.length === 2 && paths.includes('objective') && paths.includes('measurement') ? 'measurement' : undefined
}

function jointPaths(name: string): (string | undefined)[] {
  const parts = name.split(' & ').map((part) => part.trim())
  // "Brand & messaging": the first says of what kind, and names no part of its own.
  const named = parts.filter((part) => !qualifiers.has(part))
  return named.map((part) => headings.get(part))
}

/** Every word of the names of sections in some languages, and of what may stand before them. */
export function headingWords(codes: ReadonlySet<string>): ReadonlySet<string> {
  const spoken = languages.filter(({ code }) => codes.has(code))
  const names = spoken.flatMap(({ headings, qualifiers }) => [...Object.values(headings), qualifiers].flatMap(wordsOf))
  return new Set(names.flatMap((name) => plain(name).split(' ')))
}

/** Does the heading announce the plan as a whole, or its goals beside it: "Executive summary & objectives"? */
export function isOverview(heading: Prose): boolean {
  const name = plain(heading.text.replace(emoji(), ' ').replace(numbering(), ''))
  return (
    overviews.has(name) ||
    overviews.has(name.replace(/^(?:the|our|campaign|plan) /, '')) ||
    elementBeside(name) === 'objective'
  )
}

/** "ICP & buying committee": one of two names is that of an element, and the other is of nothing that a plan has. */
export function elementBeside(name: string): string | undefined {
  const paths = name.split(' & ').map((part) => pathOfName(part)?.path)
  const [path, ...others] = paths.filter((path) => path !== undefined)
  return paths.length === 2 && others.length === 0 && path !== undefined && !path.includes('.') ? path : undefined
}

/** What a label is called, as written and as it is compared, and the field it names. */
export interface Label {
  readonly name: string
  readonly plain: string
  readonly path: string
}

const allOf = new Map<string, readonly Label[]>()

/** Every label of a kind of thing. Kept: a page may have thousands of tables whose columns are looked for among them. */
export function labelsOf(thing: string): readonly Label[] {
  let known = allOf.get(thing)
  if (!known) {
    known = allLabels(thing).flatMap(([path, words]) =>
      wordsOf(words).map((name) => ({ name, plain: plain(name), path })),
    )
    allOf.set(thing, known)
  }
  return known
}

function allLabels(thing: string): (readonly [path: string, words: Words])[] {
  return [
    ...titlesOf(thing).map(([key, title]) => [key, `${title} | ${key.replaceAll('_', ' ')}`] as const),
    ...languages.flatMap((language) => Object.entries(language.labels[thing] ?? {})),
  ]
}

/** "Rôle / Role": what either says, where the other says nothing else. */
function inEither(paths: readonly string[]): string | undefined {
  return paths.every((path) => path === paths[0]) ? paths[0] : undefined
}

const labels = new Map<string, Map<string, string>>()

/** The field of a kind of thing that a label or a column names, as a path from the thing; undefined for any other name. */
export function labelOf(thing: string, label: string): string | undefined {
  let known = labels.get(thing)
  if (!known) {
    known = table(allLabels(thing))
    labels.set(thing, known)
  }
  if (label.length > 80) return undefined
  const text = label.replace(emoji(), ' ').trim()
  const name = plain(text)
  const sides = text.split(betweenSides)
  return (
    known.get(name) ??
    (sides.length > 1 ? inEither(sides.flatMap((side) => labelOf(thing, side) ?? [])) : undefined) ??
    known.get(plain(withoutBracket(text))) ??
    (thing === 'Messaging' && / \d{1,2}$/.test(name) ? known.get(name.replace(/ \d{1,2}$/, '')) : undefined) ??
    known.get(name.replace(/^(?:the|our|campaign|total|planned|proposed|estimated|key|main|primary|smart) (?=.)/, ''))
  )
}
