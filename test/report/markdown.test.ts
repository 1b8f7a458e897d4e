import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, test } from 'vitest'
import { markdown } from '../../src/report/markdown.ts'
import { oneLine, visible } from '../../src/report/sanitize.ts'
import { hostile, hostileText } from './hostile.ts'
import { contextOf, finding, placeOf, reportOf } from './sample.ts'

/** The nodes of the page as GitHub reads it, and the text of each cell, without the spaces that have no width. */
function read(page: string): { kinds: ReadonlySet<string>; cells: readonly string[]; text: string } {
  const kinds = new Set<string>()
  const cells: string[] = []
  const visit = (node: Nodes): string => {
    kinds.add(node.type === 'html' ? node.value : node.type)
    const text = 'children' in node ? node.children.map(visit).join('') : node.type === 'text' ? node.value : ' '
    if (node.type === 'tableCell') cells.push(text.replaceAll('\u200B', ''))
    return node.type !== 'tableCell' && node.type !== 'paragraph' ? text : `${text}\n`
  }
  const text = visit(fromMarkdown(page, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }))
  return { kinds, cells, text }
}

const ours = ['root', 'paragraph', 'strong', 'text', 'table', 'tableRow', 'tableCell', '<br>', 'list', 'listItem']

/** Whatever the text, the page is the one table that we wrote, and its cells say the text. */
function expectOnlyOurs(text: string): void {
  const related = [{ ...placeOf('1000'), file: text, message: `b${text}` }]
  const one = finding({ message: `a${text}z`, fix: `a${text}z`, rule: text, file: text, related })
  const page = markdown(reportOf([one, one], [{ rule: text, plan: text, because: text }]), contextOf())
  const { kinds, cells, text: shown } = read(page)
  expect([...kinds].filter((kind) => !ours.includes(kind))).toEqual([])
  expect(cells).toHaveLength(12)
  const place = oneLine(`see ${visible(`${text}:5:10`)}: ${oneLine(`b${text}`)}`)
  const said = `${oneLine(`a${text}z`)} fix: ${oneLine(`a${text}z`)} ${place}`
  if (text.length < 200) expect(cells[6]).toBe(said)
  expect(shown).not.toMatch(/@\w|(?<!&)#\d|:\/\/|www\.|GH-\d/i)
}

describe('markdown', () => {
  test('is a table, the worst first, and what was not checked', () => {
    const findings = [finding({ severity: 'warning', rule: 'plan/x', fix: '' }), finding({ message: 'a | b' })]
    const skipped = [{ rule: 'plan/not-stale', plan: 'q3', because: 'no history' }]
    expect(`\n${markdown(reportOf(findings, skipped), contextOf())}`).toMatchInlineSnapshot(`
      "
      **planlint**: 1 error, 1 warning in 1 plan

      | Severity | Where | What | Rule |
      | --- | --- | --- | --- |
      | error | plans/q3.plan.yaml:5:10 | a &#124; b<br>fix: Correct the line that is wrong, or the total. | budget/adds-up |
      | warning | plans/q3.plan.yaml:5:10 | the lines add up to 900, 100 less than the total | plan/x |

      - 1 rule not checked in q3: no history (plan/not-stale)
      "
    `)
  })

  test('is one line when all is well', () => {
    expect(markdown(reportOf([], [], { plans: 4 }), contextOf())).toBe(
      '**planlint**: 4 plans, 71 rules: nothing to report\n',
    )
  })

  test.each(Object.entries(hostile))('%s makes no markup', (_, text) => expectOnlyOurs(text))

  test('no text makes markup', () => {
    fc.assert(fc.property(hostileText, expectOnlyOurs))
  })

  test('stays within what GitHub takes, errors kept, and says what it left out', () => {
    const long = '@ & '.repeat(1000)
    const findings = Array.from({ length: 2000 }, (_, at) =>
      finding({ severity: at < 1990 ? 'info' : 'error', message: long }),
    )
    const skipped = Array.from({ length: 100 }, (_, at) => ({ rule: long, plan: `${at}${long}`, because: long }))
    const page = markdown(reportOf(findings, skipped), contextOf())
    expect(page.length).toBeLessThanOrEqual(65_536)
    const shown = page.match(/^\| (error|info) \|/gm) ?? []
    expect(shown.filter((row) => row.includes('error'))).toHaveLength(10)
    expect(page).toContain(`\nand ${2000 - shown.length} more; --format json lists all\n`)
  })
})
