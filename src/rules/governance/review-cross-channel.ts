import { at, type Flag, type Frozen, rule } from '../../lint/rule.ts'
import { channelName } from '../../plan/channels.ts'
import type { Text } from '../../plan/fields.ts'
import type { Channel, Person } from '../../plan/format.generated.ts'
import { sayList } from '../../plan/lists.ts'
import { agenciesOf } from '../../plan/people/agencies.ts'
import { couldBeSame, labelOf } from '../../plan/people/named-people.ts'
import { nameOf, samePerson, type Who } from '../../plan/people/people.ts'
import { spotsOf } from '../../plan/spots.ts'
import { folded } from '../../plan/texts/same-text.ts'
import { pattern } from '../../text/pattern.ts'
import { said } from '../../words/gaps/placeholders.ts'
import { names } from '../../words/people/names.ts'
import { whoIs } from '../../words/people/who-is.ts'
import type { Words } from '../../words/words.ts'

export default rule({
  id: 'governance/review-cross-channel',
  severity: 'warning',
  from: 'draft',
  reads: ['governance', 'channels[]'],
  summary: 'Everyone who runs a channel attends the review, agencies included.',
  why: `What is decided without a channel has to be explained to it afterwards, and is carried out later and by half. The
    agencies are left out most often, and they are the ones who could say what a change would do to the other channels.`,
  fix: 'Add them to review.attended_by, or name the person there who speaks for their channel.',
  source: '[000] a cross-channel review; [001] silos',

  valid: [
    `
    governance:
      integration_owner: Lena Fischer
      review: { cadence: weekly, attended_by: [{ name: Dan Whitlock }, Jo Ray (Northlight Media), Ana] }
    channels:
      - { id: search, owner: dan whitlock, agency: Northlight Media }
      - { id: email, owner: Ana Ruiz, agency: in-house }
      - { id: press, owner: Lena Fischer }
      - { id: radio, owner: TBC }
    `,
    `
    governance: { review: { cadence: weekly, attended_by: [All channel owners, Agencies] } }
    channels: [{ id: search, owner: Dan Whitlock, agency: Northlight Media }, { id: email, owner: Ana Ruiz }]
    `,
    `
    # Who works for the agency is said where they own their channel.
    governance: { review: { cadence: weekly, attended_by: [Jo Ray, Ana Ruiz] } }
    channels: [{ id: search, owner: { name: Jo Ray, works_for: Northlight Media }, agency: Northlight Media }, { id: email, owner: Ana Ruiz }]
    `,
    `
    # Whoever holds the plan together is there, and whom they work for.
    governance: { integration_owner: { name: Jo Ray, works_for: Northlight Media }, review: { cadence: weekly, attended_by: [Ana Ruiz] } }
    channels: [{ id: search, owner: Ana Ruiz, agency: Northlight Media }, { id: email, owner: Ana Ruiz }]
    `,
    `
    # Their own team is there.
    governance: { review: { cadence: weekly, attended_by: [Paid search team, Dan Whitlock] } }
    channels: [{ id: paid-search, owner: Ben Achterberg }, { id: email, owner: Dan Whitlock }]
    `,
    `
    # Who else comes is still open.
    governance: { review: { cadence: weekly, attended_by: [Dan Whitlock, TBC] } }
    channels: [{ id: search, owner: Dan Whitlock }, { id: email, owner: Ana Ruiz }]
    `,
    `
    # No review is governance/review-cadence's; one channel crosses nothing.
    governance: { integration_owner: Lena Fischer }
    channels: [{ id: search, owner: Dan Whitlock }, { id: email, owner: Ana Ruiz }]
    `,
  ],
  invalid: [
    [
      `
    governance:
      review: { cadence: weekly, attended_by: [Dan Whitlock] }
      #                                       ^^^^^^^^^^^^^^ Ana Ruiz ("email") and Northlight Media ("Paid search" and "social") do not attend the review
    channels:
      - { id: search, name: Paid search, owner: Dan Whitlock, agency: Northlight Media }
      - { id: social, owner: Dan Whitlock, agency: Northlight Media }
      - { id: email, owner: { name: Ana Ruiz } }
    `,
      {
        related: [
          [
            ['{ name: Ana Ruiz }', 'owns "email"'],
            ['Northlight Media', 'runs "Paid search"'],
          ],
        ],
      },
    ],
    `
    governance:
      integration_owner: Lena Fischer
      review: { cadence: weekly }
    # ^^^^^^ nothing says who attends the review; Dan Whitlock ("search") and Ana Ruiz ("email") should
    channels: [{ id: search, owner: Dan Whitlock }, { id: email, owner: Ana Ruiz }]
    `,
    `
    governance:
      review: { cadence: weekly, attended_by: [Dan Whitlock] }
      #                                       ^^^^^^^^^^^^^^ Ana Ruiz ("email") does not attend the review
    channels: [{ id: search, owner: Dan Whitlock }, { id: email, owner: Ana Ruiz }]
    `,
    `
    governance:
      review: { cadence: weekly }
    # ^^^^^^ nothing says who attends the review; Dan Whitlock ("search" and "email") and Ana Ruiz ("email") should
    channels: [{ id: search, owner: Dan Whitlock }, { id: email, owner: Dan Whitlock / Ana Ruiz }]
    `,
  ],

  *check({ governance, channels }, { words, texts }) {
    const { review } = governance
    if (!review || channels.length < 2) return
    // Whoever holds the plan together is there, and with them whom they work for: it is their review.
    const host = spotsOf(governance, 'integration_owner').flatMap(({ value }) => labelOf(value) ?? [])
    const named = (review.attended_by ?? []).flatMap((who) => labelsOf(who, words))
    const there = [...named, ...employersOf([...named, ...host], texts)]
    const missing = expected(channels)
      .filter(({ name }) => ![...there, ...host].some((label) => samePerson(label, name)))
      .flatMap((one) => whoIsMissing(one, there, host, words))
    const absent = oncePerName(missing)
    const areSaid = named.map((label) => said(label, words) !== undefined)
    // Who is still to be named may be one of them.
    if (absent.length === 0 || (areSaid.includes(true) && areSaid.includes(false))) return
    const list = sayList(absent.map(({ name, channels }) => `${name} (${sayNames(channels)})`))
    yield at(
      review,
      'attended_by',
      !areSaid.includes(true)
        ? `nothing says who attends the review; ${list} should`
        : `${list} ${absent.length === 1 ? 'does' : 'do'} not attend the review`,
      {
        related: absent.map(({ place }) => place),
        // Who comes for a team is known when somebody of it is named.
        ...(absent.every(({ name }) => whoIs(name, words) === 'team') && {
          comesOf: absent.map(({ place: { holder, key } }) => ({ rule: 'channels/owner', holder, key })),
        }),
      },
    )
  },
})

/** Somebody who runs a channel. */
interface Expected {
  readonly name: string
  readonly isAgency: boolean
  readonly channels: Frozen<Channel>[]
  readonly place: Flag
}

function expected(channels: readonly Frozen<Channel>[]): Expected[] {
  const all: Expected[] = []
  for (const channel of channels) {
    const name = labelOf(channel.owner)
    if (name === undefined || samePerson(name, channel.agency)) continue
    const known = all.find((one) => samePerson(one.name, name))
    const place = at(channel, 'owner', `owns "${channelName(channel)}"`)
    if (known) known.channels.push(channel)
    else all.push({ name, isAgency: false, channels: [channel], place })
  }
  for (const { name, channels: run } of agenciesOf(channels)) {
    const [first] = run
    const place = first && at(first, 'agency', `runs "${channelName(first)}"`)
    if (place) all.push({ name, isAgency: true, channels: [...run], place })
  }
  return all
}

/** Who owns one channel alone and another with somebody is named once, with both. */
function oncePerName(all: readonly Expected[]): Expected[] {
  const each: Expected[] = []
  for (const one of all) {
    const known = each.findIndex((other) => other.isAgency === one.isAgency && samePerson(other.name, one.name))
    const before = each[known]
    if (before) each[known] = { ...before, channels: [...before.channels, ...one.channels] }
    else each.push(one)
  }
  return each
}

/** Everything an attendee is known by: "Jo Ray", "Account director", "Northlight Media". */
function labelsOf(who: Frozen<Person>, words: Words): string[] {
  const labels = typeof who === 'string' ? new Set([who, ...names(who, words)]) : [who.name, who.role, who.works_for]
  return [...labels].flatMap((label) => label?.trim() || [])
}

/** Whom the attendees work for, wherever in the plan it is said. */
function employersOf(there: readonly string[], texts: readonly Text[]): string[] {
  return texts.flatMap(({ holder, key, text }) => {
    const name = key === 'works_for' ? nameOf(holder as Who) : undefined
    return name !== undefined && there.some((label) => couldBeSame(name, label)) ? [text] : []
  })
}

/** Those among them who are really somebody, and are not there under another name. */
function whoIsMissing(
  one: Expected,
  there: readonly string[],
  host: readonly string[],
  words: Words,
): readonly Expected[] {
  if (!said(one.name, words)) return []
  if (one.isAgency)
    return there.some(
      (label) =>
        (!leavesOut().test(label) && (isAll().test(label) || isEveryAgency.test(label))) || isOf(one.name, label),
    )
      ? []
      : [one]
  if (whoIs(one.name, words) === 'nobody') return []
  const isThere = (name: string) => [...there, ...host].some((label) => couldBeSame(name, label) || isIn(name, label))
  const forAll = there.some(
    (label) =>
      (!/\b(?:owners?|leads) (?:by invitation|on request|when)/i.test(label) &&
        ((isEveryOwner().test(label) && !ofSome().test(label) && !leavesOutOwner(label, one)) ||
          (isAll().test(label) && !/\bagenc/i.test(label.replace(leavesOut(), ''))))) ||
      (whoIs(label, words) === 'team' && one.channels.every((channel) => isTeamOf(channel, label))),
  )
  if (forAll) return []
  const people = names(one.name, words).filter((name) => !isThere(name))
  return people.map((name) => ({ ...one, name }))
}

/** "Everyone on the plan", "all who run a channel" */
const isAll = pattern('i')`
  ^(?:all|everyone|everybody|we all|all of (?:us|them))
  (?:$|,?\s(?:who|that|on|in(?!-)|of|from|involved|working|named|with|listed|concerned|includ\w+|running|owning)\b)
`
/** "Agencies by invitation", "all but the agencies" */
const leavesOut = pattern('i')`
  \b(?:
    except|excluding|without|other than|apart from|but (?:the|for|not)|not the|no agenc|by invitation|on invitation
    |on request|when (?:needed|invited|asked)|if (?:needed|invited|asked)|as (?:needed|required)|optional(?:ly)?
    |occasionally|sometimes|once a (?:month|quarter)|monthly|quarterly|every (?:second|other|third|four)
    |minutes (?:go|only|to)|by email|afterwards
  )\b
`
const isEveryAgency = /\bagenc(?:y|ies)\b|\bpartners\b|\ball of (?:us|them)\b/i
const isEveryOwner = pattern('i')`
  \bowners?\b
  |\b(?:channel|all|every|each|both) (?:[a-z]+ )?(?:lead|head|manager|specialist|planner|expert|head|director)s?\b
  |\b(?:every|each|all) (?:of the )?channels?\b
  |\b(?:whoever|(?:people|those|staff|everyone|everybody|all) (?:who|that)) (?:
    run|runs|own|owns|manage|manages|work on|lead|leads
  )\b
  |^(?:the )?(?:whole |entire |core |full |project |campaign |marketing |plan |complete )*
    (?:team|marketing|department)(?:$|,? (?:includ\w+|with|and|plus) )
`
/** "Channel owners except press": all but those who run what is named. */
const butFor = /\b(?:except|excluding|without|other than|apart from|but(?: not| for)?|save|minus|not) (.{1,60})$/i

/** "Owners of the digital channels": only some of them. */
const ofSome = pattern('i')`
  \b(?:digital|online|offline|paid|owned|earned|social|print|main|big|key|larger|in-house) (?:channels?|media)\b
  |\b(?:some|most|half|several|two|selected) (?:of the )?(?:channels?|owners?|leads?)\b
`

/** Whether the words that take in every owner leave out whoever runs these channels. */
function leavesOutOwner(label: string, { name, channels }: Expected): boolean {
  const left = butFor.exec(label)?.[1]
  return left !== undefined && (isIn(name, left) || channels.every((channel) => isTeamOf(channel, left)))
}

function isIn(name: string, label: string): boolean {
  return ` ${folded(label)} `.includes(` ${folded(name)} `)
}

/** "Northlight" and "Northlight account lead" are of Northlight Media. */
function isOf(agency: string, label: string): boolean {
  const [first = ''] = folded(agency).split(' ')
  return isIn(agency, label) || (first.length > 4 && isIn(first, label))
}

function isTeamOf(channel: Frozen<Channel>, team: string): boolean {
  const label = ` ${folded(team)} `
  return [channelName(channel), channel.id].some((name) => label.includes(` ${folded(name)} `))
}

function sayNames(channels: readonly Frozen<Channel>[]): string {
  return sayList(channels.map((channel) => `"${channelName(channel)}"`))
}
