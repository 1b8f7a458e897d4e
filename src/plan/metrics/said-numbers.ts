import type { Figure, Figures } from './figures.ts'

/** A number in a text, with what is said around it, as whoever knows the language reads it. */
export interface SaidNumber {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly value: number
  readonly currency?: string
  readonly percent?: true
  readonly points?: true
  /** What the number was multiplied by: 1000 in "84k". */
  readonly scale?: number
  readonly bound?: 'below' | 'above' | 'at-most' | 'at-least'
  readonly range?: 'from' | 'to'
  readonly signed?: true
  readonly exact: boolean
}

/** A statement of an objective, its numbers, and the figures that they may be. */
export interface Reading extends Figures {
  readonly statement: string
  readonly said: readonly SaidNumber[]
  /** The day on which the objective is due. */
  readonly by?: string | undefined
  /** Does the text name a cost per result? */
  readonly namesCost: (text: string) => boolean
  /** Does the text end with what opens an aim ("sell", "we want to reach"), so that the number behind it is wanted? */
  readonly opensAim: (text: string) => boolean
}

/** "40% to 2,000" is no range: the two are of different kinds. */
export function rangesApart(said: readonly SaidNumber[]): SaidNumber[] {
  return said.map((number, index) => {
    const { range, ...rest } = number
    const other = range && said[range === 'to' ? index - 1 : index + 1]
    const isApart = other && (other.percent !== number.percent || other.currency !== number.currency)
    return isApart ? { ...rest, exact: true } : number
  })
}

/** "€1.8m" is 1,795,000, rounded to what is said. */
export function isFigure(number: SaidNumber, { value, percent }: Figure): boolean {
  if (number.percent && !percent) return false
  const decimals = /\.(\d+)/.exec(number.text)?.[1]?.length ?? 0
  const rounding = number.scale === undefined ? 1e-9 * Math.abs(value) : (number.scale * 0.5) / 10 ** decimals
  return Math.abs(number.value - value) <= rounding
}

/** Words up to the last number before this one, and up to the next break behind it: what it is said of. */
export function around({ start, end }: SaidNumber, { statement, said }: Reading): { ahead: string; behind: string } {
  const last = lastBefore(start, said)
  const ahead = statement.slice(Math.max(last?.end ?? 0, start - 80), start)
  const behind =
    /^[^,;.()\d£€$]{0,60}?(?=[,;.()\d£€$]|\s(?:and|while|at|by|before|with)\s|$)/.exec(
      statement.slice(end, end + 80),
    )?.[0] ?? ''
  return { ahead, behind }
}

/** The last number that ends before a place; the numbers stand in the order of the text. */
export function lastBefore(start: number, said: readonly SaidNumber[]): SaidNumber | undefined {
  let [from, to] = [0, said.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((said[middle]?.end ?? 0) <= start) from = middle + 1
    else to = middle
  }
  return said[from - 1]
}
