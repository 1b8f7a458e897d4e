import type { MarkdownNode } from '../../../source/document.ts'
import type { Mapping } from '../draft.ts'
import { put } from '../put.ts'
import type { Reading } from '../reader.ts'
import { addLines, isAmount, type Line, partsOfSum } from './budget.ts'

/** Lines drawn as a tree in a block of code: what hangs from a line is a part of it. */
export function budgetTree(budget: Mapping, node: MarkdownNode, reading: Reading): void {
  if (node.lang) return
  const start = (node.position?.start.offset ?? 0) + reading.start
  const end = (node.position?.end.offset ?? 0) + reading.start
  const text = reading.source.text.slice(start, end)
  const lines: (Line & { depth: number })[] = []
  let at = start
  for (const raw of text.split('\n')) {
    const branch = /^[\s│├└─┬┌┐┘┤|+`\\-]*/.exec(raw)?.[0] ?? ''
    const parts = /^(.{1,60}?)(?:\s*[:：=]\s*|\s+[–—-]+\s+|\s*\.{2,}\s*|\s*[─—]{2,}\s*|\s{2,})(.+?)\s*$/.exec(
      raw.slice(branch.length),
    )
    if (parts) {
      const name = reading.proseAt([at + branch.length, at + branch.length + (parts[1] ?? '').length])
      const valueAt = at + branch.length + parts[0].trimEnd().length - (parts[2] ?? '').length
      const line = {
        name,
        ...partsOfSum(reading.proseAt([valueAt, valueAt + (parts[2] ?? '').length]), undefined),
        isPart: false,
        isChannel: false,
      }
      if (isAmount(line)) lines.push({ ...line, depth: branch.length })
    }
    at += raw.length + 1
  }
  if (lines.length < 2) return
  // The root of the tree is the total, whatever it is called; what branches further is part of a line.
  const [root, ...others] = lines
  const least = Math.min(...others.map(({ depth }) => depth))
  const isRoot = root !== undefined && root.depth < least
  if (isRoot && root.amount && !reading.isMonthly) put(budget, 'total', root.amount, reading, root.name)
  addLines(
    budget,
    (isRoot ? others : lines).map((line) => ({ ...line, isPart: line.depth > least })),
    reading,
  )
}
