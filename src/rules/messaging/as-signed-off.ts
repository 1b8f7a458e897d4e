import { sayCommit, type Version } from '../../lint/history.ts'
import { at, type Flag, type Frozen, rule } from '../../lint/rule.ts'
import { saySince, signedVersions } from '../../lint/signed.ts'
import type { Messaging } from '../../plan/format.generated.ts'
import { sayList } from '../../plan/lists.ts'
import { isSame, messagingValues } from '../../plan/versions/agreed-values.ts'
import { editedTexts, speaker } from '../../plan/versions/edited-texts.ts'

export default rule({
  id: 'messaging/as-signed-off',
  severity: 'warning',
  from: 'approved',
  reads: ['messaging'],
  needs: ['history'],
  summary: 'The proposition, the promises and the claims are those that were signed off.',
  why: `A sign-off stands for a text: somebody checked these prices, terms and claims, and answers for them. When the words are
    edited and the date stays, the plan says that a promise was checked which nobody has checked.`,
  fix: 'Have the text signed off as it stands and set messaging.signed_off.on to that day, or put back the words that were signed off.',
  source: '[000] step 3',

  valid: [
    [
      `
    # Other words for the same, newer evidence, one promise that was written twice, and a claim less.
    messaging:
      proposition: One monthly price – no surprises.
      promises: ['£69 per month', 'Theft cover is included']
      proof_points: [{ id: repairs, claim: Repairs within 48 hours, evidence: Service log 2026-H1 }]
      not_said: [Carbon neutral, Cheapest, Free]
      signed_off: { by: Amara Osei, on: 2026-05-29 }
    `,
      {
        history: [
          {
            on: '2026-05-29',
            text: `
    messaging:
      proposition: One monthly price, no surprises
      promises: [Theft cover included, 'GBP 69 per month', '£69 per month.']
      proof_points: [{ id: fast-repair, claim: Repairs within 48 hours. }, { id: bus, claim: Cheaper than a bus pass }]
      not_said: [cheapest, Carbon neutral]
      signed_off: { by: Amara Osei, on: 2026-05-29 }
    `,
          },
        ],
      },
    ],
    [
      `
    # Signed off again.
    messaging: { promises: [Repairs within 24 hours], signed_off: { by: Amara Osei, on: 2026-07-10 } }
    `,
      {
        history: [
          {
            on: '2026-05-29',
            text: 'messaging: { promises: [Repairs within 48 hours], signed_off: { by: Amara Osei, on: 2026-05-29 } }',
          },
          { on: '2026-07-10' },
        ],
      },
    ],
  ],
  invalid: [
    [
      `
    messaging:
      proposition: One price, all in.
      #            ^^^^^^^^^^^^^^^^^^ the proposition was "One price." when the text was signed off (11111111, 29 May 2026, Dan Whitlock) and is "One price, all in." now, since 22222222, 10 July 2026, Mia Torres
      promises: [£69 a month, Repairs within 24 hours, First month free]
    # ^^^^^^^^ "Theft cover included" was promised when the text was signed off (11111111, 29 May 2026, Dan Whitlock) and is not any more, since 22222222, 10 July 2026, Mia Torres
      #                       ^^^^^^^^^^^^^^^^^^^^^^^ the promise was "Repairs within 48 hours" when the text was signed off (11111111, 29 May 2026, Dan Whitlock) and is "Repairs within 24 hours" now, since 22222222, 10 July 2026, Mia Torres
      #                                                ^^^^^^^^^^^^^^^^ the promise "First month free" was not there when the text was signed off (11111111, 29 May 2026, Dan Whitlock) and is now, since 22222222, 10 July 2026, Mia Torres
      proof_points:
        - { id: bus, claim: Costs half of a bus pass }
        #                   ^^^^^^^^^^^^^^^^^^^^^^^^ the claim was "Costs less than a bus pass" when the text was signed off (11111111, 29 May 2026, Dan Whitlock) and is "Costs half of a bus pass" now, since 22222222, 10 July 2026, Mia Torres
        - { id: half-day, claim: Repairs within 24 hours }
        - { id: repairs, claim: Repairs in all cities }
        #                       ^^^^^^^^^^^^^^^^^^^^^ the claim "Repairs in all cities" was not there when the text was signed off (11111111, 29 May 2026, Dan Whitlock) and is now, since 22222222, 10 July 2026, Mia Torres
      not_said: [Cheapest]
    # ^^^^^^^^ "Carbon neutral" was not to be said when the text was signed off (11111111, 29 May 2026, Dan Whitlock) and is allowed now, since 22222222, 10 July 2026, Mia Torres
      signed_off: { by: Amara Osei, on: 2026-05-29 }
    `,
      {
        history: [
          {
            on: '2026-05-29',
            text: `
    messaging:
      proposition: One price.
      promises: [Theft cover included, Repairs within 48 hours, £69 a month]
      proof_points: [{ id: bus, claim: Costs less than a bus pass }]
      not_said: [Carbon neutral, Cheapest]
      signed_off: { by: Amara Osei, on: 2026-05-29 }
    `,
          },
          { on: '2026-07-10', by: 'Mia Torres' },
        ],
      },
    ],
    [
      `
    messaging:
      promises: [First month free]
    # ^^^^^^^^ no promise was in the plan when the text was signed off (11111111, 29 May 2026, Dan Whitlock)
      signed_off: { by: Amara Osei, on: 2026-05-29 }
    `,
      { history: [{ on: '2026-05-29', text: 'messaging: { signed_off: { on: 2026-05-29 } }' }] },
    ],
  ],

  *check({ messaging }, { history }) {
    const { signed_off: signature, promises = [], proof_points: points = [] } = messaging
    if (signature?.on === undefined) return
    const signed = signedVersions(history, signature.on, (version) => messagingIn(version)?.signed_off?.on)
    const [first] = signed
    if (!first) return
    const thens = signed.flatMap((version) => messagingIn(version) ?? [])
    // Nobody has touched it.
    if (thens.includes(messaging)) return
    const held: SignedOff = {
      thens,
      when: `when the text was signed off (${sayCommit(first.commit)})`,
      extra: { related: [at(signature, 'on', 'the sign-off')] },
      since: (isAsNow) =>
        saySince(history, first, (version) => {
          const old = messagingIn(version)
          return old !== undefined && isAsNow(old)
        }),
    }
    yield* otherProposition(messaging, held)
    const [then] = thens
    const promised = editedTexts(promises, thens.map(promisesOf), (index) => then?.promises?.[index])
    yield* newPromises(promises, promised, messaging, held)
    yield* newClaims(points, promised, messaging, held)
    yield* goneTexts(messaging, promised, held)
  },
})

type Edits = ReturnType<typeof editedTexts>
type Proof = NonNullable<Frozen<Messaging>['proof_points']>

/** What the text was, and how a finding speaks of it. */
interface SignedOff {
  /** What was signed off; several where lines of work met. */
  readonly thens: readonly Frozen<Messaging>[]
  /** "when the text was signed off (…)" */
  readonly when: string
  /** ", since …": the first commit from which on all is as it is now. */
  readonly since: (isAsNow: (old: Frozen<Messaging>) => boolean) => string
  readonly extra: { readonly related: readonly Flag[] }
}

function* otherProposition(messaging: Frozen<Messaging>, { thens, when, since, extra }: SignedOff): Iterable<Flag> {
  const [then] = thens
  const [own] = messagingValues(messaging)
  const isAsNow = (old: Frozen<Messaging>) => isSame(messagingValues(old)[0], own)
  if (!then || own?.said === undefined || thens.some(isAsNow)) return
  const was = messagingValues(then)[0]?.said ?? 'not given'
  const fact = `the proposition was ${was} ${when} and is ${own.said} now${since(isAsNow)}`
  yield at(messaging, 'proposition', fact, extra)
}

function* newPromises(
  promises: readonly string[],
  { added }: Edits,
  messaging: Frozen<Messaging>,
  { thens, when, since, extra }: SignedOff,
): Iterable<Flag> {
  if (promises.length > 0 && thens.every((old) => promisesOf(old).length === 0)) {
    yield at(messaging, 'promises', `no promise was in the plan ${when}`, { ...extra, place: 'key' })
    return
  }
  const isPromise = remembering(promisesOf)
  for (const { at: index, is, was } of added) {
    const after = since((old) => isPromise(old, is))
    yield at(promises, index, `${changed('promise', was, is, when)}${after}`, extra)
  }
}

function* newClaims(
  points: Proof,
  promised: Edits,
  messaging: Frozen<Messaging>,
  { thens, when, since, extra }: SignedOff,
): Iterable<Flag> {
  const isClaim = remembering(claimsOf)
  const { added } = editedTexts(claimsOf(messaging), thens.map(claimsOf), (index) => {
    const id = points[index]?.id
    return thens[0]?.proof_points?.find((point) => point.id === id)?.claim
  })
  const isPromised = speaker(promised.added.map(({ is }) => is))
  for (const { at: index, is, was } of added) {
    // A claim that is a promise too was told of.
    if (isPromised(is)) continue
    const point = points[index]
    const after = since((old) => isClaim(old, is))
    if (point) yield at(point, 'claim', `${changed('claim', was, is, when)}${after}`, extra)
  }
}

/** Promises that nobody makes any more, and words that may be said again. */
function* goneTexts(
  messaging: Frozen<Messaging>,
  promised: Edits,
  { thens, when, since, extra }: SignedOff,
): Iterable<Flag> {
  if (promised.gone.length > 0) {
    const after = since((old) => !promised.gone.some(speaker(promisesOf(old))))
    const fact = `${said(promised.gone)} was promised ${when} and is not any more${after}`
    yield at(messaging, 'promises', fact, { ...extra, place: 'key' })
  }
  const { gone } = editedTexts(bannedIn(messaging), thens.map(bannedIn), () => undefined)
  if (gone.length > 0) {
    const after = since((old) => !gone.some(speaker(bannedIn(old))))
    const fact = `${said(gone)} was not to be said ${when} and is allowed now${after}`
    yield at(messaging, 'not_said', fact, { ...extra, place: 'key' })
  }
}

function messagingIn(version: Version): Frozen<Messaging> | undefined {
  return version.read(['messaging'])?.messaging
}

const promisesOf = ({ promises = [] }: Frozen<Messaging>): readonly string[] => promises
const claimsOf = ({ proof_points: points = [] }: Frozen<Messaging>) => points.map(({ claim = '' }) => claim)
const bannedIn = ({ not_said: banned = [] }: Frozen<Messaging>): readonly string[] => banned

/** Tells whether a version has a text; what each version says is looked at once. */
function remembering(textsOf: (of: Frozen<Messaging>) => readonly string[]) {
  const known = new Map<Frozen<Messaging>, (text: string) => boolean>()
  return (of: Frozen<Messaging>, text: string) => {
    const says = known.get(of) ?? speaker(textsOf(of))
    known.set(of, says)
    return says(text)
  }
}

function changed(what: string, was: string | undefined, is: string, when: string): string {
  return was === undefined
    ? `the ${what} "${is}" was not there ${when} and is now`
    : `the ${what} was "${was}" ${when} and is "${is}" now`
}

function said(texts: readonly string[]): string {
  return sayList(texts.map((text) => `"${text.trim()}"`))
}
