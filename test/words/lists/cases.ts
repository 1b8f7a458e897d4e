import type { ListName } from '../../../src/words/words.ts'

/** For lists: texts in which each finds something, and near misses in which it finds nothing. */
export type Cases = Partial<Record<ListName, { readonly yes: readonly string[]; readonly no: readonly string[] }>>
