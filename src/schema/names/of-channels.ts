import { slug } from '../../plan/ids.ts'
import { isMapping } from '../../source/mapping.ts'

const known = new WeakMap<object, ReadonlySet<string>>()

/** Is this what the plan calls one of its channels, in whatever form they stand there? */
export function isNameOfChannel(text: string, channels: unknown): boolean {
  if (typeof channels !== 'object' || channels === null) return false
  let names = known.get(channels)
  if (!names) {
    names = new Set(namesIn(channels).map(slug))
    known.set(channels, names)
  }
  return slug(text) !== '' && names.has(slug(text))
}

function namesIn(channels: object): string[] {
  if (!Array.isArray(channels)) return Object.keys(channels)
  return channels.flatMap((one: unknown) => {
    if (typeof one === 'string') return one
    if (!isMapping(one)) return []
    const [first] = Object.entries(one)
    const called = [one.id, one.name, first?.[0], first?.[1]]
    return called.filter((name) => typeof name === 'string')
  })
}
