// Derived by `npm run derive`; do not edit.
import type { Rule } from './lint/rule.ts'
import suppressCurrent from './rules/suppress/current.ts'
import suppressKnown from './rules/suppress/known.ts'
import suppressReasoned from './rules/suppress/reasoned.ts'
import suppressUsed from './rules/suppress/used.ts'
import syntaxCommaSplitsText from './rules/syntax/comma-splits-text.ts'
import syntaxCommentCutsText from './rules/syntax/comment-cuts-text.ts'
import syntaxKnownKeys from './rules/syntax/known-keys.ts'
import syntaxLimits from './rules/syntax/limits.ts'
import syntaxNumberAsText from './rules/syntax/number-as-text.ts'
import syntaxParse from './rules/syntax/parse.ts'
import syntaxRightShape from './rules/syntax/right-shape.ts'
import syntaxSmartQuotes from './rules/syntax/smart-quotes.ts'

/** Every rule, sorted by id. */
export const rules: readonly Rule[] = [
  suppressCurrent,
  suppressKnown,
  suppressReasoned,
  suppressUsed,
  syntaxCommaSplitsText,
  syntaxCommentCutsText,
  syntaxKnownKeys,
  syntaxLimits,
  syntaxNumberAsText,
  syntaxParse,
  syntaxRightShape,
  syntaxSmartQuotes,
]
