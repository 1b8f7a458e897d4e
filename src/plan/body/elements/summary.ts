import type { MarkdownNode } from '../../../source/document.ts'
import { source } from '../../../text/pattern.ts'
import { List, Mapping } from '../draft.ts'
import { goalBeside } from '../headings/aims-and-numbers.ts'
import type { NearHeadings } from '../headings/near-headings.ts'
import type { Section } from '../headings/outline.ts'
import { keepSlip, nearLabel, reportSlip } from '../headings/slips.ts'
import { nameIt } from '../items.ts'
import { headingOf, isOverview, labelOf, type Named, plain } from '../names.ts'
import type { Prose } from '../prose.ts'
import { put } from '../put.ts'
import { itemsOf, type Reading, rowsOf, splitLabel } from '../reader.ts'
import { partOf } from '../said/part-of.ts'
import { day, person } from '../said/said-of-signing.ts'
import { putLaunch, putPeriod } from '../said/said-period.ts'
import { shapeOf } from '../shapes.ts'
import { listsOfThings, things } from '../things.ts'
import { moneyIn } from '../values/values.ts'
import { addMetric } from './metrics.ts'

/** Reads what is said of the plan as a whole, before its sections or in a summary of them. */
export class Summary {
  /** The labels that gave an element. */
  readonly found: { element: string; heading: Prose; isRead: boolean }[] = []
  readonly #root: Mapping
  readonly #reading: Reading
  readonly #near: NearHeadings
  readonly #isGiven: (key: string) => boolean
  /** What is said of the goal there has been read as the objective's. */
  #isGoalRead = false

  constructor(root: Mapping, reading: Reading, near: NearHeadings, isGiven: (key: string) => boolean) {
    this.#root = root
    this.#reading = reading
    this.#near = near
    this.#isGiven = isGiven
  }

  /** All sections that announce the plan as a whole. */
  readOverviews(sections: readonly Section[]): void {
    for (const { heading, content, sections: inner } of sections) {
      this.#isGoalRead = goalBeside({ heading, content }, this.#reading) !== undefined
      if (heading && isOverview(heading)) this.read(content)
      this.#isGoalRead = false
      this.readOverviews(inner)
    }
  }

  /** Labelled lines about the plan as a whole: its title and dates, and elements that have no section of their own. */
  read(content: readonly MarkdownNode[]): void {
    for (const node of content) {
      if (node.type === 'paragraph') {
        for (const line of this.#reading
          .prose(node)
          .lines()
          .flatMap((one) => piecesOf(one))) {
          const labelled = splitLabel(line) ?? cutAtBold(line)
          if (!this.#isGiven('launch')) putLaunch(this.#root, line, this.#reading)
          if (labelled) this.#readLine(labelled)
          else if (this.#readApproval(line)) continue
          else if (!this.#isGiven('period')) putPeriod(this.#root, line, this.#reading)
        }
      } else if (node.type === 'blockquote') {
        this.read(node.children ?? [])
      } else if (node.type === 'list') {
        for (const { label, value, isTask, prose } of itemsOf(node, this.#reading)) {
          if (label && !isTask) this.#readLine({ label, value })
          if (!isTask && !this.#isGiven('launch')) putLaunch(this.#root, prose, this.#reading)
        }
      } else if (node.type === 'table') {
        const { head, rows } = rowsOf(node, this.#reading)
        const [only] = rows
        // "Start | End | Launch" above one row.
        if (
          head.length > 2 &&
          only &&
          rows.length === 1 &&
          head.every(({ text }) => labelOf('Plan', text) !== undefined)
        )
          for (const [at, label] of head.entries()) this.#readLine({ label, value: only[at] ?? label })
        if (head.length === 2)
          for (const [label, value] of isColumns(head) ? rows : [head, ...rows])
            if (label && value) this.#readLine({ label, value })
      }
    }
  }

  #readLine(line: { label: Prose; value: Prose } | undefined): void {
    if (!line || line.value.isEmpty) return
    const { label, value } = line
    const path = labelOf('Plan', label.text)
    const [key = ''] = path?.split('.') ?? []
    if (path !== undefined && listsOfThings[key] === undefined && !elementKeys.has(key)) {
      if (!this.#isGiven(key) && !put(this.#root, path, value, this.#reading, label) && path === 'period')
        putPeriod(this.#root, value, this.#reading)
      return
    }
    if (this.#readTotal(label, value) || this.#readLead(label, value)) return
    const exact = aimed(headingOf(label), value)
    const near = exact || path !== undefined ? undefined : this.#near.of(label)
    const named = exact ?? near?.named
    if (!named && path === undefined && !this.#isGiven('period') && putPeriod(this.#root, value, this.#reading)) return
    if (!named && path === undefined && !isElement(nearLabel('Plan', label)?.path)) {
      keepSlip(this.#root, label, value, this.#reading)
      return
    }
    const element = named?.path.split('.')[0]
    if (!named || element === undefined || !elementKeys.has(element) || this.#isGiven(element)) return
    if (element === 'objective' && this.#isGoalRead) return
    if (near && this.#root.has(element)) return
    if (!this.#readElement(named.path, value, label)) return
    this.found.push({ element, heading: label, isRead: true })
    if (near) reportSlip(near.word, near.name, this.#reading)
  }

  /** "Campaign lead: Ann Lee"; whose the page is says "Owner" alone, too. */
  #readLead(label: Prose, value: Prose): boolean {
    const isLead = labelOf('Governance', label.text) === 'integration_owner' && plain(label.text).includes(' ')
    return (
      isLead &&
      !this.#isGiven('governance') &&
      put(this.#root, 'governance.integration_owner', value, this.#reading, label)
    )
  }

  /** "Approved by Ann Lee on 10 August 2026" among other remarks. */
  #readApproval(line: Prose): boolean {
    const opening = /^(?:approved|signed(?: off)?) by:? (?=\p{Lu})/iu.exec(line.text)
    const pattern = this.#isGiven('approved')
      ? undefined
      : [approves(), approvedBy()].find((one) => one.test(line.text.slice(0, longestText)))
    const [who, when] = pattern ? [partOf(line, pattern, 1), partOf(line, pattern, 2)] : []
    if (who && when && !this.#root.has('approved'))
      return (
        put(this.#root, 'approved.by', who, this.#reading) &&
        put(this.#root, 'approved.on', when, this.#reading) &&
        false
      )
    return (
      opening !== null &&
      !this.#isGiven('approved') &&
      put(this.#root, 'approved', line.slice(opening[0].length), this.#reading)
    )
  }

  /** "Total budget: £60,000" */
  #readTotal(label: Prose, value: Prose): boolean {
    const isTotal = headingOf(label) === undefined && labelOf('Budget', label.text) === 'total'
    if (!isTotal || this.#isGiven('budget') || !this.#readElement('budget', value, label)) return false
    this.found.push({ element: 'budget', heading: label, isRead: true })
    return true
  }

  /** An element of which one line says all that the page has of it. */
  #readElement(path: string, value: Prose, label: Prose): boolean {
    const [element = '', ...inner] = path.split('.')
    const known = this.#root.get(element)
    const thing = listsOfThings[element]
    if (thing !== undefined || element === 'measurement') {
      const read = known === undefined ? this.#listed(thing, value, label) : undefined
      if (!read) return false
      this.#root.set(element, read, read.span, label.span)
      this.#reading.place(label.span)
      return true
    }
    const shape = shapeOf('Plan', element)
    if (shape?.is !== 'thing') return false
    const mapping = known instanceof Mapping ? known : new Mapping(shape.of)
    const field = inner.join('.') || (element === 'budget' ? 'total' : things[shape.of]?.main)
    if (!field || (element === 'budget' && !moneyIn(value.words))) return false
    if (!put(mapping, field, value, this.#reading, label)) return false
    this.#root.set(element, mapping, mapping.span, label.span)
    return true
  }

  /** "Email, Radio and Print": names of channels or, for the measurement, of metrics; or who the only audience is. */
  #listed(thing: string | undefined, value: Prose, label: Prose): List | Mapping | undefined {
    if (thing !== undefined && /^[^\p{L}]*\d/u.test(value.text)) return undefined
    const list = new List()
    if (thing === 'Audience') {
      const one = nameIt(new Mapping(thing), label, this.#reading)
      if (!one || !put(one, 'definition', value, this.#reading)) return undefined
      one.fields.delete('name')
      list.add(one, value.span)
      return list
    }
    const names = value.split(/[,;\n]|\s+&\s+|\s+and\s+/g)
    if (names.some(({ words }) => words.split(' ').length > 5 || /[.!?]$/.test(words))) return undefined
    const measurement = new Mapping('Measurement')
    for (const name of names) {
      const one = thing && nameIt(new Mapping(thing), name, this.#reading)
      if (one) list.add(one, name.span)
      if (thing === undefined) addMetric(measurement, name, this.#reading)
    }
    return thing === undefined ? measurement : list
  }
}

const longestText = 2_000

/** "Valid from 1 May. Approved by Ann Lee on 28 April 2026." */
const approvedBy = () =>
  new RegExp(`(?:^|[.;!]\\s+)(?:Approved|Signed(?: off)?) by:? (${person}),?(?: on)? ${day}`, 'u')

/** "Ann Lee approved this plan on 28 August 2026." */
const approves = () =>
  new RegExp(
    source`
      (?:^|[.;!]\s+)(${person}) (?:has )?(?:approved|signed off|agreed) (?:this|the|our|it|to (?:this|the)) ?
      (?:plan|page)?,? (?:on )?${day}
    `,
    'u',
  )

/** "Season: 1 May to 30 September · live since 1 May · signed by Ann Lee": a line of several remarks. */
function piecesOf(line: Prose): readonly Prose[] {
  const pieces = line.text.length > longestLine ? [] : line.split(/\s[·•|]\s/g)
  return pieces.length > 1 ? pieces : [line]
}

const longestLine = 600

/** "**When** 1 Sept – 30 Nov 2026": a name of a field in bold, with no sign behind it. */
function cutAtBold(line: Prose): { label: Prose; value: Prose } | undefined {
  const label = line.slice(0, line.boldLength).trim()
  return labelOf('Plan', label.text) === undefined ? undefined : { label, value: line.slice(line.boldLength).trim() }
}

/** "Target: 2,000 orders by May": a target may be people, and a number is not. */
function aimed(named: Named | undefined, value: Prose): Named | undefined {
  return named?.path === 'audiences' && /^[^\p{L}]*\d/u.test(value.text) ? { ...named, path: 'objective' } : named
}

/** "Audience | Definition": what the columns of a table are called, and nothing about the plan. */
function isColumns([first, second]: readonly Prose[]): boolean {
  const [element = ''] = (first && headingOf(first)?.path.split('.')) ?? []
  const shape = shapeOf('Plan', element)
  const thing = shape?.is === 'thing' || shape?.is === 'list' ? shape.of : undefined
  return thing !== undefined && second !== undefined && labelOf(thing, second.text) !== undefined
}

function isElement(path: string | undefined): boolean {
  return path !== undefined && elementKeys.has(path)
}

const elementKeys = new Set(['objective', 'audiences', 'messaging', 'channels', 'budget', 'measurement'])
