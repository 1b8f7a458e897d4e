import { pattern } from '../../text/pattern.ts'
import { beginning } from '../matching/gated.ts'

const again = beginning(
  `unchanged|no change|no diff|the same|exact|much |broad|more |same|ditto|idem|as |see |ident|equ|cop|repe|dupl|
    shar|mirr`,
  pattern()`
    ^(?:
      (?:(?:the|exactly the|much the|broadly the|more or less the) )?same(?:
        ,? (?:
          again|too|here|role|roles|job|purpose|task|message|messages|version|text|copy|wording|argument
          |as (?:above|before|for|in|with|on|the|that|those)(?![a-z])(?: [^:;.!?]{1,60})?
          |as [^:;.!?]{1,40}|for [^:;.!?]{1,40}
        )
      ){0,2}
      |dittos?(?: .{1,30})?|idem|as above|see above|(?:as|see) (?:for|with|under) [^:;.!?]{1,40}
      |(?:identical|equal|equivalent) to .{1,40}|identical|unchanged|no change|no difference
      |(?:copy|repeat|duplicate) of .{1,40}
      |(?:shares|copies|repeats|mirrors|duplicates) (?:the |its )?(?:role|job|message|version|text|copy) (?:
        of|with|for|from
      ) .{1,40}
    )[.!]?$
  `,
)
/** "Same day, same doctor", "same price as last year": what is the same is something else. */
const other = /^(?:the )?same (?:as (?:last|ever|always)|for (?:everyone|everybody|all|less|you))(?![a-z])/i

const longest = 90

/** A text that says no more than that another one holds for it too: "Same as email", "As above", "Ditto". English. */
export function isSameAgain(text: string): boolean {
  const value = text.trim()
  return value.length <= longest && again.test(value) && !other.test(value)
}
