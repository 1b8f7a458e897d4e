import type { Finding, Report, Severity } from '../../src/lint/finding.ts'
import type { Archive } from '../../src/lint/history.ts'
import { lint } from '../../src/lint/lint.ts'
import type { Example, Given, Rule } from '../../src/lint/rule.ts'
import type { CheckedPlan } from '../../src/plan/plan.ts'
import { readFolder, readPlanText } from '../../src/plan/read.ts'
import { rules as allRules } from '../../src/registry.generated.ts'
import { checkPlan } from '../../src/schema/check.ts'
import { isPlaceholder } from '../../src/words/gaps/placeholders.ts'
import { wordsFor } from '../../src/words/words.ts'
import { archiveOf } from './history.ts'

/** A finding as an example draws it: where on which line, how grave, in which words. Lines and columns count from 0. */
export interface Mark {
  readonly line: number
  readonly start: number
  readonly end: number
  readonly severity: Severity
  readonly message: string
}

export interface Parsed {
  /** The fragment without its marks and its common indentation. */
  readonly text: string
  /** Severity is undefined where the mark leaves the rule's own. */
  readonly marks: readonly (Omit<Mark, 'severity'> & { severity: Severity | undefined })[]
  readonly given: Given
}

const markLine = /^\s*#\s*(\^+) (?:(error|warning|info): )?(.*)$/

/** Takes an example apart: the text, and the findings that are drawn under it. */
export function parseExample(example: Example): Parsed {
  const [drawn, given] = typeof example === 'string' ? [example, {}] : example
  const lines = drawn
    .replace(/^\n/, '')
    .replace(/\n[ \t]*$/, '\n')
    .split('\n')
  const textLines = lines.filter((line) => !markLine.test(line))
  const indent = Math.min(
    ...textLines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length),
  )
  const text: string[] = []
  const marks: Parsed['marks'][number][] = []
  for (const line of lines) {
    const mark = markLine.exec(line)
    if (!mark) text.push(line.slice(indent))
    else {
      const start = line.indexOf('^') - indent
      marks.push({
        line: text.length - 1,
        start,
        end: start + (mark[1]?.length ?? 0),
        severity: mark[2] as Severity | undefined,
        message: mark[3] ?? '',
      })
    }
  }
  return { text: text.join('\n'), marks, given }
}

/** A fragment, read and held against the schema as the command does it. */
export async function checkText(text: string, file = 'example.plan.yaml'): Promise<CheckedPlan> {
  return checkPlan(await readPlanText({ file, text }), (value) => isPlaceholder(value, wordsFor('en')))
}

/** A text that is one file of a folder, with the others. */
async function checkFolder(text: string, file: string, parts: Readonly<Record<string, string>>): Promise<CheckedPlan> {
  const [folder = '', ...path] = file.split('/')
  const files = Object.entries({ ...parts, [path.join('/')]: text }).map(([path, content]) => ({
    path,
    file: `${folder}/${path}`,
    content,
  }))
  return checkPlan(await readFolder(files), (value) => isPlaceholder(value, wordsFor('en')))
}

/** Sorted before `example.plan.yaml`: where two plans disagree, it is the later one that is told. */
const earlierFile = (index: number) => `earlier-${index + 1}.plan.yaml`

/** The text of a file that an example is run with: the fragment's own, or that of another plan of its portfolio. */
export function textOfFile(file: string, { text, given }: Parsed): string {
  const part = Object.entries(given.parts ?? {}).find(
    ([path]) => file === given.file?.replace(/^([^/]+\/).*$/, `$1${path}`),
  )
  if (part) return part[1]
  const other = (given.portfolio ?? []).find((_, index) => earlierFile(index) === file)
  return other === undefined ? text : parseExample(other).text
}

/** What a run of these rules, and no others, says of a fragment. */
export async function runRules(rules: readonly Rule[], text: string, given: Given = {}): Promise<Report> {
  const { file, parts } = given
  const checked = await (file?.includes('/') && parts ? checkFolder(text, file, parts) : checkText(text, file))
  const others = await Promise.all(
    (given.portfolio ?? []).map((other, index) => checkText(parseExample(other).text, earlierFile(index))),
  )
  const archive = given.history && (await archiveOf(given, checked))
  const report = await reportOn(rules, [checked, ...others], given, archive)
  return { ...report, findings: report.findings.filter((finding) => finding.file === (file ?? checked.plan.file)) }
}

/** The same for plans that have been read already. */
export function reportOn(
  rules: readonly Rule[],
  plans: readonly CheckedPlan[],
  given: Given = {},
  archive?: Archive,
): Promise<Report> {
  const settings = {
    rules: rules.map((rule) => ({ rule, options: { ...rule.options, ...given.options } })),
    words: wordsFor,
    portfolio: '',
    knownRules: new Set(allRules.map(({ id }) => id)),
  }
  return lint(plans, {
    settingsFor: () => settings,
    today: given.today ?? '2026-07-15',
    ...(given.stage && { stage: given.stage }),
    hasActuals: () => given.hasActuals ?? false,
    ...(archive && { archive }),
    shelf: { open: async () => {}, briefsOf: () => given.briefs ?? [] },
    pages:
      async () =>
      ({ why = '', fix = '' }) => ({ why, fix }),
    version: '0.0.0',
  })
}

/** What the example's own circumstances leave open: a rule that speaks later is tried at its first status. */
export function givenFor(rule: Rule, { text, given }: Parsed): Given {
  return given.stage || /^status:/m.test(text) || rule.from === 'draft' ? given : { ...given, stage: rule.from }
}

/** A finding as a mark. What runs over several lines is marked to the end of the first. */
export function markOf(finding: Finding, text: string): Mark {
  const line = text.split('\n')[finding.line - 1] ?? ''
  const end = finding.endLine > finding.line ? line.trimEnd().length : finding.endColumn - 1
  return {
    line: finding.line - 1,
    start: finding.column - 1,
    end: Math.max(end, finding.column),
    severity: finding.severity,
    message: finding.message,
  }
}

/** The fragment with findings drawn under it, as the rule file would have it: what a failing test shows. */
export function draw(text: string, marks: readonly Mark[]): string {
  const drawn: string[] = []
  for (const [number, line] of text.split('\n').entries()) {
    drawn.push(`  ${line}`)
    for (const mark of marks.filter((mark) => mark.line === number)) {
      drawn.push(
        `${'  #'.padEnd(mark.start + 2)}${'^'.repeat(mark.end - mark.start)} ${mark.severity}: ${mark.message}`.replace(
          /^( {2}#)(\^+)/,
          (_, _hash: string, carets: string) => ` #${carets}`,
        ),
      )
    }
  }
  return drawn.join('\n')
}
