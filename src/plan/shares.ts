/** A part of a whole as plans write it: `20%` or `0.2`. */
export type Share = string | number

/**
 * The share as a fraction: `20%` → 0.2, 0.2 → 0.2. Undefined for text that is no share, and for a bare number above 1:
 * whether 20 means 20% is the author's to say (measurement/units-agree asks).
 */
export function fraction(share: Share): number | undefined {
  if (typeof share === 'number') return share >= 0 && share <= 1 ? share : undefined
  const parts = /^(\d+(?:\.\d+)?)%$/.exec(share.trim())
  return parts ? Number(parts[1]) / 100 : undefined
}

/** "20%", with at most one decimal: how messages write a fraction. */
export function sayShare(value: number): string {
  return `${Math.round(value * 1000) / 10}%`
}
