import type { Commit, History } from '../../lint/history.ts'
import { at, rule } from '../../lint/rule.ts'
import { sayDay } from '../../plan/dates.ts'
import { elements } from '../../plan/plan.ts'
import { inOneOrder } from '../../plan/texts/in-one-order.ts'

export default rule({
  id: 'governance/inception',
  severity: 'info',
  from: 'draft',
  reads: ['objective?', 'audiences?', 'messaging?', 'channels?', 'budget?', 'measurement?'],
  needs: ['history'],
  offByDefault: true,
  summary: 'More than one person has written the plan.',
  why: `People carry out with conviction what they had a part in. When one person has written every element, the others meet
    the plan when it is finished, and each goes on with the plan that they had in mind.`,
  fix: 'Let those who own channels, budget and measurement write or correct their own parts before the plan is approved.',
  source: '[001] together from the inception',

  valid: [
    [
      `
    objective: { target: 2000 }
    channels: [{ id: email, owner: Mia Torres }]
    governance: { integration_owner: Lena Fischer }
    `,
      {
        history: [
          { on: '2026-05-20', text: 'objective: { target: 2000 }' },
          { on: '2026-06-01', by: 'Mia Torres' },
        ],
      },
    ],
    [
      `
    # Written together, though one of them pressed the key.
    objective: { target: 2000 }
    channels: [{ id: email, owner: Mia Torres }]
    governance: { integration_owner: Lena Fischer }
    `,
      {
        history: [
          { on: '2026-05-20', text: 'objective: { target: 1500 }' },
          { on: '2026-06-01', alsoBy: ['Mia Torres'] },
        ],
      },
    ],
    [
      `
    # A history of one commit does not say who wrote what in it.
    objective: { target: 2000 }
    channels: [{ id: email, owner: Mia Torres }]
    governance: { integration_owner: Lena Fischer }
    `,
      { history: [{ on: '2026-05-20' }] },
    ],
    [
      `
    # A team of one has nobody else to ask.
    objective: { target: 2000, owner: Dan Whitlock }
    channels: [{ id: email, owner: dan whitlock }]
    `,
      { history: [{ on: '2026-05-20', text: 'objective: { target: 1500 }' }, { on: '2026-06-01' }] },
    ],
    [
      `
    objective: { target: 2000, owner: Lena Fischer }
    channels: [{ id: email, owner: Mia Torres }]
    `,
      {
        history: [
          { on: '2026-05-20', text: 'objective: { target: 1500 }' },
          { on: '2026-05-21', by: 'Mia Torres', text: 'objective: { target: ' },
        ],
      },
    ],
  ],
  invalid: [
    [
      `
    objective: { target: 2000, owner: Lena Fischer }
  # ^^^^^^^^^ Dan Whitlock has written every element alone, in 2 commits from 20 May 2026 to 15 July 2026
    channels: [{ id: email, owner: Mia Torres }]
    `,
      {
        history: [
          { on: '2026-05-20', text: 'objective: { target: 1500 }' },
          // Who only sets the status has not written an element.
          { on: '2026-06-01', by: 'Lena Fischer', text: 'status: approved\nobjective: { target: 1500 }' },
          { on: '2026-06-02', by: 'format[bot]', text: 'objective: { target: 1600 }' },
        ],
      },
    ],
    [
      `
    title: Summer
    objective: { target: 2000, owner: Lena Fischer }
    channels: [{ id: email, owner: Mia Torres }]
    governance: { review: { cadence: weekly } }
  # ^^^^^^^^^^ Dan Whitlock has written every element alone, in 2 commits from 20 May 2026 to 15 July 2026
    `,
      { history: [{ on: '2026-05-20', text: 'objective: { target: 1500 }' }] },
    ],
  ],

  *check(reading, { history, plan: { data }, texts }) {
    if (!elements.some((element) => reading[element])) return
    const commits = writing(history)
    const [first] = commits
    const last = commits.at(-1)
    if (!first || !last || commits.length < 2) return
    const authors = commits.flatMap(({ by, alsoBy }) => [by, ...alsoBy])
    const named = texts.flatMap(({ kind, text }) => (kind === 'person' ? [text] : []))
    if (different(authors) > 1 || different(named) < 2) return
    const when = `from ${sayDay(first.on)} to ${sayDay(last.on)}`
    yield at(data, 'governance', `${first.by} has written every element alone, in ${commits.length} commits ${when}`, {
      place: 'key',
    })
  },
})

/** The commits that changed one of the six elements, programs' own left out; one that cannot be read may have. */
function writing({ versions }: History): Commit[] {
  const commits: Commit[] = []
  let before = inOneOrder({})
  for (const version of versions.toReversed()) {
    const then = version.read(elements.map((element) => `${element}?` as const))
    const text = then && inOneOrder(then)
    if (text === before) continue
    before = text ?? ''
    if (!/\[bot\]$/.test(version.commit.by)) commits.push(version.commit)
  }
  return commits
}

function different(names: readonly string[]): number {
  return new Set(names.map((name) => name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase())).size
}
