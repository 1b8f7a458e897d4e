/** Each beginning with each end: `across(['no', 'any'], ['money', 'budget'])` are four phrases. */
export const across = (left: readonly string[], right: readonly string[]): string[] =>
  left.flatMap((a) => right.map((b) => `${a} ${b}`))
