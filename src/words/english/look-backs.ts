import { pattern } from '../../text/pattern.ts'
import { holding } from '../matching/gated.ts'

/** Work that can only begin when something is over: "Final report", "Wrap-up deck", "Post-campaign survey". */
const lookBack = holding(
  `report|review|result|wrap|evaluat|analy|case stud|learning|debrief|summar|recap|survey|post|lessons|thank|
    archive|invoice|retro|readout|highlights|aftermovie|after-movie`,
  pattern()`
    \b(?:
      reports?|reporting|reviews?|results?|wrap|evaluations?|analys[ei]s|case stud(?:y|ies)|learnings?|debrief
      |summary|recap|surveys?|post|lessons|thanks?|archive|invoices?|retro\w*|readout|highlights|after-?movie
    )\b
  `,
)

export function isLookBack(text: string): boolean {
  return lookBack.test(text)
}
