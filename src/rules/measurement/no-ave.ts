import { at, type Flag, on, rule } from '../../lint/rule.ts'
import { listOf } from '../../plan/lists.ts'
import { metricOf } from '../../plan/quantities.ts'
import { spotsOf } from '../../plan/spots.ts'
import { ave, spaceValue, withAve } from '../../words/metrics/ave.ts'
import type { Words } from '../../words/words.ts'

export default rule({
  id: 'measurement/no-ave',
  severity: 'error',
  from: 'draft',
  reads: ['measurement?', 'channels[]?'],
  over: ['plan/known-references'],
  summary: 'Coverage is not valued at what the same space would have cost as advertising.',
  why: `The price of an advertisement says nothing about what an article did: praise and scandal of the same size have the
    same value. The professional bodies of public relations rejected the measure in 2010 and again since.`,
  fix: 'Measure what the coverage changed: people who know, search, visit or buy. Where a client asks for it, say why it is not given.',
  source: '[001] key measures; Barcelona Principles',

  valid: [
    `
    measurement: { metrics: [{ id: ave-order-value, name: AVE order value }, { id: press-searches, name: Searches after coverage }] }
    `,
    `
    # Rejected, not used; and a street.
    measurement: { metrics: [{ id: awareness, definition: Share of readers who know us; we do not report AVE. }], note: AVE is banned here }
    channels: [{ id: shop, note: The shop on Fifth Ave and Park AVE }]
    `,
  ],
  invalid: [
    `
    measurement:
      metrics:
        - { id: ave, unit: GBP }
        #       ^^^ "ave" is advertising value equivalent under one of its names
        - { id: press, name: Earned media value }
        #                    ^^^^^^^^^^^^^^^^^^ "Earned media value" is advertising value equivalent under one of its names
        - { id: value, name: Value of coverage }
        #                    ^^^^^^^^^^^^^^^^^ warning: "Value of coverage" is advertising value equivalent under one of its names
        - { id: coverage, name: Coverage, definition: Advertising value equivalent of all articles }
        #                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "Advertising value equivalent" is advertising value equivalent under one of its names
    `,
    `
    # No measurement yet, and what the channel is judged by is settled.
    channels:
      - { id: press, primary_metric: ave }
      #                              ^^^ "AVE" is advertising value equivalent under one of its names
      - { id: radio, metrics: [orders, earned-media-value] }
      #                                ^^^^^^^^^^^^^^^^^^ "earned media value" is advertising value equivalent under one of its names
    `,
    `
    channels:
      - { id: press, primary_metric: ave }
      #                              ^^^ "AVE" is advertising value equivalent under one of its names
    measurement: { metrics: [{ id: orders }] }
    `,
    `
    channels:
      - { id: press, objective_link: Press brings an AVE of £400k a year. }
      #                                              ^^^ warning: "AVE" is advertising value equivalent under one of its names
    `,
    [
      `
    ---
    title: Autumn
    ---
    We report PR value every month.
    #         ^^^^^^^^ warning: "PR value" is advertising value equivalent under one of its names
    `,
      { file: 'q3.plan.md' },
    ],
  ],

  *check({ measurement, channels = [] }, { texts, narrative, words }) {
    const named = new Set<object>()
    for (const metric of measurement?.metrics ?? []) {
      const [first] = [
        ...ave(metric.name ?? '', words).map((hit) => ({ ...hit, key: 'name' as const })),
        // An id is lower case, and the short names are known by their capitals.
        ...ave(capitals(metric.id), words).map((hit) => ({ ...hit, key: 'id' as const })),
        ...ave(metric.definition ?? '', words).map((hit) => ({ ...hit, key: 'definition' as const })),
        ...listOf(spaceValue(metric, words)),
      ]
      if (!first) continue
      named.add(metric)
      const { start, end, key } = first
      const severity = 'isByName' in first ? ({ severity: 'warning' } as const) : {}
      yield at(metric, key, sayAve((metric[key] ?? '').slice(start, end)), { within: [start, end], ...severity })
    }
    // What a channel names and the plan does not define is known by its name alone.
    for (const channel of channels) {
      for (const spot of [...spotsOf(channel, 'primary_metric'), ...spotsOf(channel, 'metrics')]) {
        const id = String(spot.value)
        const [first] = metricOf(measurement?.metrics ?? [], id) ? [] : ave(capitals(id), words)
        if (first) yield on(spot, sayAve(capitals(id).slice(first.start, first.end)))
      }
    }
    for (const text of withAve(texts, words)) {
      if (text.kind !== 'person' && !named.has(text.holder)) yield* inText(text, text.text, words)
    }
    for (const block of withAve(narrative, words)) yield* inText({ holder: block, key: 'text' }, block.text, words)
  },
})

/** One finding a text, however often it says it. */
function* inText(
  place: { readonly holder: object; readonly key: string | number },
  text: string,
  words: Words,
): Iterable<Flag> {
  const [first] = ave(text, words)
  if (first) yield on(place, sayAve(first.text), { severity: 'warning', within: [first.start, first.end] })
}

function sayAve(found: string): string {
  return `"${found}" is advertising value equivalent under one of its names`
}

/** "pr-ave" → "pr AVE": as long as the id, so that places hold. */
function capitals(id: string): string {
  return id
    .replaceAll('-', ' ')
    .replace(/\b(?:aves?|emv|eav)\b/g, (short) => (short === 'aves' ? 'AVEs' : short.toUpperCase()))
}
