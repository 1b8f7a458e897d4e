import { expect, test } from 'vitest'
import { rules } from '../../../src/registry.generated.ts'
import { checkText, reportOn } from '../../harness/example.ts'
import { read } from './reading.ts'

const graded = async (text: string) =>
  (await reportOn(rules, [await checkText(text, 'q3.plan.md')])).findings.map(
    ({ rule, severity, message }) => `${severity} ${rule}: ${message}`,
  )
const channels =
  '## Channels\n\n| Channel | Role |\n|---|---|\n| Radio | Wakes people |\n| Email | Calls them back |\n\n'

test('a line in a column of channels, each of which has its own, is a cost they share', async () => {
  const budget = (name: string) =>
    read(
      `${channels}## Budget\n\n| Channel | Cost |\n|---|---|\n| Radio | £4,000 |\n| Email | £900 |\n| ${name} | £700 |\n`,
    )
  expect(await budget('Photographs and print templates')).toMatchObject({
    budget: { allocations: [{}, {}, { shared_cost: 'Photographs and print templates', amount: 700 }] },
  })
  expect(await budget('Podcasts')).toMatchObject({ budget: { allocations: [{}, {}, { channel: 'podcasts' }] } })
})

test('attribution keeps its parts beside a remark, which is its note', async () => {
  const text =
    '## Measurement\n\nAttribution: last paid click, 14 days, one booking number counted once. Posters are judged by the survey.\n'
  expect(await read(text)).toMatchObject({
    measurement: {
      attribution: {
        model: 'last paid click',
        window: '14 days',
        dedupe_by: expect.stringContaining('one booking number'),
        note: 'Posters are judged by the survey.',
      },
    },
  })
})

test.each([
  'Yara de Wit (fundraising manager) is the integration owner.',
  'Yara de Wit (title) is responsible for integration.',
])('who leads: %s', async (said) => {
  expect(await read(`## Governance\n\n${said}\n`)).toMatchObject({ governance: { integration_owner: 'Yara de Wit' } })
})

test.each([
  ['The whole is £14,000.', { total: 14_000 }],
  [
    'Total €38,000, of which €4,000 is kept back by Ann Lee for what performs.',
    { total: 38_000, campaign_pool: { amount: 4000, held_by: 'Ann Lee' } },
  ],
  ['The whole is £9,000. £1,800 stays with Ann Lee.', { total: 9000, campaign_pool: { amount: 1800 } }],
])('money: %s', async (said, budget) => {
  expect(await read(`## Budget\n\n${said}\n`)).toMatchObject({ budget })
})

test('a name alone before the role of a channel is its owner', async () => {
  expect(
    await read('## Channels\n\n### Signs\n\nBen Asare. Makes shoppers notice. £2,000. Number: QR scans.\n'),
  ).toMatchObject({ channels: [{ owner: 'Ben Asare', role: 'Makes shoppers notice.' }] })
})

test('what a heading of the page asks may answer for a part that is missed', async () => {
  const page = (heading: string) =>
    graded(
      `---\nstatus: approved\n---\n# Loaves\n\n## Objective\n\nSell 300 loaves by 31 May 2027.\n\n${channels}## ${heading}\n\nAnn and Bob look at it all and see what comes.\n`,
    )
  expect(await page('Who steers')).toContainEqual(
    expect.stringMatching(/^warning governance\/present: nothing says in a way that can be read who keeps/),
  )
  expect(await page('Weather')).toContainEqual(expect.stringMatching(/^error governance\/present: nothing says who/))
})

test('who approved a plan may be told below its front matter', async () => {
  const text =
    '---\nstatus: approved\n---\n# Loaves\n\nThe board of the mill approved all of it on 12 June 2026. Runs from 1 September to 30 November 2026.\n\n## Objective\n\nSell 300 loaves by 31 May 2027.\n'
  expect(await graded(text)).toContainEqual(
    expect.stringMatching(/^warning plan\/approved: .* in a way that can be read/),
  )
})

test.each([
  'Ann Lee decides alone about moves up to 15% of a line whenever a listing costs more than €300 for a month.',
  'Whenever a listing costs more than €300 for a month, Ann Lee moves up to 15% of its budget.',
])('when money moves: %s', async (said) => {
  expect(await read(`## Budget\n\nTotal: €9,000\n\n${said}\n`)).toMatchObject({
    budget: { reallocation: { trigger: 'a listing costs more than €300 for a month', decided_by: 'Ann Lee' } },
  })
})

test('what goes on behind bold words or behind a person may say what is missed', async () => {
  const found = await graded(
    '---\nstatus: approved\n---\n# Wine\n\n**Goal.** Sell 300 bottles by 31 May 2027.\n\n**Channels.**\n1. Tastings – owner Jan van der Berg – lets merchants try before they list – judged by merchants attending – €14,000\n2. Trade press – owner Lucy Hale – makes the name known – judged by enquiries – €8,000\n\n**Measurement.** Bottles sold: invoiced bottles, from the ERP. Enquiries: emails that name it. Agreed on 20 June 2026 by all three. Attribution: first contact in the CRM, 120 days, one merchant number counted once.\n\n**Governance.** Lucy Hale (export manager) is responsible for integration. Every second Tuesday at 10 she and Jan look at it all.\n',
  )
  expect(found.filter((one) => /^error (?:channels\/role|measurement\/defined|governance\/)/.test(one))).toEqual([])
})

test('a field that a text of the thing goes on to is not certain to be missing', async () => {
  const of = (definition: string) =>
    graded(
      `---\nstatus: approved\n---\n${channels}## Audiences\n\n**Past givers** – ${definition}\n\n**New givers** – ${definition}\n`,
    )
  const missing = /^error audiences\/path-complete/
  expect(await of('gave once since 2023, 1,450 in all.')).toContainEqual(expect.stringMatching(missing))
  expect(await of('gave once since 2023. Path: letter ("You fed Friday") › call.')).not.toContainEqual(
    expect.stringMatching(missing),
  )
})

test('lines that add up to less are no error where the page names the rest', async () => {
  const page = (rest: string) =>
    graded(
      `## Budget\n\nTotal: £6,900\n\n| Channel | Cost |\n|---|---|\n| Radio | £4,000 |\n| Email | £900 |\n\n## Remarks\n\n${rest}\n`,
    )
  expect(await page('The reserve of £2,000 is for whatever works.')).toContainEqual(
    expect.stringMatching(/^warning budget\/adds-up/),
  )
  expect(await page('The reserve of £3,000 is for whatever works.')).toContainEqual(
    expect.stringMatching(/^error budget\/adds-up/),
  )
})

test('a promise of nothing to do is decided, and a number behind its label is of no other limit', async () => {
  const findings = await graded(
    '---\nstatus: approved\n---\n## Objective\n\n**Objective:** Win 320 new patients between July and December 2026 (last half-year: 240)\n**Limits:** cost per new patient at most €210\n\n## Messaging\n\nNothing to think about until the lease ends\n\n## Measurement\n\n| Metric | Unit |\n|---|---|\n| New patients | patients |\n| Cost per new patient | € |\n',
  )
  expect(findings.filter((one) => /no-placeholders|statement-agrees/.test(one))).toEqual([])
})
