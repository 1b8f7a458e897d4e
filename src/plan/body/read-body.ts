import type { Block, Document, MarkdownNode } from '../../source/document.ts'
import type { Origins } from '../../source/origins.ts'
import type { Problem } from '../../source/problem.ts'
import { position, type Span } from '../../source/source.ts'
import { readYaml } from '../../source/yaml.ts'
import { type Draft, List, Mapping, toData } from './draft.ts'
import { addNamed, fill, fillList, fillMessages, isAside, putSection } from './fill.ts'
import { put } from './put.ts'
import { headingOf, isOverview, labelOf, type Named } from './names.ts'
import { outlineOf, type Section } from './outline.ts'
import type { Prose } from './prose.ts'
import { type Item, itemsOf, Reading, rowsOf, splitLabel, TooMany } from './reader.ts'
import { namesOf, settleLines } from './references.ts'
import { shapeOf } from './shapes.ts'
import { isSecond } from '../objective-text.ts'
import type { NamedSection } from '../plan.ts'
import { listsOfThings } from './things.ts'
import { moneyIn } from './values.ts'
import { nameIt } from './items.ts'

/**
 * A Markdown plan with the elements that its body gives: what front matter does not say is read from the sections that
 * name it, and is narrative no longer. The front matter's own mapping takes them in, so that what was found in it before
 * still knows its places.
 */
export function withElements(document: Document): Document & { readonly sections: readonly NamedSection[] } {
  const { body, data, readable } = document
  const isMapping = typeof data === 'object' && data !== null && !Array.isArray(data)
  if (!body || !readable || (data !== undefined && !isMapping)) return { ...document, sections: [] }
  const root = (data ?? {}) as Record<string, unknown>
  const reader = new BodyReader(document, root)
  const tooMany = attempt(() => reader.readPlan())
  if (tooMany)
    return { ...document, data: undefined, problems: [...document.problems, tooMany], readable: false, sections: [] }
  const added = reader.addTo(root, document.origins)
  const template = data === undefined ? templateIn(root, document) : undefined
  if (template)
    return { ...document, data: undefined, problems: [...document.problems, template], readable: false, sections: [] }
  return {
    ...document,
    data: data === undefined && !added ? undefined : root,
    narrative: without(document.narrative, reader.reading.placed, document.origins),
    problems: [...document.problems, ...reader.reading.problems],
    sections: reader.sectionsIn(document.narrative),
  }
}

/** What a whole body is read as: an element, or one item of a list of them. */
export type Part =
  | 'objective'
  | 'audiences'
  | 'journey'
  | 'messaging'
  | 'channels'
  | 'budget'
  | 'measurement'
  | 'governance'
  | 'operations'
  | 'audiences[]'
  | 'channels[]'

/**
 * Reads a body without front matter as the value of one element, or as one item (`channels[]`), whatever its headings
 * are called. `known` is the plan it belongs to, as far as that has been read: its channels and metrics are what names
 * in the body may mean. The item's `id` is left for the file's name where the body has no title.
 */
export function readBodyAs(part: Part, document: Document, known: Readonly<Record<string, unknown>> = {}): Document {
  const { body, readable } = document
  if (!body || !readable || document.data !== undefined) return document
  const reader = new BodyReader(document, known)
  let draft: Draft | undefined
  const tooMany = attempt(() => {
    draft = reader.readPart(part)
  })
  if (tooMany) return { ...document, problems: [...document.problems, tooMany], readable: false }
  const data = draft === undefined ? undefined : reader.dataOf(draft, document.origins)
  return {
    ...document,
    data,
    narrative: without(document.narrative, reader.reading.placed, document.origins),
    problems: [...document.problems, ...reader.reading.problems],
  }
}

/** A template: most of what stands under its headings asks for something, and says nothing yet. */
function templateIn(root: object, { source }: Document): Problem | undefined {
  let all = 0
  let open = 0
  const visit = (thing: object): void => {
    for (const [key, value] of Object.entries(thing)) {
      if (typeof value === 'object' && value !== null) visit(value)
      else if (key !== 'id' && key !== 'title') {
        all++
        if (typeof value === 'string' && isUnfilled(value)) open++
      }
    }
  }
  visit(root)
  if (open < 3 || open * 2 <= all) return undefined
  return {
    rule: 'syntax/right-shape',
    kind: 'template',
    seen: { found: `${open} of ${all} entries` },
    span: [0, Math.min(1, source.text.length)],
  }
}

/** "[Describe the goal]", "£XX", "TBC", "_____", "Goal 1: [ … ]". */
function isUnfilled(text: string): boolean {
  return (
    /^(?:TB[ACD]|todo|to be (?:confirmed|defined|decided)|_{3,}|\.{3}|…)\b|\[[^\]\d][^\]]{1,80}\]|<[^<>]{2,60}>|\{\{[^}]+\}\}|_{4,}|[£$€]?X{2,}/i.test(
      text,
    ) || /^[£$€]?x{2,}/i.test(text)
  )
}

function attempt(read: () => void): Problem | undefined {
  try {
    read()
    return undefined
  } catch (error) {
    if (error instanceof TooMany) return error.problem
    throw error
  }
}

class BodyReader {
  readonly reading: Reading
  readonly #document: Document
  readonly #outline: Section
  readonly #root = new Mapping('Plan')
  /** What the front matter gives. */
  readonly #given: Readonly<Record<string, unknown>>
  readonly #opened = new Map<string, number>()
  readonly #sections: { element: string; heading: Prose; isRead: boolean }[] = []
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
    this.#readSummary(this.#outline.content)
    if (title) this.#readSummary(title.content)
    this.#forOverviews(this.#outline.sections)
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
      // Under an objective as the outermost heading the other elements may hang; elsewhere such names are fields.
      if (named.path !== 'objective') return
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
    const isRead = !this.#isGiven(element) && !isRepeat && this.#read(section, named)
    if (isRead) this.#opened.set(path, times + 1)
    if (isRead && named.rest === undefined) this.reading.place(heading.span)
    if (!isRepeat || isRead)
      this.#sections.push({ element, heading, isRead: isRead || this.reading.placed.length > before })
    return !(element === 'period' || element === 'operations' || element === 'journey') || isRead
  }

  #read(section: Section, { path, rest, isOneOfSeveral, isMonthly }: Named): boolean {
    const [element = '', ...inner] = path.split('.')
    const name = section.heading as Prose
    if (this.#readFence(section, element, inner)) return true
    const thing = listsOfThings[element]
    if (thing) return this.#readList(section, element, thing, rest, isOneOfSeveral)
    if (element === 'objective' && inner.length === 0) return this.#readObjective(section, rest)
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
    this.#root.set(element, list, list.span, name.span)
    return true
  }

  #readObjective(section: Section, rest: Prose | undefined): boolean {
    const name = section.heading as Prose
    const objectives = this.#objectivesIn(section)
    const draft = objectives ?? new Mapping('Objective')
    if (draft instanceof Mapping) {
      if (rest && /\d/.test(rest.text)) put(draft, 'statement', rest, this.reading, name)
      const below = section.sections.filter(
        ({ heading }) => heading && (!headingOf(heading) || labelOf('Objective', heading.text) !== undefined),
      )
      fill(draft, { content: section.content, sections: below }, this.reading)
      if (draft.size === 0) return false
      this.#root.set('objective', draft, draft.span, name.span)
      return true
    }
    this.#root.set('objective', draft, draft.span, name.span)
    return true
  }

  /** Several goals in one table, or in one list that no statement goes before: a list, so that the rules can say so. */
  #objectivesIn({ content }: Section): Mapping | List | undefined {
    for (const node of content) {
      if (node.type === 'paragraph' && !isAside(this.reading.prose(node)) && !splitLabel(this.reading.prose(node)))
        return undefined
      if (node.type === 'table') {
        const several = this.#objectiveRows(node)
        if (several) return several
      }
      if (node.type !== 'list') continue
      const goals = itemsOf(node, this.reading).filter(
        (item) => !item.isTask && !item.prose.isEmpty && !isSecond(item.prose.text),
      )
      const isGoal = ({ label, prose }: Item) =>
        (!label || labelOf('Objective', label.text) === undefined) && prose.words.split(' ').length > 2
      if (goals.length === 0 || !goals.every(isGoal)) return undefined
      if (goals.length === 1) {
        const only = new Mapping('Objective')
        const [goal] = goals
        return goal && put(only, 'statement', goal.prose, this.reading) ? only : undefined
      }
      const list = new List()
      for (const { prose } of goals) {
        list.add(prose.words, prose.span)
        this.reading.place(prose.span)
      }
      return list
    }
    return undefined
  }

  #objectiveRows(node: MarkdownNode): Mapping | List | undefined {
    const { head, rows } = rowsOf(node, this.reading)
    const paths = head.map(({ text }) => labelOf('Objective', text))
    const known = paths.filter((path, index) => path !== undefined && paths.indexOf(path) === index)
    if (known.length < 2 || !known.some((path) => path === 'statement' || path === 'metric')) return undefined
    const list = new List()
    for (const row of rows) {
      const one = new Mapping('Objective')
      for (const [index, path] of paths.entries()) {
        const cell = row[index]
        if (path && cell && !cell.isEmpty && paths.indexOf(path) === index) put(one, path, cell, this.reading)
      }
      if (one.size > 0) list.add(one, one.span)
    }
    if (list.items.length === 0) return undefined
    for (const [index, heading] of head.entries()) if (paths[index]) this.reading.place(heading.span)
    const only = list.items.length === 1 ? list.items[0]?.draft : undefined
    return only instanceof Mapping ? only : list
  }

  /** A fenced YAML block under a heading is the element itself. */
  #readFence({ content, heading }: Section, element: string, inner: readonly string[]): boolean {
    if (inner.length > 0 || this.#root.has(element) || this.#fenced.has(element)) return false
    for (const node of content) {
      const document = this.reading.yaml(node)
      if (!document || !heading) continue
      this.reading.problems.push(...document.problems)
      const value = unwrapped(document.data, element)
      if (value === undefined && document.readable) continue
      this.#fenced.set(element, { value, key: heading.span, span: document.parts.yaml ?? heading.span })
      return true
    }
    return false
  }

  #forOverviews(sections: readonly Section[]): void {
    for (const { heading, content, sections: inner } of sections) {
      if (heading && isOverview(heading)) this.#readSummary(content)
      this.#forOverviews(inner)
    }
  }

  /** Labelled lines about the plan as a whole: its title and dates, and elements that have no section of their own. */
  #readSummary(content: readonly MarkdownNode[]): void {
    for (const node of content) {
      if (node.type === 'paragraph') {
        for (const line of this.reading.prose(node).lines()) this.#readSummaryLine(splitLabel(line))
      } else if (node.type === 'list') {
        for (const { label, value, isTask } of itemsOf(node, this.reading))
          if (label && !isTask) this.#readSummaryLine({ label, value })
      } else if (node.type === 'table') {
        const { head, rows } = rowsOf(node, this.reading)
        if (head.length === 2)
          for (const [label, value] of [head, ...rows]) if (label && value) this.#readSummaryLine({ label, value })
      }
    }
  }

  #readSummaryLine(line: { label: Prose; value: Prose } | undefined): void {
    if (!line || line.value.isEmpty) return
    const { label, value } = line
    const path = labelOf('Plan', label.text)
    const [key = ''] = path?.split('.') ?? []
    if (path !== undefined && listsOfThings[key] === undefined && !elementKeys.has(key)) {
      if (!this.#isGiven(key)) put(this.#root, path, value, this.reading, label)
      return
    }
    const named = headingOf(label)
    const element = topOf(named)
    if (!named || element === undefined || !elementKeys.has(element) || this.#isGiven(element)) return
    if (this.#readSummaryElement(named.path, value, label))
      this.#sections.push({ element, heading: label, isRead: true })
  }

  #readSummaryElement(path: string, value: Prose, label: Prose): boolean {
    const [element = '', ...inner] = path.split('.')
    const thing = listsOfThings[element]
    if (thing) {
      if (this.#root.has(element) || /^[^\p{L}]*\d/u.test(value.text)) return false
      const list = new List()
      if (thing === 'Audience') {
        const one = nameIt(new Mapping(thing), label, this.reading)
        if (!one || !put(one, 'definition', value, this.reading)) return false
        one.fields.delete('name')
        list.add(one, value.span)
      } else {
        const names = value.split(/[,;\n]|\s+&\s+|\s+and\s+/g)
        if (names.some(({ words }) => words.split(' ').length > 5 || /[.!?]$/.test(words))) return false
        for (const name of names) {
          const one = nameIt(new Mapping(thing), name, this.reading)
          if (one) list.add(one, name.span)
        }
      }
      this.#root.set(element, list, list.span, label.span)
      this.reading.place(label.span)
      return true
    }
    const shape = shapeOf('Plan', element)
    if (shape?.is !== 'thing') return false
    const known = this.#root.get(element)
    const mapping = known instanceof Mapping ? known : new Mapping(shape.of)
    if (element === 'measurement') {
      const names = value.split(/[,;\n]|\s+&\s+|\s+and\s+/g)
      if (known !== undefined || names.some(({ words }) => words.split(' ').length > 5 || /[.!?]$/.test(words)))
        return false
      for (const name of names) addNamed(mapping, 'metrics', 'Metric', name, this.reading)
      this.#root.set(element, mapping, mapping.span, label.span)
      this.reading.place(label.span)
      return true
    }
    const main =
      inner.length > 0
        ? inner.join('.')
        : element === 'objective'
          ? 'statement'
          : element === 'budget'
            ? 'total'
            : element === 'messaging'
              ? 'proposition'
              : undefined
    if (!main || (element === 'budget' && !moneyIn(value.words)) || !put(mapping, main, value, this.reading, label))
      return false
    this.#root.set(element, mapping, mapping.span, label.span)
    return true
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

  dataOf(draft: Draft, origins: Origins): unknown {
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
    return this.#sections.flatMap(({ element, heading, isRead }) => {
      const span = heading.span
      const known = byStart.get(span[0])
      const { line } = position(this.#document.source, span[0])
      if (known?.level !== undefined) return [{ element, heading: known, isRead, line }]
      const block: Block = { text: heading.words, headings: [] }
      origins.mark(block, span, [span[0], span[1], span[0], span[1]])
      return [{ element, heading: block, isRead, line }]
    })
  }
}

function topOf(named: Named | undefined): string | undefined {
  return named?.path.split('.')[0]
}

const elementKeys = new Set(['objective', 'audiences', 'messaging', 'channels', 'budget', 'measurement'])

/** `objective: { … }` in a block under "Objective" is what it holds. */
function unwrapped(data: unknown, element: string): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data
  const keys = Object.keys(data)
  return keys.length === 1 && keys[0] === element ? (data as Record<string, unknown>)[element] : data
}

/** The narrative without what has become data: blank where it stood, and gone where nothing else was said. */
function without(narrative: readonly Block[], placed: readonly Span[], origins: Origins): Block[] {
  const sorted = [...placed].sort((a, b) => a[0] - b[0])
  let from = 0
  return narrative.flatMap((block) => {
    const span = origins.written(block, 'text')?.value
    if (!span) return [block]
    while (from < sorted.length && (sorted[from]?.[1] ?? 0) <= span[0] && (sorted[from]?.[0] ?? 0) < span[0]) from++
    let { text } = block
    for (let at = from; at < sorted.length && (sorted[at]?.[0] ?? 0) < span[1]; at++) {
      const [start, end] = sorted[at] ?? [0, 0]
      const [first, last] = [Math.max(0, start - span[0]), Math.min(text.length, end - span[0])]
      if (last > first) text = text.slice(0, first) + ' '.repeat(last - first) + text.slice(last)
    }
    if (text === block.text) return [block]
    if (!/[\p{L}\p{N}]/u.test(text)) return []
    const rest: Block = { ...block, text }
    origins.mark(rest, span, [span[0], span[1], span[0], span[1]])
    return [rest]
  })
}
