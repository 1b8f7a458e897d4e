/** "channels" for an item of channels, "campaign_pool" for that mapping. */
export function nameOfThing(path: readonly (string | number)[]): string | undefined {
  return path.findLast((key) => typeof key === 'string')?.toString()
}
