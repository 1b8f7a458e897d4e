import { expect, test } from 'vitest'
import { rules } from '../../../src/registry.generated.ts'
import { checkText, reportOn } from '../../harness/example.ts'
import { judged, read } from './reading.ts'

const goal = '# Oak\n\n1 March to 31 May 2027\n\n## Goal\n\nSell 300 tables by 31 May 2027.\n\n'

test('a hyphen in the name of a metric is one', async () => {
  const page = `${goal}## Measurement\n\n- **Club sign-ups**: new sign-ups with consent, from the app\n\nLast year there were 400 sign-ups.\n`
  expect(await read(page)).toMatchObject({ measurement: { metrics: [{ name: 'Club sign-ups', unit: 'sign-ups' }] } })
})

test('beside a channel "Who" with names of people does it, an agency among them', async () => {
  const page = `${goal}## Tactics\n\n| Channel | What we do | Who | Budget |\n|---|---|---|---|\n| Radio | Spots | Jo Marsh | £900 |\n| PR | Visits | Agency (Bright PR) | £400 |\n| Shop | Cards | Shop managers | £200 |\n`
  expect(await read(page)).toMatchObject({
    channels: [{ owner: 'Jo Marsh' }, { owner: { name: 'Agency' } }, { owner: 'Shop managers' }],
  })
})

test('a persona with a heading of her own is nobody who does it', async () => {
  const page = `${goal}## Personas\n\n### Lunch Lucy\n\nWorks near the shop.\n\n### Family Frank\n\nEats out with two children.\n\n## Tactics\n\n| Channel | Role | Who | Budget |\n|---|---|---|---|\n| Radio | Wakes them. | Lunch Lucy | £900 |\n| PR | Tells them. | Family Frank | £400 |\n`
  expect(await read(page)).toMatchObject({
    channels: [{ audiences: ['lunch-lucy'] }, { audiences: ['family-frank'] }],
  })
})

test('behind the day of a task stands in brackets whose it is', async () => {
  const page = `${goal}## Timeline\n\n- [ ] Positioning locked — 11 March 2027 (Eli)\n- [ ] Page live — 14 March 2027 (Ann Lee)\n`
  expect(await read(page)).toMatchObject({
    operations: {
      milestones: [
        { name: 'Positioning locked', due: '2027-03-11', owner: 'Eli' },
        { due: '2027-03-14', owner: 'Ann Lee' },
      ],
    },
  })
})

test.each([
  ['the Schools team', 'Schools team'],
  ['Digital (Mei Lin)', { name: 'Digital' }],
  ['Events', 'Events'],
])('a channel led by %s', async (said, owner) => {
  const page = `${goal}## Activity plan\n\n### Schools\n\nBrings classes to the shop. Two bursts: May and September. Led by ${said}. Budget £900. Measured by tables sold.\n\n### Radio\n\nWakes them.\n\n## Measurement\n\n- Number of tables sold: paid tables (Till)\n`
  expect(await read(page)).toMatchObject({
    channels: [{ role: 'Brings classes to the shop.', owner, primary_metric: 'number-of-tables-sold' }, {}],
  })
})

test('what a channel costs behind its name is no part of the name', async () => {
  const page = `${goal}## Channels\n\n### Pinterest & Instagram – €320,000\n\nMakes them dream.\n\n### Email (€20k)\n\nCalls them back.\n`
  expect(await read(page)).toMatchObject({
    channels: [
      { name: 'Pinterest & Instagram', id: 'pinterest-instagram' },
      { name: 'Email', id: 'email' },
    ],
    budget: { allocations: [{ amount: 320000 }, { amount: 20000 }] },
  })
})

test('how many people there are behind the name of an audience is its size', async () => {
  const page = `${goal}## Audiences\n\n**The Nesters** (about 310,000 households) – couples who moved.\n\n**The Replacers** (540,000) – people who refurnish.\n`
  expect(await read(page)).toMatchObject({
    audiences: [
      { name: 'The Nesters', size: { value: 310000, precision: 'approximate' }, definition: 'couples who moved.' },
      { name: 'The Replacers', size: { value: 540000 } },
    ],
  })
})

test('a reserve that is added to the total is money of the plan', async () => {
  const page = `# Oak\n\n**Dates:** 1 March to 31 May 2027\n**Budget:** $14,500\n\n## Tactics\n\n| Tactic | Role | Cost |\n|---|---|---|\n| Posters | Wake them. | $9,000 |\n| Radio | Tells them. | $4,500 |\n\nTotal: $13,500 plus a 1,000 reserve\n`
  expect((await judged(page, 'q3.plan.md')).filter((one) => one.startsWith('budget/adds-up'))).toEqual([])
})

test.each([
  'We look at these every Monday in the trading meeting (Nadia, Jo, Sam, ops director).',
  '- Dashboard reviewed every Monday 9am in the stand-up – Nadia, Jo, Sam',
])('%s: how often the numbers are looked at, and by whom', async (said) => {
  const page = `${goal}## KPIs\n\n- Tables sold: paid tables (Till)\n\n${said}\n`
  expect(await read(page)).toMatchObject({
    measurement: { cadence: 'weekly' },
    governance: { review: { cadence: 'weekly', attended_by: ['Nadia', 'Jo', 'Sam'] } },
  })
})

test('metrics with an equals sign, and where all of them come from', async () => {
  const page = `${goal}## How we measure\n\n- Source of truth: Salesforce\n- Orders = paid tables, refunds off\n- CAC = all spend / new buyers (Finance ledger)\n- Registrations (Eventbrite)\n- Show-up rate (guests divided by registrations)\n`
  expect(await read(page)).toMatchObject({
    measurement: {
      metrics: [
        { name: 'Orders', definition: 'paid tables, refunds off', source: 'Salesforce' },
        { name: 'CAC', source: 'Finance ledger' },
        { name: 'Registrations', source: 'Eventbrite' },
        { name: 'Show-up rate', definition: 'guests divided by registrations', source: 'Salesforce' },
      ],
    },
  })
})

test('how often a number is read behind where it comes from', async () => {
  const page = `${goal}## KPIs\n\n- **Covers**: guests seated Monday to Thursday, from the EPOS, weekly\n`
  expect(await read(page)).toMatchObject({ measurement: { metrics: [{ source: 'EPOS' }] } })
})

test('an audience in the words of what it is', async () => {
  const page = `${goal}## Audiences\n\n**Primary:** Residents of multi-family buildings, where it is worst.\n\n**Secondary:** Families in detached homes who get it wrong ("wish-cyclers").\n\n## Tactics\n\n| Tactic | Role | Audience |\n|---|---|---|\n| Posters | Wake them. | Multi-family |\n| Radio | Tells them. | Wish-cyclers |\n`
  expect(await read(page)).toMatchObject({ channels: [{ audiences: ['primary'] }, { audiences: ['secondary'] }] })
})

test.each([
  ['awareness of Lund, 18% at the end', 'awareness of Lund'],
  ['cost per order under €95', 'cost per order'],
  ['orders, returns off', 'orders, returns off'],
])('how much of a number is wanted is no part of its name: %s', async (said, name) => {
  const page = `${goal}## Channels\n\n### Radio\n\nWakes them.\n\n- KPI: ${said}\n\n### Email\n\nCalls them back.\n\n## Measurement\n\n- **${name}** – counted in the shop (Till)\n`
  const found = await judged(page, 'q3.plan.md')
  expect(found.filter((one) => one.startsWith('plan/known-references'))).toEqual([])
})

test('dates of what happens may be milestones', async () => {
  const page = `${goal}## Calendar\n\n- 24 Mar: mail drops, website goes live\n- 1 Apr: email 1\n`
  expect(await judged(page, 'q3.plan.md')).toContainEqual(
    expect.stringMatching(/^operations\/milestones: nothing says in a way that can be read/),
  )
})

test('where a sentence may say who answers for it, nobody is said not to in certain words', async () => {
  const page = `${goal}Owner – the whole team, led by Ann.\n`
  expect(await judged(page, 'q3.plan.md')).not.toContainEqual(
    expect.stringMatching(/^objective\/owner: nobody answers for the objective$/),
  )
})

test('what allows a channel to write, in a line of its own under the channel', async () => {
  const page = `${goal}## Channels\n\n### Email\n\nCalls them back.\n\n- Owner: Bo Roe\n- Consent: opt-in at checkout; unsubscribe link in every mail\n\n### Radio\n\nWakes them.\n`
  expect(await read(page)).toMatchObject({
    channels: [{ privacy: { consent_source: 'checkout', opt_out: 'unsubscribe link' } }, {}],
  })
  const found = await judged(page, 'q3.plan.md')
  expect(found.filter((one) => one.startsWith('privacy/'))).toEqual([])
})

test('what allows it may stand in the sentence of the role', async () => {
  const page = `${goal}## Channels\n\n### Email\n\nFour letters to 22,000 people who agreed to hear from us, with an unsubscribe link in each. Led by Tom Agbaje. Budget £1,500.\n\n### Radio\n\nWakes them.\n`
  const found = await judged(page, 'q3.plan.md')
  expect(found.filter((one) => one.startsWith('privacy/'))).toEqual([])
})

test('a field of the messages below their proof is theirs', async () => {
  const page = `${goal}## Message\n\n"Seen within a week."\n\n### Proof points\n\n- 94% were seen within 6 days (survey, 2026)\n- 4.8 stars from 612 reviews (Google, 2026)\n\n**Tone of voice:** calm and plain.\n`
  expect(await read(page)).toMatchObject({ messaging: { tone_of_voice: 'calm and plain.', proof_points: [{}, {}] } })
})

test('a table under the name of an audience may be its path', async () => {
  const page = `${goal}## Audiences\n\n- **Joiners** – people who build\n- **Cooks** – people who eat at home\n\n### Joiners\n\n| When | What they hear | Where |\n|---|---|---|\n| They look | "Built to be rebuilt" | Radio |\n`
  const { findings } = await reportOn(rules, [await checkText(page, 'q3.plan.md')])
  expect(findings.filter(({ rule }) => rule === 'audiences/path-complete').map(({ severity }) => severity)).toEqual([
    'warning',
    'error',
  ])
})

test('an arrow leads from a risk to what is done', async () => {
  const page = `${goal}## What can go wrong\n\n- New menu late -> hold the posters until the kitchen is ready\n- Oak is late (20 March) → start with the chairs\n`
  expect(await read(page)).toMatchObject({
    operations: {
      risks: [
        { risk: 'New menu late', mitigation: 'hold the posters until the kitchen is ready' },
        { risk: 'Oak is late (20 March)', mitigation: 'start with the chairs' },
      ],
    },
  })
})

test('a message with a colon in it is one of the messages', async () => {
  const page = `${goal}## Key messages\n\n1. When in doubt, leave it out.\n2. Three things never go in: bags, diapers, styrofoam.\n3. Getting it right keeps taxes down.\n`
  expect(await judged(page, 'q3.plan.md')).toContainEqual(
    expect.stringMatching(/^messaging\/one-proposition: 3 propositions/),
  )
})

test('what we want, beside an announcement, is the goal', async () => {
  const page = `# Oak\n\n## Objective\n\nSpring is when people move. We sell from 8 March.\n\n**What we want:** €2.4m of sales by 6 June 2027\n`
  expect(await read(page)).toMatchObject({ objective: { statement: '€2.4m of sales by 6 June 2027' } })
})

test('months in the rows of a timeline may be milestones', async () => {
  const page = `${goal}## Timeline\n\n| Month | Activity | Lead |\n|---|---|---|\n| March 2027 | Photos | Mei Lin |\n| April 2027 | Mailing | Schools |\n\n## Risks\n\n- Rain\n`
  expect(await judged(page, 'q3.plan.md')).toContainEqual(
    expect.stringMatching(/^operations\/milestones: nothing says in a way that can be read/),
  )
})

test('below a heading of the plan everything may be said of it', async () => {
  const page = `${goal}## Channels\n\n### Radio – £900\n\nWakes them.\n\n### Schools – £400\n\nBrings classes.\n\nContingency some £200.\n`
  expect(await judged(page, 'q3.plan.md')).toContainEqual(
    expect.stringMatching(/^budget\/campaign-pool: nothing that can be read/),
  )
})

test('consent in the words of a role with labels behind it', async () => {
  const page = `${goal}## Channels\n\n### Email\n\nTo 38,000 subscribers with consent. Responsible: Priya Nair. KPI: Tables sold.\n\n### Radio\n\nWakes them.\n`
  expect(await read(page)).toMatchObject({ channels: [{ owner: 'Priya Nair', privacy: { basis: 'consent' } }, {}] })
})

test.each([
  ["Who we're going after", '- Joiners: people who build', 'audiences'],
  ['Single-minded message', 'Start small.', 'messaging'],
  ['Control', '- Tables sold: paid tables (Till)', 'measurement'],
])('%s', async (heading, text, element) => {
  expect(await read(`${goal}## ${heading}\n\n${text}\n`)).toHaveProperty(element)
})

test('the letters of an outline stand before the names of its parts', async () => {
  const page = `# Oak\n\n## S – Situation\n\nWe sold 210 tables in 2026.\n\n## O – Objectives\n\nSell 300 tables by 31 May 2027.\n\n## T: Tactics\n\n### Radio\n\nWakes them.\n\n## C - Control\n\n- Tables sold: paid tables (Till)\n`
  expect(await read(page)).toMatchObject({
    objective: { statement: 'Sell 300 tables by 31 May 2027.' },
    channels: [{ name: 'Radio' }],
    measurement: { metrics: [{ name: 'Tables sold' }] },
  })
})

test('several names in bold, each above what is told of it item by item', async () => {
  const page = `${goal}## Target market\n\n### Buyer personas\n\n**New Nora**\n- 29, rents, first table\n- Worries about the price\n\n**Senior Stan**\n\n- 64, two chairs\n\n### Competitive analysis\n\n- Pine & Co: cheaper\n\n## Channels\n\n| Channel | Role | Persona |\n|---|---|---|\n| Radio | Wakes them. | New Nora |\n| Email | Calls them. | Senior Stan |\n`
  expect(await read(page)).toMatchObject({
    audiences: [
      { name: 'New Nora', definition: expect.stringContaining('first table') },
      { name: 'Senior Stan', definition: '64, two chairs' },
    ],
    channels: [{ audiences: ['new-nora'] }, { audiences: ['senior-stan'] }],
  })
})

test.each([
  ['Pine & Co cuts prices: we hold ours and show the total', 'we hold ours and show the total'],
  ["Rain all May: we'll move the stand inside", "we'll move the stand inside"],
  ['Pine & Co cuts prices: we lose buyers', undefined],
])('what we do about a risk: %s', async (said, mitigation) => {
  const { operations } = (await read(`${goal}## Risks\n\n- ${said}\n- Snow\n`)) as {
    operations: { risks: { mitigation?: string }[] }
  }
  expect(operations.risks[0]?.mitigation).toBe(mitigation)
})

test('a sum that is kept back in a sentence may be the pool', async () => {
  const page = `${goal}## Tactics\n\n1. **Radio** – wakes them. £2,500\n2. **Email** – calls them. £400\n\nTotal £3,000; we keep £100 back for rain.\n`
  const found = await judged(page, 'q3.plan.md')
  expect(found).not.toContainEqual(expect.stringMatching(/^budget\/campaign-pool: nothing is held/))
})

test('what a summary says of the money is said, though the goal is read there', async () => {
  const page = `# Oak\n\n## Executive summary\n\nWe want to grow from 210 to 300 tables by 31 May 2027. We have a budget of $2,900 for the year.\n\n## Channels\n\n| Channel | Role | Budget |\n|---|---|---|\n| Radio | Wakes them. | $2,500 |\n| Email | Calls them. | $400 |\n`
  const found = await judged(page, 'q3.plan.md')
  expect(found).not.toContainEqual(expect.stringMatching(/^budget\/adds-up: there is no total/))
})

test('quarters in the rows of a timeline may be milestones', async () => {
  const page = `${goal}## Timeline\n\n| Quarter | Activities |\n|---|---|\n| Q1 | New page |\n| Q2 | Mailing |\n\n## Risks\n\n- Rain\n`
  expect(await judged(page, 'q3.plan.md')).toContainEqual(
    expect.stringMatching(/^operations\/milestones: nothing says in a way that can be read/),
  )
})

test('a message and its versions in words of their own', async () => {
  const page = `${goal}## Promotion\n\nOne message everywhere: "One price."\n`
  expect(await judged(page, 'q3.plan.md')).toContainEqual(
    expect.stringMatching(/^plan\/six-elements: .*; missing: audiences/),
  )
  const both = `${goal}## Audiences\n\n- **Chiefs** – people who buy\n- **Inspectors** – people who look\n\n## Key message\n\nBuilt to last.\n\n- **For the inspectors:** a trail in two clicks\n`
  expect(await judged(both, 'q3.plan.md')).not.toContainEqual(
    expect.stringMatching(/^messaging\/adapted: 2 audiences, and no version/),
  )
})

test.each(['Start 260 new tables', 'Sell 260 new tables'])(
  'what the same months brought is no target: %s',
  async (said) => {
    const page = `# Oak\n\n## Objective\n\n${said} between 4 January and 30 June 2027 (same months 2026: 201).\n\n## KPIs\n\n| KPI | Definition | Target |\n|---|---|---|\n| New tables | Paid tables | 260 |\n`
    const { objective } = (await read(page)) as { objective: { target?: number } }
    expect([260, undefined]).toContain(objective.target)
  },
)

test('a tactical plan is of channels', async () => {
  const page = `${goal}## Tactical plan\n\n| Tactic | What it does | Persona |\n|---|---|---|\n| Radio | Wakes them | Nora |\n`
  expect(await read(page)).toMatchObject({ channels: [{ name: 'Radio', role: 'Wakes them' }] })
})

test('when people look at the numbers says how often', async () => {
  const page = `${goal}## KPIs\n\n- Tables sold: paid tables (Till)\n\nEvery other Thursday Farah, Leo and Brightwise look at how many it were.\n`
  expect(await judged(page, 'q3.plan.md')).not.toContainEqual(
    expect.stringMatching(/^measurement\/cadence: nothing says how often/),
  )
})
