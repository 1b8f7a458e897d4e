import { expect, test } from 'vitest'
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
