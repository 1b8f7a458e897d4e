import { at, rule } from '../../lint/rule.ts'
import { nothingReadUnder } from '../../plan/texts/unread-sections.ts'

export default rule({
  id: 'operations/milestones',
  severity: 'warning',
  from: 'draft',
  reads: ['operations?'],
  // Without any word on operations, that nothing is needed from others is no omission of its own.
  over: ['operations/dependencies-mapped'],
  summary: 'The plan has milestones.',
  why: `Between the approval and the launch lie weeks in which a plan can fall behind without any number showing it. Milestones
    are how that is seen while it can still be mended.`,
  fix: 'Under operations.milestones list what has to be true by when: briefs out, films ready, all channels live; each with `due`, `owner` and `metric`.',
  source: '[002] operational control',

  valid: [
    `
    operations: { milestones: [{ id: live, name: All channels live, due: 2026-07-01 }] }
    `,
    `
    # What it lacks, other rules say.
    operations: { milestones: [{ id: live }], risks: [{ risk: A postal strike }] }
    `,
  ],
  invalid: [
    `
    title: Autumn
  # ^^^^^ nothing says what has to be ready by when: the plan has no milestones, and no word on what it depends on
    channels: [{ id: email }]
    `,
    [
      `
    ## Goal
    #  ^^^^ nothing says what has to be ready by when: the plan has no milestones, and no word on what it depends on; nothing could be read under "Milestones" in line 5

    Win 20 firms.

    ## Milestones

    See the board in the office.
      `,
      { file: 'autumn.plan.md' },
    ],
    `
    operations:
  # ^^^^^^^^^^ nothing says what has to be ready by when: there are no milestones
      variance: { threshold: 10% }
    `,
  ],

  *check({ operations }, { plan: { data, sections } }) {
    if (!operations)
      yield at(
        data,
        'operations',
        `nothing says what has to be ready by when: the plan has no milestones, and no word on what it depends on${nothingReadUnder(sections, 'operations')}`,
      )
    else if (!operations.milestones?.length)
      yield at(operations, 'milestones', 'nothing says what has to be ready by when: there are no milestones')
  },
})
