import { describe, expect, test } from 'vitest'
import { rules } from '../../src/registry.generated.ts'
import { runRules } from '../harness/example.ts'

const page = (budget: string, after = '') =>
  `---\ntitle: Spring\n---\n\n## Objective\n\n\`\`\`yaml\nstatement: Win 400 orders.\n\`\`\`\n\n## Budget\n\n${budget}\n\n${after}`
const block = '```yaml\ncurrency: GBP\ntotal: 500\n```'
const told = async (text: string) =>
  (await runRules(rules, text, { file: 'spring.plan.md' })).findings.map(
    ({ rule, line, message }) => `${rule} ${line}: ${message}`,
  )

describe('marks around blocks that are out of step are one mistake', () => {
  test.each([
    [
      'the end of a block is gone',
      page(block).replace('Win 400 orders.\n```', 'Win 400 orders.'),
      'syntax/parse 7: the block that starts here does not end',
    ],
    [
      'its start stands twice',
      page(block.replace('```yaml', '```yaml\n```yaml')),
      'syntax/parse 13: the block that starts here does not end',
    ],
    [
      'the start of a block is gone',
      page(block).replace('```yaml\nstatement', 'statement'),
      'syntax/parse 8: a block starts here that no name stands behind',
    ],
    [
      'the start of the last block is gone',
      page(block.replace('```yaml\n', '')),
      'syntax/parse 15: a block starts here',
    ],
    [
      'an end stands twice',
      page(`${block}\n\`\`\``, '## Channels\n\n```yaml\n- id: email\n```\n'),
      'syntax/parse 17: a block starts here',
    ],
  ])('%s', async (_, text, expected) => {
    expect(await told(text)).toEqual([expect.stringContaining(expected)])
  })

  test.each([
    ['all are in step', page(block)],
    ['a longer mark holds shorter ones', page(`${block}\n\n\`\`\`\`md\n${block}\n\`\`\`\``)],
    ['marks of another kind stand within', page(`${block}\n\n~~~md\n${block}\n~~~`)],
    ['a mark too many ends a page of prose', page('We have £500.\n\n```')],
    ['a drawing follows', page(`${block}\n\n\`\`\`mermaid\ngraph TD\n\`\`\``)],
    ['the last block is left open', page(block.replace(/\n```$/, ''))],
  ])('not where %s', async (_, text) => {
    expect((await told(text)).filter((one) => one.startsWith('syntax/parse'))).toEqual([])
  })
})

describe('an element whose block cannot be read', () => {
  test('is not missing', async () => {
    const found = await told(page(block.replace('GBP', '"GBP')))
    expect(found.filter((one) => one.startsWith('syntax/'))).toEqual([
      expect.stringContaining('syntax/parse 14: a " opens here'),
    ])
    const sixElements = found.find((one) => one.startsWith('plan/six-elements'))
    expect(sixElements).not.toContain('budget')
    expect(found.some((one) => one.startsWith('budget/'))).toBe(false)
  })
})
