import { describe, expect, test } from 'vitest'
import { read } from './reading.ts'

describe('a table of nothing but headings', () => {
  test.each([
    ['Channels', 'Channel | Role | Budget | Owner'],
    ['Audience', 'Audience | Definition'],
    ['KPIs', 'Metric | Target | Source'],
    ['Objective', 'Goal | Metric | Target'],
    ['Budget', 'Channel | Amount'],
    ['Messaging', 'Claim | Evidence'],
    ['Overview', 'Audience | Definition'],
  ])('under %s gives nothing', async (heading, head) => {
    const cells = head.split(' | ')
    const row = (text: (cell: string) => string) => `|${cells.map((cell) => ` ${text(cell)} |`).join('')}\n`
    const table = `## ${heading}\n\n${row((cell) => cell)}${row(() => '---')}`
    const budget = { budget: { total: 5000, currency: 'EUR' } }
    const rest = heading === 'Budget' ? '\n€5k\n' : '\n## Budget\n\n€5k\n'
    expect(await read(`${table}${rest}`)).toEqual(budget)
    expect(await read(`${table}${row(() => '')}${rest}`)).toEqual(budget)
    if (heading === 'Objective') return
    expect(await read(`${table}${row((cell) => (cell === cells[0] ? '' : 'TBC'))}${rest}`)).toEqual(budget)
  })
})

test.each(['(monthly)', '(per quarter)', '(of £400k)', '(or more)'])(
  'a remark %s behind a sum makes it another sum',
  async (remark) => {
    expect(await read(`## Goal\n\nWin 5 schools.\n\n## Budget\n\n- Total: £180k ${remark}\n`)).not.toHaveProperty(
      'budget',
    )
  },
)

describe('as marketers leave it', () => {
  test.each([
    ['Amara Osei, 29 May 2026'],
    ['Amara Osei on 29 May 2026'],
    ['by Amara Osei, May 29, 2026'],
    ['2026-05-29 by Amara Osei'],
    ['29 May 2026 (Amara Osei)'],
    ['Amara Osei (2026-05-29)'],
  ])('who signed and when stand in one line: %s', async (line) => {
    expect(await read(`## Messaging\n\nOne price.\n\n**Signed off:** ${line}\n`)).toMatchObject({
      messaging: { signed_off: { by: 'Amara Osei', on: '2026-05-29' } },
    })
  })

  test('a line without a day signs nothing', async () => {
    const { messaging } = await read('## Messaging\n\nOne price.\n\n**Signed off:** Amara Osei, soon\n')
    expect(messaging).toEqual({ proposition: 'One price.' })
  })

  test('a table keeps its own ids, and the next label begins the next field', async () => {
    const proof = '| id | claim | evidence |\n|---|---|---|\n| warm | Warm at 5 am | Log |\n'
    const versions = '| audience | message | proof points |\n|---|---|---|\n| Cafés | Early. | warm |\n'
    const text = `## Messaging\n\n**Proof points:**\n\n${proof}\n**Adaptations:**\n\n${versions}\n**Tone:** Plain\n`
    expect(await read(text)).toEqual({
      messaging: {
        proof_points: [{ id: 'warm', claim: 'Warm at 5 am', evidence: 'Log' }],
        adaptations: [{ audience: 'cafes', message: 'Early.', proof_points: ['warm'] }],
        tone_of_voice: 'Plain',
      },
    })
  })

  test('an audience has its persona in a line and its path in a table', async () => {
    const path = '| Stage | Message | Channels |\n|---|---|---|\n| look | Warm. | post |\n'
    const text = `## Audiences\n\n### Cafés\n\nCafés in Leeds.\n\n**Persona:** Bo, owner, who never has time\n\n${path}`
    expect(await read(text)).toMatchObject({
      audiences: [
        {
          id: 'cafes',
          definition: 'Cafés in Leeds.',
          persona: { name: 'Bo', job: 'owner', pain: 'who never has time' },
          path: [{ stage: 'look', message: 'Warm.', channels: ['post'] }],
        },
      ],
    })
  })

  test('a fenced block under the journey is the journey; without stages it is none', async () => {
    const fenced = (yaml: string) => read(`## Journey\n\n\`\`\`yaml\n${yaml}\n\`\`\`\n\n## Budget\n\n£10k\n`)
    expect(await fenced('evidence: [Diaries]\nstages: [{ id: look }]')).toMatchObject({
      journey: { evidence: ['Diaries'], stages: [{ id: 'look' }] },
    })
    expect(await fenced('mood: sunny')).not.toHaveProperty('journey')
  })

  test.each([
    ['Mette Dahl', { owner: 'Mette Dahl' }],
    ['Jan van der Berg', { owner: 'Jan van der Berg' }],
    ['Young families', { audiences: ['young-families'] }],
    ['cafés', { audiences: ['cafes'] }],
  ])('beside a channel "Who" is a person where full names stand: %s', async (who, is) => {
    expect(await read(`## Channels\n\n| Channel | Who |\n|---|---|\n| Post | ${who} |\n`)).toMatchObject({
      channels: [{ id: 'post', ...is }],
    })
  })

  test('a metric is spoken of without the bracket behind its name, where only one can be meant', async () => {
    const channel = '## Channels\n\n| Channel | KPI |\n|---|---|\n| Post | Visits |\n\n## KPIs\n\n'
    expect(await read(`${channel}- Visits (from the till)\n- Likes\n`)).toMatchObject({
      channels: [{ primary_metric: 'visits' }],
    })
    expect(await read(`${channel}- Visits (by day)\n- Visits (by week)\n`)).toMatchObject({
      channels: [{ primary_metric: 'visits' }],
    })
  })
})
