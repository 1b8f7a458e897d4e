import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/lint/finding.ts'
import { rules } from '../../src/registry.generated.ts'
import { checkText, reportOn } from '../harness/example.ts'
import { follow } from './follow.ts'

const page = (name: string) => readFileSync(new URL(`pages/${name}.plan.md`, import.meta.url), 'utf8')

const judge = async (text: string): Promise<readonly Finding[]> =>
  (await reportOn(rules, [await checkText(text, 'page.plan.md')], { today: '2026-08-20' })).findings

const nameOf = ({ rule, path }: Finding) => `${rule} ${path}`

/** What those who write the page would fill in, by the label; for several rows one after the other. */
const values: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>> = {
  all: {
    'Integration owner': 'Lena Fischer',
    'Review cadence': 'weekly',
    Attendees: 'Lena Fischer, Dan Whitlock',
    Outcome: 'acquisition',
    'First encounter': 'Sees a poster on the way to work',
    Trigger: 'Their usual answer has just let them down',
    'Drop off': 'They cannot see what it would cost them',
    Supports: '40,000 customers by 31 December 2027',
    'Tone of voice': 'plain, practical, warm; never preachy',
    Persona: 'Priya, project manager; pain: the shop is closed when she comes home',
    Definition: 'Counted once it has been paid and not sent back within 14 days.',
    'Source of size': 'Kantar panel, March 2026',
    'Precision of size': 'approximate',
    Precision: 'approximate',
    Stage: ['Awareness', 'Decision'],
    'Privacy basis': 'soft opt-in',
    'Opt out': 'Unsubscribe link in every email',
    Contingency: '£4,000',
    'Pool held by': 'Lena Fischer',
    'Decided by': 'Lena Fischer',
    'Reallocation limit': '20%',
    'Decide within': '3 days',
    Agreed: 'Lena Fischer, 5 June 2026',
    Attribution: 'last touch, 30 days, by order number',
    Cadence: 'weekly',
    Dashboard: 'https://bi.example/q4',
    Threshold: '10%',
    'Answer within': '5 days',
    Diagnose: 'tracking, stock, creative',
    Tempo: 'weekly',
    Due: ['1 September 2026', '15 September 2026'],
    Milestone: ['Letters printed', 'Posters up'],
    Owner: 'Lena Fischer',
    Period: '2 November 2026 – 31 January 2027',
    'Proof point': ['Rated 4.8 of 5 by 3,000 customers', 'Winner of the 2025 trade prize'],
    Evidence: ['Trustpilot, July 2026', 'Letter of the jury, 12 May 2025'],
    'a sentence under it': 'Plain, practical, warm; never preachy.',
  },
  agency: {
    By: '31 December 2026',
    Metric: 'New subscribers',
    Target: '12,000',
    'Reviewed against': 'New subscribers',
    'Shared metrics': 'New subscribers',
    Audience: ['Dairy reducers', 'Young families', 'Young families', 'Dairy reducers', 'Dairy reducers', 'Young families'],
    Channels: ['Paid social', 'Email'],
    Message: ['It comes before you run out.', 'One thing less to carry.'],
    'Proof points': '',
    Rationale: [
      '38% of subscribers in spring came from it',
      'Half of all trials searched first',
      'Three posts in May brought 400 trials',
      'One in five trials came back by email in June',
      'Leeds test in March: 12% more searches',
      'The food pages brought 300 trials last year',
    ],
    Unit: ['subscribers', 'GBP', '%', 'searches', 'articles'],
    Contingency: '£0',
  },
  notion: {
    By: '18 December 2026',
    Period: '5 October 2026 – 18 December 2026',
    Metric: 'Paid teams',
    'Primary metric': 'Paid teams',
    'Reviewed against': 'Paid teams',
    'Shared metrics': 'Paid teams',
    Audience: ['Operations leads', 'Team leads'],
    Channels: ['LinkedIn ads', 'Newsletter'],
    Message: ['See who is in before the week begins.', 'No more calls at six in the morning.'],
    'Proof points': '',
    Rationale: '38% of paid teams in spring came from it',
    Unit: 'teams',
    Source: 'Stripe',
    Contingency: '€5,000',
  },
  nonprofit: {
    By: '31 January 2027',
    Target: '£180,000',
    Metric: ['Donations', 'Gifts'],
    'Reviewed against': '',
    Channels: ['Letter', 'Posters'],
    Channel: ['Letter', 'Posters'],
    Message: ['One warm night for £24.', 'The shelter is full tonight.'],
    Role: ['Asks past donors to give again', 'Reminds those who walk past that they can help'],
    Rationale: ['Six in ten gave again last winter', '900 people pass the bus station a day'],
    'Primary metric': ['Donations', 'Gifts'],
    Amount: ['£9,000', '£3,000'],
    Unit: ['GBP', 'gifts'],
    Source: 'CRM',
    Outcome: 'revenue',
  },
}

for (const name of ['agency', 'notion', 'nonprofit'])
  describe(name, async () => {
    const text = page(name)
    const before = await judge(text)
    const known = new Set(before.map(nameOf))
    for (const one of before)
      test(`${one.line}: ${nameOf(one)}`, async () => {
        if (!one.fix.includes('On this page: ')) return console.log('NO PLACE', nameOf(one), one.fix)
        const cured = follow(text, one.fix, (label, row) => {
          const value = values[name]?.[label] ?? values.all?.[label] ?? `V${label}`
          return typeof value === 'string' ? value : (value[row] ?? '')
        })
        const after = (await judge(cured)).filter((other) => nameOf(other) === nameOf(one) || !known.has(nameOf(other)))
        expect(after.map((other) => `${nameOf(other)}: ${other.message}`), `${one.fix}\n\n${cured}`).toEqual([])
      })
  })
