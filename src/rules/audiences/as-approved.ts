import { sayCommit } from '../../lint/history.ts'
import { at, cannot, type Flag, type Frozen, rule } from '../../lint/rule.ts'
import { approvedVersions, saySince } from '../../lint/signed.ts'
import type { Audience } from '../../plan/format.generated.ts'
import { sayList } from '../../plan/lists.ts'
import { decidedSince, speaksOf } from '../../plan/versions/decided.ts'
import { formerAudiences, type Redrawn, redrawn } from '../../plan/versions/redrawn.ts'

export default rule({
  id: 'audiences/as-approved',
  severity: 'warning',
  from: 'approved',
  reads: ['audiences', 'approved', 'governance?'],
  needs: ['history'],
  // That it once was defined says more than that it is not.
  over: ['audiences/defined'],
  summary: 'The audiences are those that were approved, and are defined as they were.',
  why: `Who is counted decides what the target means: with a wider definition any target is reached. Briefs, media and sizes
    were made for the people who were approved, and nobody tells them when a line of the plan is worded in another way.`,
  fix: 'Put back the audience that was approved, or have the change approved and set approved.on to that day; a decision in governance.decisions that names the audience says why it changed.',
  source: '[000] two strategies under one name',

  valid: [
    [
      `
    # Worded better, with what was left open, and under another id.
    approved: { on: 2026-06-15 }
    audiences:
      - { id: commuters, name: Commuters, definition: 'Adults aged 25-44 who live in the six cities', persona: { name: Priya } }
      - { id: parents, name: Parents, definition: Households with a child under 8. }
    `,
      {
        history: [
          {
            on: '2026-06-15',
            text: `
    approved: { on: 2026-06-15 }
    audiences:
      - { id: new-commuters, name: commuters, definition: Adults 25-44 in the six cities. }
      - { id: parents }
    `,
          },
        ],
      },
    ],
    [
      `
    # A decision names it; and who was approved again is who was approved.
    approved: { on: 2026-06-15 }
    audiences: [{ id: commuters, definition: Adults 18-54 in ten cities. }]
    governance: { decisions: [{ on: 2026-07-10, by: Lena Fischer, what: Commuters of four more cities }] }
    `,
      {
        history: [
          {
            on: '2026-06-15',
            text: `
    approved: { on: 2026-06-15 }
    audiences: [{ id: commuters, definition: Adults 25-44 in the six cities. }]
    `,
          },
        ],
      },
    ],
    [
      `
    approved: { on: 2026-06-15 }
    audiences: [{ id: commuters }]
    `,
      {
        history: [{ on: '2026-06-15', text: 'approved: { on: 2026-06-15 }\naudiences: [{ definition: Adults }]' }],
        skipped: 'the audiences cannot be read in the plan as it was approved (11111111, 15 June 2026, Dan Whitlock)',
      },
    ],
  ],
  invalid: [
    [
      `
    approved: { on: 2026-06-15 }
    audiences:
  # ^^^^^^^^^ "Students" was in the plan when it was approved (11111111, 15 June 2026, Dan Whitlock) and is not any more, since 22222222, 10 July 2026, Mia Torres
      - id: commuters
        name: Commuters
        definition: Adults 18-54 in the six cities.
        #           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "Commuters" is not who was approved (11111111, 15 June 2026, Dan Whitlock): its definition was "Adults 25-44 in the six cities." and is "Adults 18-54 in the six cities." now, since 22222222, 10 July 2026, Mia Torres
      - { id: parents, definition: Households with a child under 8. }
        # ^^ "parents" is not who was approved (11111111, 15 June 2026, Dan Whitlock): who it leaves out was "Subscribers" and is not given now, since 22222222, 10 July 2026, Mia Torres
      - { id: companies }
      #       ^^^^^^^^^ "companies" was not in the plan when it was approved (11111111, 15 June 2026, Dan Whitlock), and is now, since 22222222, 10 July 2026, Mia Torres
    `,
      {
        history: [
          {
            on: '2026-06-15',
            text: `
    approved: { on: 2026-06-15 }
    audiences:
      - { id: commuters, definition: Adults 25-44 in the six cities. }
      - { id: parents, definition: Households with a child under 8., excludes: Subscribers }
      - { id: students, name: Students }
    `,
          },
          { on: '2026-07-10', by: 'Mia Torres' },
        ],
        related: [
          [['2026-06-15', 'the approval']],
          [['2026-06-15', 'the approval']],
          [['2026-06-15', 'the approval']],
          [['2026-06-15', 'the approval']],
        ],
      },
    ],
    [
      `
    # With both changed, one finding; a list that was not there at all, another one.
    approved: { on: 2026-06-15 }
    audiences:
      - { id: parents, excludes: Staff. }
      #       ^^^^^^^ "parents" is not who was approved (11111111, 15 June 2026, Dan Whitlock): its definition was "Households with a child." and is not given now, and who it leaves out was "Subscribers." and is "Staff." now, since 22222222, 15 July 2026, Dan Whitlock
    `,
      {
        history: [
          {
            on: '2026-06-15',
            text: `
    approved: { on: 2026-06-15 }
    audiences: [{ id: parents, definition: Households with a child., excludes: Subscribers. }]
    `,
          },
        ],
      },
    ],
    [
      `
    approved: { on: 2026-06-15 }
    audiences: [{ id: parents }, { id: students }]
  # ^^^^^^^^^ no audience was in the plan when it was approved (11111111, 15 June 2026, Dan Whitlock)
    `,
      { history: [{ on: '2026-06-15', text: 'approved: { on: 2026-06-15 }' }] },
    ],
  ],

  *check({ audiences, approved, governance }, { history, plan: { data } }) {
    if (approved.on === undefined) return
    const signed = approvedVersions(history, approved.on)
    const [first] = signed
    if (!first) return
    const commit = sayCommit(first.commit)
    const olds: (readonly Frozen<Audience>[])[] = []
    for (const version of signed) {
      const then = version.read(['audiences?'])
      if (!then) {
        yield cannot(`the audiences cannot be read in the plan as it was approved (${commit})`)
        return
      }
      olds.push(then.audiences ?? [])
    }
    // Nobody has touched them.
    if (olds.includes(audiences)) return
    const related = [at(approved, 'on', 'the approval')]
    if (olds.every((old) => old.length === 0)) {
      const fact = `no audience was in the plan when it was approved (${commit})`
      if (audiences.length > 0) yield at(data, 'audiences', fact, { place: 'key', related })
      return
    }
    const decisions = decidedSince(governance?.decisions, approved.on)
    const then: Then = {
      olds,
      commit,
      isDecided: ({ id, name }) => decisions.some((one) => speaksOf(one, [id, name])),
      since: (isAsNow) =>
        saySince(history, first, (version) => {
          const old = version.read(['audiences?'])
          return old !== undefined && isAsNow(old.audiences ?? [])
        }),
      formersIn: formersOnce(audiences),
    }
    for (const audience of audiences) yield* changesOf(audience, then, related)
    const fact = sayGone(audiences, then)
    if (fact !== undefined) yield at(data, 'audiences', fact, { place: 'key', related })
  },
})

type Audiences = readonly Frozen<Audience>[]
type FormerOf = (audience: Frozen<Audience>) => Frozen<Audience> | undefined

/** What was approved, and what is known of the time since. */
interface Then {
  /** The audiences of each version that was approved: one, or one for each line of work. */
  readonly olds: readonly Audiences[]
  readonly commit: string
  readonly isDecided: (audience: Frozen<Audience>) => boolean
  /** ", since …": the commit from which on something is as it is now. */
  readonly since: (isAsNow: (old: Audiences) => boolean) => string
  readonly formersIn: (old: Audiences) => FormerOf
}

/** Who each audience was in an earlier version, found once a version. */
function formersOnce(now: Audiences): (old: Audiences) => FormerOf {
  const known = new Map<Audiences, FormerOf>()
  return (old) => {
    const formerOf = known.get(old) ?? formerAudiences(now, old)
    known.set(old, formerOf)
    return formerOf
  }
}

/** An audience that is new since, or that is somebody else now. */
function* changesOf(
  audience: Frozen<Audience>,
  { olds, commit, isDecided, since, formersIn }: Then,
  related: readonly Flag[],
): Iterable<Flag> {
  const changes = olds.map((old) => {
    const former = formersIn(old)(audience)
    return former && redrawn(former, audience)
  })
  if (changes.some((change) => change?.length === 0) || isDecided(audience)) return
  const name = `"${audience.name ?? audience.id}"`
  const change = changes.find((one) => one !== undefined)
  const when = since((old) => {
    const former = formersIn(old)(audience)
    return former !== undefined && redrawn(former, audience).length === 0
  })
  if (!change) {
    const fact = `${name} was not in the plan when it was approved (${commit}), and is now${when}`
    yield at(audience, 'id', fact, { related })
    return
  }
  const [one, other] = change
  const fact = `${name} is not who was approved (${commit}): ${change.map(sayChange).join(', and ')}${when}`
  yield at(audience, one && !other ? one.key : 'id', fact, { related })
}

/** The audiences that were approved and are in the plan no longer, under no other id either. */
function sayGone(now: Audiences, { olds, commit, isDecided, since, formersIn }: Then): string | undefined {
  const [then = []] = olds
  const kept = new Set(now.map(formersIn(then)))
  // On another line of work it may have been dropped before.
  const isInAll = ({ id }: Frozen<Audience>) => olds.every((old) => old.some((one) => one.id === id))
  const gone = then.filter((one) => !kept.has(one) && isInAll(one) && !isDecided(one))
  if (gone.length === 0) return undefined
  const [were, are] = gone.length === 1 ? ['was', 'is'] : ['were', 'are']
  const names = sayList(gone.map(({ id, name }) => `"${name ?? id}"`))
  const when = since((old) => gone.every(({ id }) => !old.some((one) => one.id === id)))
  return `${names} ${were} in the plan when it was approved (${commit}) and ${are} not any more${when}`
}

const names: Readonly<Record<Redrawn['key'], string>> = { definition: 'its definition', excludes: 'who it leaves out' }

function sayChange({ key, was, is }: Redrawn): string {
  const said = (text: string | undefined) => (text === undefined ? 'not given' : `"${text}"`)
  return `${names[key]} was ${said(was)} and is ${said(is)} now`
}
