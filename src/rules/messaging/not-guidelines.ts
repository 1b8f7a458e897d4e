import { at, rule } from '../../lint/rule.ts'
import { listOf, sayList } from '../../plan/lists.ts'
import { pattern } from '../../text/pattern.ts'
import { said } from '../../words/gaps/placeholders.ts'
import { contentWords } from '../../words/promises/content-words.ts'

export default rule({
  id: 'messaging/not-guidelines',
  severity: 'warning',
  from: 'draft',
  reads: ['messaging'],
  lists: ['brand-guidelines'],
  summary: 'The messaging says what is argued, not only how it looks.',
  why: `Brand guidelines keep the logo in its corner; they do not say why anyone should buy. Channels that share only fonts and
    colours look alike and still promise different things.`,
  fix: 'Write the proposition, the facts that prove it and how it is put to each audience; keep the guidelines in a document of their own.',
  source: '[000] a messaging framework is not a brand guidelines document',

  valid: [
    `
    messaging:
      proposition: One monthly price covers bike and repairs.
      note: Logo and colours as in the brand book.
    `,
    `
    # Where the typeface is the product.
    messaging:
      proposition: A typeface that stays readable at 6 points.
      proof_points: [{ id: readers, claim: Read 9 percent faster in a test, evidence: Reading test 2026-03 }]
    `,
    'messaging: { proposition: Paint in 40 colours that dries in an hour. }',
  ],
  invalid: [
    `
    messaging:
  # ^^^^^^^^^ the messaging speaks only of how things look: primary colours, logo and fonts
      tone_of_voice: Use Inter and the primary colours.
      adaptations: [{ message: Logo top left with clear space of one letter. }]
      note: No more than two fonts.
    `,
    `
    messaging: { note: See the style guide. }
    #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the messaging speaks only of how things look: style guide
    `,
  ],

  *check({ messaging }, facts) {
    const { plan, words } = facts
    const [first] = listOf(messaging.proposition)
    if (first && said(first, words) && words.find('brand-guidelines', first).length === 0) return
    const prose = facts.texts.filter(
      ({ element, kind, text }) => element === 'messaging' && kind === 'prose' && said(text, words),
    )
    if (prose.length === 0) return
    const named: string[] = []
    for (const { text } of prose) {
      const looks = words.find('brand-guidelines', text)
      const [first] = looks
      if (!first || saysHowToSpeak(text, looks)) return
      named.push(first.text.toLowerCase())
    }
    // "Paint in 40 colours that dries in an hour": one such word in an argument is what is sold.
    if (new Set(named).size === 1 && first && argues(first, words.find('brand-guidelines', first))) return
    const shown = sayList([...new Set(named)].slice(0, 4))
    yield at(plan.data, 'messaging', `the messaging speaks only of how things look: ${shown}`)
  },
})

/** "Plain and warm; logo as in the brand book": a voice, and not the look of something ("warm colours", "formal fonts"). */
function saysHowToSpeak(text: string, looks: readonly { readonly start: number; readonly end: number }[]): boolean {
  return [...text.matchAll(voice())].some(({ 0: said, index }) => {
    const end = index + said.length
    return !looks.some(
      ({ start, end: lookEnd }) =>
        start === index ||
        /^ (?:is|are|should be|must be|stays?)(?: always| kept)? $/.test(text.slice(lookEnd, index)) ||
        (start >= end && /^[\s,]*(?:and\s)?$/.test(text.slice(end, start))),
    )
  })
}

const voice = pattern('gi')`
  \b(?:
    plain|warm|friendly|calm|kind|honest|witty|wry|dry|formal|informal|conversational|confident|respectful
    |empathetic|humorous|playful|serious|approachable|reassuring|preachy|jargon|slang|sober|exact|gentle|clear|crisp
    |brisk|human|down-to-earth|matter-of-fact|cheerful|modest|frank|blunt|tender|caring|crude|language|talk|jokes?
    |authoritative|encouraging|optimistic|understated|voice|speak|sound|sounds
    |(?:short|plain|simple) (?:words|sentences|paragraphs)
    |first person|active verbs
  )\b
`

/** Is there more in the text than the look that it names? */
function argues(text: string, looks: readonly { readonly start: number; readonly end: number }[]): boolean {
  if (looks.length > 1) return false
  const behind = text.slice(looks[0]?.end ?? 0)
  // "Logo design in 48 hours", "Photography courses"
  if (
    /^\s(?:design|designs|courses?|class|classes|lessons|workshops?|prints?|printing|services?|software|app|editor|editing|tools?|kits?|paints?|lenses|books|restoration|repairs?|licen[cs]es|librar(?:y|ies)|prizes?)\b/i.test(
      behind,
    )
  )
    return true
  // "Colours that never fade"
  if (/^\s(?:that|which|you|your|people|children|for (?:every|all|people|those))\b/i.test(behind)) return true
  const rest = looks.toReversed().reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text)
  return contentWords(rest).length >= 3
}
