import { pattern } from '../../text/pattern.ts'
import { holding } from '../matching/gated.ts'
import { phrases } from '../matching/phrase-list.ts'

const link = /!?\[[^\]\n]{0,200}\]\([^)\s]{1,2000}(?:\s"[^"\n]{0,200}")?\)|<?(?:https?:\/\/|www\.)[^\s<>]{1,2000}>?/giu
/** Words that say no more than that something stands elsewhere: few texts have a link, and for most nobody needs them. */
const fillers = () =>
  phrases(`see | link | links | linked | here | in | the | our | a | to | at | is | it | this | on | of | and | for
    | full | detail | details | find | found | please | refer | click | as | per | more | all | current | latest
    | final | live | slide | slides | deck | decks | sheet | sheets | spreadsheet | spreadsheets | doc | docs
    | document | documents | presentation | presentations | file | files | folder | drive | google | sharepoint
    | onedrive | dropbox | notion | confluence | miro | figma | jira | airtable | wiki | page | pages | pdf
    | powerpoint | ppt | excel | plan | budget | objective | objectives | audience | audiences | messaging
    | channel | channels | measurement | metrics | kpi | kpis | dashboard | elsewhere | separate | attached
    | attachment`)
const pointer = holding(
  `site|homepage|slide|deck|sheet|doc|presentation|pdf|powerpoint|sharepoint|drive|notion|confluence|miro|figma|
    wiki|attach|elsewhere|separate|book|guide|manual|framework|playbook|brief|plan|appendix|annex|above|below`,
  pattern()`
    ^(?:
      (?:please )?(?:see|refer to|cf\.?|as per|per|in|link to|lives? in|kept in|held in|documented in|attached as)
    ) (?:[A-Za-zÀ-ɏ0-9'’-]+ ){0,6}(?:
      website|web site|homepage|slides?|deck|sheet|spreadsheet|doc|document|presentation|pdf|powerpoint|sharepoint
      |onedrive|google drive|drive|notion|confluence|miro|figma|wiki|attachment|elsewhere
      |(?:brand|style|corporate|tone|writing|editorial|house|identity|messaging|voice|visual) (?:
        book|guides?|guidelines|manual|framework
      )
      |brandbook|guidelines|playbook
      |(?:the|our|media|creative|agency|channel|campaign) (?:brief|plan)
      |brief|appendix(?: [a-z0-9])?|annex(?: [a-z0-9])?|above|below
    )\.?$
    |^(?:see )?(?:attached|attachment|elsewhere|separate (?:document|doc|sheet|deck|file))\.?$
  `,
)

/** Whether a text only points elsewhere: a link and no more, or "see the finance sheet". */
export function isOnlyLink(text: string): boolean {
  const value = text.trim()
  if (value === '' || value.length > 4000) return false
  if (pointer.test(value)) return true
  if (!/:\/\/|www\.|\]\(/i.test(value)) return false
  const rest = value.replaceAll(link, ' ')
  if (rest === value) return false
  const known = new Set(fillers())
  return rest.split(/[^A-Za-zÀ-ɏ0-9'’]+/).every((word) => word === '' || known.has(word.toLowerCase()))
}
