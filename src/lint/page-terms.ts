import { wordsFor } from '../plan/body/where-to-write/page-names.ts'
import { sayWhere, type ToWrite } from '../plan/body/where-to-write/say-where.ts'
import { type Standing, Stands } from '../plan/body/where-to-write/stands.ts'
import { whereToWrite } from '../plan/body/where-to-write/where-to-write.ts'
import { planLanguage } from '../plan/language.ts'
import { asOneEach, sayFew, sayList } from '../plan/lists.ts'
import type { Plan } from '../plan/plan.ts'
import type { Draft } from './draft.ts'
import { type Severity, severities } from './finding.ts'
import { inOwnText } from './in-own-text.ts'
import type { Locator } from './locate.ts'
import { withNamesOfPage } from './page-names.ts'
import { saidInProse } from './said-in-prose.ts'
import { UnreadBeside } from './unread-beside.ts'

/**
 * What is said of things in a Markdown body, as those who write the page see it: a column that a table lacks is one
 * finding, and the cure says where on the page to write.
 */
export function inPageTerms(drafts: readonly Draft[], plan: Plan, locator: Locator): Draft[] {
  const stands = new Stands(plan, (thing) => locator.parentOf(thing))
  const beside = new UnreadBeside(plan)
  const language = planLanguage(plan.data)
  const rows = new Map<Draft, Row>()
  // Many findings of one rule share its cure.
  const inWords = new Map<string, string>()
  const translated = (fix: string, thing: string | undefined) => {
    const key = `${thing} ${fix}`
    const words = inWords.get(key) ?? wordsOfPage(fix, language, thing)
    inWords.set(key, words)
    return words
  }
  const isOnPage = (thing: object, key: string | number) => stands.of(thing, key) !== undefined
  const told = withNamesOfPage(drafts, plan, isOnPage).map((draft) => {
    const { spot } = draft
    if (!spot) return draft
    // What stands in front matter by rights may be told on the page for all that.
    if (!isOnPage(spot.holder, spot.key)) return spot.holder === plan.data ? toldBelow(draft, plan, locator) : draft
    const lacking = (draft.lacks ?? [spot]).filter(({ holder, key }) => !isWritten(plan, holder, key))
    const standings = lacking.flatMap(({ holder, key }) => stands.of(holder, key) ?? [])
    const toWrite = standings.flatMap((standing) => whereToWrite(standing, language) ?? [])
    const meant = lacking.map((lack) => {
      const standing = stands.of(lack.holder, lack.key)
      const isSaid = saidInProse(locator.path(lack), plan)
      if (isSaid || !standing || !mayBeError(draft)) return isSaid
      const thing = standing.keys.length === 1 && 'thing' in standing.stand ? standing.stand.thing : undefined
      return (thing && inOwnText(lack.holder, lack.key, thing, plan)) ?? beside.of(standing, draft.located)
    })
    const said = meant.find((one) => one !== undefined)
    const related =
      said && !isShown(draft, said) ? [...draft.related, { located: said, message: unread }] : draft.related
    // Of several parts of a plan each has to be said somewhere.
    const isPart = ({ holder }: (typeof lacking)[number]) => holder === plan.data
    const isOpen = lacking.every((lack, at) => !isPart(lack) || meant[at] !== undefined)
    const severity = said && isOpen ? notCertain(draft) : draft.severity
    const cure = (fix: string) => cureOf(translated(fix, thingOf(standings)), toWrite)
    const message = said && isOpen ? asUnread(draft.message) : draft.message
    const own = { ...draft, message, severity, related, cure }
    const row = rowOf(own, toWrite)
    if (row) rows.set(own, row)
    return own
  })
  const rowsOf = (all: readonly Draft[]) => all.flatMap((draft) => rows.get(draft) ?? [])
  return asOneEach(
    told,
    (draft) => rows.get(draft)?.key,
    (first, others) => ofColumn(rowsOf([first, ...others])),
  )
}

/** A field of the plan itself that its front matter lacks, and a sentence of its page may say. */
function toldBelow(draft: Draft, plan: Plan, locator: Locator): Draft {
  const { spot, message, related } = draft
  if (!spot || isWritten(plan, spot.holder, spot.key)) return draft
  const said = saidInProse(locator.path(spot), plan)
  if (!said || isShown(draft, said)) return draft
  return {
    ...draft,
    severity: notCertain(draft),
    message: asUnread(message),
    related: [...related, { located: said, message: unread }],
  }
}

/** Does the rule itself show these words? */
function isShown({ related }: Draft, { source, span }: Draft['located']): boolean {
  return related.some(
    ({ located }) => located.source === source && located.span[0] < span[1] && span[0] < located.span[1],
  )
}

/** Is it an error by the rule's own judgement, and not because the team wants it to be one? */
function isError(draft: Draft): boolean {
  return draft.severity === 'error' && mayBeError(draft)
}

/** A plan that is still a draft is warned of what will be an error: what is said of the page is the same. */
function mayBeError({ active: { rule } }: Draft): boolean {
  return rule.severity !== 'warning' && rule.severity !== 'info'
}

/** Where the page may say in its own words what a rule that is an error finds missing, it is not certain that it is missing. */
function notCertain(draft: Draft): Severity {
  return isError(draft) ? 'warning' : draft.severity
}

/** It may be said: what is missing is words that can be read. */
function asUnread(message: string): string {
  return /\b(?:can|could) be read\b/.test(message)
    ? message
    : message
        .replace(/\bnothing says(?= (?:what|who|how|when|within|that|which)\b)/, '$& in a way that can be read')
        .replace(/^nothing is held at campaign level:.*/, 'nothing that can be read is held at campaign level')
        .replace(/^(the line of .* has no amount)$/s, '$1 that can be read')
        .replace(/; missing: /, '; missing, as far as can be read: ')
        .replace(/^(\d+ \p{L}+), and (?=no\b)/u, '$1, and as far as can be read ')
        .replace(
          /^(?:no|nobody|nothing|it is not said|there (?:is|are) no)(?![a-z])(?!.*\bcan be read\b).*/s,
          'as far as can be read, $&',
        )
}

const unread = 'this may be meant to say it, and is not read as it stands here'

function isWritten({ origins }: Plan, holder: object, key: string | number): boolean {
  const written = origins.written(holder, key)
  return written !== undefined && written.value[0] < written.value[1]
}

/** The rule's cure, and where on the page it is to be written. */
function cureOf(fix: string, toWrite: readonly ToWrite[]): string {
  return toWrite.length === 0 ? fix : `${fix} ${sayWhere(toWrite)}`
}

/** Names of fields as the reader of a page knows them: `decided_by` is "Decided by"; and names stand where YAML has ids. */
function wordsOfPage(fix: string, language: string, thing: string | undefined): string {
  const quoted = (path: string) => {
    const words = wordsFor(path, language, thing)
    return words && `"${words}"`
  }
  return fix
    .replace(/\b([a-z_]+): \{[^{}]*\}/g, (all, key: string) => quoted(key) ?? all)
    .replace(/`([a-z_]+)`/g, (all, key: string) => quoted(key) ?? all)
    .replace(/(?<!["\w/.-])[a-z]+(?:[._][a-z]+)+(?!["\w/-])/g, (all) => quoted(all) ?? all)
    .replace(/\bthe id(s?) of\b/g, 'the name$1 of')
    .replace(/^Correct the id,/, 'Correct the name,')
}

/** What is spoken of: the kind of thing that what is lacking belongs to. */
function thingOf([standing]: readonly Standing[]): string | undefined {
  return standing && 'thing' in standing.stand ? standing.stand.thing : undefined
}

/** A row that lacks a column which the whole table lacks. */
interface Row {
  readonly draft: Draft
  readonly columns: readonly string[]
  readonly table: NonNullable<ToWrite['table']>
  readonly name: string
  readonly key: string
}

function rowOf(draft: Draft, toWrite: readonly ToWrite[]): Row | undefined {
  const [first] = toWrite
  const table = first?.table
  if (!table || draft.edits.length > 0 || toWrite.some((one) => one.table?.span[0] !== table.span[0])) return undefined
  const columns = [...new Set(toWrite.flatMap(({ what }) => what))]
  const { row } = first
  // What is said of each row is the same but for what the row is called and what is marked in it.
  const named = [row ?? '', draft.value].reduce(
    (text, word) => (word ? text.replaceAll(word.toLowerCase(), '') : text),
    draft.message.toLowerCase(),
  )
  // What is planned for each is another sum, and the same thing is missing.
  const said = named.replace(/[£€$]?\d[\d.,]*/g, '')
  const key = [draft.active.rule.id, table.source.file, table.span[0], ...columns, said].join('\0')
  return { draft, columns, table, name: row ?? '', key }
}

/** One finding for all rows, at the table's first line: the path and the value of the first. */
function ofColumn(rows: readonly Row[]): Draft {
  const [first, ...others] = rows as [Row, ...Row[]]
  const { draft, columns, table } = first
  const [word, one] = columns.length === 1 ? ['column', 'one'] : ['columns', 'them']
  const names = others.map(({ name }) => `"${name}"`)
  return {
    ...draft,
    located: { source: table.source, span: table.head },
    severity: rows
      .map(({ draft: { severity } }) => severity)
      .reduce((a, b) => (severities.indexOf(a) < severities.indexOf(b) ? b : a)),
    message: `this table has no ${word} ${sayList(columns)}, and ${rows.length} rows need ${one}: ${draft.message}; the same holds for ${sayFew(names)}`,
    related: [
      ...draft.related.filter(({ message }) => message === unread),
      ...rows.slice(0, mostRelated).map(({ draft: { located } }, index) => {
        const left = index === mostRelated - 1 ? rows.length - mostRelated : 0
        return {
          located,
          message: left > 0 ? `needs ${one}, and so ${left === 1 ? 'does' : 'do'} ${left} more` : `needs ${one}`,
        }
      }),
    ],
  }
}

const mostRelated = 3
