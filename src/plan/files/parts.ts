import { defaultId, slug } from '../ids.ts'
import { nearest } from '../nearest.ts'

/** The keys that may stand in a file of their own beside `plan.yaml`: those that hold a mapping or a list. */
export const partKeys = [
  'period',
  'approved',
  'objective',
  'audiences',
  'journey',
  'messaging',
  'channels',
  'budget',
  'measurement',
  'governance',
  'operations',
  'digital',
] as const
export type PartKey = (typeof partKeys)[number]

/** The keys that may be a folder, in which each file is one item. */
export const itemKeys = ['audiences', 'channels'] as const satisfies readonly PartKey[]
export type ItemKey = (typeof itemKeys)[number]

/** What a file is to the plan in whose folder it lies. */
export type Part =
  | { readonly is: 'plan' }
  | { readonly is: 'element'; readonly key: PartKey }
  | { readonly is: 'item'; readonly key: ItemKey; readonly id: string }

/** The same, or that its name is nearly that of a part. */
export type Role = Part | { readonly is: 'near'; readonly name: string }

/** The names that stand for the plan in its folder; where there are several, the first one is it. */
export const planNames = ['plan.yaml', 'plan.yml', 'plan.md'] as const

/**
 * What a file is, by its path from the plan's folder: `budget.yaml`, `channels/paid-search.md`. Undefined for a file that
 * is no business of the plan's: a plan of its own, a document beside the plan, a sheet.
 */
export function roleOf(path: string): Role | undefined {
  return partAt(path) ?? nearPartAt(path)
}

/** The same for files that are parts by their very names. */
export function partAt(path: string): Part | undefined {
  const [first = '', second, ...deeper] = path.split('/')
  if (deeper.length > 0) return undefined
  if (second === undefined && isFolderPlan(first)) return { is: 'plan' }
  const [, stem = '', ending] = written.exec(second ?? first) ?? []
  if (stem === '' || ending === 'markdown' || isOtherPlan(second ?? first)) return undefined
  if (second !== undefined)
    return isItemKey(first) && !isNoItem(stem) ? { is: 'item', key: first, id: slug(stem) } : undefined
  const key = partKeys.find((one) => one === stem)
  return key && { is: 'element', key }
}

/** Is a folder of this name one that holds items, or nearly? */
export function mayHoldItems(name: string): boolean {
  return isItemKey(name) || nearItemKey(name) !== undefined
}

function nearPartAt(path: string): Role | undefined {
  const [first = '', second, ...deeper] = path.split('/')
  const [, stem = '', ending = ''] = written.exec(second ?? first) ?? []
  if (stem === '' || deeper.length > 0 || isOtherPlan(second ?? first)) return undefined
  const rightEnding = ending === 'markdown' ? 'md' : ending
  if (second === undefined) {
    const near = nearest(stem, partKeys, ending === 'yaml' || ending === 'yml' ? undefined : slipsInProse)
    return near === undefined ? undefined : { is: 'near', name: `${near}.${rightEnding}` }
  }
  const folder = isItemKey(first) ? first : nearItemKey(first)
  if (folder === undefined || isNoItem(stem) || (folder === first && ending !== 'markdown')) return undefined
  return { is: 'near', name: `${folder}/${stem}.${rightEnding}` }
}

/** A journal is no journey: prose beside a plan has names of its own, and only a slip of one letter is one. */
const slipsInProse = 1

/** Beside items stands what explains them. */
function isNoItem(stem: string): boolean {
  return /^(?:plan|readme)$/i.test(stem)
}

/** Hidden files are nobody's part. */
const written = /^([^.].*)\.(yaml|yml|md|markdown)$/

function isOtherPlan(name: string): boolean {
  return /\.(?:plan|config)\.\w+$/.test(name)
}

function isItemKey(name: string): name is ItemKey {
  return (itemKeys as readonly string[]).includes(name)
}

function nearItemKey(name: string): string | undefined {
  return isItemKey(name) || (partKeys as readonly string[]).includes(name) ? undefined : nearest(name, itemKeys)
}

/** The folders whose plan a file may be part of, the nearest first, with its path from there. */
export function homesOfFile(file: string): { readonly folder: string; readonly path: string }[] {
  const names = file.split('/')
  return [1, 2]
    .filter((count) => count <= names.length)
    .map((count) => ({ folder: names.slice(0, -count).join('/'), path: names.slice(-count).join('/') }))
}

/** Is this the name of a plan that may be a folder? */
export function isFolderPlan(file: string): boolean {
  return (planNames as readonly string[]).includes(file.slice(file.lastIndexOf('/') + 1))
}

/** The folder of such a plan; undefined for other names. */
export function folderOf(file: string): string | undefined {
  return isFolderPlan(file) ? file.slice(0, Math.max(0, file.lastIndexOf('/'))) : undefined
}

/** The folders whose plan this file would be part of, if there is one. */
export function foldersWithPart(file: string): string[] {
  return homesOfFile(file).flatMap(({ folder, path }) => {
    const part = partAt(path)
    return part && part.is !== 'plan' ? [folder] : []
  })
}

/** Every name that may belong to the plan in a folder: its files, and the folders of items. */
function namesIn(folder: string): string[] {
  const endings = planNames.map((name) => name.slice('plan'.length))
  const files = partKeys.flatMap((key) => endings.map((ending) => key + ending))
  return [...planNames, ...files, ...itemKeys].map((name) => (folder === '' ? name : `${folder}/${name}`))
}

/** What names of files tell whoever follows plans through their history. */
export const namesOfPlans = { idOf: defaultId, folderOf, foldersWithPart, namesIn }
