import { describe, expect, test } from 'vitest'
import { Prose } from '../../../src/plan/body/prose.ts'
import { saidOfMeetings } from '../../../src/plan/body/said/said-of-meetings.ts'
import { readPlanText } from '../../../src/plan/read.ts'
import { judged, read } from './reading.ts'

const prose = (text: string) =>
  new Prose(
    text,
    [...text].map((_, at) => at),
    [...text].map((_, at) => at + 1),
    [...text].map(() => false),
  )
const said = (text: string) => {
  const { review, reported } = saidOfMeetings(prose(text))
  return { review: review?.get('cadence'), reported: reported?.words }
}

describe('how often people meet and report, said in sentences', () => {
  test.each([
    ['Weekly channel reports, monthly meeting to discuss results.', 'monthly', 'Weekly'],
    ['KPIs will be reviewed every month by the board.', 'monthly', 'every month'],
    ['Numbers are reviewed every Monday by the team.', 'weekly', 'every Monday'],
    ['The steering committee meets quarterly and takes note of the report.', 'quarterly', undefined],
    ['GTM standup on Mondays and Thursdays to share updates.', 'on mondays and thursdays', undefined],
    ['Daily income report during the appeal. The committee discusses results each month.', 'monthly', 'Daily'],
    ['We report monthly: impressions and reach.', undefined, 'monthly'],
    ['Tickets are counted every Monday, and Priya reports to the board monthly.', undefined, 'every Monday'],
    ['Priya reports to the board monthly, and orders are pulled daily.', undefined, 'daily'],
    ['The group reviews progress termly.', 'termly', undefined],
    ['Meetings take place every other Tuesday.', 'fortnightly', undefined],
  ])('%s', (text, review, reported) => {
    expect(said(text)).toEqual({ review, reported })
  })

  test.each([
    'There is no weekly meeting.',
    'If sales drop we meet weekly.',
    'We should meet weekly.',
    'Last year the team met, weekly reports were missing.',
    'Meetings are held as needed.',
    'Our monthly magazine goes out to members.',
    'We meet daily or weekly.',
    'The quarterly-minded meet.',
  ])('not said, or not for certain: %s', (text) => {
    expect(said(text)).toEqual({ review: undefined, reported: undefined })
  })
})

describe('in a plan', () => {
  const governance = async (page: string) => ((await read(page)) as { governance?: unknown }).governance

  test('a weekday that the rhythm does not keep is still text of the page', async () => {
    const text =
      '## Objective\n\nWin 20 firms.\n\n## Governance\n\nThe team meets every Monday. Results are reported daily.\n'
    const { data, narrative } = await readPlanText({ file: 'q3.plan.md', text })
    expect(data).toMatchObject({ governance: { review: { cadence: 'weekly' } } })
    expect(narrative.map((block) => block.text).join()).toContain('every Monday')
  })

  test('what is said under the numbers is the review of the plan', async () => {
    const page =
      '## KPIs\n\n| Metric | Source |\n|---|---|\n| Orders | Till |\n\n## Reporting\n\nWeekly channel reports, monthly meeting to discuss results.\n'
    expect(await read(page)).toMatchObject({
      measurement: { cadence: 'weekly', metrics: [{ id: 'orders' }] },
      governance: { review: { cadence: 'monthly', agenda: ['discuss results'] } },
    })
    expect(
      (await judged(page, 'q3.plan.md')).filter((line) => /governance\/(?:present|review-decides)/.test(line)),
    ).toEqual(['governance/review-decides: the only point on the agenda, "discuss results", is no decision'])
  })

  test('what a line gives under its label comes first', async () => {
    const page =
      '## Governance\n\n**Review cadence:** weekly\n\n## Reporting\n\nOrders: 200\n\nThe committee meets monthly.\n'
    expect(await governance(page)).toEqual({ review: { cadence: 'weekly' } })
  })

  test('under a heading of its own a sentence is cut to its rhythm, and a few words stay as they are', async () => {
    const review = (words: string) => governance(`## Review\n\n${words}\n`)
    expect(await review('Weekly, Mondays 10:00. Each owner shares status.')).toEqual({ review: { cadence: 'weekly' } })
    expect(await review('Every two months we look at reach and saves.')).toEqual({
      review: { cadence: 'every two months', agenda: ['look at reach and saves'] },
    })
    expect(await review('Second Tuesday, 10 am')).toEqual({ review: { cadence: 'Second Tuesday, 10 am' } })
  })

  test('a list of meetings is no list of metrics', async () => {
    const page = '## Measurement\n\n- Orders\n- Weekly report to the board\n- Monthly review meeting\n'
    expect(await read(page)).toMatchObject({
      measurement: { cadence: 'weekly', metrics: [{ id: 'orders' }] },
      governance: { review: { cadence: 'monthly' } },
    })
  })
})
