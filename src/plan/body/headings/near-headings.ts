import { headingOf, headingWords, type Named, pathOfName, plain } from '../names.ts'
import type { Prose } from '../prose.ts'
import { listsOfThings } from '../things.ts'
import { isMisspelt } from './misspelt.ts'
import type { Section } from './outline.ts'
import { asWritten } from './slips.ts'

/** A heading that can only have been meant to name a part of the plan: "Objectve". */
export interface NearHeading {
  readonly named: Named
  /** The word with the slip in it, and what it was meant to be. */
  readonly word: Prose
  readonly name: string
}

/** Headings with a slip in one word, in the languages of the headings that have none. */
export class NearHeadings {
  readonly #outline: Section
  readonly #language: string | undefined
  #known: { paths: ReadonlySet<string>; words: ReadonlyMap<string, readonly string[]> } | undefined

  constructor(outline: Section, language?: string) {
    this.#outline = outline
    this.#language = language
  }

  /** What a heading that names nothing was meant to name; undefined where another heading names that without a slip. */
  of(heading: Prose): NearHeading | undefined {
    if (heading.text.length > longest) return undefined
    const { paths, words } = this.#all()
    const found: NearHeading[] = []
    for (const { 0: written, index } of heading.text.matchAll(/\p{L}{4,}/gu)) {
      const is = plain(written)
      const known = words.get(is.charAt(0)) ?? []
      if (known.includes(is)) continue
      for (const meant of known) {
        if (Math.abs(meant.length - is.length) > 1 || !isMisspelt(meant, is, heading.words !== written)) continue
        const end = index + written.length
        const named = headingOf(heading, (name) =>
          name.length < end ? undefined : pathOfName(name.slice(0, index) + meant + name.slice(end)),
        )
        if (named) found.push({ named, word: heading.slice(index, end), name: asWritten(meant, written) })
      }
    }
    const [first] = found
    if (!first || found.some(({ named }) => named.path !== first.named.path)) return undefined
    const { path, isOneOfSeveral } = first.named
    const isMore = isOneOfSeveral && listsOfThings[path] !== undefined
    return paths.has(path) && !isMore ? undefined : first
  }

  #all() {
    this.#known ??= knownIn(this.#outline, this.#language)
    return this.#known
  }
}

const longest = 80

/** The parts that headings name as they should, and the words that headings of their languages are made of, by first letter. */
function knownIn(outline: Section, language: string | undefined) {
  const paths = new Set<string>()
  const codes = new Set(language === undefined ? [] : [language.slice(0, 2)])
  const visit = ({ heading, sections }: Section): void => {
    const named = heading && headingOf(heading)
    if (named) paths.add(named.path)
    if (named?.language) codes.add(named.language)
    sections.forEach(visit)
  }
  visit(outline)
  if (codes.size === 0) codes.add('en')
  const words = new Map<string, string[]>()
  for (const word of headingWords(codes)) {
    const start = word.charAt(0)
    const same = words.get(start)
    if (same) same.push(word)
    else words.set(start, [word])
  }
  return { paths, words }
}
