/** A value with where it is written. */
interface Spotted<T> {
  readonly holder: object
  readonly key: string | number
  readonly value: T
}

/** Each value of a field that the format accepts alone or as a list, with its own place. */
export function spotsOf<H extends object, K extends keyof H & string>(
  holder: H,
  key: K,
): Spotted<Exclude<H[K], undefined | readonly unknown[]> | Item<H[K]>>[] {
  const value: unknown = holder[key]
  if (value === undefined) return []
  const all = Array.isArray(value)
    ? value.map((item, index) => ({ holder: value, key: index, value: item }))
    : [{ holder, key, value }]
  return all as ReturnType<typeof spotsOf<H, K>>
}

type Item<T> = T extends readonly (infer I)[] ? I : never
