/**
 * A part of JSON Schema in the form that the interpreter gets: only keywords on our list, every one of the kind that
 * belongs to it, no prototype behind it.
 */
export type Fragment = boolean | Keywords

interface Keywords {
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Fragment>>
  readonly additionalProperties?: Fragment
  readonly items?: Fragment
  readonly allOf?: readonly Fragment[]
  readonly anyOf?: readonly Fragment[]
  readonly oneOf?: readonly Fragment[]
  readonly not?: Fragment
  readonly [keyword: string]: unknown
}
