import type { Mapping } from '../draft.ts'
import type { Prose } from '../prose.ts'
import type { Reading } from '../reader.ts'
import { isNothing } from './values.ts'

/** A line whose label names a field for certain, and whose words are no value of it. */
export interface Unread {
  readonly into: Mapping
  readonly path: string
  readonly label: Prose
  readonly value: Prose
  readonly expected: Expected
}

type Expected = 'number' | 'day' | 'guardrail' | 'sum'

/** The fields without which something counts as missing, and what they need. */
const needed: Readonly<Record<string, Readonly<Record<string, Expected>>>> = {
  Objective: { baseline: 'number', target: 'number', by: 'day', guardrails: 'guardrail' },
  Budget: { total: 'sum' },
  Channel: { contribution: 'number' },
  MetricTarget: { value: 'number' },
}

const longest = 120

/** Keeps a line that could not be read until it is known whether another one gives the field. */
export function keepUnread(into: Mapping, path: string, label: Prose, value: Prose, reading: Reading): void {
  const expected = needed[into.thing]?.[path]
  const { words } = value
  const isOpen = isNothing(words) || /^[[<{_?…]|^(?:TB[ACD]|to be|todo|pending|x+$)/i.test(words)
  if (expected === undefined || words === '' || words.length > longest || isOpen) return
  reading.unreadLines.push({ into, path, label, value, expected })
}

/** Reports the lines whose fields nothing else has given. */
export function settleUnread(reading: Reading): void {
  for (const { into, path, label, value, expected } of reading.unreadLines.splice(0)) {
    if (into.has(path)) continue
    reading.problems.push({
      rule: 'syntax/right-shape',
      kind: 'unread-line',
      seen: { label: label.words, value: value.words, expected },
      span: value.span,
    })
  }
}
