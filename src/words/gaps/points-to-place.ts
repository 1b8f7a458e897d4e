import { pattern } from '../../text/pattern.ts'
import { beginning, holding } from '../matching/gated.ts'

/** "See", "it is kept in", "the full plan lives on" */
const opening = pattern()`
  ^(?:please )?(?:
    see|refer to|as per|per|cf\.?
    |(?:
      (?:
        it|this|everything
        |(?:the |our |all )?(?:full )?(?:
          messaging|messages?|positioning|framework|proposition|details?|plan|budget|figures|numbers|journey
          |journey map|map|personas?|audiences?|audience research|audience definitions?|research|segments
          |segmentation|channel plan|media plan|objectives?|goals?|kpis|metrics|measurement|agenda|governance
        )
      ) )?(?:defined|set out|is|are|lives?|sits?|kept|held|stored|documented|described|can be found)
      (?: (?:kept|held|stored|documented|described|written up|all|still))? (?:in|on|at)
    |in|on
  )\s
`
/** Where such things are kept. */
const places =
  'brand book|style guide|miro|mural|figma|trello|airtable|asana|onedrive|dropbox|canva|brandbook|handbook|playbook|guidelines|presentation|powerpoint|pdf|folder|deck|slides|slide|sheet|spreadsheet|workbook|document|doc|attachment|attached|appendix|wiki|notion|confluence|sharepoint|drive|intranet'
const namesPlace = holding(places, () => new RegExp(places))
const pointer = new RegExp(`^(?:\\S+\\s){0,7}(?:${places})(?:\\s\\S+){0,3}$`)

/** "Refer to the framework that the agency sent": what somebody has, and this plan has not. */
const asSent = beginning(
  'please |see |refer to |as per |per |as in ',
  pattern()`
    ^(?:please )?(?:see|refer to|as per|per|as in) (?:the |our |their |a )?(?:[a-z-]+ ){1,4}
    (?:(?:that |which )?(?:the |our |their )?[a-z]+(?: [a-z]+)? )?
    (?:sent|shared|circulated|presented|e-?mailed|attached|issued|supplied|provided)(?: (?:round|out|to|by|on|in|at|with|last|over) [a-z0-9 ]{1,40}
      | round| out| around| separately| earlier| last week
    )?$
  `,
)

/** "See slide 12 of the brand deck": nothing but where the thing itself is to be found. English. */
export function pointsToPlace(text: string): boolean {
  // "Metrics: in Notion."
  const lower = text
    .trim()
    .toLowerCase()
    .replace(/[.!]$/, '')
    .replace(/^[a-z]{2,15}(?: [a-z]{2,15})?: (?=in |on |see |at )/, '')
  if (asSent.test(lower)) return true
  if (!namesPlace.test(lower)) return false
  const [opened] = opening().exec(lower) ?? []
  return opened !== undefined && pointer.test(lower.slice(opened.length))
}
