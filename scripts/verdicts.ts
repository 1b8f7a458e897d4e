/**
 * `npm run verdicts [FAMILY…]`: recall and false alarms of every rule over the labelled set in test/verdicts/.
 * `--wrong` also shows every wrong verdict with its plan.
 */
import { families, isFalseError, type Judged, judge, shown, verdictsOf } from '../test/harness/verdicts.ts'

const words = process.argv.slice(2)
const named = words.filter((word) => !word.startsWith('-'))
const judged: Judged[] = []
for (const family of named.length > 0 ? named : families())
  for (const verdict of verdictsOf(family)) judged.push(await judge(verdict))

const count = (all: readonly Judged[]) => {
  const due = all.filter(({ verdict }) => verdict.reports)
  const missed = due.filter(({ outcome }) => outcome === 'missed').length
  return {
    due: due.length,
    found: due.length - missed,
    recall: due.length === 0 ? '–' : `${Math.floor(((due.length - missed) / due.length) * 100)}%`,
    passing: all.length - due.length,
    alarms: all.filter(({ outcome }) => outcome === 'false alarm').length,
    errors: all.filter(isFalseError).length,
    severity: all.filter(({ outcome }) => outcome === 'wrong severity').length,
    broken: all.filter(({ outcome }) => outcome === 'broken case').length,
  }
}

const heads = ['due', 'found', 'recall', 'must pass', 'false alarms', 'false errors', 'wrong severity', 'broken']
const ids = [...new Set(judged.map(({ verdict }) => verdict.rule))]
const rows = [
  ...ids.map((id) => [id, count(judged.filter(({ verdict }) => verdict.rule === id))] as const),
  ['all', count(judged)] as const,
].map(([id, counts]) => [id, ...Object.values(counts).map((value) => (value === 0 ? '·' : String(value)))])
const table = [['rule', ...heads], ...rows]
const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)))
const line = (row: readonly string[]) =>
  row
    .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
    .join('  ')
    .trimEnd()

if (words.includes('--wrong')) {
  for (const one of judged.filter(({ outcome }) => outcome !== 'right')) console.log(`${shown(one)}\n`)
}
console.log(table.map(line).join('\n'))
if (judged.some(({ outcome }) => outcome !== 'right')) process.exitCode = 1
