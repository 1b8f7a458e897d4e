import { at, rule } from '../../lint/rule.ts'
import { elements } from '../../plan/plan.ts'
import { pointsToPlace } from '../../words/gaps/points-to-place.ts'

/** What an address or a file name says about the document behind it. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/\/spreadsheets\/|\/:x:\/|\.(?:xlsx?|csv|numbers|gsheet)(?![\w-])|airtable\.com|smartsheet\.com/i, 'a spreadsheet'],
  [/\/presentation\/|\/:p:\/|\.(?:pptx?|key)(?![\w-])|pitch\.com|slides\.com|canva\.com/i, 'slides'],
  [/\/document\/|\/:w:\/|\.(?:docx?|pdf)(?![\w-])/i, 'a document'],
  [/notion\.(?:so|site)|atlassian\.net\/wiki|confluence/i, 'a wiki page'],
  [/figma\.com|miro\.com|mural\.co/i, 'a board'],
]
const address = /https?:\/\/([^/\s?#]+)\S*/
const fileName = /\S+\.(?:xlsx?|csv|pptx?|docx?|pdf|numbers|gsheet)(?![\w-])/i

export default rule({
  id: 'plan/not-elsewhere',
  severity: 'warning',
  from: 'draft',
  reads: [],
  summary: 'What the plan needs stands in the plan, not behind a link.',
  why: `A plan that lives in slides and sheets is out of step with itself the day after it is signed: nobody sees when the
    other document changes, and nothing in it can be checked, compared or put into a brief.`,
  fix: 'Copy what has been decided into the plan; the link may stay beside it in a note.',
  source: '[002] a plan in a slide deck',

  valid: [
    `
    budget: { currency: GBP, total: 900, note: "Invoices: https://docs.example.com/invoices" }
    measurement: { dashboard: https://bi.example.com/q3, shared: [subscribers] }
    messaging: { proposition: "One price; see https://example.com/terms for what it covers and what it leaves out." }
    `,
    'messaging: { proposition: "Book at https://example.com before seven." }',
    `
    # A dashboard is where numbers are read. What else is missing here, other rules say.
    measurement: { dashboard: https://bi.example.com/q3 }
    `,
  ],
  invalid: [
    `
    channels: https://docs.google.com/spreadsheets/d/1abc/edit
    #         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "channels" is only a link to a spreadsheet at docs.google.com
    journey: https://intranet.example.com/q3?p=7
    #        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "journey" is only a link to intranet.example.com
    `,
    `
    audiences:
  # ^^^^^^^^^ "audiences" holds nothing but a link to slides at pitch.com
      - id: everyone-in-the-deck
        definition: "Personas: https://pitch.com/v/personas-q3"
    `,
    `
    budget: { note: Q3_budget_v7_FINAL.xlsx }
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "budget" holds nothing but the name of a file: "Q3_budget_v7_FINAL.xlsx"
    messaging: { proposition: see slide 12 of the brand deck }
    #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "messaging" only points elsewhere: "see slide 12 of the brand deck"
    `,
  ],

  *check(_, { plan: { data } }) {
    for (const element of [...elements, 'journey', 'governance', 'operations']) {
      const value = data[element]
      if (typeof value === 'string') {
        // Text that is no link has no business here, and syntax/right-shape says so.
        if (/^https?:\/\/\S+$/.test(value)) yield at(data, element, `"${element}" is only a link to ${behind(value)}`)
        continue
      }
      const only = onlyPointer(value)
      if (only !== undefined) yield at(data, element, `"${element}" ${whatIs(only)}`)
    }
  },
})

/** The first text of an element all of whose texts point elsewhere. */
function onlyPointer(element: unknown): string | undefined {
  let first: string | undefined
  const visit = (value: unknown): boolean => {
    if (value === undefined) return true
    if (typeof value === 'string') {
      first ??= value
      return points(value)
    }
    if (typeof value !== 'object' || value === null) return false
    const entries: [string, unknown][] = Object.entries(value)
    return entries.every(
      // What an item is called says nothing of it.
      ([key, inner]) =>
        ((key === 'id' || key === 'name') && !Array.isArray(value)) || (key !== 'dashboard' && visit(inner)),
    )
  }
  return visit(element) ? first : undefined
}

function points(text: string): boolean {
  if (text.length > 300) return false
  // "Book at https://shop.example before seven" says something itself.
  const around = text.split(address)
  if (around.length > 1 && isSaid(around[0]) && isSaid(around.at(-1)) && !/^\W*(?:see|here|link)\b/i.test(text))
    return false
  const rest = text.replace(address, '').replace(fileName, '')
  if (rest === text) return pointsToPlace(text)
  return rest.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length <= 5
}

function isSaid(text = ''): boolean {
  return /\p{L}{2}/u.test(text)
}

function whatIs(text: string): string {
  if (address.test(text)) return `holds nothing but a link to ${behind(text)}`
  return fileName.test(text) ? `holds nothing but the name of a file: "${text}"` : `only points elsewhere: "${text}"`
}

/** "a spreadsheet at docs.google.com", or just the host. */
function behind(text: string): string {
  const [link = '', host = ''] = address.exec(text) ?? []
  const kind = kinds.find(([pattern]) => pattern.test(link))?.[1]
  return kind ? `${kind} at ${host}` : host
}
