/** What a thing is called; empty where it has no name. */
export function nameOf(thing: object): string {
  return 'name' in thing && typeof thing.name === 'string' ? thing.name : ''
}
