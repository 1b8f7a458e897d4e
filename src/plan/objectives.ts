/** An objective, and where it is written. */
export interface WrittenObjective {
  readonly holder: object
  readonly key: string | number
  readonly value: unknown
}

/** Everything the plan gives as an objective, under either key and in any form, from the data as it came. */
export function objectivesIn(data: Readonly<Record<string, unknown>>): WrittenObjective[] {
  return ['objective', 'objectives'].flatMap((key): WrittenObjective[] => {
    const value: unknown = data[key]
    if (value === undefined) return []
    if (Array.isArray(value))
      return value.flatMap((item: unknown, index) =>
        item === undefined ? [] : [{ holder: value, key: index, value: item }],
      )
    if (key === 'objective' || typeof value !== 'object' || value === null || isObjective(value))
      return [{ holder: data, key, value }]
    return Object.entries(value).map(([name, item]) => ({ holder: value, key: name, value: item }))
  })
}

/** Fields of an objective, and not the names of several. */
function isObjective(value: object): boolean {
  return ['statement', 'metric', 'target', 'outcome'].some((key) => Object.hasOwn(value, key))
}
