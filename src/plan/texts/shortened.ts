import { cutAt } from '../../source/text-lines.ts'

/** A text as a message quotes it: of a longer one the beginning, at most so many characters with the `…` behind it. */
export function shortened(text: string, most: number): string {
  return text.length > most ? `${cutAt(text, most - 1).trimEnd()}…` : text
}
