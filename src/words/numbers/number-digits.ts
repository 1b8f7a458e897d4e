/** Runs of digits: what they mean where there is one way to read them. */

// Digits with single separators between them; a plain space joins only groups of three.
export const digits = /\d+(?:[.,'’\u00a0\u202f\u2009]\d+)*(?: \d{3}(?![\dA-Za-zÀ-ɏ]))*/g

export interface Piece {
  readonly start: number
  readonly end: number
  readonly value: number | undefined
}

/** The numbers in a run of digits and separators: one, unless spaces in it are only spaces. */
export function pieces(token: string, index: number): Piece[] {
  if (!token.includes(' ') || /^[1-9]\d{0,2}(?: \d{3})+$/.test(token)) {
    return [{ start: index, end: index + token.length, value: readDigits(token) }]
  }
  const found: Piece[] = []
  let at = index
  for (const part of token.split(' ')) {
    found.push({ start: at, end: at + part.length, value: readDigits(part) })
    at += part.length + 1
  }
  return found
}

/** What digits with separators mean, or undefined where two countries would disagree. */
function readDigits(token: string): number | undefined {
  if (token.length > 24 || /^0\d/.test(token)) return undefined
  if (/^\d{1,15}$/.test(token)) return Number(token)
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(token) || /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/.test(token)) {
    return Number(token.replaceAll(',', ''))
  }
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(token) || /^\d{1,3}(?:\.\d{3}){2,}$/.test(token)) {
    return Number(token.replaceAll('.', '').replace(',', '.'))
  }
  const spaced = /^(\d{1,3}(?:([ '’\u00a0\u202f\u2009])\d{3})(?:\2\d{3})*)([.,]\d{1,2})?$/.exec(token)
  if (spaced) return Number((spaced[1] ?? '').replace(/\D/g, '') + (spaced[3] ?? '').replace(',', '.'))
  // "1.500" is a thousand and a half here and fifteen hundred there; "0.125" is not.
  if (/^\d{1,12}\.\d{1,6}$/.test(token) && (!/^[1-9]\d{0,2}\.\d{3}$/.test(token) || /^0\./.test(token)))
    return Number(token)
  if (/^\d{1,12},\d{1,2}$/.test(token)) return Number(token.replace(',', '.'))
  return undefined
}
