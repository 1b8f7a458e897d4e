import type { PlanFormat } from '../plan/format.generated.ts'
import type { Plan, Status } from '../plan/plan.ts'
import type { Problem } from '../source/problem.ts'
import type { Span } from '../source/source.ts'
import type { ListName } from '../words/words.ts'
import type { CommittedBrief } from './briefs.ts'
import type { Facts } from './facts.ts'
import type { Severity } from './finding.ts'

/** Read-only all the way down: the plan is its author's, and no rule may change it. */
export type Frozen<T> = T extends readonly (infer I)[]
  ? readonly Frozen<I>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T

export type Key = keyof PlanFormat & string
type ListKey = 'audiences' | 'channels'
/** Keys whose value is a thing; the schema also accepts a link or a list there, so that two rules can object. */
export type ThingKey =
  | 'objective'
  | 'messaging'
  | 'budget'
  | 'measurement'
  | 'journey'
  | 'governance'
  | 'operations'
  | ListKey

/**
 * A top-level key that a rule needs: `budget` (the rule runs only where it is present), `operations?` (also where it is
 * absent), `channels[]` (the items whose shape is right, for rules that judge items one by one; `channels[]?` likewise).
 */
export type Read = Key | `${Key}?` | `${ListKey}[]` | `${ListKey}[]?`

type KeyOf<R extends Read> = R extends `${infer K}[]?`
  ? K
  : R extends `${infer K}[]`
    ? K
    : R extends `${infer K}?`
      ? K
      : R
type Value<K> = K extends ListKey
  ? Extract<NonNullable<PlanFormat[K]>, readonly unknown[]>
  : K extends ThingKey
    ? Exclude<NonNullable<PlanFormat[K]>, string | readonly unknown[]>
    : K extends Key
      ? NonNullable<PlanFormat[K]>
      : never

/** What `check` gets: exactly the keys the rule reads. */
export type Reading<R extends readonly Read[]> = {
  readonly [S in R[number] as KeyOf<S>]: S extends `${string}?`
    ? Frozen<Value<KeyOf<S>>> | undefined
    : Frozen<Value<KeyOf<S>>>
}

/** Options of a rule with their defaults; a configuration may change them within their types. */
export type Options = Readonly<Record<string, number | string | boolean | readonly string[]>>
type Widened<O> = {
  readonly [K in keyof O]: O[K] extends number
    ? number
    : O[K] extends boolean
      ? boolean
      : O[K] extends string
        ? string
        : O[K]
}

/** A spot that a rule objects to, in terms of the plan. The engine finds where it was written. */
export interface Flag {
  readonly holder: object
  readonly key: string | number
  readonly message: string
  /** For this case, instead of the rule's own. */
  readonly severity?: Severity
  /** From which status this case speaks, where that is later than the rule's own. */
  readonly from?: Status
  /** The part of the text value that is meant, in characters of the text. */
  readonly within?: Span
  readonly place?: 'key' | 'value'
  /** For this case, instead of the rule's own. */
  readonly fix?: string
  readonly related?: readonly Flag[]
  readonly edits?: readonly FlagEdit[]
  /**
   * What several flags of the rule come of: they are one finding, at the first that no comment silences, with all their
   * edits and with what is said of the other places.
   */
  readonly cause?: Cause
  /**
   * What has to be written before the case is settled, where that is not the spot itself: the two fields that a metric
   * lacks, the field that each item of a list lacks. A dot leads into what is not there yet (`privacy.basis`).
   */
  readonly lacks?: readonly Lack[]
  /** The mistakes that this one may come of: where another rule speaks of one of them, this one has nothing to add. */
  readonly comesOf?: readonly Origin[]
  /** For a related place: the plan it is in, where that is another one of the portfolio. */
  readonly plan?: Plan
}

/** One mistake that shows in several places. */
export interface Cause {
  readonly name: string
  /** What the message goes on with where there are so many other places. */
  readonly others: (count: number) => string
}

/** What another rule says of a spot. */
export interface Origin extends Lack {
  readonly rule: string
}

/** A field that nobody has written. */
export interface Lack {
  readonly holder: object
  readonly key: string | number
}

/** Replace the value (or the key, or a part of the text) at a spot by `text`, written as YAML. */
export interface FlagEdit {
  readonly holder: object
  readonly key: string | number
  readonly place?: 'key' | 'value'
  readonly within?: Span
  readonly text: string
  readonly safe: boolean
}

/** What a rule yields where it turns out that it has no way to tell: it is listed as skipped, with the reason. */
export interface Cannot {
  readonly because: string
}

/** The rule cannot judge this plan; the reason in plain words, with the cure where there is one. */
export function cannot(because: string): Cannot {
  return { because }
}

/**
 * Where a rule holds each of one list against each of another: that there are more pairs than it can look at in a moment.
 * No plan that people wrote has as many.
 */
export function tooManyPairs(pairs: number, most: number): Cannot | undefined {
  return pairs > most ? cannot('the plan has too many texts to hold each against each') : undefined
}

type Extra = Omit<Flag, 'holder' | 'key' | 'message'>
type FieldOf<T> = T extends readonly unknown[] ? number : Extract<keyof T, string>

/**
 * Object to `key` of `thing` (an index where `thing` is a list). A key that is missing is a place too: the engine marks
 * the thing that lacks it.
 */
export function at<T extends object>(thing: T, key: FieldOf<T>, message: string, extra: Extra = {}): Flag {
  return { holder: thing, key, message, ...extra }
}

/** Object to a text of the plan or of its narrative. */
export function on(
  text: { readonly holder: object; readonly key: string | number },
  message: string,
  extra: Extra = {},
): Flag {
  return { holder: text.holder, key: text.key, message, ...extra }
}

/** How a rule words a problem that was found before rules ran. */
export interface Worded {
  readonly message: string
  readonly severity?: Severity
  /** Instead of the rule's own `fix`, where this case has a better one. */
  readonly fix?: string
}

/** A fragment of a plan, or a fragment and what else the case needs. */
export type Example = string | readonly [text: string, given: Given]

export interface Given {
  readonly today?: string
  readonly stage?: Status
  readonly options?: Options
  /** The other plans of the portfolio, each as text; their files (`earlier-1.plan.yaml` …) come before this one. */
  readonly portfolio?: readonly string[]
  readonly hasActuals?: boolean
  /** The commits before, oldest first; the text itself is what the last one left. */
  readonly history?: readonly Committed[]
  /** The briefs that lie beside the plan. */
  readonly briefs?: readonly CommittedBrief[]
  /** Why the rule cannot judge the case. */
  readonly skipped?: string
  /** The file's name, where it matters; a name that ends in `.md` makes the fragment a Markdown plan. */
  readonly file?: string
  /** The other files of the plan's folder, by their paths from there: the text is one of its files (`q3/budget.yaml`). */
  readonly parts?: Readonly<Record<string, string>>
  /** For each finding, in order, the labels of its related places with the text they mark, in whichever plan. */
  readonly related?: readonly (readonly (readonly [marked: string, message: string])[])[]
  /** The fragment after all edits of its findings. */
  readonly edited?: string
}

/** A commit of an example's history. The last one may go without a text: it brought the text of the example. */
export interface Committed {
  readonly on: string
  readonly by?: string
  readonly alsoBy?: readonly string[]
  readonly text?: string
}

/** What `plan rules ID` shows: left out of what linting loads. */
export interface Page {
  /** What holds, as a sentence. */
  readonly summary: string
  readonly why: string
  readonly fix: string
  /** Where the rule comes from: a number of `sources/`, `card`, `arithmetic`, `ours`. */
  readonly source: string
  readonly valid: readonly Example[]
  readonly invalid: readonly Example[]
}

/** Something beside the plan that not every run has: the other plans, the recorded actuals, what git remembers, the briefs. */
export type Need = 'portfolio' | 'actuals' | 'history' | 'briefs'

interface RuleCheck<R extends readonly Read[] = readonly Read[], O extends Options = Options> {
  readonly id: string
  /** Its own severity: one, or one for drafts and one from approval on. */
  readonly severity: Severity | { readonly draft: Severity; readonly approved: Severity }
  /** The status from which it speaks. */
  readonly from: Status
  readonly reads: R
  /** Word lists that it cannot do without: where the plan's language lacks one, the rule is listed as skipped. */
  readonly lists?: readonly ListName[]
  /** Without it the rule is listed as skipped, with the reason. */
  readonly needs?: readonly Need[]
  /** From this status on it asks what git remembers where there is something, and judges all the same where there is nothing. */
  readonly wantsHistory?: Status
  readonly options?: O
  /** The first and the last whole number that an option may be, where not any number means something. */
  readonly between?: { readonly [K in keyof O]?: readonly [first: number, last: number] }
  /** Rules that stay silent at the same path where this one speaks. */
  readonly over?: readonly string[]
  /** Speaks only where no other rule does at the same path; `unless graver`: or where all that others say there is milder. */
  readonly lastResort?: true | 'unless graver'
  /** Comes before all others at the same place: what it says frames them. */
  readonly leads?: true
  /** On only where a preset or the configuration says so. */
  readonly offByDefault?: true
}

interface Definition<R extends readonly Read[], O extends Options> extends RuleCheck<R, O>, Page {
  check?(plan: Reading<R>, facts: Facts, options: Widened<O>): Iterable<Flag | Cannot>
  words?(problem: Problem): Worded
}

/** A rule as the engine holds it: what it reads is no longer known to the compiler. Its page may be elsewhere. */
export interface Rule extends RuleCheck, Partial<Page> {
  check?(plan: Readonly<Record<string, unknown>>, facts: Facts, options: Options): Iterable<Flag | Cannot>
  words?(problem: Problem): Worded
}

/** Defines a rule; the types of `check` follow from what it reads and from its options. */
export function rule<const R extends readonly Read[], const O extends Options = Readonly<Record<never, never>>>(
  definition: Definition<R, O>,
): Rule {
  return definition as Rule
}
