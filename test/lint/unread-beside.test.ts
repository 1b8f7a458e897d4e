import { describe, expect, test } from 'vitest'
import { rules } from '../../src/registry.generated.ts'
import { checkText, reportOn } from '../harness/example.ts'

/** What a rule finds on a page: how grave it is, and the words that are shown as meant for what is missing. */
const found = async (rule: string, text: string) => {
  const lines = text.split('\n')
  const { findings } = await reportOn(rules, [await checkText(text, 'q3.plan.md')])
  return findings
    .filter((finding) => finding.rule === rule)
    .map(({ severity, related }) => [
      severity,
      ...related
        .filter(({ message }) => /may be meant/.test(message))
        .map(({ line, column, endColumn }) => lines[line - 1]?.slice(column - 1, endColumn - 1)),
    ])
}

const table = (head: string, ...rows: string[]) =>
  `## Channels\n\n| Channel | Role | KPI | ${head} |\n|---|---|---|${'---|'.repeat(head.split('|').length)}\n${rows
    .map((row) => `| ${row} |\n`)
    .join('')}`

describe('where words stand unread in the place of a missing field, it is not certain that it is missing', () => {
  test.each([
    [
      'a column of sentences under a name that is not known',
      'channels/rationale',
      table('Backstory', 'Radio | Wakes people up | Orders | Half of them heard it', 'Email | Calls back | Orders | '),
      [['warning', 'Backstory']],
    ],
    [
      'a column of numbers is no reason',
      'channels/rationale',
      table('Pieces', 'Radio | Wakes people up | Orders | 300', 'Email | Calls back | Orders | 12k'),
      [['error']],
    ],
    [
      'nor are remarks',
      'channels/rationale',
      table('Notes', 'Radio | Wakes people up | Orders | ask the studio', 'Email | Calls back | Orders | '),
      [['error']],
    ],
    [
      'an empty column says nothing',
      'channels/rationale',
      table('Backstory', 'Radio | Wakes people up | Orders | ', 'Email | Calls back | Orders | –'),
      [['error']],
    ],
    [
      'words under the heading of the element',
      'measurement/shared',
      '## KPIs\n\n| KPI | Definition |\n|---|---|\n| Orders | Paid |\n\nThe whole team stands or falls with orders.\n',
      [['warning', 'The whole team stands or falls with orders.']],
    ],
    [
      'words under another heading are not meant for it',
      'measurement/shared',
      '## KPIs\n\n| KPI | Definition |\n|---|---|\n| Orders | Paid |\n\n## History\n\nThe shop stands since 1911 by the sea.\n',
      [['error']],
    ],
    [
      'a rhythm has words of its own',
      'governance/review-cadence',
      '## Governance\n\nIntegration owner: Lena Fischer\n\nWe sit down when it is needed.\n',
      [['error']],
    ],
  ])('%s', async (_, rule, text, expected) => {
    expect(await found(rule, text)).toEqual(expected)
  })
})
