import { describe, expect, test } from 'vitest'
import { rules } from '../../src/registry.generated.ts'
import { checkText, reportOn } from '../harness/example.ts'

const findingsOn = async (text: string) => (await reportOn(rules, [await checkText(text, 'q3.plan.md')])).findings

/** The words that are shown beside a finding as meant for what is missing. */
const meant = async (rule: string, text: string) => {
  const lines = text.split('\n')
  return (await findingsOn(text))
    .filter((finding) => finding.rule === rule)
    .flatMap(({ related }) => related.filter(({ message }) => /may be meant/.test(message)))
    .map(({ line, column, endColumn }) => lines[line - 1]?.slice(column - 1, endColumn - 1))
}

describe('what may be meant for a field that is missing is shown beside the finding', () => {
  const objective = '## Objective\n\nSell 1,200 tastings by 27 September 2026.\n\n- Target: 1,200\n'
  const governance = '## Governance\n\nIntegration owner: Lena Fischer\n'
  const kpis = '## KPIs\n\n| Metric | Definition |\n|---|---|\n| Tastings | Paid |\n'

  test.each([
    ['objective/owner', `# Leeds\n\n**Owner:** Jo Park\n\n${objective}`, 'Owner:** Jo Park'],
    ['objective/owner', `${objective}\nWe try. Jo Park leads on it! Soon.\n`, 'Jo Park leads on it'],
    [
      'governance/review-cadence',
      `${governance}\nWe should meet every Tuesday with Dan.\n`,
      'We should meet every Tuesday with Dan',
    ],
    [
      'governance/review-cadence',
      `# Leeds\n\nAll meet on Mondays, every one.\n\n${governance}\nWe should meet each Tuesday.\n`,
      'We should meet each Tuesday',
    ],
    ['measurement/cadence', `${kpis}\nReports should go out each Friday.\n`, 'Reports should go out each Friday'],
    [
      'measurement/agreed-before-launch',
      `${kpis}\nEverybody agreed in a call on 3 May 2026.\n`,
      'Everybody agreed in a call on 3 May 2026',
    ],
    [
      'governance/present',
      `# Leeds\n\nJo Park runs the whole campaign.\n\n${objective}`,
      'Jo Park runs the whole campaign',
    ],
    [
      'plan/six-elements',
      `# Leeds\n\n## Executive summary\n\nWe sell chairs. In Q4 we want to grow revenue to £1.4m, and stay small.\n\n${kpis}`,
      'In Q4 we want to grow revenue to £1.4m, and stay small',
    ],
    [
      'plan/has-head',
      `# Leeds\n\n## 1 Purpose\n\nThis is for April 2026 to 31 March 2027.\n\n${objective}`,
      'This is for April 2026 to 31 March 2027',
    ],
    [
      'measurement/attribution',
      `${kpis}\nEach sale is split evenly among them, for 30 days.\n`,
      'Each sale is split evenly among them, for 30 days',
    ],
    [
      'operations/milestones',
      `# Leeds\n\n${objective}\n## Who does what next\n\n| What has to be ready | By | Who |\n|---|---|---|\n| Photos | 24 July 2026 | Jo Park |\n`,
      'What has to be ready',
    ],
  ])('%s: %s', async (rule, text, words) => {
    expect(await meant(rule, text)).toEqual([words])
  })

  test.each([
    ['objective/owner', `${objective}\n## Channels\n\n### Email\n\nRole: calls.\n\nKim Tran owns the list.\n`],
    ['plan/six-elements', `# Leeds\n\n## Situation\n\nWe grew revenue to £1.4m.\n\n${kpis}`],
    ['plan/six-elements', `# Leeds\n\n## Summary\n\nWe sell chairs by the sea in 12 shops.\n\n${kpis}`],
    ['objective/owner', `${objective}\nThe owner will be named soon.\n`],
    ['governance/review-cadence', `${governance}\nWe meet when it is needed.\n`],
    ['measurement/agreed-before-launch', `${kpis}\nAll agreed that this is hard.\n`],
  ])('%s is not said by %s', async (rule, text) => {
    expect((await findingsOn(text)).some((finding) => finding.rule === rule)).toBe(true)
    expect(await meant(rule, text)).toEqual([])
  })
})

describe('messages say what things are called on the page', () => {
  const messages = async (rule: string, text: string) =>
    (await findingsOn(text)).flatMap((finding) => (finding.rule === rule ? [finding.message] : []))
  const metrics = '## KPIs\n\n| Metric | Definition |\n|---|---|\n| Signed firms | Signed |\n| Brand recall | Named |\n'
  const objective = '## Objective\n\nSign 420 firms.\n\n- Metric: Signed firms\n- Target: 420\n'

  test('in quotes and without', async () => {
    const channels =
      '## Channels\n\n| Channel | Role | KPI |\n|---|---|---|\n| Trade press | Reminds. | Brand recall |\n'
    expect(await messages('channels/traces-to-objective', `${objective}\n${channels}\n${metrics}`)).toEqual([
      '"Trade press" has no contribution, and nothing it reads leads to "Signed firms": "Brand recall" leads nowhere',
    ])
  })

  test('where they name nothing', async () => {
    const text = `${objective}- Guardrail: cost per firm under £350\n\n${metrics}`
    expect(await messages('plan/known-references', text)).toEqual([
      'there is no metric "cost per firm"; the plan has "Signed firms" and "Brand recall"',
    ])
  })

  test('an audience without a name is called after its heading', async () => {
    expect(await messages('audiences/path-complete', '## Audience\n\nAdults who cycle to work.\n')).toEqual([
      'the audience "Audience" has no path: no stage, message or channel',
    ])
  })

  test('ids that the author wrote stay', async () => {
    const yaml = '```yaml\nmetrics:\n  - { id: signed-firms, name: Signed firms }\n  - { id: brand-recall }\n```\n'
    expect(
      await messages(
        'plan/known-references',
        `${objective}- Guardrail: cost per firm under £350\n\n## KPIs\n\n${yaml}`,
      ),
    ).toEqual(['there is no metric "cost per firm"; the plan has "signed-firms" and "brand-recall"'])
  })
})
