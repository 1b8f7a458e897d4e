// Derived by `npm run derive`; do not edit.
import type { Rule } from './lint/rule.ts'


/** Every rule, sorted by id. */
export const rules: readonly Rule[] = [

]
