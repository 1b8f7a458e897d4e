import { latinised } from './texts/lookalikes.ts'

/** Lower-case words joined by single hyphens. */
export function isId(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)
}

/**
 * An id made from any text: "Paid search (UK)" → `paid-search-uk`. Text without a letter or digit gives ''. What nobody can
 * see makes no other id: neither a hidden character nor a letter that looks like another.
 */
export function slug(text: string): string {
  if (isId(text)) return text
  return latinised(text)
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** The ids that more than one of these things has: which of them a name means, nobody can tell (plan/unique-ids asks). */
export function doubledIds(things: readonly { readonly id: string }[]): ReadonlySet<string> {
  const once = new Set<string>()
  return new Set(things.flatMap(({ id }) => (once.size < once.add(id).size ? [] : id)))
}

/** The id of a plan that gives itself none: `q3` for `q3.plan.yaml` and for `q3/plan.yaml`. */
export function defaultId(file: string): string {
  const parts = file.split('/')
  const name = (parts.pop() ?? '').replace(/\.(ya?ml|md|markdown)$/i, '').replace(/\.?plan$/i, '')
  return slug(name) || slug(parts.pop() ?? '') || 'plan'
}
