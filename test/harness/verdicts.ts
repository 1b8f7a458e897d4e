import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { CommittedBrief } from '../../src/lint/briefs.ts'
import type { Severity } from '../../src/lint/finding.ts'
import type { Given, Options } from '../../src/lint/rule.ts'
import { isAlwaysOn } from '../../src/lint/suppress.ts'
import type { Status } from '../../src/plan/plan.ts'
import { rules } from '../../src/registry.generated.ts'
import { givenFor, runRules } from './example.ts'
import type { Versioned } from './history.ts'

/**
 * A labelled set of short plans: what a rule must report, and what looks like it and must pass. A family is a file:
 *
 *     channels/role:                    # the rule
 *       frame: |                        # optional: a plan in which `$` stands for the case's text
 *         channels:
 *           - { id: search, role: $ }
 *       reports:
 *         - { text: TBC, why: a placeholder is no role }
 *       passes:
 *         - { plan: "channels: …", why: … }
 *
 * `text` is put into the frame as one quoted YAML text, `yaml` as it stands, `plan` is the whole plan.
 * `as: warning` in a case that reports: so grave, and no graver. `as: info` in a case that passes: no graver than that.
 *
 * For rules that look back `history` holds the commits before, oldest first: the day (`on`), who (`by`, `alsoBy`), and
 * the plan as it was then, in one of the ways above or as what it said in place of something that the case says:
 * `was: { "total: 360000": "total: 348000" }`, and nothing in place of what is `null` there. `beside: true` is a commit
 * on a line of work of its own, which the next one merges with the one before it. The case itself is what the last
 * commit left: on the day (or by whom, with the day) of `committed`, else today.
 */
interface Written extends Content {
  readonly why: string
  readonly history?: readonly Then[]
  readonly committed?: string | Omit<Versioned, 'text'>
  readonly as?: Severity
  readonly today?: string
  readonly stage?: Status
  readonly file?: string
  readonly portfolio?: readonly string[]
  readonly options?: Options
  readonly actuals?: boolean
  readonly briefs?: readonly CommittedBrief[]
  /** The rule may be listed as skipped: it says that it cannot judge, which is no alarm. */
  readonly skipped?: boolean
}

/** The text of a version. */
interface Content {
  readonly text?: string | undefined
  readonly yaml?: string | undefined
  readonly plan?: string | undefined
}

interface Then extends Content, Omit<Versioned, 'text'> {
  readonly was?: Readonly<Record<string, string | null>>
}

interface Group {
  readonly frame?: string
  readonly reports?: readonly Written[]
  readonly passes?: readonly Written[]
}

export interface Verdict extends Omit<Written, 'history'> {
  readonly rule: string
  readonly text: string
  readonly history: readonly Versioned[] | undefined
  readonly reports: boolean
  readonly number: number
}

/** How a case came out: as it says, a finding that is missing, one too many, or a case that proves nothing. */
export type Outcome = 'right' | 'missed' | 'false alarm' | 'wrong severity' | 'broken case'

export interface Judged {
  readonly verdict: Verdict
  readonly outcome: Outcome
  readonly found: readonly { readonly severity: Severity; readonly message: string }[]
  readonly because: string
}

const folder = fileURLToPath(new URL('../verdicts/', import.meta.url))
const grave: Record<Severity, number> = { info: 1, warning: 2, error: 3 }

export const families = (): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
    .sort()

export function verdictsOf(family: string): Verdict[] {
  const groups = parse(readFileSync(`${folder}${family}.yaml`, 'utf8')) as Record<string, Group>
  return Object.entries(groups).flatMap(([rule, { frame, reports = [], passes = [] }]) =>
    [...reports.map((one) => [one, true] as const), ...passes.map((one) => [one, false] as const)].map(
      ([one, must], index) => {
        const text = textOf(one, `${rule}: ${one.why}`, frame)
        return { ...one, rule, reports: must, number: index + 1, text, history: historyOf(one, text, rule, frame) }
      },
    ),
  )
}

function textOf({ plan, text, yaml }: Content, what: string, frame: string | undefined): string {
  if (plan !== undefined) return plan
  const inner = yaml ?? (text === undefined ? undefined : JSON.stringify(text))
  if (inner === undefined || frame === undefined) throw new Error(`a case has no plan: ${what}`)
  return frame.replace('$', () => inner)
}

/** The commits of a case with their texts; the last one is what the case itself is. */
function historyOf(
  { why, history, committed }: Written,
  now: string,
  rule: string,
  frame: string | undefined,
): readonly Versioned[] | undefined {
  const what = `${rule}: ${why}`
  const before = history?.map(({ was, text, yaml, plan, ...commit }) => ({
    ...commit,
    text: was ? replaced(now, was, what) : textOf({ text, yaml, plan }, what, frame),
  }))
  const last = typeof committed === 'string' ? { on: committed } : committed
  return before && last ? [...before, last] : before
}

function replaced(now: string, was: NonNullable<Then['was']>, what: string): string {
  return Object.entries(was).reduce((text, [here, then]) => {
    if (!text.includes(here)) throw new Error(`${what}: the plan does not say "${here}"`)
    return text.replace(here, () => then ?? '')
  }, now)
}

export async function judge(verdict: Verdict): Promise<Judged> {
  const rule = rules.find(({ id }) => id === verdict.rule)
  const broken = (because: string): Judged => ({ verdict, outcome: 'broken case', found: [], because })
  if (!rule) return broken('no rule has this id')
  const { today, stage, file, portfolio, options, actuals, history, briefs } = verdict
  const stated: Given = {
    ...(today && { today }),
    ...(stage && { stage }),
    ...(file && { file }),
    ...(portfolio && { portfolio }),
    ...(options && { options }),
    ...(history && { history }),
    ...(briefs && { briefs }),
    ...(actuals && { hasActuals: true }),
  }
  const given = givenFor(rule, { text: verdict.text, marks: [], given: stated })
  const report = await runRules(
    rules.filter((one) => one === rule || isAlwaysOn(one.id)),
    verdict.text,
    given,
  )
  const found = report.findings.filter((finding) => finding.rule === rule.id)
  const others = report.findings.filter((finding) => finding.rule !== rule.id)
  const skipped = report.skipped.find((skip) => skip.rule === rule.id)
  const judged = (outcome: Outcome, because: string): Judged => ({ verdict, outcome, found, because })
  if (!rule.id.startsWith('syntax/') && others.length > 0)
    return broken(`the plan cannot be read: ${others.map(({ rule, message }) => `${rule} ${message}`).join('; ')}`)
  if (skipped && !verdict.skipped) return broken(`the rule did not run: ${skipped.because}`)
  const worst = Math.max(0, ...found.map(({ severity }) => grave[severity]))
  if (!verdict.reports)
    return worst > (verdict.as ? grave[verdict.as] : 0)
      ? judged('false alarm', 'it must say nothing')
      : judged('right', '')
  if (worst === 0) return judged('missed', `it must report${verdict.as ? ` (${verdict.as})` : ''}`)
  return verdict.as && worst !== grave[verdict.as]
    ? judged('wrong severity', `it must report ${verdict.as}`)
    : judged('right', '')
}

/** An error where there is nothing to report, or where less is due: what must never happen. */
export const isFalseError = ({ verdict, outcome, found }: Judged): boolean =>
  (outcome === 'false alarm' || (outcome === 'wrong severity' && verdict.as !== 'error')) &&
  found.some(({ severity }) => severity === 'error')

/** A wrong verdict as its author reads it: which case, what was said, the plan. */
export function shown({ verdict, outcome, found, because }: Judged): string {
  const said = found.map(({ severity, message }) => `\n    said ${severity}: ${message}`).join('')
  const plan = verdict.text.trimEnd().replace(/^/gm, '    | ')
  return `${outcome.toUpperCase()} ${verdict.rule} #${verdict.number}: ${because} (${verdict.why})${said}\n${plan}`
}
