import type { PartDocument } from './part-documents.ts'

/** Parts in Markdown without front matter say what their bodies say. */
export async function withBodies(files: readonly PartDocument[]): Promise<readonly PartDocument[]> {
  const isBody = ({ role, document: { data, narrative } }: PartDocument) =>
    role.is !== 'plan' && data === undefined && narrative.length > 0
  if (!files.some(isBody)) return files
  const { readBodyAs } = await import('./body/read-body.ts')
  const known = knownFrom(files)
  return files.map((file) => {
    const { role, document } = file
    if (role.is === 'plan' || !isBody(file)) return file
    return { role, document: readBodyAs(role.is === 'item' ? `${role.key}[]` : role.key, document, known) }
  })
}

/** What the other files say, for the names in a body. */
function knownFrom(files: readonly PartDocument[]): Readonly<Record<string, unknown>> {
  const known: Record<string, unknown> = {}
  const items = new Map<string, object[]>()
  for (const { role, document } of files) {
    const { data } = document
    if (role.is === 'element' && data !== undefined) known[role.key] ??= data
    if (typeof data !== 'object' || data === null || Array.isArray(data)) continue
    if (role.is === 'plan') Object.assign(known, data)
    if (role.is === 'item') items.set(role.key, [...(items.get(role.key) ?? []), { id: role.id, ...data }])
  }
  for (const [key, list] of items) known[key] ??= list
  return known
}
