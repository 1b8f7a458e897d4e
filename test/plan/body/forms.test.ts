import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readBodyAs } from '../../../src/plan/body/read-body.ts'
import { readMarkdown } from '../../../src/source/markdown.ts'
import { judged, read } from './reading.ts'

/** The same plan in two forms says the same of itself. */
describe('one plan, two forms', () => {
  const examples = fileURLToPath(new URL('../../../examples/', import.meta.url))
  const fenced = (text: string) => {
    const data = parse(text) as Record<string, unknown>
    const blocks = text.split(/^(?=[a-z_]+:)/m)
    const of = (key: string) => blocks.find((block) => block.startsWith(`${key}:`)) ?? ''
    const elements = ['objective', 'audiences', 'messaging', 'channels', 'budget', 'measurement'].filter(
      (key) => key in data,
    )
    const head = blocks.filter((block) => !elements.some((key) => block.startsWith(`${key}:`)))
    return `---\n${head.join('')}---\n${elements.map((key) => `## ${key}\n\n\`\`\`yaml\n${of(key)}\`\`\`\n`).join('\n')}`
  }

  test.each(['first-draft.yaml', 'second-bell/q3-2026.plan.yaml'])('%s, its elements in fences', async (name) => {
    const text = readFileSync(`${examples}${name}`, 'utf8').trimEnd().concat('\n')
    expect(await judged(fenced(text), 'q3.plan.md')).toEqual(await judged(text, 'q3.plan.yaml'))
  })

  test('tables, lists and sub-headings', async () => {
    const yaml = `
title: Voltway Q3
objective: { statement: "Acquire 2,000 new subscribers by 30 September 2026.", metric: new-subscribers, target: 2000, by: 2026-09-30, owner: Amara Osei, outcome: acquisition }
audiences:
  - { id: new-commuters, name: New commuters, definition: Adults who cycle to work. }
messaging: { proposition: One monthly price., tone_of_voice: Plain }
channels:
  - { id: paid-search, name: Paid search, role: Captures people already searching., owner: Dan Whitlock, primary_metric: cpa, audiences: [new-commuters] }
  - { id: radio, name: Radio, role: Builds reach. Then it nurtures., owner: Lena Fischer, primary_metric: new-subscribers }
budget:
  currency: GBP
  total: 100000
  campaign_pool: { amount: 10000 }
  allocations: [{ channel: paid-search, amount: 60000 }, { channel: radio, amount: 20000 }]
measurement:
  cadence: weekly
  metrics:
    - { id: new-subscribers, name: New subscribers, definition: First invoice paid., unit: subscribers, source: billing }
    - { id: cpa, name: CPA, definition: Spend divided by new subscribers., unit: GBP, source: ledger }
`
    const markdown = `# Voltway Q3

## Objective

Acquire 2,000 new subscribers by 30 September 2026.

- **Metric:** New subscribers
- **Target:** 2,000
- **Deadline:** 30 September 2026
- **Owner:** Amara Osei

## Audience

| Audience | Definition |
| --- | --- |
| New commuters | Adults who cycle to work. |

## Messaging

One monthly price.

### Tone of voice

Plain

## Channels

### Paid search

Captures people already searching.

- Owner: Dan Whitlock
- KPI: CPA
- Audience: New commuters

### Radio

Builds reach. Then it nurtures.

- Owner: Lena Fischer
- KPI: New subscribers

## Budget

| Channel | Amount |
| --- | ---: |
| Paid search | £60,000 |
| Radio | £20,000 |
| Contingency | £10,000 |
| **Total** | **£100,000** |

## Measurement

Cadence: weekly

| Metric | Definition | Unit | Source |
| --- | --- | --- | --- |
| New subscribers | First invoice paid. | subscribers | billing |
| CPA | Spend divided by new subscribers. | GBP | ledger |
`
    expect(await read(markdown)).toEqual(parse(yaml))
    // A page speaks of its own names, a file of its ids as well.
    const byId = (line: string) => line.replaceAll('"New subscribers"', '"new-subscribers"')
    expect((await judged(markdown, 'q3.plan.md')).map(byId)).toEqual((await judged(yaml, 'q3.plan.yaml')).map(byId))
  })
})

describe('comments', () => {
  const table = '| Channel | Amount |\n|---|---|\n| Email | £10k |\n| Radio | £20k |\n| Total | £40k |\n'
  const about = async (text: string) =>
    (await judged(text, 'x.plan.md')).filter((line) => /adds-up|suppress/.test(line))

  test('before a table, a heading or at the top they silence what stands there', async () => {
    expect(await about(`## Budget\n\n${table}`)).toHaveLength(1)
    const silence = 'budget/adds-up -- the rest is held by finance -->\n\n'
    expect(await about(`## Budget\n\n<!-- plan-disable-next-line ${silence}${table}`)).toEqual([])
    expect(await about(`<!-- plan-disable-next-line ${silence}## Budget\n\n${table}`)).toEqual([])
    expect(await about(`<!-- plan-disable ${silence}## Budget\n\n${table}`)).toEqual([])
    expect(await about(`## Budget\n\n${table}\n<!-- plan-disable-next-line ${silence}Text.\n`)).toHaveLength(2)
  })

  test('in a fence they are those of YAML', async () => {
    const fence = (comment: string) =>
      `## Budget\n\n\`\`\`yaml\n${comment}\ntotal: 10\nallocations: [{ channel: email, amount: 5 }]\n\`\`\`\n`
    expect(await about(fence(''))).toHaveLength(1)
    expect(await about(fence('# plan-disable-next-line budget/adds-up -- known'))).toEqual([])
  })
})

describe('a part of a plan in a file of its own', () => {
  const part = (text: string) => readMarkdown({ file: 'q3/part.md', text })

  test('is read like a section, whatever its headings', async () => {
    expect(readBodyAs('messaging', await part('One monthly price.\n\n## Tone of voice\n\nPlain.\n')).data).toEqual({
      proposition: 'One monthly price.',
      tone_of_voice: 'Plain.',
    })
    expect(
      readBodyAs('budget', await part('# Our money\n\n| Item | Amount |\n|---|---|\n| Email | £5k |\n')).data,
    ).toEqual({
      allocations: [{ channel: 'email', amount: 5000 }],
      currency: 'GBP',
    })
    expect(readBodyAs('channels', await part('# Channels\n\n## Paid search\n\nCaptures demand.\n')).data).toEqual([
      { id: 'paid-search', name: 'Paid search', role: 'Captures demand.' },
    ])
    expect(readBodyAs('objective', await part('Win 5 schools.\n')).data).toEqual({ statement: 'Win 5 schools.' })
  })

  test('may be one item, named by its title', async () => {
    expect(
      readBodyAs(
        'channels[]',
        await part('# Paid search\n\nCaptures demand.\n\n- Owner: Dan\n- Audience: Commuters\n'),
        {
          audiences: [{ id: 'new-commuters', name: 'Commuters' }],
        },
      ).data,
    ).toEqual({
      id: 'paid-search',
      name: 'Paid search',
      role: 'Captures demand.',
      owner: 'Dan',
      audiences: ['new-commuters'],
    })
    expect(readBodyAs('audiences[]', await part('People who cycle to work.\n')).data).toEqual({
      definition: 'People who cycle to work.',
    })
  })
})
