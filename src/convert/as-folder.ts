import { type ItemKey, itemKeys } from '../plan/files/parts.ts'
import type { Plan } from '../plan/plan.ts'
import { yamlText } from './as-yaml.ts'
import type { Cut, Entry } from './cut.ts'
import type { NewFile } from './forms.ts'
import { itemsIn } from './items.ts'
import { type Body, isElement } from './loose.ts'
import { isModeline } from './modeline.ts'
import { partText, trimmed } from './part.ts'

/** A file for each element, one for each channel and audience, and the head in the plan's own. */
export function folderFiles(
  { opening, entries, closing }: Cut,
  body: Body | undefined,
  { data }: Plan,
  from: string,
  to: string,
): readonly NewFile[] {
  const parts: NewFile[] = []
  const own: Entry[] = []
  let left: readonly string[] = []
  for (const entry of entries) {
    const { key, above, silences, value } = entry
    if (value === undefined || !isElement(key)) {
      own.push({ ...entry, above: [...left, ...above] })
      left = []
      continue
    }
    const list = data[key]
    // What silences something on all items has to stay where it speaks of all of them.
    const isList = isItemKey(key) && Array.isArray(list) && silences.length === 0
    const items = isList ? itemsIn(key, value, list) : undefined
    for (const { id, text } of items ?? []) parts.push({ file: `${to}/${key}/${id}.yaml`, text })
    if (!items) parts.push({ file: `${to}/${key}.yaml`, text: partText(above, silences, value) })
    // What is said of a list as a whole has no file but the plan's own.
    else if (trimmed(above).length > 0) left = [...left, '', ...trimmed(above)]
  }
  const main = yamlText({ opening, entries: own, closing: [...left, ...closing] }, from, to)
  const isBare = !main.split('\n').some((line) => line.trim() !== '' && !isModeline(line))
  const head = isBare ? `${main}# The elements of this plan are in the files beside this one.\n` : main
  const plan = body
    ? { file: `${to}/plan.md`, text: `---\n${head}---\n\n${body.text}` }
    : { file: `${to}/plan.yaml`, text: head }
  return [plan, ...parts]
}

function isItemKey(key: string): key is ItemKey {
  return (itemKeys as readonly string[]).includes(key)
}
