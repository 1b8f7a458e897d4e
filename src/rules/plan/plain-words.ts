import { type Flag, on, rule } from '../../lint/rule.ts'
import { sayList } from '../../plan/lists.ts'
import { isDenied } from '../../words/matching/denied.ts'
import type { Words } from '../../words/words.ts'

export default rule({
  id: 'plan/plain-words',
  severity: 'info',
  from: 'draft',
  reads: [],
  lists: ['jargon'],
  summary: 'The plan is written in words that say something.',
  why: `Words such as "synergy" can be put into any plan for anything, and nobody can ask for them, measure them or object
    to them. They fill the place where a decision should stand.`,
  fix: 'Say what happens, to whom and how much of it; if nothing is left without the word, the sentence can go.',
  source: '[002] jargon',

  valid: [
    `
    messaging:
      proposition: One monthly price puts you on a bike that always works.
      tone_of_voice: Plain; never "best-in-class", no talk of synergies.
      not_said: [World-class service]
    channels: [{ id: email, name: Synergy, objective_link: We have little leverage over shops. }]
    `,
    `
    audiences: [{ id: plants, persona: { name: Maeve, job: Holistic therapist, pain: Her bookings fell. } }]
    `,
  ],
  invalid: [
    `
    messaging: { proposition: Leverage our holistic platform to move the needle. }
    #                         ^^^^^^^^ words that say little: "Leverage", "holistic" and "move the needle"
    channels: [{ id: email, note: The newsletter is a game-changer. }]
    #                                                 ^^^^^^^^^^^^ a word that says little: "game-changer"
    `,
    [
      `
    ---
    title: Autumn
    ---
    A best-in-class launch.
    # ^^^^^^^^^^^^^ a word that says little: "best-in-class"
      `,
      { file: 'autumn.plan.md' },
    ],
  ],

  *check(_, { texts, narrative, words }) {
    for (const text of words.among('jargon', texts))
      if (text.kind === 'prose' && text.field !== 'messaging.not_said[]') yield* inText(text, text.text, words)
    for (const block of words.among('jargon', narrative))
      yield* inText({ holder: block, key: 'text' }, block.text, words)
  },
})

function* inText(place: Pick<Flag, 'holder' | 'key'>, text: string, words: Words): Iterable<Flag> {
  const hits = words.find('jargon', text).filter((hit) => !isDenied(text, hit))
  const [first] = hits
  if (!first) return
  const said = [...new Set(hits.map((hit) => `"${hit.text}"`))]
  yield on(place, `${said.length === 1 ? 'a word that says little' : 'words that say little'}: ${sayList(said)}`, {
    within: [first.start, first.end],
  })
}
