import { isMapping } from '../../source/mapping.ts'
import type { Problem } from '../../source/problem.ts'
import { keysAt } from '../field.ts'
import { alsoKnownAs } from '../names/also-known.ts'
import { itemsByName } from '../names/of-items.ts'
import { addField, ownName, renameToOwn } from '../rewrite.ts'
import { listOf } from '../shapes/shape-meant.ts'
import type { Subject } from '../subject.ts'

/** `messaging: { parents: … }`: what stands under the name of an audience is how the argument is put to it, in place. */
export function withAdaptations(data: Readonly<Record<string, unknown>>, { schema, origins }: Subject): Problem[] {
  const { messaging, audiences } = data
  if (!isMapping(messaging) || Object.hasOwn(messaging, 'adaptations')) return []
  const known = keysAt(schema, ['messaging'])
  const fields = keysAt(schema, ['messaging', 'adaptations', 0])
  const isField = (name: string) => fields.includes(name) || alsoKnownAs('adaptations', name) !== undefined
  const audienceCalled = itemsByName(audiences)
  const found = Object.keys(messaging).flatMap((key) => {
    const value = messaging[key]
    const audience = known.includes(key) ? undefined : audienceCalled(key)?.id
    const written = origins.written(messaging, key)
    const says = (typeof value === 'string' && value !== '') || (isMapping(value) && Object.keys(value).some(isField))
    return typeof audience === 'string' && written && says && !Object.hasOwn(messaging, ownName(key))
      ? [{ key, audience, value, written }]
      : []
  })
  const [first] = found
  if (!first || found.some(({ written }) => written.source !== first.written.source)) return []
  const items = found.map(({ audience, value, written: { key, value: span } }) => {
    const inner = isMapping(value) ? value : { message: value }
    const names = Object.keys(inner).filter((name) => name !== 'audience')
    const item = { audience, ...Object.fromEntries(names.map((name) => [name, inner[name]])) }
    const places = names.flatMap((name) => {
      const own = origins.written(inner, name)
      return own ? [...own.key, ...own.value] : [...key, ...span]
    })
    origins.standsFor(item, messaging, [key[0], span[1]], [...key, ...key, ...places])
    return item
  })
  const spans = found.map(({ written }) => [written.key[0], written.value[1]] as const)
  const list = listOf(items, spans, messaging, origins)
  if (!addField(messaging, { key: 'adaptations', value: list, written: first.written }, origins)) return []
  const keys = found.map(({ key }) => key)
  renameToOwn(messaging, keys, origins)
  return found.map(({ key, audience }) => {
    const at = { holder: messaging, key: ownName(key), place: 'key' } as const
    return { rule: 'syntax/known-keys', kind: 'adaptation-by-name', seen: { key, audience }, at }
  })
}
