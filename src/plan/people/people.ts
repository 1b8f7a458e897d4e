/** A person or a team, as plans write them. */
export type Who = string | { readonly name?: string; readonly role?: string; readonly works_for?: string }

/** The name that a person is known and compared by; undefined where there is none. */
export function nameOf(who: Who | undefined): string | undefined {
  const name = typeof who === 'string' ? who : who?.name
  return name?.trim() || undefined
}

/** Persons compare by name, whatever the case and the spaces. */
export function samePerson(a: Who | undefined, b: Who | undefined): boolean {
  const [one, other] = [nameOf(a), nameOf(b)]
  return one !== undefined && other !== undefined && (one === other || fold(one) === fold(other))
}

function fold(name: string): string {
  const composed = name.normalize('NFC')
  return (/\s\s|[^\S ]/.test(composed) ? composed.replace(/\s+/g, ' ') : composed).toLowerCase()
}
