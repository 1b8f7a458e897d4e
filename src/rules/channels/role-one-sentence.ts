import { at, rule } from '../../lint/rule.ts'
import { channelName } from '../../plan/channels.ts'
import { sayList } from '../../plan/lists.ts'
import { said } from '../../words/gaps/placeholders.ts'
import { roles } from '../../words/sentences/roles.ts'
import { sentences } from '../../words/sentences/sentences.ts'
import type { Hit } from '../../words/words.ts'

export default rule({
  id: 'channels/role-one-sentence',
  severity: 'error',
  from: 'draft',
  reads: ['channels[]'],
  summary: "Every channel's role fits in one sentence.",
  why: `If the role of a channel cannot be said in one sentence, it is running beside the others instead of with them. Each
    further sentence is another job, judged by another number, and the brief that follows will ask for all of them.`,
  fix: 'Keep the one sentence that no other channel could claim. What the others say belongs to another channel, to the rationale or to the brief.',
  source: 'card, [000] a channel plan with explicit rationale',
  options: { sentences: 1 },

  valid: [
    `
    channels:
      - { id: paid-search, role: Captures people already searching for an e-bike subscription. }
      - { id: press, role: "Builds reach in the U.K. and U.S. before launch, e.g. with Dr. Shah's 1.5 million readers." }
      - { id: email, role: "Sends people to https://voltway.example/q3?v=1.2 and then to prices." }
      - { id: seo, role: "Answers \\"Which bike? Which price?\\" for people who compare Yahoo! and Monday.com plans." }
      - { id: post, role: TBC. }
    `,
    `
    # A line break ends nothing, and in Thai nobody but a reader can count.
    language: th
    channels:
      - id: paid-search
        role: >-
          Captures intent
          from search.
      - { id: email, role: ดูแลลูกค้าเก่า ส่งข่าวทุกเดือน }
    `,
    [
      `
    channels:
      - { id: email, role: Nurtures people who asked. Brings back those who left. }
    `,
      { options: { sentences: 2 } },
    ],
    `
    # One job, with what it is done to.
    channels:
      - { id: film, role: "Informs, reassures and wins over parents, teachers and governors; not pupils." }
    `,
  ],
  invalid: [
    `
    channels:
      - { id: paid-search, role: Captures intent. Then email nurtures it. }
        #                                         ^^^^^^^^^^^^^^^^^^^^^^^ 2 sentences where one should do: "Captures intent." and "Then email nurtures it."
    `,
    `
    channels:
      - id: paid-social
        name: Paid social
        role: Builds reach among people new to us. Shows off the tins. Brings back those who left the site.
        #                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 3 sentences where one should do: "Builds reach among people new to us.", "Shows off the tins." and "Brings back those who left the site."; if its role takes 3, "Paid social" probably does not belong in the plan
    `,
    `
    channels:
      - { id: email, role: Captures intent… Then email nurtures it. }
        #                                   ^^^^^^^^^^^^^^^^^^^^^^^ 2 sentences where one should do: "Captures intent…" and "Then email nurtures it."
      - { id: seo, role: 検索意図を捉える。次にメールで育てる。 }
        #                         ^^^^^^^^^^ 2 sentences where one should do: "検索意図を捉える。" and "次にメールで育てる。"
    `,
    [
      `
    channels:
      - { id: email, role: One. Two. Three. }
        #                            ^^^^^^ 3 sentences where 2 should do: "One.", "Two." and "Three."; if its role takes 3, "email" probably does not belong in the plan
    `,
      { options: { sentences: 2 } },
    ],
    `
    channels:
      - { id: paid-search, role: Captures intent; builds reach; nurtures leads. }
        #                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: more than one role: "Captures intent", "builds reach" and "nurtures leads"
    `,
    `
    # A list of roles, whether or not its lines end with a stop.
    channels: [{ id: paid-search, role: "- Captures intent\\n- Nurtures leads" }]
    #                                                         ^^^^^^^^^^^^^^ info: more than one role: "Captures intent" and "Nurtures leads"
    `,
  ],

  *check({ channels }, { words }, options) {
    for (const channel of channels) {
      const { role } = channel
      const found = role === undefined ? undefined : sentences(role, words.language)
      if (role === undefined || !found || (found.length === 1 && !mayBeSeveral.test(role.toLowerCase()))) continue
      if (!said(role, words)) continue
      const extra = found.slice(options.sentences)
      if (extra.length > 0) {
        const enough = options.sentences === 1 ? 'one' : options.sentences
        const fact = `${found.length} sentences where ${enough} should do: ${shown(found)}`
        const advice = `if its role takes ${found.length}, "${channelName(channel)}" probably does not belong in the plan`
        yield at(channel, 'role', found.length < 3 ? fact : `${fact}; ${advice}`, { within: stretch(extra) })
        continue
      }
      const jobs = found.length > 1 ? [] : roles(role, words.language)
      if (jobs.length > 1) {
        const fact = `more than one role: ${shown(jobs.map((job) => ({ ...job, text: job.text.replace(/[.!]$/, '') })))}`
        yield at(channel, 'role', fact, { severity: 'info', within: stretch(jobs.slice(1)) })
      }
    }
  },
})

/** What may join roles in one sentence: a semicolon, the line of a list, a sign, "also". */
const mayBeSeveral = /[;；\n]|\s[+/|]\s|\d\)|\b(?:also|additionally|in addition|plus|on top of that)\b/

function stretch(hits: readonly Hit[]): [number, number] {
  return [hits[0]?.start ?? 0, hits.at(-1)?.end ?? 0]
}

function shown(hits: readonly Pick<Hit, 'text'>[]): string {
  return sayList(hits.map(({ text }) => `"${text.replace(/\s+/g, ' ')}"`))
}
