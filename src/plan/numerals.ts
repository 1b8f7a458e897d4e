/**
 * The number that a person meant by `£180`, `180 GBP`, `2,000`, `84k`, `1.000,50` or `1.6m`; undefined where the text
 * is not clearly one number. Data wants bare numbers; this finds the one to propose.
 */
export function numberIn(text: string, isMoney = false): number | undefined {
  const whole = text.trim()
  if (whole.length > longest) return undefined
  const bare = whole.replace(/^(?:[A-Z]{3}|[$£€¥])\s*/, '').replace(/\s*(?:[A-Z]{3}|[$£€¥])$/, '')
  const parts = /^(-?)([\d.,'_ \u00a0\u202f]*\d)\s?(k|m|mn|mio\.?|mln|million|thousand|bn|billion)?$/i.exec(bare)
  if (!parts) return undefined
  const value = plain(parts[2] ?? '', isMoney || (bare !== whole && bare.endsWith('0')))
  if (value === undefined) return undefined
  const scaled = value * (scales[(parts[3] ?? '').toLowerCase().replace('.', '')] ?? 1)
  return Number((parts[1] ? -scaled : scaled).toFixed(6))
}

/** No number is written with so many letters. */
const longest = 60

const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  mio: 1e6,
  mln: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
}

/**
 * Digits with separators. Groups of three after the first are thousands; the last sign of two is the decimal one. Sums in
 * a budget have no third decimal, and other amounts of money do not end in one that is zero: `40.000 €`, but `€1.125`.
 */
function plain(digits: string, isMoney: boolean): number | undefined {
  const text = digits.replace(/['_ \u00a0\u202f](?=\d{3}(?!\d))/g, '')
  if (isMoney && /^[1-9]\d{0,2}\.\d{3}$/.test(text)) return Number(text.replace('.', ''))
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text)
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''))
  if (/^\d{1,3}(\.\d{3})+,\d+$/.test(text) || /^\d{1,3}(\.\d{3}){2,}$/.test(text))
    return Number(text.replaceAll('.', '').replace(',', '.'))
  if (/^\d+,\d{1,2}$/.test(text)) return Number(text.replace(',', '.'))
  return undefined
}
