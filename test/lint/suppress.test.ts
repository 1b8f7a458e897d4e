import { describe, expect, test } from 'vitest'
import { on, type Rule } from '../../src/lint/rule.ts'
import { isAlwaysOn } from '../../src/lint/suppress.ts'
import { rules } from '../../src/registry.generated.ts'
import { runRules } from '../harness/example.ts'

/** Stands in for a rule that comments can name: objects to every text with "bad" in it. */
const bad: Rule = {
  id: 'plan/has-head',
  severity: 'error',
  from: 'draft',
  reads: [],
  *check(_, { texts, narrative }) {
    for (const text of texts) if (text.text.includes('bad')) yield on(text, `bad ${text.field}`)
    for (const block of narrative)
      if (block.text.includes('bad')) yield on({ holder: block, key: 'text' }, `bad ${block.text.trim()}`)
  },
}
const all = [bad, ...rules.filter(({ id }) => isAlwaysOn(id))]
const left = async (text: string, file?: string) =>
  (await runRules(all, text, file ? { file } : {})).findings.map(({ rule, message }) =>
    rule === bad.id ? message : rule,
  )
const silence = `plan-disable-next-line ${bad.id} -- known`

describe('what a comment silences is bound by position', () => {
  test.each([
    ['the field that follows', `# ${silence}\ntitle: bad\nnote: bad`, ['bad note']],
    [
      'all that is in it',
      `# ${silence}\nchannels:\n  - id: a\n    role: bad\n  - id: b\n    role: bad\nnote: bad`,
      ['bad note'],
    ],
    [
      'the item that follows, dash included',
      `channels:\n  # ${silence}\n  - id: a\n    role: bad\n  - id: b\n    role: bad`,
      ['bad channels[].role'],
    ],
    [
      'a field inside an item',
      `channels:\n  - id: a\n    # ${silence}\n    role: bad\n    rationale: bad`,
      ['bad channels[].rationale'],
    ],
    [
      'the item that holds a mapping on one line',
      `channels:\n  # ${silence}\n  - { id: a, role: bad, rationale: bad }\n  - { id: b, role: bad }`,
      ['bad channels[].role'],
    ],
    [
      'an item of a list of texts',
      `messaging:\n  promises:\n    # ${silence}\n    - bad\n    - bad`,
      ['bad messaging.promises[]'],
    ],
    ['behind a value: what follows', `title: bad # ${silence}\nnote: bad`, ['bad title']],
    ['blank lines and other comments between', `# ${silence}\n\n# another\ntitle: bad`, []],
    ['the whole file', `# plan-disable ${bad.id} -- known\ntitle: bad\nnote: bad`, []],
    ['with an end that has not come', `# plan-disable-next-line ${bad.id} until 2026-12-31 -- known\ntitle: bad`, []],
    ['on the last day', `# plan-disable-next-line ${bad.id} until 2026-07-15 -- known\ntitle: bad`, []],
    ['several rules', `# plan-disable-next-line ${bad.id}, suppress/nothing -- known\ntitle: bad`, ['suppress/known']],
  ])('%s', async (_, text, expected) => {
    expect(await left(text)).toEqual(expected)
  })

  test.each([
    ['no reason', `# plan-disable-next-line ${bad.id}\ntitle: bad`, ['suppress/reasoned', 'bad title']],
    ...[
      `${bad.id}: agreed with finance`,
      `${bad.id} agreed with finance, and/or legal`,
      `${bad.id} (agreed)`,
      `${bad.id} until 2026-12-31 agreed with finance`,
      'silence this, please',
    ].map((words): [string, string, string[]] => [
      `a reason without two hyphens is one finding: ${words}`,
      `# plan-disable-next-line ${words}\ntitle: bad`,
      ['suppress/reasoned', 'bad title'],
    ]),
    ['TBC', `# plan-disable-next-line ${bad.id} -- TBC\ntitle: bad`, ['suppress/reasoned', 'bad title']],
    ['a letter', `# plan-disable-next-line ${bad.id} -- x\ntitle: bad`, ['suppress/reasoned', 'bad title']],
    ['a form', `# plan-disable-next-line ${bad.id} -- <reason>\ntitle: bad`, ['suppress/reasoned', 'bad title']],
    ['a short reason', `# plan-disable-next-line ${bad.id} -- legal\ntitle: bad`, []],
    ['two letters of Chinese', `# plan-disable-next-line ${bad.id} -- 草稿\ntitle: bad`, []],
    ['a reason with TBC in it', `# plan-disable-next-line ${bad.id} -- TBC by legal on 3 May\ntitle: bad`, []],
    ['only dashes', `# plan-disable-next-line ${bad.id} --\ntitle: bad`, ['suppress/reasoned', 'bad title']],
    [
      'expired',
      `# plan-disable-next-line ${bad.id} until 2026-07-14 -- known\ntitle: bad`,
      ['suppress/current', 'bad title'],
    ],
    ['used by nothing', `# ${silence}\ntitle: good`, ['suppress/used']],
    ['inside quotes it is text', `title: "# ${silence}"\nnote: bad`, ['bad note']],
    ['inside a text block it is text', `note: |\n  # ${silence}\n  bad`, ['bad note']],
    [
      'a rule that cannot be silenced',
      '# plan-disable-next-line syntax/right-shape -- known\nlaunch: soon',
      ['suppress/known', 'syntax/right-shape'],
    ],
    ['nothing follows', `title: bad\n# ${silence}`, ['bad title', 'suppress/used']],
  ])('silences nothing: %s', async (_, text, expected) => {
    expect(await left(text)).toEqual(expected)
  })
})

test('in a Markdown body: the next block; for a heading its section', async () => {
  const text = `---\ntitle: x\n---\n# Plan\n\n<!-- ${silence} -->\nbad one\n\nbad two\n\n<!-- ${silence} -->\n## Part\n\nbad three\n\n### Sub\n\nbad four\n\n## Next\n\nbad five\n`
  expect(await left(text, 'x.plan.md')).toEqual(['bad bad two', 'bad bad five'])
})

test('an exception that a plan had while it ran stays allowed once it is closed', async () => {
  const text = (status: string) =>
    `status: ${status}\n# plan-disable-next-line ${bad.id} until 2026-07-14 -- known\ntitle: bad`
  expect(await left(text('live'))).toEqual(['suppress/current', 'bad title'])
  expect(await left(text('closed'))).toEqual([])
})

test('a comment made to hang the reader of comments does not', async () => {
  const text = `# plan-disable-next-line ${'a '.repeat(100_000)}${'-'.repeat(100_000)}\ntitle: x`
  expect((await left(text)).length).toBeGreaterThan(0)
})

test('a comment of more rules than it may name says which of them it silences', async () => {
  const others = rules.map(({ id }) => id).filter((id) => id.startsWith('channels/') || id.startsWith('budget/'))
  const heard = async (names: readonly string[]) =>
    (await runRules(all, `# plan-disable-next-line ${names.join(', ')} -- known\ntitle: bad`)).findings
      .map(({ rule, message }) => `${rule}: ${message}`)
      .filter((one) => one.startsWith('suppress/known') || one.startsWith(bad.id))
  expect(await heard([...others.slice(0, 20), bad.id])).toEqual([
    'suppress/known: this comment names more than 20 rules, and silences the first 20 of them',
    expect.stringContaining(bad.id),
  ])
  expect(await heard([...others.slice(0, 19), bad.id])).toEqual([])
})

test('hundreds of comments in one file are one finding, and those beyond are not heard', async () => {
  const text = `# ${silence}\n`.repeat(501)
  const findings = (await runRules(all, `${text}title: bad`)).findings.map(({ message }) => message)
  expect(findings).toContain('more than 500 comments of this file silence rules; from here on they are not heard')
  expect(findings.length).toBeLessThan(600)
})

describe('what is one finding for several places', () => {
  const together: Rule = {
    ...bad,
    *check(_, { texts }) {
      const cause = { name: 'bad', others: (count: number) => ` and ${count} more` }
      for (const text of texts) if (text.text.includes('bad')) yield { ...on(text, `bad ${text.field}`), cause }
    },
  }
  const found = async (text: string) =>
    (await runRules([together, ...rules.filter(({ id }) => isAlwaysOn(id))], text)).findings.map(
      ({ message, line, related }) => [line, message, ...related.map((other) => other.line)],
    )

  test('stands at the first and names the others', async () => {
    expect(await found('title: bad\nobjective:\n  statement: bad\nnote: bad')).toEqual([
      [1, 'bad title and 2 more', 3, 4],
    ])
  })
  test('goes on at the others where the first is silenced', async () => {
    const text = `# ${silence}\ntitle: bad\nobjective:\n  statement: bad\nnote: bad`
    expect(await found(text)).toEqual([[4, 'bad objective.statement and 1 more', 5]])
  })
  test('is said as of one where only one is left', async () => {
    const text = `# ${silence}\ntitle: bad\nobjective:\n  # ${silence}\n  statement: bad\nnote: bad`
    expect(await found(text)).toEqual([[6, 'bad note']])
  })
})
