import { describe, expect, test } from 'vitest'
import { rules } from '../../../src/registry.generated.ts'
import { checkText, reportOn } from '../../harness/example.ts'
import { judged, read } from './reading.ts'

const goal = '# Oak\n\n1 March to 31 May 2027\n\n## Goal\n\nSell 300 tables by 31 May 2027.\n\n'
const people = '## Audiences\n\n- **Joiners** – people who build\n- **Cooks** – people who eat at home\n\n'
const journey =
  '## Journey\n\n| Stage | First contact |\n|---|---|\n| Notice | A poster |\n| Buy | The shop |\n| Keep | A card |\n\n'

const graded = async (text: string) =>
  (await reportOn(rules, [await checkText(text, 'q3.plan.md')])).findings.map(
    ({ rule, severity, message }) => `${severity} ${rule}: ${message}`,
  )

describe('a channel told in one breath', () => {
  const told = {
    role: 'Makes a table a thing people talk about.',
    primary_metric: 'Tables sold',
    tempo: 'monthly',
  }

  test('below its heading: role, reason, whom it serves and when', async () => {
    const page = `${goal}${people}${journey}## Channels\n\n### Radio\n\nMakes a table a thing people talk about. Oak FM reaches 61% of the county. Notice stage, joiners and cooks. Owner: Ann Lee. Judged by Tables sold. Changed monthly. Budget £900.\n`
    expect(await read(page)).toMatchObject({
      channels: [
        {
          ...told,
          primary_metric: 'tables-sold',
          rationale: 'Oak FM reaches 61% of the county',
          stages: ['notice'],
          audiences: ['joiners', 'cooks'],
          owner: 'Ann Lee',
        },
      ],
      budget: { allocations: [{ channel: 'radio', amount: 900 }] },
    })
  })

  test('in an item of a list: the reason behind "because", and whose it is in brackets', async () => {
    const page = `${goal}${people}${journey}## Channels\n\n- **Email** (Ann Lee) – calls cooks back, because 41% of them came by email. Cooks; buy and keep. Counts tables sold. Weekly. €600. Only to people who signed up in the shop; unsubscribe in every mail.\n- **Radio** (Bo Roe) – wakes joiners, because every second one listens. Joiners; notice. Counts tables sold. Monthly. €900.\n\n## Measurement\n\n- Tables sold: paid tables, counted in tables, from the till (exact).\n\nAgreed on 3 February 2027 by Ann Lee and Bo Roe.\n`
    expect(await read(page)).toMatchObject({
      channels: [
        {
          name: 'Email',
          owner: 'Ann Lee',
          role: 'calls cooks back',
          rationale: '41% of them came by email',
          audiences: ['cooks'],
          stages: ['buy', 'keep'],
          primary_metric: 'tables-sold',
          tempo: 'weekly',
          privacy: { basis: 'consent' },
        },
        { name: 'Radio', owner: 'Bo Roe' },
      ],
    })
  })

  test('two sentences of a role are still two', async () => {
    const page = `${goal}## Channels\n\n### Radio\n\nMakes a table a thing people talk about. It also collects addresses for the shop.\n`
    expect(await judged(page, 'q3.plan.md')).toContainEqual(expect.stringMatching(/^channels\/role-one-sentence: 2/))
  })

  test('a name in brackets that the page has once is part of the name', async () => {
    const page = `${goal}## Channels\n\n- **Google Ads** (Search Partners) – catches those who look\n- **Radio** – wakes them\n`
    expect(await read(page)).toMatchObject({ channels: [{ name: 'Google Ads (Search Partners)' }, {}] })
  })
})

describe('audiences and their paths', () => {
  test('"first" and "then" are no stages', async () => {
    const page = `${goal}${journey}## Audiences\n\n- **Joiners** – people who build\n  - first: "Built to be rebuilt" (radio)\n  - then: "Yours by Friday" (email)\n`
    expect((await judged(page, 'q3.plan.md')).filter((one) => one.startsWith('plan/known-references'))).toEqual([])
  })

  test('a sentence that announces them is none of them', async () => {
    const page = `${goal}## Audiences\n\nThere are two groups.\n\n**Joiners.** People who build in a shed.\n\n**Cooks.** People who eat at home.\n`
    expect(await read(page)).toMatchObject({ audiences: [{ name: 'Joiners' }, { name: 'Cooks' }] })
    expect(((await read(page)) as { audiences: unknown[] }).audiences).toHaveLength(2)
  })

  test.each([
    [
      'line by line',
      'Joiners: people who build things in a shed\nCooks: people who eat at home every night of the week',
    ],
    ['each under a line in bold', '**Joiners**\nPeople who build.\n\n**Cooks**\nPeople who eat at home.'],
  ])('%s', async (_, said) => {
    const page = `${goal}## For whom\n\n${said}\n\n## Notes\n\nJoiners come first, cooks come later.\n`
    expect(await read(page)).toMatchObject({ audiences: [{ name: 'Joiners' }, { name: 'Cooks' }] })
  })

  test('a heading that opens with the name of one goes on with it', async () => {
    const page = `${goal}${people}### Joiners: the path\n\n1. Notice – "Built to be rebuilt" – radio\n2. Buy – "Yours by Friday" – email\n`
    expect(await read(page)).toMatchObject({
      audiences: [{ name: 'Joiners', path: [{ stage: 'notice' }, { stage: 'buy' }] }, { name: 'Cooks' }],
    })
  })
})

describe('numbers', () => {
  test('a metric in sentences has its unit, its source and what it leads to', async () => {
    const page = `${goal}## Measurement\n\n- Tables sold: paid tables. Counted in tables, exactly, from the till.\n- Quotes asked: filled-in forms. Counted from Matomo, approximately because some block it. They lead to tables sold.\n- On the way: 90 by 31 March 2027, 200 by 30 April 2027\n- Looked at: weekly, in the kitchen\n`
    expect(await read(page)).toMatchObject({
      measurement: {
        metrics: [
          { name: 'Tables sold', unit: 'tables', source: 'till', precision: 'exact' },
          { name: 'Quotes asked', unit: 'quotes', source: 'Matomo', precision: 'approximate', leads_to: 'tables-sold' },
        ],
        cadence: 'weekly',
        targets: [
          { metric: 'tables-sold', value: 90 },
          { value: 200, on: '2027-04-30' },
        ],
      },
    })
  })

  test('a share has no unit that its name might count', async () => {
    const page = `${goal}## Measurement\n\n- Visits won: share of visits that end in a sale\n- Tables sold: paid tables, counted in tables, from the till (exact).\n`
    expect(((await read(page)) as { measurement: { metrics: unknown[] } }).measurement.metrics[0]).not.toHaveProperty(
      'unit',
    )
  })

  test('what is counted may have a hyphen', async () => {
    const page = `${goal}## Measurement\n\n- **Club sign-ups**: new accounts in the app, from the app dashboard. 300 sign-ups are on the way.\n`
    expect(await read(page)).toMatchObject({ measurement: { metrics: [{ name: 'Club sign-ups', unit: 'sign-ups' }] } })
  })

  test('lines with an equals sign, and what the next lines say', async () => {
    const page = `${goal}## Measurement\n\nTables sold = paid tables (till, exact, in tables)\nCards back = cards that come back (counted by hand, approximate) → tables sold\nCommon to all: tables sold\nAgreed: 3 February 2027 by Ann Lee and Bo Roe\n`
    expect(await read(page)).toMatchObject({
      measurement: {
        metrics: [
          { unit: 'tables', source: 'till' },
          { unit: 'cards', precision: 'approximate', leads_to: 'tables-sold' },
        ],
        shared: ['tables-sold'],
        agreed: { on: '2027-02-03' },
      },
    })
  })

  test('labels at the margin right below a list are those of the section', async () => {
    const page = `${goal}## Measurement\n\n- Tables sold: paid tables, counted in tables, from the till (exact).\n- Cost per table: all spend divided by tables sold, in GBP, from the ledger (exact).\nShared: Tables sold, Cost per table\nAgreed: 3 February 2027 by Ann Lee and Bo Roe\n`
    expect(await read(page)).toMatchObject({
      measurement: {
        metrics: [{ source: 'till' }, { unit: 'GBP', source: 'ledger' }],
        shared: ['tables-sold', 'cost-per-table'],
        agreed: { on: '2027-02-03' },
      },
    })
  })

  test('numbers of lines are no part of what they say', async () => {
    const page = `${goal}## 7. Measurement\n\n7.1 Cadence: weekly\n7.2 Attribution: last touch, 30 days, by order number\n`
    expect(await read(page)).toMatchObject({ measurement: { cadence: 'weekly', attribution: { window: '30 days' } } })
    const guests = await read(`${goal}## Message\n\n2.5 million guests cannot be wrong.\n`)
    expect(guests).toMatchObject({ messaging: { proposition: '2.5 million guests cannot be wrong.' } })
  })
})

describe('money and who sees to it', () => {
  test.each([
    ['We shift money when a table costs more than £8 over 10 days. Ann Lee decides within 2 days.'],
    ['If a table costs more than £8 over 10 days, money moves. Ann Lee decides within 2 days.'],
  ])('%s', async (said) => {
    expect(await read(`${goal}## Budget\n\nTotal: £9,000\n\n${said}\n`)).toMatchObject({
      budget: {
        reallocation: {
          trigger: 'a table costs more than £8 over 10 days',
          decided_by: 'Ann Lee',
          decide_within: '2 days',
        },
      },
    })
  })

  test('a total before its currency, and what belongs to no channel', async () => {
    const page = `${goal}## Budget\n\n31,000 CHF in total. Of this 5,000 CHF belong to no channel; Ann Lee holds them for what sells.\n`
    expect(await read(page)).toMatchObject({
      budget: { total: 31_000, campaign_pool: { amount: 5000, held_by: 'Ann Lee' } },
    })
    expect((await judged(page, 'q3.plan.md')).filter((one) => one.startsWith('budget/not-ring-fenced'))).toEqual([])
  })

  test('"Every Monday they look at …" in a section about working together is the review', async () => {
    const page = `${goal}## Keeping it together\n\nAnn Lee holds the plan together. Every Monday she and Bo Roe look at tables sold: the numbers, what is off, whether money should move.\n`
    expect(await read(page)).toMatchObject({
      governance: {
        integration_owner: 'Ann Lee',
        review: { cadence: 'weekly', agenda: ['the numbers', 'what is off', 'whether money should move'] },
      },
    })
  })

  test('how far a number may be off, in an item of a list', async () => {
    const page = `${goal}## Governance\n\n- Owner: Ann Lee\n- If a number is more than 10% off plan, an answer within 5 days; look at tracking, stock, staff\n`
    expect(await read(page)).toMatchObject({ operations: { variance: { threshold: '10%', answer_within: '5 days' } } })
  })
})

describe('the head of a page and its headings', () => {
  test('days and approval in sentences', async () => {
    const page =
      '# Oak\n\nWe run from 1 March to 31 May 2027 and the first advert appears on 1 March. Ann Lee approved this plan on 12 January 2027.\n\n## Goal\n\nSell 300 tables by 31 May 2027.\n'
    expect(await read(page)).toMatchObject({
      period: { start: '2027-03-01', end: '2027-05-31' },
      approved: { by: 'Ann Lee', on: '2027-01-12' },
    })
  })

  test('a part, and what it holds, in one heading', async () => {
    const page =
      '# Oak\n\n## Objective and guardrails\n\n- Objective: Sell 300 tables by 31 May 2027\n- Target: 300 tables\n'
    expect(await read(page)).toMatchObject({ objective: { target: 300, by: '2027-05-31' } })
  })

  test('what customers miss is nothing that the plan leaves open', async () => {
    const page = `${goal}## Journey\n\n- Buy – first contact: the shop – trigger: a free trial – drop-off: price unclear\n`
    expect((await judged(page, 'q3.plan.md')).filter((one) => one.startsWith('plan/no-placeholders'))).toEqual([])
  })

  test('a draft is not denied flatly what its own section may say', async () => {
    const page = `${goal}## Channels\n\n| Channel | Role |\n|---|---|\n| Radio | Wakes people |\n| Email | Calls them back |\n\n## Who steers\n\nIn the workshop Priscilla has the last word, as always.\n`
    expect(await graded(page)).toContainEqual(
      expect.stringMatching(/^warning governance\/present: nothing says in a way that can be read/),
    )
  })
})
