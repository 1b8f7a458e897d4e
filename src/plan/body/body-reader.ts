import type { Document, MarkdownNode, NamedSection } from '../../source/document.ts'
import type { ItemKey, PartKey } from '../files/parts.ts'
import { type Draft, List, Mapping } from './draft.ts'
import { readElement } from './element.ts'
import { Summary } from './elements/summary.ts'
import { fencedIn } from './fenced.ts'
import { fill } from './fill.ts'
import { aimedAt, apart, goalBeside } from './headings/aims-and-numbers.ts'
import { withBoldOpenings } from './headings/bold-openings.ts'
import { aimIn, contentsOf } from './headings/by-contents.ts'
import { channelsByName, channelsSpokenOf } from './headings/channel-headings.ts'
import { headed } from './headings/headed.ts'
import { hasDecimalComma, headingLanguage } from './headings/heading-language.ts'
import { withLinesBelowLists } from './headings/lines-below-lists.ts'
import { withListedSections } from './headings/listed-sections.ts'
import { isMarketingMix } from './headings/marketing-mix.ts'
import { namedSections, type Opened } from './headings/named-sections.ts'
import { type NearHeading, NearHeadings } from './headings/near-headings.ts'
import { withoutLineNumbers } from './headings/numbered-lines.ts'
import { boldLine, hasBoldLine, outlineOf, type Section } from './headings/outline.ts'
import { withPlainHeadings } from './headings/plain-headings.ts'
import { withoutRepeatedOpenings } from './headings/repeated-openings.ts'
import { reportSlip, settleSlips } from './headings/slips.ts'
import { belowTitle, boldTitleOf, titleOf } from './headings/title.ts'
import { itemFor, nameIt } from './items.ts'
import { elementBeside, headingOf, type Named, plain } from './names.ts'
import { PlanDraft } from './plan-draft.ts'
import type { Prose } from './prose.ts'
import { put } from './put.ts'
import { itemsOf, Reading } from './reader.ts'
import { fillFromAim } from './said/said-of-aims.ts'
import { settleElement, settleWhole } from './settle.ts'
import { listsOfThings } from './things.ts'
import { settleUnread } from './values/unread.ts'
import { settleYearless } from './values/yearless.ts'

/** "Objective 2: …" */
const isNumbered = ({ text }: Prose) => /^[^\p{L}]*\p{L}+ #?\d{1,2}\s*[:：–—-]/u.test(text)

const isParagraph = ({ type }: MarkdownNode) => type === 'paragraph'

/** What a whole body is read as: an element, or one item of a list of them. */
export type Part = PartKey | `${ItemKey}[]`

/** Reads one body: first its sections, then what is said of the plan as a whole, then what needs both. */
export class BodyReader {
  readonly reading: Reading
  readonly plan: PlanDraft
  readonly #document: Document
  readonly #outline: Section
  /** How many sections were read as each part of the plan. */
  readonly #times = new Map<string, number>()
  readonly #opened: Opened[] = []
  readonly #near: NearHeadings
  /** The sections under headings, and not under lines in bold, by the part of a plan that they name. */
  #headed: ReadonlyMap<string, readonly Section[]> | undefined
  /** Sections whose headings name no part of a plan. */
  readonly #unnamed: Section[] = []

  constructor(document: Document, given: Readonly<Record<string, unknown>>) {
    const { body } = document
    this.#document = document
    this.plan = new PlanDraft(given)
    this.reading = new Reading(document)
    const start = body?.start ?? 0
    const { text } = document.source
    const numbered = withoutRepeatedOpenings(body?.tree ?? { type: 'root' }, text, start)
    const lines = withoutLineNumbers(withPlainHeadings(withLinesBelowLists(numbered, text, start), text, start))
    const tree = withBoldOpenings(lines, text, start)
    const outline = outlineOf(tree, text, start)
    this.#near = new NearHeadings(outline, typeof given.language === 'string' ? given.language : undefined)
    // Which slips are meant for headings is known once the right ones are: those in bold are looked for a second time.
    const isNamed = (line: Prose) => headingOf(line) !== undefined || this.#near.of(line) !== undefined
    const whole = hasBoldLine(tree) ? outlineOf(tree, text, start, isNamed) : outline
    this.#outline = withListedSections(whole, text, start)
  }

  readPlan(): void {
    const { root } = this.plan
    const isGiven = (key: string) => this.plan.isGiven(key)
    const title = titleOf(this.#outline, (heading) => headingOf(heading) ?? this.#near.of(heading)?.named)
    const name = isGiven('title') ? undefined : title ? title.heading : boldTitleOf(this.#outline, this.reading)
    if (name && !name.isEmpty) {
      root.set('title', name.words, name.span)
      this.reading.place(name.span)
    }
    this.#readLanguage()
    for (const section of this.#outline.sections) this.#walk(section, title)
    const summary = new Summary(root, this.reading, this.#near, isGiven)
    summary.read(this.#outline.content)
    if (title) summary.read(title.content)
    summary.readOverviews(this.#outline.sections)
    for (const section of this.#unnamed) this.#readByContents(section)
    this.#readOnlyAim()
    // On a page that is nothing of a plan such headings are a list of accounts.
    const isPlan = this.#opened.some(({ isRead }) => isRead)
    if (isPlan && !root.has('channels') && !isGiven('channels')) this.#readChannelsByName()
    this.#settle()
    this.#opened.push(...summary.found)
    for (const { heading } of this.#unnamed) this.#sayJoinedUnread(heading as Prose)
    settleWhole(this.plan, this.#outline, this.reading)
  }

  #readChannelsByName(): void {
    const found = channelsByName(this.#outline, this.reading)
    if (!found) {
      const heading = channelsSpokenOf(this.#outline)
      if (heading) this.#sayUnread(heading, ['channels'])
      return
    }
    const { list, heading } = found
    this.plan.root.set('channels', list, list.span, heading.span)
    this.#opened.push({ element: 'channels', heading, isRead: true, unread: [] })
  }

  #readLanguage(): void {
    const { given, root } = this.plan
    const found = headingLanguage(this.#outline)
    const language = typeof given.language === 'string' ? given.language : found?.code
    this.reading.hasDecimalComma = language !== undefined && hasDecimalComma(language)
    if (found && given.language === undefined) root.set('language', found.code, found.heading.span)
  }

  #walk(section: Section, title: Section | undefined): void {
    const heading = section === title ? undefined : section.heading
    const exact = heading && aimedAt(headingOf(heading), section, this.reading)
    const near = exact || !heading ? undefined : this.#near.of(heading)
    const found = exact ?? near?.named ?? goalBeside(section, this.reading)
    const named = found && this.#isOfPhase(section, found.path) ? undefined : found
    if (named?.also !== undefined) {
      const { numbers, others } = apart(section, this.reading)
      if (numbers.content.length > 0) this.#open(numbers, { ...named, path: named.also }, near)
      if (others.content.length > 0) this.#open(others, named, near)
      if (heading && numbers.content.length + others.content.length < section.content.length)
        this.#sayUnread(heading, [named.path, named.also])
    } else if (named && !isMarketingMix(section) && this.#open(section, named, near)) {
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
    if (heading && !named) this.#unnamed.push(section)
    for (const child of section.sections) this.#walk(child, title)
  }

  /** "**Tactics:**" in bold among others, on a page that has a heading for the channels: those of a phase. */
  #isOfPhase(section: Section, path: string): boolean {
    if (section.depth !== boldLine) return false
    this.#headed ??= headed(this.#outline)
    return this.#headed.get(path)?.some(({ sections }) => !sections.includes(section)) ?? false
  }

  /** A section under some other heading, as the part of the plan that its contents can only be of. */
  #readByContents(whole: Section): void {
    const { root } = this.plan
    const heading = whole.heading as Prose
    const read = new Set<string>()
    for (const { path, section } of contentsOf(whole, this.reading)) {
      const [element = '', inner] = path.split('.')
      const known = root.get(element)
      const isOpen = path === 'governance' && known instanceof Mapping && !known.has('integration_owner')
      const isFree =
        inner === undefined ? known === undefined || isOpen : !(known instanceof Mapping) || !known.has(inner)
      // Of the parts that a word may mean it means one.
      if (!isFree || this.plan.isGiven(element) || read.has(section === whole ? '' : path)) continue
      const aim = path === 'objective' ? aimIn(section, this.reading) : undefined
      const isRead = aim
        ? this.#readAim(section, aim)
        : this.#read(section, { path, isOneOfSeveral: false, isMonthly: false })
      if (!isRead) continue
      read.add('').add(path)
      this.reading.place(heading.span)
      this.#opened.push({ element, heading, isRead: true, unread: [] })
    }
  }

  /** Under whatever heading: where no part of the page is the objective, the only section that says what is to be reached by when. */
  #readOnlyAim(): void {
    const { root } = this.plan
    if (root.has('objective') || this.plan.isGiven('objective') || !this.#opened.some(({ isRead }) => isRead)) return
    const found = this.#unnamed.filter((section) => aimIn(section, this.reading) !== undefined)
    const [only] = found
    if (!only?.heading || found.length > 1) return
    if (!this.#read(only, { path: 'objective', isOneOfSeveral: false, isMonthly: false })) return
    this.reading.place(only.heading.span)
    this.#opened.push({ element: 'objective', heading: only.heading, isRead: true, unread: [] })
  }

  #readAim({ content }: Section, aim: Prose): boolean {
    const { root } = this.plan
    if (!put(root, 'objective.statement', aim, this.reading)) return false
    const objective = root.get('objective')
    if (objective instanceof Mapping)
      for (const node of content) if (isParagraph(node)) fillFromAim(objective, this.reading.prose(node), this.reading)
    return true
  }

  /** Reads a section as the part of the plan that its heading names. True: what is below it belongs to that part. */
  #open(section: Section, named: Named, near?: NearHeading): boolean {
    const { path, isOneOfSeveral } = named
    const element = path.split('.')[0] ?? ''
    const heading = section.heading as Prose
    const times = this.#times.get(path) ?? 0
    const isNext = path === 'objective' && named.rest !== undefined && isNumbered(heading)
    // "Channel: Email", "Channel: Radio": each is one of them.
    const isOne = (isOneOfSeveral || named.rest !== undefined) && element in listsOfThings
    const isRepeat = times > 0 && !isOne && !isNext
    const before = this.reading.placed.length
    const unreadBefore = this.reading.unread.length
    // "Reporting" below "KPIs" says in sentences how often; whether its tables and lists are of metrics is not certain.
    const isMore = isRepeat && (path === 'measurement' || this.#isOfKnown(path, section))
    const own =
      isMore && path === 'measurement'
        ? { ...section, content: section.content.filter(isParagraph), sections: [] }
        : section
    const isRead = !this.plan.isGiven(element) && (!isRepeat || isMore) && this.#read(own, named)
    if (isRead) this.#times.set(path, times + 1)
    // Nothing read is said where the part is missed; that the heading names nothing is so either way.
    if (near && (isRead || !this.plan.isGiven(element))) reportSlip(near.word, near.name, this.reading, heading, isRead)
    const isMoreRead = isMore && this.reading.placed.length > before
    if ((isRead || isMoreRead) && named.rest === undefined) this.reading.place(heading.span)
    if (!isRepeat || isRead)
      this.#opened.push({
        element,
        heading,
        isRead: isRead || this.reading.placed.length > before,
        unread: this.reading.unread.slice(unreadBefore),
      })
    const isElse = near !== undefined || element === 'period' || element === 'operations' || element === 'journey'
    return !isElse || isRead
  }

  /** "What each channel is for" below a media plan: items of a list, each of which is there already. */
  #isOfKnown(path: string, { content, sections }: Section): boolean {
    const known = this.plan.root.get(path)
    const lists = content.filter(({ type }) => type === 'list')
    const thing = listsOfThings[path]
    if (!thing || !(known instanceof List) || lists.length === 0 || sections.length > 0) return false
    const items = lists.flatMap((list) => itemsOf(list, this.reading))
    return items.every(({ label }) => label !== undefined && itemFor(known, thing, label) !== undefined)
  }

  /** A list below "Goals & KPIs" may be of either, and is told of where they are missed. */
  #sayUnread(heading: Prose, paths: readonly string[]): void {
    for (const element of paths)
      if (!this.#times.has(element)) this.#opened.push({ element, heading, isRead: false, unread: [] })
  }

  /** "Vision & goals" names the objective, whatever else it names: where nothing was read, the page is not without it. */
  #sayJoinedUnread(heading: Prose): void {
    const element = elementBeside(plain(heading.text))
    if (element !== undefined && !this.plan.root.has(element)) this.#sayUnread(heading, [element])
  }

  #read(section: Section, named: Named): boolean {
    const { root, fenced } = this.plan
    const [element = '', ...inner] = named.path.split('.')
    const isFree = !root.has(element) && !fenced.has(element)
    const block = isFree ? fencedIn(section, element, inner, this.reading) : undefined
    if (block) fenced.set(element, block)
    if (block !== undefined || readElement(root, section, named, this.reading)) return true
    // "Dates" may be those of the plan, or what is due on which of them.
    const isDates = named.path === 'period' && !this.plan.isGiven('operations') && !fenced.has('operations')
    return isDates && readElement(root, section, { ...named, path: 'operations.milestones' }, this.reading)
  }

  readPart(part: Part): Draft | undefined {
    const { root } = this.plan
    const [element = '', isItem] = part.split('[]')
    const { title, ...below } = belowTitle(this.#outline)
    const whole = { ...below, heading: title ?? this.reading.proseAt([0, 0]) }
    const thing = listsOfThings[element]
    if (thing && isItem !== undefined) {
      const item = new Mapping(thing)
      if (title) nameIt(item, title, this.reading)
      fill(item, whole, this.reading)
      this.#settle()
      return item.size > 0 ? item : undefined
    }
    // A heading that names the element is that element's.
    const only = whole.sections.length === 1 ? whole.sections[0] : undefined
    const isWrapped = only?.heading && headingOf(only.heading)?.path === element && whole.content.length === 0
    this.#read(isWrapped ? only : whole, { path: element, isOneOfSeveral: false, isMonthly: false })
    this.#settle()
    settleElement(element, this.plan, this.reading)
    return root.get(element)
  }

  /** What had to wait until everything else was read. */
  #settle(): void {
    settleSlips(this.reading)
    settleYearless(this.reading, this.plan.root, this.plan.given)
    settleUnread(this.reading)
  }

  /** The sections that name a part of the plan, for findings to point at. */
  sections(): NamedSection[] {
    return namedSections(this.#opened, this.#document)
  }
}
