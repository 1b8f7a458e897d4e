import { isMapping } from '../../source/mapping.ts'
import type { PartDocument } from './part-documents.ts'

/**
 * The files of a plan's folder with what the bodies of those in Markdown give: of `plan.md` the elements that no other
 * file gives, of a part without front matter the part. Names in a body may mean what the other files name.
 */
export async function withBodies(files: readonly PartDocument[]): Promise<readonly PartDocument[]> {
  if (!files.some(({ document }) => document.body)) return files
  const { readBodyAs, withElements } = await import('../body/read-body.ts')
  const known = knownFrom(files)
  return files.map(({ role, document }) => {
    if (!document.body) return { role, document }
    if (role.is === 'plan') return { role, document: withElements(document, known) }
    const part = role.is === 'item' ? (`${role.key}[]` as const) : role.key
    const isRead = part !== 'period' && part !== 'approved' && part !== 'digital'
    return { role, document: isRead ? readBodyAs(part, document, known) : document }
  })
}

/** What the files say in fields; of a part that says nothing in fields, that it is there. */
function knownFrom(files: readonly PartDocument[]): Readonly<Record<string, unknown>> {
  const known: Record<string, unknown> = {}
  const items = new Map<string, object[]>()
  for (const { role, document } of files) {
    const { data } = document
    const fields = isMapping(data) ? data : {}
    if (role.is === 'element') known[role.key] ??= data ?? ''
    if (role.is === 'plan') Object.assign(known, fields)
    if (role.is === 'item') items.set(role.key, [...(items.get(role.key) ?? []), { id: role.id, ...fields }])
  }
  for (const [key, list] of items) known[key] ??= list
  return known
}
