import { pagesOf } from '../../src/cli/pages.ts'
import type { Tool } from '../../src/cli/tool.ts'
import { at, type Rule, rule } from '../../src/lint/rule.ts'
import { rules as shipped } from '../../src/registry.generated.ts'

const page = {
  why: 'For the\n    tests.',
  fix: 'Do\n    as it says.',
  source: 'card, [000] step 1',
  valid: [],
  invalid: [],
} as const

/** Rules of each kind that a configuration can meet, beside the real ones that word problems of syntax and comments. */
const own: readonly Rule[] = [
  rule({
    ...page,
    id: 'plan/titled',
    severity: 'error',
    from: 'draft',
    reads: ['title?'],
    summary: 'The plan has a title.',
    *check({ title }, { plan }) {
      if (!title) yield at(plan.data, 'title', 'the plan has no title')
    },
  }),
  rule({
    ...page,
    id: 'plan/started',
    severity: { draft: 'warning', approved: 'error' },
    from: 'draft',
    reads: ['launch'],
    summary: 'The launch is still to come.',
    *check(_, { plan, today, stage }) {
      if (String(plan.data.launch) < today) yield at(plan.data, 'launch', `launched before ${today} as ${stage}`)
    },
  }),
  rule({
    ...page,
    id: 'channels/few',
    severity: 'warning',
    from: 'draft',
    reads: ['channels'],
    summary: 'There are few channels.',
    options: { most: 1, label: 'channels', strict: false, besides: ['pr'] },
    valid: ['channels: [{ id: email }]'],
    invalid: [
      [
        `
    channels:
  # ^^^^^^^^ 2 channels, and 1 at most
      - { id: email }
      - { id: search }
    `,
        { today: '2026-07-01', stage: 'approved', options: { most: 1 }, file: 'q3.plan.md' },
      ],
    ],
    *check({ channels }, { plan }, { most, label }) {
      if (channels.length > most) yield at(plan.data, 'channels', `${channels.length} ${label}, and ${most} at most`)
    },
  }),
  rule({
    ...page,
    id: 'plan/plain',
    severity: 'info',
    from: 'draft',
    reads: ['title'],
    summary: 'The title has no jargon.',
    *check({ title }, { plan, words }) {
      for (const hit of words.find('jargon', title)) yield at(plan.data, 'title', `jargon: ${hit.text}`)
    },
  }),
  rule({
    ...page,
    id: 'plan/alone',
    severity: 'info',
    from: 'draft',
    reads: [],
    needs: ['portfolio'],
    summary: 'There is no other plan.',
    *check(_, { plan, portfolio }) {
      if (portfolio.length > 1) yield at(plan.data, 'id', `${portfolio.length} plans`)
    },
  }),
  rule({
    ...page,
    id: 'plan/rare',
    severity: 'warning',
    from: 'draft',
    reads: ['note'],
    offByDefault: true,
    summary: 'There is no note.',
    *check(_, { plan }) {
      yield at(plan.data, 'note', 'a note')
    },
  }),
  ...(['digital', 'operations'] as const).map((key) =>
    rule({
      ...page,
      id: `${key}/absent`,
      severity: 'warning',
      from: 'draft',
      reads: [key],
      summary: `There is nothing about ${key}.`,
      *check(_, { plan }) {
        yield at(plan.data, key, `there is ${key}`)
      },
    }),
  ),
]

export const rules = [...own, ...shipped.filter(({ id }) => /^(?:syntax|suppress)\//.test(id))].sort((a, b) =>
  a.id < b.id ? -1 : 1,
)

export const tiny: Tool = { version: '1.2.3', rules, pages: async () => pagesOf(rules) }
