import { defaultId, slug } from './ids.ts'
import { nearest } from './nearest.ts'

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
export type Role =
  | { readonly is: 'plan' }
  | { readonly is: 'element'; readonly key: PartKey }
  | { readonly is: 'item'; readonly key: ItemKey; readonly id: string }
  /** Its name is nearly that of a part. */
  | { readonly is: 'near'; readonly name: string }

/** The names that stand for the plan in its folder; where there are several, the first one is it. */
export const planNames = ['plan.yaml', 'plan.yml', 'plan.md'] as const

/**
 * What a file is, by its path from the plan's folder: `budget.yaml`, `channels/paid-search.md`. Undefined for a file that
 * is no business of the plan's: a plan of its own, a document beside the plan, a sheet.
 */
export function roleOf(path: string): Role | undefined {
  const [first = '', second, ...deeper] = path.split('/')
  if (deeper.length > 0) return undefined
  return second === undefined ? roleInFolder(first) : roleInItems(first, second)
}

/** Is a folder of this name one that holds items, or nearly? */
export function mayHoldItems(name: string): boolean {
  return isItemKey(name) || nearItemKey(name) !== undefined
}

function roleInFolder(name: string): Role | undefined {
  if ((planNames as readonly string[]).includes(name)) return { is: 'plan' }
  const [, stem = '', ending = ''] = written.exec(name) ?? []
  if (stem === '' || isOtherPlan(name)) return undefined
  const key = partKeys.find((one) => one === stem)
  if (key) return ending === 'markdown' ? { is: 'near', name: `${key}.md` } : { is: 'element', key }
  const near = nearest(stem, partKeys)
  // A journal is no journey: prose beside a plan has names of its own, and only a slip of one letter is one.
  if (near === undefined || (ending !== 'yaml' && ending !== 'yml' && nearest(stem, [near], 1) === undefined))
    return undefined
  return { is: 'near', name: `${near}.${ending === 'markdown' ? 'md' : ending}` }
}

function roleInItems(folder: string, name: string): Role | undefined {
  const [, stem = '', ending = ''] = written.exec(name) ?? []
  if (stem === '' || isOtherPlan(name) || /^(?:plan|readme)$/i.test(stem)) return undefined
  if (!isItemKey(folder)) {
    const near = nearItemKey(folder)
    return near === undefined ? undefined : { is: 'near', name: `${near}/${name}` }
  }
  return ending === 'markdown'
    ? { is: 'near', name: `${folder}/${stem}.md` }
    : { is: 'item', key: folder, id: slug(stem) }
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
    const role = roleOf(path)
    return role && role.is !== 'near' && role.is !== 'plan' ? [folder] : []
  })
}

/** Every name that may belong to the plan in a folder: its files, and the folders of items. */
export function namesIn(folder: string): string[] {
  const endings = planNames.map((name) => name.slice('plan'.length))
  const files = partKeys.flatMap((key) => endings.map((ending) => key + ending))
  return [...planNames, ...files, ...itemKeys].map((name) => (folder === '' ? name : `${folder}/${name}`))
}

/** What names of files tell whoever follows plans through their history. */
export const namesOfPlans = { idOf: defaultId, folderOf, foldersWithPart, namesIn }
