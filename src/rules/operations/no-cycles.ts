import { at, rule } from '../../lint/rule.ts'
import { circlesIn, stepName } from '../../plan/timing/waiting.ts'

export default rule({
  id: 'operations/no-cycles',
  severity: 'error',
  from: 'draft',
  reads: ['operations'],
  summary: 'No milestone waits for itself, by whatever way round.',
  why: `Each of them can be explained by the other, so each meeting ends with the same list. Nothing in the circle can begin until
    somebody drops one of the conditions.`,
  fix: 'Find the one that can begin without the other, and take that name out of its depends_on.',
  source: 'ours',

  valid: [
    `
    operations:
      milestones:
        - { id: live, depends_on: [tested, briefs, routing] }
        - { id: tested, depends_on: [briefs] }
        - { id: briefs }
      dependencies: [{ id: routing }]
    `,
    `
    # A dependency of the same name is what is meant.
    operations:
      milestones: [{ id: routing, depends_on: [routing] }]
      dependencies: [{ id: routing }]
    `,
  ],
  invalid: [
    [
      `
    operations:
      milestones:
        - { id: live, name: All live, depends_on: [briefs, tested] }
        #                                                  ^^^^^^ "All live" waits for "Tested", which waits for "approved", which waits for "All live"
        - { id: tested, name: Tested, depends_on: [approved] }
        - { id: approved, depends_on: [live] }
        - { id: briefs }
    `,
      {
        related: [
          [
            ['approved', '"Tested" waits for "approved"'],
            ['live', '"approved" waits for "All live"'],
          ],
        ],
      },
    ],
    `
    operations:
      milestones: [{ id: live, name: All live, depends_on: [live] }]
      #                                                     ^^^^ "All live" waits for itself
    `,
  ],

  *check({ operations: { milestones = [], dependencies = [] } }) {
    if (!milestones.some(({ depends_on }) => depends_on !== undefined)) return
    const others = new Set(dependencies.map(({ id }) => id))
    const steps = milestones.filter(({ id }) => !others.has(id))
    for (const circle of circlesIn(steps)) {
      const [first] = circle
      if (!first) continue
      const edges = circle.map((step, index) => ({ step, next: circle[(index + 1) % circle.length] ?? first }))
      const said = edges.map(({ next }) => `"${stepName(next)}"`)
      const places = edges.map(({ step, next }) =>
        at(
          step.depends_on ?? [],
          step.depends_on?.indexOf(next.id) ?? 0,
          `"${stepName(step)}" waits for "${stepName(next)}"`,
        ),
      )
      const message =
        circle.length === 1
          ? `"${stepName(first)}" waits for itself`
          : `"${stepName(first)}" waits for ${said.join(', which waits for ')}`
      const [place, ...related] = places
      if (place) yield { ...place, message, related }
    }
  },
})
