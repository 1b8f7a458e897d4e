import { expect, test } from 'vitest'
import { judged, read } from './reading.ts'

const page = (kpi: string, audience = 'Students') =>
  `## Audience\n\n- Year 12 and 13 students within 90 minutes\n- Parents of students in care\n- Teachers\n\n## Channels\n\n| Channel | Audience | KPI |\n|---|---|---|\n| Radio | ${audience} | ${kpi} |\n\n## KPIs\n\n| KPI | Source |\n|---|---|\n| Instagram followers | Meta |\n| Cost per order | Till |\n| Paid orders | Till |\n| Free orders | Till |\n`
const channelOf = async (text: string) => ((await read(text)) as { channels: object[] }).channels[0]

test.each([
  ['Followers', 'instagram-followers'],
  ['Order', 'order'],
  ['Orders', 'orders'],
  ['Instagram', 'instagram'],
])('%s in short is %s', async (kpi, id) => {
  expect(await channelOf(page(kpi))).toMatchObject({ primary_metric: id })
})

test.each([
  ['Parents', ['parents-of-students-in-care']],
  ['Students', ['students']],
  ['Teacher', ['teachers']],
])('%s', async (audience, ids) => {
  expect(await channelOf(page('Followers', audience))).toMatchObject({ audiences: ids })
})

test('what is judged by a number that only pleases is told so, and not that it is unknown', async () => {
  const found = (await judged(page('Followers'), 'q3.plan.md')).filter((line) =>
    /no-vanity|not-only|known-references.*metric/.test(line),
  )
  expect(found).toEqual(['measurement/no-vanity-primary: "Radio" is judged by "Instagram followers"'])
})

test('metrics in a cell beside a label need no columns of the table', async () => {
  const found = await judged(
    '# Plan\n\n| | |\n|---|---|\n| **Goal** | Win 9 firms |\n| **KPIs** | Orders, likes |\n',
    'q3.plan.md',
  )
  expect(found.filter((line) => /no columns?/.test(line))).toEqual([])
  expect(found.filter((line) => /measurement\/defined/.test(line))).toHaveLength(2)
})

test('metrics behind a label, one after the other', async () => {
  const data = await read('## Evaluation\n\nMeasures: income, number of gifts, likes.\n')
  expect(data).toMatchObject({
    measurement: { metrics: [{ name: 'income' }, { name: 'number of gifts' }, { name: 'likes' }] },
  })
})
