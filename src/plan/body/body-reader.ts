import type { Block, Document, NamedSection } from '../../source/document.ts'
import type { Origins } from '../../source/origins.ts'
import { position, type Span } from '../../source/source.ts'
import { readYaml } from '../../source/yaml.ts'
import type { ItemKey, PartKey } from '../parts.ts'
import { type Draft, List, Mapping, toData } from './draft.ts'
import { fill, fillList, putSection } from './fill.ts'
import { nameIt } from './items.ts'
import { fillMessages } from './messages.ts'
import { headingOf, type Named } from './names.ts'
import { readObjective } from './objective.ts'
import { outlineOf, type Section } from './outline.ts'
import type { Prose } from './prose.ts'
import { put } from './put.ts'
import { Reading } from './reader.ts'
import { namesOf, settleLines } from './references.ts'
import { shapeOf } from './shapes.ts'
import { Summary } from './summary.ts'
import { listsOfThings } from './things.ts'
import { moneyIn } from './values.ts'

/** What a whole body is read as: an element, or one item of a list of them. */
export type Part = PartKey | `${ItemKey}[]`

/** Reads one body: first its sections, then what is said of the plan as a whole, then what needs both. */
export class BodyReader {
  readonly reading: Reading
  readonly #document: Document
  readonly #outline: Section
  readonly #root = new Mapping('Plan')
  /** What the front matter gives. */
  readonly #given: Readonly<Record<string, unknown>>
  readonly #opened = new Map<string, number>()
  readonly #sections: { element: string; heading: Prose; isRead: boolean; unread?: readonly Prose[] }[] = []
  /** YAML of fenced blocks, which is data already. */
  readonly #fenced = new Map<string, { value: unknown; key: Span; span: Span }>()

  constructor(document: Document, given: Readonly<Record<string, unknown>>) {
    const { body } = document
    this.#document = document
    this.#given = given
    this.reading = new Reading(document, (from, to) => readYaml(document.source, from, to, document.origins))
    this.#outline = outlineOf(body?.tree ?? { type: 'root' }, document.source.text, body?.start ?? 0)
  }

  readPlan(): void {
    const title = this.#title()
    if (title?.heading && !this.#isGiven('title') && !title.heading.isEmpty) {
      this.#root.set('title', title.heading.words, title.heading.span)
      this.reading.place(title.heading.span)
    }
    this.#readLanguage()
    for (const section of this.#outline.sections) this.#walk(section, title)
    const summary = new Summary(this.#root, this.reading, (key) => this.#isGiven(key))
    summary.read(this.#outline.content)
    if (title) summary.read(title.content)
    summary.readOverviews(this.#outline.sections)
    this.#sections.push(...summary.found)
    if (!this.#isGiven('budget')) settleLines(this.#root, this.reading, this.#known())
  }

  /** The document's own heading: the only one of its level, with the others below it, or no part of a plan at all. */
  #title(): Section | undefined {
    const [first] = this.#outline.sections
    if (!first?.heading || first.depth !== 1) return undefined
    const alone = this.#outline.sections.every(({ depth }, index) => index === 0 || depth > 1)
    const named = headingOf(first.heading)
    if (!named) return first
    const holdsElements = first.sections.some(
      ({ heading }) => heading && topOf(headingOf(heading)) !== undefined && topOf(headingOf(heading)) !== topOf(named),
    )
    return alone && holdsElements ? first : undefined
  }

  /** The language of the headings that name parts of the plan, where they are all of one that is not English. */
  #readLanguage(): void {
    const found: { code: string; heading: Prose }[] = []
    const visit = ({ heading, sections }: Section): void => {
      const code = heading && headingOf(heading)?.language
      if (code && heading) found.push({ code, heading })
      sections.forEach(visit)
    }
    visit(this.#outline)
    const given = this.#given.language
    const foreign = found.filter(({ code }) => code !== 'en')
    const [first] = foreign
    const isOne =
      foreign.length > 1 && foreign.length * 2 > found.length && foreign.every(({ code }) => code === first?.code)
    const language = typeof given === 'string' ? given : isOne ? first?.code : undefined
    this.reading.hasDecimalComma =
      language !== undefined && /^(?:de|fr|es|ru)\b/.test(language) && !/-(?:CH|LI|MX)\b/i.test(language)
    if (isOne && first && given === undefined) this.#root.set('language', first.code, first.heading.span)
  }

  #walk(section: Section, title: Section | undefined): void {
    const named = section === title || !section.heading ? undefined : headingOf(section.heading)
    if (named && this.#open(section, named)) {
      // Under an objective as the outermost heading the other elements may hang, and under a list what is no item of it;
      // elsewhere such names are fields.
      const inList = listsOfThings[named.path] !== undefined
      if (named.path !== 'objective' && !inList) return
      for (const child of section.sections) {
        const other = child.heading && headingOf(child.heading)
        if (!inList || (other && other.path !== named.path && !other.rest && !other.isOneOfSeveral))
          this.#walk(child, title)
      }
      return
    }
    for (const child of section.sections) this.#walk(child, title)
  }

  /** Reads a section as the part of the plan that its heading names. True: what is below it belongs to that part. */
  #open(section: Section, named: Named): boolean {
    const { path, isOneOfSeveral } = named
    const element = path.split('.')[0] ?? ''
    const heading = section.heading as Prose
    const times = this.#opened.get(path) ?? 0
    const isRepeat = times > 0 && !(isOneOfSeveral && element in listsOfThings)
    const before = this.reading.placed.length
    const unreadBefore = this.reading.unread.length
    const isRead = !this.#isGiven(element) && !isRepeat && this.#read(section, named)
    if (isRead) this.#opened.set(path, times + 1)
    if (isRead && named.rest === undefined) this.reading.place(heading.span)
    if (!isRepeat || isRead)
      this.#sections.push({
        element,
        heading,
        isRead: isRead || this.reading.placed.length > before,
        unread: this.reading.unread.slice(unreadBefore),
      })
    return !(element === 'period' || element === 'operations' || element === 'journey') || isRead
  }

  #read(section: Section, { path, rest, isOneOfSeveral, isMonthly }: Named): boolean {
    const [element = '', ...inner] = path.split('.')
    const name = section.heading as Prose
    if (this.#readFence(section, element, inner)) return true
    const thing = listsOfThings[element]
    if (thing) return this.#readList(section, element, thing, rest, isOneOfSeveral)
    if (element === 'objective' && inner.length === 0) return readObjective(this.#root, section, rest, this.reading)
    this.reading.isMonthly = isMonthly
    const shape = shapeOf('Plan', element)
    if (shape?.is !== 'thing') return false
    const known = this.#root.get(element)
    const mapping = known instanceof Mapping ? known : new Mapping(shape.of)
    if (known !== undefined && known !== mapping) return false
    const before = mapping.size
    if (inner.length > 0) putSection(mapping, inner.join('.'), section, this.reading)
    else if (element === 'period') {
      const plan = new Mapping('Plan')
      if (!putSection(plan, 'period', section, this.reading)) return false
      const period = plan.get('period')
      if (period instanceof Mapping) this.#root.set('period', period, period.span, name.span)
      return true
    } else {
      if (rest && element === 'budget' && moneyIn(rest.words)) put(mapping, 'total', rest, this.reading, name)
      fill(mapping, section, this.reading)
      if (element === 'messaging') fillMessages(mapping, section, this.reading)
    }
    this.reading.isMonthly = false
    if (mapping.size === before && !(element === 'measurement' && this.reading.targets.length > 0)) return false
    this.#root.set(element, mapping, mapping.span, name.span)
    return true
  }

  #readList(
    section: Section,
    element: string,
    thing: string,
    rest: Prose | undefined,
    isOneOfSeveral: boolean,
  ): boolean {
    const known = this.#root.get(element)
    const list = known instanceof List ? known : new List()
    const before = list.items.length
    const name = section.heading as Prose
    if (isOneOfSeveral || rest) {
      // "Secondary audience", "Channel: Email": the section is one item, and its heading or what follows is the name.
      const own = new List()
      fillList(own, thing, section, this.reading)
      const described = own.items.length === 1 ? own.items[0]?.draft : undefined
      if (own.items.length > 1 && !rest) list.items.push(...own.items)
      else {
        const item = new Mapping(thing)
        if (!(described instanceof Mapping && described.has('name') && !described.isDescribed))
          nameIt(item, rest ?? name, this.reading)
        if (described instanceof Mapping)
          for (const [key, { draft, value, key: at }] of described.fields) item.set(key, draft, value, at)
        else fill(item, section, this.reading)
        if (item.size > 2 || rest) list.add(item, (rest ?? name).span)
      }
    } else fillList(list, thing, section, this.reading)
    if (list.items.length === before) return false
    // Where the list ends is asked once: it is all its items that say so.
    if (known !== list) this.#root.set(element, list, list.span, name.span)
    return true
  }

  /** A fenced YAML block under a heading is the element itself. */
  #readFence({ content, heading }: Section, element: string, inner: readonly string[]): boolean {
    // Under a journey's heading stand its stages, or, in a fenced block, all of it.
    const isJourney = element === 'journey' && inner.length > 0
    if ((inner.length > 0 && !isJourney) || this.#root.has(element) || this.#fenced.has(element)) return false
    for (const node of content) {
      const document = this.reading.yaml(node)
      if (!document || !heading) continue
      this.reading.problems.push(...document.problems)
      const value = unwrapped(document.data, element)
      if (value === undefined && document.readable) continue
      if (isJourney && document.readable && !Object.hasOwn(Object(value), 'stages')) continue
      this.#fenced.set(element, { value, key: heading.span, span: document.parts.yaml ?? heading.span })
      return true
    }
    return false
  }

  readPart(part: Part): Draft | undefined {
    const [element = '', isItem] = part.split('[]')
    const [first] = this.#outline.sections
    const isTitled = first?.depth === 1 && this.#outline.sections.every(({ depth }, index) => index === 0 || depth > 1)
    // Under a title the body is what stands below it; a heading that names the element is that element's.
    const whole: Section = isTitled
      ? {
          heading: first.heading ?? this.reading.proseAt([0, 0]),
          depth: 0,
          content: [...this.#outline.content, ...first.content],
          sections: first.sections,
        }
      : {
          heading: this.reading.proseAt([0, 0]),
          depth: 0,
          content: this.#outline.content,
          sections: this.#outline.sections,
        }
    const thing = listsOfThings[element]
    if (thing && isItem !== undefined) {
      const item = new Mapping(thing)
      if (isTitled && first.heading) nameIt(item, first.heading, this.reading)
      fill(item, whole, this.reading)
      return item.size > 0 ? item : undefined
    }
    const only = whole.sections.length === 1 ? whole.sections[0] : undefined
    const isWrapped = only?.heading && headingOf(only.heading)?.path === element && whole.content.length === 0
    this.#read(isWrapped ? only : whole, { path: element, isOneOfSeveral: false, isMonthly: false })
    if (element === 'budget') settleLines(this.#root, this.reading, this.#known())
    if (element === 'measurement') this.#addTargets()
    return this.#root.get(element)
  }

  /** The fields of the plan that the body gave, put into the front matter's mapping. False: there were none but a title. */
  addTo(root: Record<string, unknown>, origins: Origins): boolean {
    this.#addTargets()
    const names = this.#names()
    const entries: number[] = []
    for (const key of Object.keys(root)) {
      const written = origins.written(root, key)
      entries.push(written?.key[0] ?? 0, written?.key[1] ?? 0, written?.value[0] ?? 0, written?.value[1] ?? 0)
    }
    let span = origins.whole(root)?.span
    const add = (key: string, value: unknown, name: Span, written: Span) => {
      if (Object.hasOwn(root, key)) return
      root[key] = value
      entries.push(name[0], name[1], written[0], written[1])
      span = span ? [Math.min(span[0], name[0]), Math.max(span[1], written[1])] : [name[0], written[1]]
    }
    for (const [key, { draft, key: name, value }] of this.#root.fields) {
      const written = draft instanceof Mapping || draft instanceof List ? draft.span : value
      add(key, toData(draft, origins, names), name, written)
    }
    for (const [key, { value, key: name, span: written }] of this.#fenced) add(key, value, name, written)
    if (span) origins.mark(root, span, entries)
    return [...this.#root.fields.keys(), ...this.#fenced.keys()].some((key) => key !== 'title' && key !== 'language')
  }

  /** The data of a part: of its draft, or of the fenced block that holds all of it. */
  dataOf(draft: Draft | undefined, origins: Origins): unknown {
    if (draft === undefined) return [...this.#fenced.values()][0]?.value
    return toData(draft, origins, this.#names())
  }

  #addTargets(): void {
    const measurement = this.#root.get('measurement')
    if (!(measurement instanceof Mapping) || measurement.has('targets') || this.reading.targets.length === 0) return
    const list = new List()
    for (const { metric, value } of this.reading.targets) {
      const target = nameIt(new Mapping('MetricTarget'), metric, this.reading)
      if (target && put(target, 'value', value, this.reading)) list.add(target, value.span)
    }
    if (list.items.length > 0) measurement.set('targets', list, list.span)
  }

  #names() {
    return namesOf(this.#root, this.#known())
  }

  #known(): Readonly<Record<string, unknown>> {
    return { ...Object.fromEntries([...this.#fenced].map(([key, { value }]) => [key, value])), ...this.#given }
  }

  #isGiven(key: string): boolean {
    return Object.hasOwn(this.#given, key) && this.#given[key] !== undefined
  }

  /** The sections as blocks of the narrative, for findings to point at. */
  sectionsIn(narrative: readonly Block[]): NamedSection[] {
    const { origins } = this.#document
    const byStart = new Map(narrative.map((block) => [origins.written(block, 'text')?.value[0] ?? -1, block]))
    return this.#sections.map(({ element, heading, isRead, unread = [] }) => {
      const span = heading.span
      const known = byStart.get(span[0])
      const lineOf = (at: Span) => position(this.#document.source, at[0]).line
      const section = { element, isRead, line: lineOf(span), unread: unread.map((item) => lineOf(item.span)) }
      if (known?.level !== undefined) return { ...section, heading: known }
      const block: Block = { text: heading.words, headings: [] }
      origins.mark(block, span, [span[0], span[1], span[0], span[1]])
      return { ...section, heading: block }
    })
  }
}

function topOf(named: Named | undefined): string | undefined {
  return named?.path.split('.')[0]
}

/** `objective: { … }` in a block under "Objective" is what it holds. */
function unwrapped(data: unknown, element: string): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data
  const keys = Object.keys(data)
  return keys.length === 1 && keys[0] === element ? (data as Record<string, unknown>)[element] : data
}
