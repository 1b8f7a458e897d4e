import { plain, setOf } from './names.ts'
import type { Prose } from './prose.ts'

const totals = setOf(({ total }) => total)
const pools = setOf(({ pool }) => pool)

/** Does a name stand for the sum of all lines? */
export function isTotal(name: Prose): boolean {
  return totals.has(bare(name))
}

/** Does a name stand for money of the campaign as a whole? */
export function isPool(name: Prose): boolean {
  return pools.has(bare(name))
}

function bare({ words }: Prose): string {
  return plain(words.replace(/\s*[([][^)\]]*[)\]]\s*$/, ''))
}
