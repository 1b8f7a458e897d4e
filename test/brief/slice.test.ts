import { describe, expect, test } from 'vitest'
import { emptyParts } from '../../src/brief/make.ts'
import { sliceOf } from '../../src/brief/slice.ts'
import { briefOf, dataOf, exampleBriefs, factOf, wordsOf } from './sample.ts'

/** Two channels that have to do with each other, and one that has nothing to do with either. */
const plan = `
title: Q3
objective: { statement: Win 2000 riders., metric: riders, target: 2000, owner: Amara Osei }
audiences:
  - { id: commuters, name: Commuters, path: [{ stage: aware, message: Ride., channels: [film] }, { stage: decide, channels: [search] }] }
  - { id: firms, name: Firms, path: [{ stage: quiet, channels: [zeppelin] }] }
journey:
  evidence: [Interviews, Zeppelin flights counted]
  stages: [{ id: aware, drop_off: Too dear }, { id: decide }, { id: quiet, drop_off: Fog }]
messaging:
  proposition: One price.
  proof_points: [{ id: cheap, claim: Cheap, evidence: Prices }, { id: high, claim: High up, evidence: Altimeter }]
  not_said: [Cheapest]
  adaptations: [{ audience: firms, message: For Zeppelin lovers }]
channels:
  - { id: film, name: Film, role: Shows the bike., audiences: [commuters], stages: [aware], owner: Dan, proof_points: [cheap], themes: [Rain], starts: 2026-07-01, ends: 2026-08-31 }
  - { id: search, name: Search, role: Catches riders., audiences: [commuters], stages: [decide], owner: Eva, agency: Northlight, primary_metric: riders, proof_points: [cheap], contribution: 900, depends_on: [feed], themes: [Rain] }
  - { id: zeppelin, name: Zeppelin tours, role: Lifts bosses., audiences: [firms], stages: [quiet], owner: Graf Luft, agency: Balloon & Co, depends_on: [hangar], primary_metric: flights }
budget:
  currency: GBP
  total: 1000
  campaign_pool: { amount: 100, held_by: Lena, purpose: More zeppelin or search }
  allocations: [{ channel: film, amount: 300 }, { channel: search, amount: 400 }, { channel: zeppelin, amount: 200 }]
  includes: [media, zeppelin gas]
  reallocation: { trigger: CPA over 200, decided_by: Lena, limit: 20% }
measurement:
  shared: [riders]
  metrics:
    - { id: riders, name: Riders, definition: Paid., unit: riders, source: billing }
    - { id: flights, name: Flights, definition: Takeoffs., unit: flights, source: tower }
  attribution: { model: Last, limits: [Zeppelin flights are not tracked, Cash leaves no trace] }
  targets: [{ metric: riders, on: 2026-07-31, value: 500 }, { metric: flights, on: 2026-07-31, value: 7 }]
governance:
  integration_owner: Lena
  review: { cadence: weekly, against: riders, attended_by: [Eva, Graf Luft, Balloon & Co], agenda: [numbers, the zeppelin] }
  decisions:
    - { on: 2026-07-10, by: Lena, what: to search, from: zeppelin, to: search, amount: 50, because: Zeppelin is grounded }
    - { on: 2026-07-11, by: Lena, what: to film, from: search, to: film, amount: 20, because: Film sells }
    - { on: 2026-07-12, by: Lena, what: x, from: zeppelin, to: pool, amount: 10 }
operations:
  milestones:
    - { id: live, name: All live, due: 2026-07-01, owner: Lena, metric: riders, depends_on: [feed, hangar] }
    - { id: aloft, name: First zeppelin aloft, due: 2026-07-02, owner: Lena, metric: riders }
    - { id: gas, name: Gas bought, due: 2026-07-02, owner: Graf Luft, metric: riders }
    - { id: towers, name: Towers manned, due: 2026-07-02, owner: Lena, metric: flights }
  dependencies: [{ id: feed, what: Stock feed, owner: Ben }, { id: hangar, what: Hangar, owner: Ole }]
  variance: { threshold: 10%, diagnose: [tracking, Is the zeppelin up] }
  risks: [{ risk: Rain, owner: Lena }, { risk: The Zeppelin bursts }, { risk: Storm, mitigation: Land the zeppelin }, { risk: Fuel, owner: Graf Luft }]
`

describe('a brief keeps quiet about channels that have nothing to do with its own', () => {
  test.each(['film', 'search'])('%s', async (channel) => {
    const said = wordsOf(await briefOf(await dataOf(plan), channel))
    expect(said).not.toMatch(/zeppelin|Graf|Balloon|hangar|Firms|Fog|quiet|Flights|Takeoffs|Altimeter/i)
    expect(said).toMatch(/Cash leaves no trace/)
  })

  test('what it does say is all there', async () => {
    const brief = await briefOf(await dataOf(plan), 'search')
    expect(factOf(brief, 'milestones')).toEqual(['All live (due 1 July 2026)'])
    expect(factOf(brief, 'attends')).toEqual(['Eva'])
    expect(factOf(brief, 'waitsFor')).toEqual(['Stock feed (Ben)'])
    expect(factOf(brief, 'pool')).toEqual(['£100, held by Lena'])
    expect(factOf(brief, 'onTheWay')).toEqual(['500 riders by 31 July 2026'])
    expect(JSON.stringify(brief.parts[15])).toMatch(/Rain/)
  })

  test('the channel that is left alone has no neighbours, and its brief says so', async () => {
    const brief = await briefOf(await dataOf(plan), 'zeppelin')
    expect(brief.parts[4]?.blocks).toEqual([
      { kind: 'text', text: 'No other channel shares a stage or an audience with this one.' },
    ])
    expect(wordsOf(brief)).not.toMatch(/Eva|Northlight|Stock feed|Commuters/)
  })
})

describe('neighbours', () => {
  test('say what they do, when, with whom, and how the work is handed over', async () => {
    const brief = await briefOf(await dataOf(plan), 'search')
    expect(brief.parts[4]?.blocks).toEqual([
      {
        kind: 'items',
        label: 'Before you (you carry on what they begin):',
        items: [
          {
            head: 'Film',
            note: 'Dan, 1 July to 31 August 2026, at “aware”',
            text: 'Shows the bike. It carries “Rain” too.',
          },
        ],
      },
    ])
  })

  test('stand in groups: before, beside and after the channel, and elsewhere with the same people', async () => {
    const text = `
journey: { stages: [{ id: aware }, { id: compares }, { id: decides }, { id: stays }] }
audiences: [{ id: riders, name: Riders }]
channels:
  - { id: own, role: Own., stages: [compares, decides], audiences: [riders] }
  - { id: stories, role: Tells., stages: [aware, stays], audiences: [riders] }
  - { id: email, role: Thanks., stages: [stays], audiences: [riders] }
  - { id: fair, role: Shows., stages: [decides], audiences: [riders] }
  - { id: film, role: Begins., stages: [aware], audiences: [riders] }
`
    const brief = await briefOf(await dataOf(text), 'own')
    expect(
      brief.parts[4]?.blocks.map((block) =>
        block.kind === 'items' ? [block.label, ...block.items.map(({ head, note }) => [head, note])] : block,
      ),
    ).toEqual([
      ['Before you (you carry on what they begin):', ['film', 'at “aware”']],
      ['Beside you, at the same stage:', ['fair', 'at “decides”']],
      ['After you (they carry on what you begin):', ['email', 'at “stays”']],
      ['Elsewhere, with the same people:', ['stories', 'at “aware”, “stays”']],
    ])
  })

  test('what changes in a channel that is none leaves the brief as it was', async () => {
    const before = await briefOf(await dataOf(plan), 'search')
    const other = plan.replace('Lifts bosses.', 'Lands bosses.').replace('amount: 200', 'amount: 250')
    expect((await briefOf(await dataOf(other), 'search')).from).toEqual(before.from)
    const near = await briefOf(await dataOf(plan.replace('Shows the bike.', 'Shows two bikes.')), 'search')
    expect(Object.entries(near.from).filter(([key, print]) => before.from[key] !== print)).toEqual([
      ['channels', expect.any(String)],
    ])
  })
})

describe('money', () => {
  test('is told as it stands after the decisions, with each of them', async () => {
    const brief = await briefOf(await dataOf(plan), 'search')
    expect(factOf(brief, 'allocation')).toEqual(['£430 (approved: £400)'])
    expect(factOf(brief, 'moved')).toEqual([
      '£50 came from another channel on 10 July 2026',
      '£20 went to Film on 11 July 2026: Film sells',
    ])
  })

  test.each([
    ['a share of the total', '{ channel: search, share: 40% }', '£450 (approved: £400)'],
    ['two lines', '{ channel: search, amount: 100 }, { channel: search, amount: 50 }', '£200 (approved: £150)'],
    ['no line, and money that came', '{ channel: film, amount: 1 }', '£50'],
  ])('%s', async (_, lines, said) => {
    const text = plan
      .replace(/allocations: .*/, `allocations: [${lines}, { channel: zeppelin, amount: 200 }]`)
      .replace(/ {4}- \{ on: 2026-07-11.*\n/, '')
    expect(factOf(await briefOf(await dataOf(text), 'search'), 'allocation')).toEqual([said])
  })

  test('a move that the purse could not pay has not taken place', async () => {
    const text = plan.replace('to: film, amount: 20', 'to: film, amount: 9000')
    expect(factOf(await briefOf(await dataOf(text), 'search'), 'allocation')).toEqual(['£450 (approved: £400)'])
  })

  test('no money is said to be none', async () => {
    const text = plan
      .replace(/, \{ channel: zeppelin, amount: 200 \}/, '')
      .replace(/ {2}decisions:[\s\S]*?(?=operations)/, '')
    expect(wordsOf(await briefOf(await dataOf(text), 'zeppelin'))).toContain('no money of its own')
  })
})

describe('what the plan does not say', () => {
  test('is asked of a person, in the parts that people write', async () => {
    const brief = await briefOf(await dataOf(plan), 'search')
    expect(brief.parts.filter(({ ask }) => ask !== null).map(({ section }) => section)).toEqual([
      'background',
      'shift',
      'deliverables',
      'geography',
      'response',
    ])
  })

  test('"TBC" says nothing', async () => {
    const text = plan.replace('role: Catches riders.', 'role: TBC, brief: { they_think: TBC, call_to_action: Ride }')
    const brief = await briefOf(await dataOf(text), 'search')
    expect(emptyParts(brief).map(({ section }) => section)).toEqual(['role'])
    expect(brief.parts[7]?.ask).toBe('Yours to write: what they think now; what they should think.')
  })

  test('the indispensable parts are missed', async () => {
    const bare = 'channels: [{ id: email }]'
    expect(emptyParts(await briefOf(await dataOf(bare), 'email')).map(({ number }) => number)).toEqual([2, 4, 6, 7, 13])
  })
})

test('every example briefs well: seventeen parts, none of the indispensable ones empty, names instead of ids', async () => {
  const briefs = await exampleBriefs()
  expect(briefs).toHaveLength(18)
  for (const brief of briefs) {
    expect(brief.parts.map(({ number }) => number)).toEqual(Array.from({ length: 17 }, (_, index) => index + 1))
    expect(emptyParts(brief)).toEqual([])
    expect(wordsOf(brief)).not.toMatch(/undefined|\[object|NaN|\{\w+\}|first-orders|paid-search|needs-uniform/)
  }
})

test('a channel with a name that keeps a place for another is a channel', async () => {
  const data = await dataOf('title: Q3\nchannels: [{ id: film, role: Shows the bike. }, { id: TBC, role: Sells. }]\n')
  expect(data.channels.map(({ id }) => id)).toEqual(['film', 'TBC'])
  expect(await briefOf(data, 'film')).toBeDefined()
})

test('the briefs of many channels do not each go through all that the others do', () => {
  let looks = 0
  const audience = {
    id: 'commuters',
    get path() {
      looks++
      return []
    },
  }
  const channels = Array.from({ length: 200 }, (_, at) => ({ id: `channel-${at}` }))
  const plan = { channels, audiences: [audience] } as unknown as Parameters<typeof sliceOf>[0]
  for (const { id } of channels) sliceOf(plan, id)
  expect(looks).toBeLessThan(20 * channels.length)
})

test.each([
  ['consent', 'consent'],
  ['soft-opt-in', 'consent'],
  ['legitimate-interest', 'addresses'],
  ['corporate-subscriber', 'addresses'],
])('where the basis is %s, the source is that of %s', async (basis, fact) => {
  const text = `channels: [{ id: email, privacy: { basis: ${basis}, consent_source: Booking form } }]`
  expect(factOf(await briefOf(await dataOf(text), 'email'), fact)).toEqual(['Booking form'])
})
