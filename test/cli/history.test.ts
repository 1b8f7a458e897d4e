import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { GitArchive } from '../../src/cli/history.ts'
import type { Git, KnownTrail } from '../../src/io/git.ts'
import type { Step } from '../../src/lint/history.ts'
import { readOther } from '../../src/lint/read.ts'
import { elements, type Plan } from '../../src/plan/plan.ts'
import { checkPlan } from '../../src/schema/check.ts'
import { isPlaceholder } from '../../src/words/gaps/placeholders.ts'
import { wordsFor } from '../../src/words/words.ts'
import { checkText } from '../harness/example.ts'
import { Repository } from '../io/repository.ts'

const check = (plan: Plan) => checkPlan(plan, (text) => isPlaceholder(text, wordsFor('en')))

/** A git that holds these texts, oldest first, as the versions of one file; what it is asked for is counted. */
function gitOf(texts: readonly string[], file = 'example.plan.yaml') {
  const asked: string[] = []
  const nameOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
  const steps = texts
    .map((text, index): Step => {
      const commit = { hash: String(index), by: 'Dan', alsoBy: [], on: `2026-05-0${index + 1}` }
      return { commit, file, blob: nameOf(Buffer.from(text)) }
    })
    .reverse()
  const trail: KnownTrail = { steps, tips: (some) => some.slice(0, 1), heads: [steps[0]?.blob ?? ''], isLink: false }
  const git: Git = {
    trails: async () => () => trail,
    at: async () => () => ({ because: '' }),
    texts: async (names) => {
      asked.push(...names)
      return new Map(names.map((name) => [name, Buffer.from(name, 'hex')]))
    },
    folders: async () => new Map(),
    nameOf,
    close: () => {},
  }
  return { git, steps, asked }
}

describe('the text that is there now', () => {
  const reason = async (committed: string, now: string) => {
    const { git } = gitOf([committed])
    const archive = new GitArchive(async () => git, check)
    const { plan } = await checkText(now)
    await archive.open([plan])
    const trail = archive.trailOf(plan)
    return 'because' in trail ? trail.because : 'known'
  }

  test.each([
    ['the same', 'a: 1\n', 'a: 1\n', 'known'],
    ['with the line ends of another machine', 'a: 1\nb: 2\n', 'a: 1\r\nb: 2\r\n', 'known'],
    ['with a byte order mark', '\ufeffa: 1\n', 'a: 1\n', 'known'],
    [
      'changed',
      'a: 1\n',
      'a: 2\n',
      'example.plan.yaml has changes that are not committed yet, and only commits can be compared: commit them and lint again (after a commit hook, CI does that)',
    ],
  ])('%s', async (_, committed, now, expected) => {
    expect(await reason(committed, now)).toBe(expected)
  })
})

describe('old versions', () => {
  const plan = (budget: string, title = 'Q3') =>
    `title: ${title}\nobjective: { statement: Grow. }\nbudget:\n  total: ${budget}\nmessaging:\n  proposition: One price.\n`

  async function archiveOf(texts: readonly string[], file?: string) {
    const { git, steps, asked } = gitOf(texts, file)
    const parsed: string[] = []
    const archive = new GitArchive(
      async () => git,
      (old) => {
        parsed.push(old.files[0]?.source.text ?? '')
        return check(old)
      },
    )
    const now = await checkText(texts.at(-1) ?? '', file)
    await archive.open([now.plan])
    const look = async (index: number, keys: readonly string[]) => {
      const step = steps.at(-1 - index) as Step
      if (!archive.look(step, keys, now)) await archive.load()
      return archive.look(step, keys, now)
    }
    return { look, asked, parsed, now }
  }

  test('a text that is as it is now is not even fetched', async () => {
    const { look, asked, now } = await archiveOf([plan('1'), plan('2'), plan('1')])
    expect(await look(0, ['budget'])).toBe(now)
    expect(asked).toEqual([])
  })

  test('only what was asked for and is not as it is now is parsed, and that once', async () => {
    const { look, asked, parsed } = await archiveOf([plan('1'), plan('2')])
    expect((await look(0, ['objective', 'messaging', 'launch']))?.plan.data.objective).toEqual({ statement: 'Grow.' })
    expect(parsed).toEqual([])
    expect((await look(0, ['budget', 'title']))?.plan.data).toEqual({ budget: { total: 1 }, title: 'Q3' })
    expect((await look(0, ['budget']))?.plan.data).toEqual({ budget: { total: 1 } })
    expect(parsed).toEqual(['budget:\n  total: 1\n'])
    expect(asked).toHaveLength(1)
  })

  test('what was not there then, and what is not there now', async () => {
    const { look } = await archiveOf(['title: a\nlaunch: 2026-07-01\n', 'title: a\nbudget: { total: 1 }\n'])
    expect((await look(0, ['launch', 'budget']))?.plan.data).toEqual({ launch: '2026-07-01', budget: undefined })
  })

  test('of what was not there then, nothing is parsed', async () => {
    const { look, parsed } = await archiveOf([plan('1'), `${plan('1')}launch: 2026-07-01\n`])
    expect((await look(0, ['launch']))?.plan.data).toEqual({ launch: undefined })
    expect(parsed).toEqual([])
  })

  test('what was broken then is broken, and nothing else', async () => {
    const { look } = await archiveOf([plan('many'), plan('1')])
    const then = await look(0, ['budget', 'messaging'])
    expect(then && readOther(['budget'], then)).toBe(undefined)
    expect(then && readOther(['messaging'], then)?.messaging.proposition).toBe('One price.')
    const { look: other } = await archiveOf(['title: [\n', 'title: a\n'])
    expect((await other(0, ['title']))?.plan.readable).toBe(false)
  })

  test('a text that cannot be cut, and one in Markdown, are read whole', async () => {
    const aliased = 'title: &t Q3\nbudget: { total: 1, note: *t }\n'
    const { look, parsed } = await archiveOf([aliased, plan('2')])
    expect((await look(0, ['budget']))?.plan.data.budget).toEqual({ total: 1, note: 'Q3' })
    expect(parsed).toEqual([aliased])
    const markdown = await archiveOf(['---\ntitle: a\n---\n# One\n', '---\ntitle: b\n---\n# One\n'], 'q3.plan.md')
    expect((await markdown.look(0, ['title']))?.plan.data.title).toBe('a')
  })

  test('law: a version read in parts says what it says when it is read whole', async () => {
    const values = fc.constantFrom(
      '{ total: 1 }',
      '\n  total: 2\n',
      '"a: b"',
      'TBC',
      '|\n  x\n  y: 1',
      '[',
      '*x',
      '&x 1',
      '',
    )
    const text = fc
      .uniqueArray(fc.tuple(fc.constantFrom(...elements, 'title'), values), { selector: ([key]) => key, maxLength: 4 })
      .map((pairs) => pairs.map(([key, value]) => `${key}: ${value}\n`).join(''))
    await fc.assert(
      fc.asyncProperty(text, text, fc.subarray([...elements, 'title']), async (before, after, keys) => {
        const { look } = await archiveOf([before, after])
        const then = await look(0, keys)
        const whole = await checkText(before)
        const reads = keys.map((key) => `${key}?` as 'title?')
        // Read in parts, a text may say more: what is wrong elsewhere does not hide it.
        if (!then || !whole.plan.readable || !(await checkText(after)).plan.readable) return
        expect(readOther(reads, then)).toEqual(readOther(reads, whole))
      }),
      { numRuns: 1000 },
    )
  })
})

test('with a real repository', async () => {
  const repository = Repository.make()
  repository.write('q3.plan.yaml', 'title: a\nlaunch: 2026-07-01\n').commit('2026-06-01')
  repository.write('q3.plan.yaml', 'title: b\nlaunch: 2026-07-01\n').commit('2026-06-02')
  const archive = new GitArchive(async () => repository.seen(), check)
  const now = await checkText('title: b\nlaunch: 2026-07-01\n', 'q3.plan.yaml')
  await archive.open([now.plan])
  const trail = archive.trailOf(now.plan)
  const first = 'steps' in trail ? trail.steps[1] : undefined
  expect(first && archive.look(first, ['title'], now)).toBe(undefined)
  await archive.load()
  expect(first && archive.look(first, ['title', 'launch'], now)?.plan.data).toEqual({
    title: 'a',
    launch: '2026-07-01',
  })
  archive.close()
})
