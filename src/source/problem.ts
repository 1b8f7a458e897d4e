import type { Written } from './origins.ts'
import type { Source, Span } from './source.ts'

/**
 * Something found while a text was read: which rule it belongs to and what was seen, without words.
 * The rule of that id turns it into a finding (`words`), so all wording stays with the rules.
 * It stands at a stretch of the text, or at a key of a thing whose place the origins know.
 */
export interface Problem {
  readonly rule: string
  /** Which of the rule's cases this is. */
  readonly kind: string
  /** What the words need: the text that was read, the names that were possible … */
  readonly seen: Readonly<Record<string, string>>
  /** The file of the spans, where it is not the plan's only one. */
  readonly source?: Source
  readonly span?: Span
  readonly at?: Spot
  readonly meant?: Meant
  /** Other places that the words speak of, each with its label; in the problem's own file where no other is named. */
  readonly related?: readonly { readonly source?: Source; readonly span: Span; readonly message: string }[]
  readonly edit?: Replacement
  /** The same where more than one place has to change at once. */
  readonly edits?: readonly Replacement[]
}

/** Replace the text of the span; `safe` where nothing else can be meant. */
export interface Replacement {
  readonly span: Span
  readonly text: string
  readonly safe: boolean
  /** The file of the span, where it is not the problem's own. */
  readonly source?: Source
}

/** What a value can only have meant: the plan is read on with it, so that one slip does not keep rules from running. */
export interface Meant {
  readonly holder: object
  readonly key: string | number
  readonly value: unknown
  /** The key that was written, where another one was meant. */
  readonly insteadOf?: string
  /** A field beside it that was meant as well. */
  readonly beside?: { readonly key: string; readonly value: unknown; readonly written: Written }
}

/** A key of a mapping, or an index of a list. */
export interface Spot {
  readonly holder: object
  readonly key: string | number
  readonly place?: 'key' | 'value'
}
