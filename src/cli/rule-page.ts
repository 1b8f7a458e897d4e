import type { Example, Page, Rule } from '../lint/rule.ts'

/** A rule that a configuration declares: where, and in which words. */
interface Declared {
  readonly file: string
  readonly text: string
  /** Does it say how to put right what it finds? Otherwise the declaration itself is all there is to show. */
  readonly hasFix: boolean
}

/** One rule, explained: what `plan rules ID` prints. */
export function rulePage(rule: Rule, page: Page, declared?: Declared): string {
  const sections = [
    `${rule.id}  ${weightText(rule)}`,
    wrap(page.summary),
    `Why\n${wrap(page.why, 2)}`,
    declared && !declared.hasFix ? '' : `How to fix\n${wrap(page.fix, 2)}`,
    declared ? declaredText(declared) : `Source\n${wrap(sourceInWords(page.source), 2)}`,
    optionsText(rule),
    examplesText('Passes', page.valid),
    examplesText('Fails', page.invalid),
  ]
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`
}

function declaredText({ file, text }: Declared): string {
  return `Declared in ${file}\n${text.replace(/^(?=.)/gm, '  ')}`
}

function weightText({ severity, from }: Rule): string {
  const weight =
    typeof severity === 'string' ? severity : `${severity.draft}, ${severity.approved} once the plan is approved`
  return from === 'draft' ? weight : `${weight}, from ${from} on`
}

function optionsText({ id, options = {} }: Rule): string {
  const names = Object.keys(options)
  if (names.length === 0) return ''
  const defaults = names.map((name) => `  ${name}: ${JSON.stringify(options[name])}`)
  const sample = names.map((name) => `${name}: ${JSON.stringify(options[name])}`).join(', ')
  return `Options, with their defaults\n${defaults.join('\n')}\n  In plan.config.yaml: rules: { ${id}: { ${sample} } }`
}

function examplesText(title: string, examples: readonly Example[]): string {
  if (examples.length === 0) return ''
  return `${title}\n${examples.map(exampleText).join('\n\n')}`
}

/** The example as its rule draws it, with what the case needs beside the text. */
function exampleText(example: Example): string {
  const [text, given] = typeof example === 'string' ? [example, {}] : example
  const notes = [
    given.file && `in a file ${given.file}`,
    given.today && `on ${given.today}`,
    given.stage && `with --stage ${given.stage}`,
    given.options && `with ${JSON.stringify(given.options)}`,
  ].filter(Boolean)
  const before = (given.history ?? []).map(({ on, by, text }) =>
    text === undefined
      ? `  (a commit on ${on}${by ? ` by ${by}` : ''})\n`
      : `  (on ${on} it said)\n${drawn(text).replace(/^(?=.)/gm, '  ')}\n`,
  )
  // What it says now stands apart from what it said.
  const now = before.length > 0 && given.history?.at(-1)?.text !== undefined ? '  (and now)\n' : ''
  return `${notes.length > 0 ? `  (${notes.join(', ')})\n` : ''}${before.join('')}${now}${drawn(text)}`
}

/** The lines of a fragment, four columns in. */
function drawn(text: string): string {
  const lines = text.replace(/^\n/, '').trimEnd().split('\n')
  const isMark = (line: string) => /^\s*#\s*\^+ /.test(line)
  const indents = lines
    .filter((line) => line.trim() !== '' && !isMark(line))
    .map((line) => line.length - line.trimStart().length)
  const indent = Math.min(...indents)
  // Marks may begin two columns before the text that they are drawn under.
  return lines.map((line) => `    ${line}`.slice(indent).trimEnd()).join('\n')
}

const works: Readonly<Record<string, string>> = {
  '[000]': '"Integrated Marketing Plan: Stop Coordinating Channels, Start Coordinating Outcomes"',
  '[001]': '"Why marketers still aren’t being as integrated as we should be"',
  '[002]': '"What to Look for in Digital Marketing Business Plan for Operational Control"',
  '[003]': 'Kaufman and Horton, "Integrated Digital Marketing: A Strategic Model for the Digital Age"',
  card: 'the four demands that this tool began with',
  arithmetic: 'arithmetic: it follows from the numbers of the plan itself',
  ours: 'none but our own experience of plans',
}

/** The names of the works behind `[000] step 1; arithmetic`. */
function sourceInWords(source: string): string {
  const whole = works[source]
  if (whole) return whole
  return source.replace(/\[\d{3}\](?= \w)|\[\d{3}\]|\bcard\b/g, (key, at: number) => {
    const goesOn = /^ \w/.test(source.slice(at + key.length))
    return (works[key] ?? key) + (goesOn ? ':' : '')
  })
}

const columns = 92

function wrap(text: string, indent = 0): string {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line !== '' && line.length + 1 + word.length > columns - indent) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines.map((line) => ' '.repeat(indent) + line).join('\n')
}
