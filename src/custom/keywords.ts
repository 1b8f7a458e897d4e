/** What a keyword has beside it. */
export type Kind =
  | 'types'
  | 'value'
  | 'values'
  | 'number'
  | 'count'
  | 'flag'
  | 'fragment'
  | 'fragments'
  | 'fields'
  | 'names'
  | 'rest'

export interface Keyword {
  readonly kind: Kind
  /** The type of value that it says something about; of all others it is true. */
  readonly about?: 'number' | 'string' | 'array' | 'object'
}

/**
 * All that a rule of one's own may use of JSON Schema: nothing that runs a pattern, looks elsewhere, or does nothing.
 * `schemas/config.schema.json` lists the same for editors; a test compares.
 */
export const keywords: ReadonlyMap<string, Keyword> = new Map<string, Keyword>([
  ['type', { kind: 'types' }],
  ['const', { kind: 'value' }],
  ['enum', { kind: 'values' }],
  ['minimum', { kind: 'number', about: 'number' }],
  ['maximum', { kind: 'number', about: 'number' }],
  ['exclusiveMinimum', { kind: 'number', about: 'number' }],
  ['exclusiveMaximum', { kind: 'number', about: 'number' }],
  ['minLength', { kind: 'count', about: 'string' }],
  ['maxLength', { kind: 'count', about: 'string' }],
  ['items', { kind: 'fragment', about: 'array' }],
  ['contains', { kind: 'fragment', about: 'array' }],
  ['minItems', { kind: 'count', about: 'array' }],
  ['maxItems', { kind: 'count', about: 'array' }],
  ['uniqueItems', { kind: 'flag', about: 'array' }],
  ['properties', { kind: 'fields', about: 'object' }],
  ['required', { kind: 'names', about: 'object' }],
  ['minProperties', { kind: 'count', about: 'object' }],
  ['maxProperties', { kind: 'count', about: 'object' }],
  ['additionalProperties', { kind: 'rest', about: 'object' }],
  ['allOf', { kind: 'fragments' }],
  ['anyOf', { kind: 'fragments' }],
  ['oneOf', { kind: 'fragments' }],
  ['not', { kind: 'fragment' }],
])

/** Nothing in a plan is null: what is left empty is missing. */
export const typeNames: readonly string[] = ['string', 'number', 'integer', 'boolean', 'object', 'array']

/** What is expected beside a keyword, in words. */
export const expected: Readonly<Record<Kind, string>> = {
  types: `one of ${typeNames.join(', ')}, or a list of them`,
  value: 'a value',
  values: 'a list of values, such as [paid, shared]',
  number: 'a number, such as 40000 or 40%',
  count: 'a whole number, 0 or more',
  flag: 'true or false',
  fragment: 'what has to hold, such as { const: paid }',
  fragments: 'a list of what may hold, such as [{ required: [agency] }, { required: [owner] }]',
  fields: 'fields with what each has to fit, such as { media: { const: paid } }',
  names: 'a list of field names, such as [agency]',
  rest: 'false, or what all other fields have to fit',
}

const noPatterns =
  'patterns are not run here; list the values with enum, or bound the text with minLength and maxLength'
const noReferences =
  'references are not followed here; write the part out, or repeat it with a YAML anchor (&name, *name)'
const noBranches = 'say with "where" which things are meant, and with "must" what holds for them'
const noNotes = 'it asks nothing; write a comment (# …) or "why"'
const noPositions = 'use items for all of a list, or contains for one of it'

const cures: ReadonlyMap<string, string> = new Map(
  Object.entries({
    [noPatterns]: 'pattern patternProperties propertyNames format',
    [noReferences]:
      '$ref $dynamicRef $recursiveRef $defs definitions $id id $anchor $dynamicAnchor $recursiveAnchor $schema',
    [noBranches]: 'if then else dependentRequired dependentSchemas dependencies',
    [noNotes]: 'title description examples default deprecated readOnly writeOnly $comment',
    [noPositions]: 'prefixItems additionalItems unevaluatedItems minContains maxContains',
    'use additionalProperties': 'unevaluatedProperties',
    'use minimum and maximum': 'multipleOf',
  }).flatMap(([cure, words]) => words.split(' ').map((word) => [word, cure] as const)),
)

/** What to write instead of a keyword of JSON Schema that is not on the list; undefined for any other word. */
export function insteadOf(word: string): string | undefined {
  return cures.get(word)
}
