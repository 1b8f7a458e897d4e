import { at, type Flag, type Frozen, rule } from '../../lint/rule.ts'
import { channelName } from '../../plan/channels.ts'
import { type Day, sayDay } from '../../plan/dates.ts'
import type { Channel, Deliverable } from '../../plan/format.generated.ts'
import { pattern } from '../../text/pattern.ts'
import type { Words } from '../../words/words.ts'

export default rule({
  id: 'channels/content-before-seo',
  severity: 'warning',
  from: 'draft',
  reads: ['channels[]'],
  lists: ['seo-work', 'content-work'],
  summary: 'Content is there before it is optimised for search.',
  why: `Search engines rank pages that answer somebody's question, so the answer comes first. Optimisation that is due before
    the content exists is done on a draft, or done twice, or delivered as a list of good intentions.`,
  fix: 'Let the content be due first, or name the content that exists already.',
  source: '[003] search engine optimization',

  valid: [
    `
    channels:
      - { id: guides, kind: content, deliverables: [{ what: Twelve buying guides, due: 2026-07-10 }] }
      - { id: seo, kind: seo, deliverables: [{ what: On-page optimisation of the guides, due: 2026-07-24 }] }
    `,
    `
    # What is found out before anything is written, and pages that exist already.
    channels:
      - id: seo
        kind: seo
        deliverables:
          - { what: SEO keyword research, due: 2026-06-10 }
          - { what: On-page optimisation of existing product pages, due: 2026-06-20 }
      - { id: guides, kind: content, deliverables: [{ what: Twelve buying guides, due: 2026-07-10 }] }
    `,
    `
    # The first guides are there; the next are optimised later.
    channels:
      - id: guides
        deliverables:
          - { what: Three guides, due: 2026-07-01 }
          - { what: Meta descriptions for the guides, due: 2026-07-08 }
          - { what: Nine more guides, due: 2026-09-01 }
    `,
  ],
  invalid: [
    [
      `
    channels:
      - { id: seo, kind: seo, deliverables: [{ what: Optimise the guides, due: 2026-07-01 }] }
        #                                                                      ^^^^^^^^^^ "Optimise the guides" is due on 1 July 2026, and the first content of "Guides", "Twelve buying guides", on 10 July 2026
      - { id: guides, name: Guides, kind: content, deliverables: [{ what: Twelve buying guides, due: 2026-07-10 }] }
    `,
      { related: [[['2026-07-10', '"Twelve buying guides" is due']]] },
    ],
    `
    channels:
      - id: content
        deliverables:
          - { what: Title tags and internal linking, due: 2026-07-01 }
            #                                             ^^^^^^^^^^ "Title tags and internal linking" is due on 1 July 2026, and the first content, "Landing pages", on 20 July 2026
          - { what: Landing pages, due: 2026-07-20 }
          - { what: Two white papers, due: 2026-08-20 }
    `,
  ],

  *check({ channels }, { words }) {
    const works = channels.flatMap((channel) => worksOf(channel))
    const isOptimisation = ({ channel, what }: Work) =>
      (channel.kind === 'seo' && optimises.test(what)) || words.find('seo-work', what).length > 0
    const optimised = works.filter(isOptimisation)
    if (optimised.length === 0) return
    const content = works
      .filter((work) => !optimised.includes(work))
      .map((work) => ({ ...work, about: aboutIn(work.what, words) }))
      .filter(({ channel, about }) => channel.kind === 'content' || about.length > 0)
    for (const work of optimised) {
      if (comesFirst().test(work.what)) continue
      const topics = aboutIn(work.what, words)
      const named = content.filter(({ about }) => about.some((word) => topics.includes(word)))
      const earliest = (named.length > 0 ? named : content).reduce<Work | undefined>(
        (first, next) => (first && first.due <= next.due ? first : next),
        undefined,
      )
      if (earliest && work.due < earliest.due) yield flagFor(work, earliest)
    }
  },
})

interface Work {
  readonly channel: Frozen<Channel>
  readonly deliverable: Frozen<Deliverable>
  readonly what: string
  readonly due: Day
}

function worksOf(channel: Frozen<Channel>): Work[] {
  return (channel.deliverables ?? []).flatMap((deliverable) => {
    const { what, due } = deliverable
    return what && due !== undefined && !stands().test(what) ? [{ channel, deliverable, what, due }] : []
  })
}

const optimises = /\boptimi[sz]/i
/** What is there already can be optimised at any time. */
const stands = pattern('i')`
  \b(?:
    existing|current|currently|live|published|old|older|legacy|evergreen|archived?|already
    |last (?:year|season|summer|spring|autumn|winter|quarter)['’]s
    |previous|historic(?:al)?
  )\b
`
/** What is found out or put right before anything is written. */
const comesFirst = pattern('i')`
  \b(?:
    audit|research|strategy|plan|brief|review|analysis|report|training|tracking|set-?up|benchmark|list|map|technical
    |crawl|migration|speed|guidelines?|templates?|workshop|checklist|playbook|standards|requirements|recommendations
    |roadmap|redirects|sitemap|link[ -]building|backlinks?
  )\b
`

/** The kinds of content it names: "guide", "landing page". */
function aboutIn(what: string, words: Words): readonly string[] {
  return words.find('content-work', what).map(({ text }) => text.toLowerCase().replace(/s$/, ''))
}

function flagFor({ deliverable, channel, what, due }: Work, content: Work): Flag {
  const where = content.channel === channel ? '' : ` of "${channelName(content.channel)}"`
  return at(
    deliverable,
    'due',
    `"${what}" is due on ${sayDay(due)}, and the first content${where}, "${content.what}", on ${sayDay(content.due)}`,
    { related: [at(content.deliverable, 'due', `"${content.what}" is due`)] },
  )
}
