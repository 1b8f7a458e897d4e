import { describe, expect, test } from 'vitest'
import type { Archive, History, Step } from '../../src/lint/history.ts'
import { at, cannot, rule } from '../../src/lint/rule.ts'
import type { CheckedPlan } from '../../src/plan/plan.ts'
import { checkText, reportOn, runRules } from '../harness/example.ts'

const page = { summary: 's', why: 'w', fix: 'f', source: 'ours', valid: [], invalid: [] }

/** A rule that looks back, for these tests alone. */
const looking = (check: (history: History) => Iterable<string>, from: 'draft' | 'live' = 'draft') =>
  rule({
    id: 'test/looking',
    severity: 'warning',
    from,
    reads: [],
    needs: ['history'],
    ...page,
    *check(_, { history, plan: { data } }) {
      for (const text of check(history)) yield at(data, 'title', text)
    },
  })

const said = async (check: (history: History) => Iterable<string>, history: readonly { on: string; text: string }[]) =>
  (await runRules([looking(check)], 'title: now\n', { history })).findings.map(({ message }) => message)

const titles = (versions: History['versions']) =>
  versions.map((version) => version.read(['title?'])?.title ?? 'nothing').join(', ')

describe('what a rule learns of the past', () => {
  const history = [
    { on: '2026-05-01', text: 'title: one' },
    { on: '2026-06-01', text: 'title: two' },
    { on: '2026-06-01', text: 'note: three' },
  ]

  test('every version, newest first, the plan as it is among them', async () => {
    expect(await said(({ versions }) => [titles(versions)], history)).toEqual(['now, nothing, two, one'])
  })

  test('the last version of a day, or before it', async () => {
    const ask = ({ asOf, before }: History) =>
      ['2026-04-30', '2026-05-01', '2026-06-01', '2026-12-31'].map(
        (day) => `${titles(asOf(day))}; ${titles(before(day))}`,
      )
    expect(await said(ask, history)).toEqual(['; ', 'nothing; one', 'now; now', 'one; '])
  })

  test('the earliest version of which something is true', async () => {
    const ask = (history: History) => [
      history.firstWith((version) => version.read(['title']) !== undefined)?.commit.hash ?? '',
      history.firstWith((version) => version.commit.on > '2026-05-01')?.commit.hash ?? '',
      String(history.firstWith(() => false)),
    ]
    expect(await said(ask, history)).toEqual(['1'.repeat(40), '2'.repeat(40), 'undefined'])
  })

  test('what cannot be read is no version of anything', async () => {
    const ask = ({ versions }: History) => [`${versions[1]?.read(['title?'])?.title} ${versions[1]?.read(['budget?'])}`]
    expect(await said(ask, [{ on: '2026-05-01', text: 'title: [' }])).toEqual(['undefined undefined'])
    const broken = 'title: x\nbudget: { total: many }'
    expect(await said(ask, [{ on: '2026-05-01', text: broken }])).toEqual(['x undefined'])
  })
})

/** An archive that has read nothing before it is asked, and counts. */
function slow(now: CheckedPlan, texts: readonly string[]) {
  const counts = { opened: 0, loads: 0, read: 0 }
  const steps = texts.map((text, index): Step => {
    const commit = { hash: String(index).repeat(40), by: 'Dan', alsoBy: [], on: `2026-05-0${9 - index}` }
    return { commit, file: now.plan.file, blob: text }
  })
  const known = new Map<string, CheckedPlan>()
  let wanted: Step[] = []
  const archive: Archive = {
    open: async () => {
      counts.opened++
    },
    trailOf: () => ({ steps, tips: (some) => some.slice(0, 1) }),
    look: (step) => {
      const found = known.get(step.blob)
      if (!found) wanted.push(step)
      return found
    },
    load: async () => {
      counts.loads++
      for (const { blob } of wanted) {
        counts.read++
        known.set(blob, await checkText(blob))
      }
      wanted = []
    },
  }
  return { archive, counts }
}

describe('what is read', () => {
  const first = looking((history) => [
    String(history.firstWith((version) => version.read(['title'])?.title === 'b')?.commit.on),
  ])

  test('only what is asked for, when it is asked for, and no version twice', async () => {
    const now = await checkText('title: c\n')
    const { archive, counts } = slow(now, ['title: c', 'title: b', 'title: a'])
    const report = await reportOn([first, { ...first, id: 'test/other' }], [now], {}, archive)
    expect(report.findings.map(({ message }) => message)).toEqual(['2026-05-08', '2026-05-08'])
    expect(counts).toEqual({ opened: 1, loads: 2, read: 4 })
  })

  test('nothing, where no rule looks back or none speaks yet', async () => {
    const draft = await checkText('title: c\n')
    const { archive, counts } = slow(draft, ['title: c'])
    const later = looking(() => ['x'], 'live')
    expect((await reportOn([later], [draft], {}, archive)).skipped).toEqual([])
    expect(counts.opened).toBe(0)
    expect((await reportOn([later], [draft], { stage: 'live' }, archive)).findings).toHaveLength(1)
    expect(counts).toEqual({ opened: 1, loads: 0, read: 0 })
  })

  test('a rule that fails is still a bug with a name', async () => {
    const now = await checkText('title: c\n')
    const { archive } = slow(now, ['title: c'])
    const failing = looking(() => {
      throw new Error('no')
    })
    await expect(reportOn([failing], [now], {}, archive)).rejects.toThrow(
      'the rule test/looking failed on example.plan.yaml: no',
    )
  })
})

describe('what cannot be judged is listed', () => {
  const text = 'title: now\n'

  test('without a history, with the reason of the archive', async () => {
    const one = looking(() => ['x'])
    expect((await runRules([one], text)).skipped).toEqual([
      { rule: 'test/looking', plan: 'example', because: 'nothing but texts was given, without their git history' },
    ])
    const { archive } = slow(await checkText(text), [])
    const shallow = { ...archive, trailOf: () => ({ because: 'the clone is shallow' }) }
    const report = await reportOn([one], [await checkText(text)], {}, shallow)
    expect(report.skipped.map(({ because }) => because)).toEqual(['the clone is shallow'])
  })

  test('where the rule itself finds that it has no way to tell; what it had said before stands', async () => {
    const unsure = rule({
      id: 'plan/reviewed',
      severity: 'warning',
      from: 'draft',
      reads: [],
      ...page,
      *check(_, { plan: { data } }) {
        yield at(data, 'title', 'a fact')
        yield cannot('it is too dark')
      },
    })
    const report = await runRules([unsure], text)
    expect(report.findings.map(({ message }) => message)).toEqual(['a fact'])
    expect(report.skipped).toEqual([{ rule: 'plan/reviewed', plan: 'example', because: 'it is too dark' }])
    expect(report.summary.skipped).toBe(1)
  })

  test('a comment that would silence it is not called unused', async () => {
    const { rules } = await import('../../src/registry.generated.ts')
    const unsure = rule({
      id: 'plan/reviewed',
      severity: 'warning',
      from: 'draft',
      reads: [],
      ...page,
      *check() {
        yield cannot('it is too dark')
      },
    })
    const used = rules.filter(({ id }) => id === 'suppress/used')
    const report = await runRules([unsure, ...used], `# plan-disable plan/reviewed -- known\n${text}`)
    expect(report.findings).toEqual([])
  })
})
