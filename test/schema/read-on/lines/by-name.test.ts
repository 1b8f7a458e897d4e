import { describe, expect, test } from 'vitest'
import { rules } from '../../../../src/registry.generated.ts'
import { checkText, runRules } from '../../../harness/example.ts'

const channels = 'channels: [{ id: tv }, { id: email }]\n'

/** The text after the edits of the one finding that speaks of lines by their names. */
async function edited(text: string) {
  const { problems } = await checkText(text)
  const [problem] = problems.filter(({ kind }) => kind === 'line-by-name')
  const changed = (problem?.edits ?? []).toReversed().reduce((all, { span, text }) => {
    return all.slice(0, span[0]) + text + all.slice(span[1])
  }, text)
  return { changed, safe: problem?.edits?.every(({ safe }) => safe) }
}

describe('lines of a budget that have their names for keys', () => {
  test.each([
    [
      'a mapping in braces',
      'budget: { total: 100, allocations: { tv: 60, email: 40 } }\n',
      'budget: { total: 100, allocations: [ { channel: tv, amount: 60 }, { channel: email, amount: 40 } ] }\n',
    ],
    [
      'braces that touch',
      'budget: { total: 100, allocations: {"tv":60,"email":40} }\n',
      'budget: { total: 100, allocations: [{ channel: tv, amount:60 },{ channel: email, amount:40 }] }\n',
    ],
    [
      'a mapping on lines of its own, with a comment',
      'budget:\n  allocations:\n    tv: 60 # all of it\n    email: £4k\n',
      'budget:\n  allocations:\n    - { channel: tv, amount: 60 } # all of it\n    - { channel: email, amount: £4k }\n',
    ],
    [
      'shares of the total',
      'budget:\n  allocations:\n    tv: 60%\n    email: 40%\n',
      'budget:\n  allocations:\n    - { channel: tv, share: 60% }\n    - { channel: email, share: 40% }\n',
    ],
    [
      'items of a list',
      'budget:\n  allocations:\n    - tv: 60\n    - {email: 30}\n    - { channel: email, amount: 10 }\n',
      'budget:\n  allocations:\n    - { channel: tv, amount: 60 }\n    - {channel: email, amount: 30}\n    - { channel: email, amount: 10 }\n',
    ],
  ])('%s is put right in one way', async (_, before, after) => {
    expect(await edited(channels + before)).toEqual({ changed: channels + after, safe: true })
    expect((await checkText(channels + after)).problems.map(({ kind }) => kind)).not.toContain('wrong-type')
  })

  test('a name that is no channel may be a cost: what is proposed is not certain', async () => {
    const text = `${channels}budget: { allocations: { tv: 60, "Fees, all": 5 } }\n`
    const { changed, safe } = await edited(text)
    expect([changed, safe]).toEqual([
      `${channels}budget: { allocations: [ { channel: tv, amount: 60 }, { shared_cost: "Fees, all", amount: 5 } ] }\n`,
      false,
    ])
  })

  test('a channel in short is that channel, where only one begins so', async () => {
    const plan = (ids: string) => `channels: [${ids}]\nbudget: { allocations: { tv: 60, radio: 40 } }\n`
    expect((await edited(plan('{ id: tv-bvod }, { id: radio }'))).changed).toContain('channel: tv-bvod')
    expect((await edited(plan('{ id: tv-bvod }, { id: tv-linear }, { id: radio }'))).changed).toContain(
      'shared_cost: tv',
    )
  })

  test('is told once, and the sums are judged', async () => {
    const said = async (lines: string) =>
      (
        await runRules(rules, `${channels}budget: { currency: GBP, total: 100, allocations: ${lines} }\n`)
      ).findings.flatMap(({ rule }) => (/^syntax|^budget\/(?:adds-up|lines)/.test(rule) ? [rule] : []))
    for (const lines of ['{ tv: 60, email: 41 }', '[tv: 60, email: 41]'])
      expect((await said(lines)).sort()).toEqual(['budget/adds-up', 'syntax/right-shape'])
  })

  test.each([
    'budget: { allocations: { tv: 60, email: } }\n',
    'budget: { allocations: { tv: most of it } }\n',
    'budget: { allocations: [{ amonut: 60 }] }\n',
    'budget: { allocations: [{ share: 20% }] }\n',
    'budget: { allocations: [{ sahre: 20% }] }\n',
    'budget: { allocations: [{ tv: 60, note: x }] }\n',
    'x: &a { tv: 5 }\nbudget: { allocations: *a }\n',
  ])('%s may be something else', async (text) => {
    expect((await checkText(text)).problems.map(({ kind }) => kind)).not.toContain('line-by-name')
  })
})
