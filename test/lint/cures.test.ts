import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/lint/finding.ts'
import { rules } from '../../src/registry.generated.ts'
import { checkText, reportOn } from '../harness/example.ts'
import { follow } from './follow.ts'

const page = (name: string) => readFileSync(new URL(`pages/${name}.plan.md`, import.meta.url), 'utf8')

const judge = async (text: string): Promise<readonly Finding[]> =>
  (await reportOn(rules, [await checkText(text, 'page.plan.md')], { today: '2026-08-20' })).findings

/** What those who write the page would fill in, by the label; for several rows one after the other. */
const values: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>> = {
  all: {
    'Integration owner': 'Lena Fischer',
    'Review cadence': 'weekly',
    Attendees: 'Lena Fischer, Tom Reyes, Maya Lindqvist',
    Outcome: 'acquisition',
    'First encounter': 'Sees a poster on the way to work',
    Trigger: 'Cost per customer over 25 for 14 days',
    Agenda: 'shared metrics, variance, which money moves, what stops',
    Baseline: '8,400',
    Guardrails: 'Cost per new customer below 25',
    'Journey evidence': 'CRM paths 2025 (n=5212)',
    'Drop off': 'They cannot see what it would cost them',
    Supports: '40,000 customers by 31 December 2027',
    'Tone of voice': 'plain, practical, warm; never preachy',
    Persona: 'Priya, project manager; pain: the shop is closed when she comes home',
    Definition: 'Counted once it has been paid and not sent back within 14 days.',
    'Source of size': 'Kantar panel, March 2026',
    'Precision of size': 'approximate',
    Precision: 'approximate',
    Stage: ['Awareness', 'Purchase', ''],
    'Other metrics': '',
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
    'Proof point': ['Rated 4.8 of 5 by 3,000 customers', 'Winner of the 2025 trade prize', 'Ready in two minutes'],
    Evidence: ['Trustpilot, July 2026', 'Letter of the jury, 12 May 2025', 'Panel test, June 2026 (n=412)'],
    Audience: 'audience',
    Dependency: ['Stock in the warehouse', 'Orders reach the warehouse within the hour', ''],
    System: ['SAP', 'Shopify'],
    'a list under it': '- CRM paths 2025 (n=5212)',
    'a sentence under it': 'Plain, practical, warm; never preachy.',
  },
  agency: {
    'Other metrics': 'New subscribers',
    'Leads to': ['', ...new Array(4).fill('New subscribers')],
    By: '31 December 2026',
    Metric: 'New subscribers',
    Target: '12,000',
    'Reviewed against': 'New subscribers',
    'Shared metrics': 'New subscribers',
    Audience: [
      'Dairy reducers',
      'Young families',
      'Young families',
      'Dairy reducers',
      'Dairy reducers',
      'Young families',
    ],
    Channels: ['Paid social', 'Email'],
    Message: ['It comes before you run out.', 'One thing less to carry.', 'One thing less to carry.'],
    'Proof points': 'Ready in two minutes',
    Rationale: [
      '38% of subscribers in spring came from it',
      'Half of all trials searched first',
      'Three posts in May brought 400 trials',
      'One in five trials came back by email in June',
      'Leeds test in March: 12% more searches',
      'The food pages brought 300 trials last year',
    ],
    Unit: ['subscribers', 'GBP', '%', 'searches', 'articles'],
    Contingency: '£32,000',
  },
  notion: {
    'Leads to': 'Paid teams',
    By: '18 December 2026',
    Period: '5 October 2026 – 18 December 2026',
    Metric: 'Paid teams',
    'Primary metric': 'Paid teams',
    'Reviewed against': 'Paid teams',
    'Shared metrics': 'Paid teams',
    Audience: ['Operations leads', 'Team leads', 'Team leads', 'Operations leads'],
    Channels: ['LinkedIn ads', 'Newsletter'],
    Message: ['See who is in before the week begins.', 'No more calls at six.', 'No more calls at six.'],
    'Proof points': 'Ready in two minutes',
    Rationale: '38% of paid teams in spring came from it',
    Unit: 'teams',
    Source: 'Stripe',
    Contingency: '€7,000',
  },
  nonprofit: {
    'Leads to': ['', 'Donations', 'Donations'],
    'Shared metrics': 'Donations',
    'Other metrics': ['', 'Donations'],
    'Proof points': 'Ready in two minutes',
    By: '31 January 2027',
    Target: '£180,000',
    Metric: ['Donations', 'Gifts'],
    'Reviewed against': 'Donations',
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

/** What can be judged only once a cure has brought it into the plan, rule by rule. */
const opens: Readonly<Record<string, readonly string[]>> = {
  // "… and lower the lines by as much" is a change to what is there.
  'budget/campaign-pool': ['budget/adds-up'],
  'plan/six-elements': [
    'audiences/reached',
    'budget/reallocation-rule',
    'channels/tempo',
    'measurement/agreed-before-launch',
    'measurement/attribution',
    'measurement/cadence',
    'measurement/honest',
    'measurement/one-dashboard',
    'measurement/shared',
  ],
  'audiences/path-complete': ['audiences/reached', 'audiences/agree-with-channels'],
  'journey/mapped': ['journey/evidence', 'journey/stages-served'],
  // With a unit for what it counts, the goal that the page tells in a sentence can be read.
  'measurement/defined': [
    'budget/affords-target',
    'channels/traces-to-objective',
    'measurement/leads-to-objective',
    'objective/baseline',
    'operations/dependencies-mapped',
  ],
  'measurement/shared': ['measurement/everyone-accountable'],
  'messaging/proof-points': ['messaging/argument-carried'],
  'objective/commercial': ['objective/guardrail', 'operations/dependencies-mapped'],
  'objective/specific': [
    'channels/traces-to-objective',
    'measurement/leads-to-objective',
    'objective/baseline',
    'objective/guardrail',
    'objective/specific',
    'operations/dependencies-mapped',
  ],
  'operations/milestones': ['operations/variance-threshold'],
}

/** Objections to what stands on the page, where it stands: two parts that disagree, a name that is nobody's. */
const aboutWhatIsWritten: ReadonlySet<string> = new Set([
  'audiences/agree-with-channels',
  'budget/adds-up',
  'channels/neighbours',
  'channels/rationale',
  'journey/stages-served',
  'measurement/not-only-leads',
  'plan/known-references',
  'plan/no-unused',
])

for (const name of ['agency', 'notion', 'nonprofit'])
  describe(name, async () => {
    const text = page(name)
    const before = await judge(text)
    const fill = (label: string, row: number) => {
      const value = values[name]?.[label] ?? values.all?.[label]
      if (value === undefined) throw new Error(`nothing to write for ${label}`)
      return typeof value === 'string' ? value : (value[row] ?? '')
    }
    // What several fields of an item lack is told at the first of them, and at the next once that one is there.
    const itemOf = (path: string | null) => path?.replace(/\.[^.[\]]*$/, '')
    const isKnown = ({ rule, path }: Finding) =>
      before.some(
        (one) =>
          one.rule === rule &&
          (itemOf(one.path) === itemOf(path) || one.path === path || path?.startsWith(`${one.path}.`)),
      )
    for (const one of before.filter(hasPlace))
      test(`${one.line}: ${one.rule} ${one.path}`, async () => {
        const cured = follow(text, one.fix, fill)
        const after = await judge(cured)
        const left = after.filter(({ rule, path }) => rule === one.rule && path === one.path)
        const fresh = after.filter((other) => !isKnown(other) && !opens[one.rule]?.includes(other.rule))
        expect(
          [...left, ...fresh].map(({ rule, message }) => `${rule}: ${message}`),
          cured,
        ).toEqual([])
      })

    test('following the cures one after the other leaves only what is wrong with the words that are there', async () => {
      let [cured, rounds] = [text, 0]
      for (let findings = before; findings.some(hasPlace); findings = await judge(cured)) {
        const one = findings.find(hasPlace) as Finding
        cured = follow(cured, one.fix, fill)
        expect(rounds++, `${one.rule} ${one.path} ${one.message} ${one.fix}\n${cured}`).toBeLessThan(100)
      }
      const left = (await judge(cured)).filter(({ rule }) => !aboutWhatIsWritten.has(rule))
      expect(
        left.map(({ rule, path, message }) => `${rule} ${path}: ${message}`),
        cured,
      ).toEqual([])
    })
  })

function hasPlace({ fix }: Finding): boolean {
  return fix.includes('On this page: ')
}
