import { at, type Frozen, rule } from '../../lint/rule.ts'
import { channelName } from '../../plan/channels.ts'
import type { Metric } from '../../plan/format.generated.ts'
import { listOf, sayList } from '../../plan/lists.ts'
import { folded } from '../../plan/texts/same-text.ts'
import { said } from '../../words/gaps/placeholders.ts'

export default rule({
  id: 'channels/one-primary-metric',
  severity: 'error',
  from: 'draft',
  reads: ['channels[]', 'measurement?'],
  over: ['plan/known-references'],
  summary: 'Every channel is judged by exactly one metric.',
  why: `A channel with two numbers to answer for answers for the one that looks better this week; a channel with none
    cannot fail. One number decides whether it did its job, and the others explain why.`,
  fix: 'Keep in `primary_metric` the one number that says whether the channel did its job, and move the others to `metrics`.',
  source: '[000] step 4',

  valid: [
    `
    channels:
      - { id: paid-search, primary_metric: cpa, metrics: [new-subscribers, brand-search] }
      - { id: email, primary_metric: [new-subscribers] }
    `,
    `
    # One metric, named twice.
    channels:
      - { id: email, primary_metric: [new-subscribers, new-subscribers] }
    `,
  ],
  invalid: [
    `
    channels:
      - { id: paid-search, name: Paid search, metrics: [cpa] }
        # ^^ "Paid search" has no primary metric
      - { id: email, primary_metric: TBC }
        #                            ^^^ the primary metric of "email" is only "TBC"
    `,
    `
    channels:
      - { id: paid-search, primary_metric: [cpa, new-subscribers] }
        #                                  ^^^^^^^^^^^^^^^^^^^^^^ "paid-search" has 2 primary metrics: cpa and new-subscribers
    `,
    `
    channels:
      - { id: email, primary_metric: CPA and new-subscribers }
        #                            ^^^^^^^^^^^^^^^^^^^^^^^ "email" has 2 primary metrics: CPA and new-subscribers
    measurement:
      metrics: [{ id: cpa }, { id: new-subscribers }]
    `,
  ],

  *check({ channels, measurement }, { words }) {
    const metrics = measurement?.metrics ?? []
    for (const channel of channels) {
      const { primary_metric } = channel
      if (metrics.some(({ id }) => id === primary_metric)) continue
      const name = channelName(channel)
      const all = [...new Set(listOf(primary_metric))]
      const written = all.filter((id) => said(id, words))
      const [only] = written
      if (only === undefined) {
        const placeholder = all[0]
        yield at(
          channel,
          'primary_metric',
          placeholder === undefined
            ? `"${name}" has no primary metric`
            : `the primary metric of "${name}" is only "${placeholder}"`,
        )
        continue
      }
      const several = written.length > 1 ? written : severalIn(only, metrics)
      if (several.length > 1)
        yield at(channel, 'primary_metric', `"${name}" has ${several.length} primary metrics: ${sayList(several)}`)
    }
  },
})

/** "CPA, new subscribers" where a table has one cell for both: several only if the plan has each of them. */
function severalIn(text: string, metrics: readonly Frozen<Metric>[]): readonly string[] {
  const known = new Set(metrics.flatMap(({ id, name }) => [folded(id), folded(name ?? id)]))
  if (known.has(folded(text))) return []
  const parts = text.split(/[,;/&+]|\sand\s/).map((part) => part.trim())
  return parts.every((part) => known.has(folded(part))) ? parts : []
}
