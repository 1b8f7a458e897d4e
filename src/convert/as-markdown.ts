import { yamlText } from './as-yaml.ts'
import { type Cut, dataOf, type Entry } from './cut.ts'
import { silencesFile, silencesSection } from './directives.ts'
import { joinedLines } from './lines.ts'
import { partText } from './part.ts'

/** The elements that a heading can open, as they are called above one. */
const headings: ReadonlyMap<string, string> = new Map(
  [
    'Objective',
    'Audiences',
    'Journey',
    'Messaging',
    'Channels',
    'Budget',
    'Measurement',
    'Governance',
    'Operations',
  ].map((name) => [name.toLowerCase(), name]),
)

/**
 * The head in front matter, and each element under a heading of its own; only a journey without stages stays above, for
 * under its heading a page has the stages.
 */
export function withSections(cut: Cut, from: string, to: string): string {
  const inBody = cut.entries.filter(
    ({ key, value }) =>
      value !== undefined && headings.has(key) && (key !== 'journey' || Object.hasOwn(Object(dataOf(value)), 'stages')),
  )
  const title = cut.entries.find(({ key }) => key === 'title')
  const heading = title && headingFor(title)
  const inFront = cut.entries.filter((entry) => !inBody.includes(entry) && (heading === undefined || entry !== title))
  const front = frontMatter({ ...cut, entries: inFront }, from, to)
  return front + (heading === undefined ? '' : `\n# ${heading}\n`) + inBody.map(section).join('')
}

/** All of it in front matter, and the story below. */
export function withBody(cut: Cut, bodies: readonly string[], from: string, to: string): string {
  return frontMatter(cut, from, to) + bodies.map((body) => `\n${body}`).join('')
}

function frontMatter(cut: Cut, from: string, to: string): string {
  return `---\n${yamlText(cut, from, to)}---\n`
}

/** A title that may be a heading: nothing is said of it, and no sign in it means something in Markdown. */
function headingFor({ above, silences, raw }: Entry): string | undefined {
  const [, text = ''] = /^title: (.*)\n$/.exec(raw) ?? []
  const isPlain =
    /^[\p{L}\p{N}][\p{L}\p{N} ,.;:()%€£$/'’–—-]*$/u.test(text) && !/: |\s#|^\d+[.)]|https?:|www\./.test(text)
  return isPlain && above.every((line) => line.trim() === '') && silences.length === 0 ? text.trim() : undefined
}

function section({ key, above, silences, value = '' }: Entry): string {
  const text = partText(above, [], value, silencesFile)
  let longest = 2
  for (const [ticks] of text.matchAll(/`+/g)) longest = Math.max(longest, ticks.length)
  const fence = '`'.repeat(longest + 1)
  const comments = joinedLines(silencesSection(silences))
  return `\n${comments}${comments === '' ? '' : '\n'}## ${headings.get(key)}\n\n${fence}yaml\n${text}${fence}\n`
}
