import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPlanText } from '../../../src/plan/read.ts'
import { rules } from '../../../src/registry.generated.ts'
import { checkText, reportOn } from '../../harness/example.ts'

/** Pieces of plans, and of what people put around them. */
const piece = fc.constantFrom(
  '# Plan\n\n',
  '## Objective\n\n',
  '## Goals\n\n',
  '## 2. 👥 Target audience\n\n',
  '### Secondary audience\n\n',
  '## Channels\n\n',
  '### Paid search\n\n',
  '## Budget\n\n',
  '## KPIs\n\n',
  '## Messaging\n\n',
  '### Tone of voice\n\n',
  '## Timeline\n\n',
  '**Budget**\n\n',
  'Acquire 2,000 new subscribers by 30 September 2026.\n\n',
  '**Target:** 2,000 *new* subscribers  \n**Deadline:** 03/04/2026\n',
  '- Owener: Ann\n- Outcom: acquisition\n- Base line: 2,100 (last winter)\n- Target: approx. many\n',
  '- Guardrail: CPA stays below £18\n- Limits: churn at most 5%; other\n- Deadline: Thursday 20 November 2026\n',
  '## Key message\n\n',
  '## Objectve\n\n',
  '# 3. Our busines *chanels* & budget\n\n',
  '**Budjet:** £10k\n',
  '### Tone of voise\n\n',
  '## Reallocation\n\nCPA above £200. Lena Fischer decides within 3 days; up to 20% of a line.\n\n',
  '## RACI\n\n| Activity | R | A |\n|---|---|---|\n| Overall plan | Ann | Dan **Roe** |\n| Budget moves | | Ann Lee |\n\n',
  '## Risks\n\n- Rain – Ann Lee – *Tents*\n- **Snow** (owner: Ben)\n- 12 June 2026 – Briefs (Ann Lee)\n',
  '## Next steps\n\n- 12 June 2026 – **Briefs** out (Ann Lee)\n- Launch: 1 July 2026\n',
  '| Audience | Stage | Message | Channels |\n|---|---|---|---|\n| Cooks | Decision | Now | Paid serch and Emial |\n\n',
  '| Item | Cost |\n|---|---|\n| Paid *serch* | £5k |\n\n',
  '- Radio £5k\n- Paid serch £3k\n\n',
  '## Approvals\n\n| Name | Approved on |\n|---|---|\n| Ann Lee | 2026-06-15 |\n\n',
  '| Reason to believe | Evidnce |\n|---|---|\n| Fresh | Log |\n\n',
  '- Attribution: last touch, 30 days, by order\n- Precision: exact\n\nAgreed on 8 May 2026. Reported weekly in Looker.\n',
  '- Owner: Amara Osei (Head of growth)\n- Baseline: 1\\,420\n',
  '- **Paid search** – captures [demand](https://x.example) &amp; more\n  - Owner: Dan\n  - KPI: CPA, signups\n',
  '| Channel | Amount | % |\n| --- | --- | --- |\n| Paid search | £84k | 70% |\n| - Brand | £40k | |\n| **Total** | £120,000 | |\n\n',
  '| Metric | Target | Source |\n|---|---|---|\n| **CPA** | < £180 | `Ledger` |\n| Signups | 2,000 | CRM<br>Billing |\n\n',
  '| | |\n|---|---|\n| Owner | x |\n\n',
  '```\nTotal: £120k\n├── Search: £80k\n│   └── Brand: £20k\n└── Reserve: £40k\n```\n',
  '```yaml\nid: email\nrole: x\n```\n',
  '```yaml\n- [\n```\n',
  '> quote\n> - nested: value\n',
  '## Milestones\n\n- [x] Legal *check* – Dan – 3 May\n- [ ] 1. September 2026: Start (Ann Lee, at risk)\n',
  '## Dependencies\n\n- [X] Form (owner: Nils Berg, due: 2026-05-01)\n- Feed – Ann Lee – 12 June\n',
  'Win 9. Owner: Ann **Lee**. Baseline 1,200, target &pound;1,800; source: x.\n',
  '- 12. August 2026: Start\n',
  '**Governence**\n\nAnn owns the plan.\n\n',
  '### Rules\n\nDecided by: Ann Lee. Decide within: 3 days.\n\n',
  '**Period:** 1 July 2026 – 30 September 2026\n',
  '- [ ] a task\n- [x] Budget: done\n',
  '1. OBJECTIVES\n   1.1 Commercial objective\n   Win 2,000 &amp; keep them\n   by 30 September 2026.\n   1.2 Budget\n   Total: £20,000 *net*\n2. AUDIENCES\n   2.1 Cooks\n',
  '3. CHANNELS\n\n3.1 Radio\nWakes people up \\*early\\*.\n',
  '- [ ] **Goal**\n  - [ ] 5,500 covers by 31 December 2026\n- **Money:** £18,000 in all, &pound;1,500 free\n- [ ] **Channels** &ndash; all\n  - Post\n    - who: [[Ann\n      Lee]]\n',
  '<table><tr><th>Channel</th><th>Budget</th><th>Role</th></tr>\n<tr><td rowspan="2">Email &amp; CRM</td><td>&pound;10,000</td><td><p>Keeps <b>cooks</b></p></td></tr>\n<tr><td>£5<!-- k --></td></tr></table>\n\n',
  '<h2>Budget</h2><ul><li><b>Total:</b> £9,000</li><li>Owner: Ann &nbsp;Lee</li></ul>\n<p>Finance\ndecides.</p>\n\n',
  '<details><summary>Proof points</summary>\n\n- Fresh (Log)\n\n</details>\n\n<table>\n\n<tr><td>x',
  '## Budget {#money .x}\n\n+-------+------+\n| Item  | Cost |\n+=======+======+\n| Radio | £5k  |\n| *FM*  |      |\n+-------+------+\n\n',
  'Channel   Role\n-------   ----------\nRadio     Wakes **all**\nPost      Tells them\n\n',
  '# []{#_Toc1 .anchor}Goals\n\n[[Goals 2026|Win]] 40 of [[people/ann|Ann Lee]] by 1 May 2026\n\n',
  '> [!quote] Proposition\n> One [[price]], &amp; all in.\n\n',
  'Baseline: 18,400 (source: CRM)\nSize: 140,000 (TGI 2026).\n',
  '<!-- plan-disable-next-line budget/adds-up -- known -->\n',
  '{% hint %}\n',
  '* * *\n',
  '[^1]: note\n',
  '    indented\n',
  '\n\n',
  '\\',
  '|',
  '**',
  ': ',
  '🙂',
  '\u202e',
  '\t- ',
  '\r\n',
)
const body = fc.oneof(
  fc.array(fc.oneof(piece, fc.string({ maxLength: 12 })), { maxLength: 25 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
)
const exploring = {
  seed: Number(process.env.SEED ?? 20_261_122),
  numRuns: Number(process.env.RUNS ?? 600),
}

/** Every text of some data, with what holds it. */
function* leavesOf(thing: object): Iterable<{ holder: object; key: string; value: unknown }> {
  for (const [key, value] of Object.entries(thing)) {
    if (typeof value === 'object' && value !== null) yield* leavesOf(value)
    else yield { holder: thing, key, value }
  }
}

const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? []

test('any Markdown is read and judged without failing, and every value stands where its words do', async () => {
  await fc.assert(
    fc.asyncProperty(body, async (text) => {
      const plan = await readPlanText({ file: 'x.plan.md', text })
      for (const { holder, key, value } of leavesOf(plan.data)) {
        if (value === undefined) continue
        const written = plan.origins.written(holder, key)
        expect(written, key).toBeDefined()
        const [start, end] = written?.value ?? [0, 0]
        expect(start).toBeLessThan(end)
        expect(end).toBeLessThanOrEqual(text.length)
        if (typeof value !== 'string' || key === 'id' || key === 'language' || key === 'currency') continue
        // Days, shares, references and words to choose from are told in the format's own notation.
        if (/^\d{4}-\d\d-\d\d$|%$|^[a-z0-9-]+$/.test(value) || /\\|&\w+;/.test(text.slice(start, end))) continue
        // Bold, code, tags and what is struck out may begin within a word.
        const bare = text.slice(start, end).replace(/<[^<>]*>|[*`~]/g, '')
        for (const word of words(value)) expect(bare).toContain(word)
      }
      const lines = text.split('\n')
      const report = await reportOn(rules, [await checkText(text, 'x.plan.md')])
      for (const place of report.findings.flatMap((finding) => [finding, ...finding.related, ...finding.edits])) {
        expect(place.endLine).toBeLessThanOrEqual(lines.length)
        expect(place.endColumn).toBeLessThanOrEqual((lines[place.endLine - 1]?.length ?? 0) + 1)
      }
    }),
    exploring,
  )
})

test('what is data is narrative no longer, and what is neither is lost to nobody', async () => {
  const text =
    '## Budget\n\n| Channel | Amount | Notes for Ann |\n|---|---|---|\n| Email | £10k | ask in May |\n\nFinance decides.\n'
  const plan = await readPlanText({ file: 'x.plan.md', text })
  expect(plan.data).toEqual({ budget: { allocations: [{ channel: 'email', amount: 10_000 }], currency: 'GBP' } })
  expect(plan.narrative.map((block) => block.text.trim())).toEqual(['Notes for Ann', 'ask in May', 'Finance decides.'])
})

test.each([
  [
    'a table of ten thousand rows',
    `## Channels\n\n| Channel | Role |\n|---|---|\n${'| Email | Nurtures |\n'.repeat(10_000)}`,
  ],
  [
    'a table of ten thousand channels',
    `## Channels\n\n| Channel | Role |\n|---|---|\n${Array.from({ length: 10_000 }, (_, row) => `| c${row} | Nurtures |\n`).join('')}`,
  ],
  [
    'ten thousand headings',
    `## Channels\n\n${Array.from({ length: 10_000 }, (_, row) => `### c${row}\n\nx\n\n`).join('')}`,
  ],
  [
    'lists in lists',
    `## Channels\n\n${Array.from({ length: 90 }, (_, depth) => `${' '.repeat(depth * 2)}- a\n`).join('')}`,
  ],
  ['a long line of labels', `## Budget\n\n${'Total: '.repeat(20_000)}\n`],
  ['ten thousand misspelt headings', '## Budjett x mesuremnt\n\nx\n\n'.repeat(5_000)],
  [
    'names of nothing beside many things',
    `## KPIs\n\n| Metric | Unit |\n|---|---|\n${Array.from({ length: 199 }, (_, row) => `| Orders ${row} | x |\n`).join('')}\n## Channels\n\n| Channel | KPI |\n|---|---|\n${Array.from({ length: 2_000 }, (_, row) => `| c${row} | Ordrs ${row} |\n`).join('')}`,
  ],
  ['a long line of sentences with labels', `## Objective\n\n${'Owner: Ann Lee. Target 9, baseline 8. '.repeat(500)}\n`],
  ['ten thousand tasks', `## Milestones\n\n${'- [x] Legal check (a, b – Dan – 3 May\n'.repeat(10_000)}`],
  ['a long paragraph', `## Objective\n\n${'word '.repeat(200_000)}\n`],
  [
    'a cell of HTML with nothing but brackets',
    `## Channels\n\n<table><tr><td>Channel</td></tr><tr><td>Radio${'('.repeat(300_000)}</td></tr></table>\n`,
  ],
  ['a long tree', `## Budget\n\n\`\`\`\n${'├── a: £1\n'.repeat(5_000)}\`\`\`\n`],
])('%s is read to the end', async (_, text) => {
  const plan = await readPlanText({ file: 'x.plan.md', text })
  for (const problem of plan.problems)
    expect(['nodes', 'lines', 'marks', 'words', 'unread-elements', 'no-elements']).toContain(problem.kind)
})
