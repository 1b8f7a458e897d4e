import { at, type Flag, type Frozen, rule } from '../../lint/rule.ts'
import { channelName } from '../../plan/channels.ts'
import type { Channel } from '../../plan/format.generated.ts'
import { sayList } from '../../plan/lists.ts'
import { countsThings } from '../../plan/metrics/volumes.ts'
import { metricOf, sayValue } from '../../plan/quantities.ts'
import type { Words } from '../../words/words.ts'

export default rule({
  id: 'operations/dependencies-mapped',
  severity: 'warning',
  from: 'draft',
  reads: ['operations?', 'channels[]?', 'objective?', 'measurement?'],
  summary: 'The plan names what it needs from other teams and systems.',
  why: `Marketing can only sell what others can deliver: leads that are called back, goods in stock, a claim that legal has
    passed, tracking that counts. Where that is not in the plan, a bad week is blamed on the advertising for a month.`,
  fix: 'Under operations.dependencies list what has to be ready, in which system, who owns it and by when; name it in depends_on of the channel.',
  source: '[002] the campaign-execution gap',

  valid: [
    `
    channels: [{ id: search, role: Sends leads that are routed to sales within 5 minutes. }]
    operations: { dependencies: [{ id: crm-routing, what: Leads routed within 5 minutes }] }
    `,
    `
    # Nothing here needs anybody else: a share of minds is not delivered by a warehouse.
    objective: { outcome: brand, metric: awareness, target: 15% }
    channels:
      - { id: film, role: Shows what the bike is for. }
      - { id: press, role: Makes each press release easy to print., note: With stock photos }
    measurement: { metrics: [{ id: awareness, unit: "%" }] }
    `,
    `
    # It is named, and plan/known-references says that nothing tells what it is.
    objective: { metric: new-subscribers, target: 2000 }
    channels: [{ id: email, depends_on: [crm-routing] }]
    measurement: { metrics: [{ id: new-subscribers, unit: subscribers }] }
    `,
  ],
  invalid: [
    [
      `
    channels:
      - { id: search, name: Paid search, role: Sends leads that are routed to sales within 5 minutes. }
      - { id: film, deliverables: [{ what: Script for legal review }] }
    operations:
  # ^^^^^^^^^^ the plan names nothing that it needs from other teams or systems, and "Paid search" speaks of "routed to sales" and "film" speaks of "legal review"
      milestones: [{ id: live }]
    `,
      {
        related: [
          [
            ['routed to sales', 'needs somebody else'],
            ['legal review', 'needs somebody else'],
          ],
        ],
      },
    ],
    [
      `
    objective: { metric: new-subscribers, target: 2000 }
  # ^^^^^^^^^ the plan names nothing that it needs from other teams or systems, and somebody has to serve 2,000 subscribers
    measurement: { metrics: [{ id: new-subscribers, unit: subscribers }] }
    `,
      { related: [[['2000', 'the volume to be served']]] },
    ],
  ],

  *check({ operations, channels = [], objective, measurement }, { words, plan: { data } }) {
    const users = [...channels, ...(operations?.milestones ?? [])]
    // What is named and described nowhere is plan/known-references' to report.
    if (operations?.dependencies?.length || users.some(({ depends_on: needs }) => needs?.length)) return
    const said = channels.flatMap((channel) => needIn(channel, words) ?? [])
    const metric = metricOf(measurement?.metrics, objective?.metric)
    const { target, outcome } = objective ?? {}
    const isVolume = typeof target === 'number' && countsThings(metric?.unit, outcome)
    const none = 'the plan names nothing that it needs from other teams or systems'
    const reason =
      said.length > 0
        ? `${sayList(said.map(({ word, name }) => `"${name}" speaks of "${word}"`))}`
        : isVolume && objective
          ? `somebody has to serve ${sayValue(target, { id: '', unit: metric?.unit })}`
          : undefined
    if (reason === undefined) return
    const extra = {
      related:
        said.length > 0 || !objective
          ? said.map(({ place }) => place)
          : [at(objective, 'target', 'the volume to be served')],
    }
    yield operations
      ? at(operations, 'dependencies', `${none}, and ${reason}`, extra)
      : at(data, 'operations', `${none}, and ${reason}`, {
          ...extra,
          lacks: [{ holder: data, key: 'operations.dependencies' }],
        })
  },
})

interface Need {
  readonly name: string
  readonly word: string
  readonly place: Flag
}

/** The first words of a channel that speak of somebody else's work. */
function needIn(channel: Frozen<Channel>, words: Words): Need | undefined {
  const places = [
    ...(['role', 'rationale', 'objective_link', 'note'] as const).map((key) => ({
      holder: channel,
      key,
      text: channel[key],
    })),
    ...(channel.deliverables ?? []).map((holder) => ({ holder, key: 'what' as const, text: holder.what })),
  ]
  for (const { holder, key, text } of places) {
    const hit = text === undefined ? undefined : words.find('dependency-words', text).find((one) => isMeant(text, one))
    if (hit)
      return {
        name: channelName(channel),
        word: hit.text,
        place: { holder, key, message: 'needs somebody else', within: [hit.start, hit.end] },
      }
  }
  return undefined
}

/** "Press release", "stock photos", "brand tracking" and a country's development are nobody's duty. */
function isMeant(text: string, { start, end, text: word }: { start: number; end: number; text: string }): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 30), start), text.slice(end, end + 30)]
  if (/^stock$/i.test(word))
    return (
      !/^[\s-](?:photo|image|footage|music|video|picture|market|exchange|broker|trad|pick|cube|list|option|car\b)/i.test(
        after,
      ) && !/\b(?:rolling|live|laughing)\s$/i.test(before)
    )
  if (/^(?:release|clearance|supply|development|tracking|tags|training|translations?)$/i.test(word))
    return !/\b(?:press|media|news|signed|sale|personal|career|business|product|brand|survey|panel|campaign|price|hash|fitness|parcel|order|food|water|energy)[\s-]$/i.test(
      before,
    )
  return (
    !/^legal$/i.test(word) ||
    !/^[\s-](?:question|advice|aid|rights?\b|help|service|firm|matter|protect|fee|age|entit|notice|tender|expenses|cover)/i.test(
      after,
    )
  )
}
