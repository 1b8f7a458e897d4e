/**
 * The number that a person meant by `£180`, `180 GBP`, `2,000`, `84k`, `1.000,50` or `1.6m`; undefined where the text
 * is not clearly one number. Data wants bare numbers; this finds the one to propose.
 */
export function numberIn(text: string, isMoney = false): number | undefined {
  const whole = text.trim()
  const bare = whole.replace(/^(?:[A-Z]{3}|[$£€¥])\s*/, '').replace(/\s*(?:[A-Z]{3}|[$£€¥])$/, '')
  const parts = /^(-?)([\d.,' \u00a0\u202f]*\d)\s?(k|m|mn|million|thousand|bn|billion)?$/i.exec(bare)
  if (!parts) return undefined
  const value = plain(parts[2] ?? '', isMoney || (bare !== whole && bare.endsWith('0')))
  if (value === undefined) return undefined
  const scaled = value * (scales[(parts[3] ?? '').toLowerCase()] ?? 1)
  return Number((parts[1] ? -scaled : scaled).toFixed(6))
}

const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
}

/**
 * Digits with separators. Groups of three after the first are thousands; the last sign of two is the decimal one. Sums in
 * a budget have no third decimal, and other amounts of money do not end in one that is zero: `40.000 €`, but `€1.125`.
 */
function plain(digits: string, isMoney: boolean): number | undefined {
  const text = digits.replace(/[' \u00a0\u202f](?=\d{3}(?!\d))/g, '')
  if (isMoney && /^[1-9]\d{0,2}\.\d{3}$/.test(text)) return Number(text.replace('.', ''))
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text)
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''))
  if (/^\d{1,3}(\.\d{3})+,\d+$/.test(text) || /^\d{1,3}(\.\d{3}){2,}$/.test(text))
    return Number(text.replaceAll('.', '').replace(',', '.'))
  if (/^\d+,\d{1,2}$/.test(text)) return Number(text.replace(',', '.'))
  return undefined
}

/** The day that a person meant by `2026-9-5`, `9/30/2026` or `30 September 2026`. `03/04/2026` can be two days. */
export function dayIn(text: string): string | undefined {
  const said = text.trim()
  const named =
    /^(\d{1,2})(?:st|nd|rd|th)?[\s-](?:of )?([a-z]{3,9})\.?[\s-](\d{4})$/i.exec(said)?.slice(1) ??
    /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(said)?.slice(1)
  if (named) {
    const [first = '', second = '', year = ''] = named
    const [day, month] = /^\d/.test(first) ? [first, second] : [second, first]
    const number = months.findIndex(
      (name) => name === month.toLowerCase() || shortened(name).includes(month.toLowerCase()),
    )
    return number < 0 ? undefined : calendarDay(year, String(number + 1), day)
  }
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(said)
  if (iso) return calendarDay(iso[1], iso[2], iso[3])
  const parts = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(said)
  const [first, second] = [Number(parts?.[1]), Number(parts?.[3])]
  if (!parts || (first <= 12 && second <= 12 && first !== second)) return undefined
  return first > 12 ? calendarDay(parts[4], parts[3], parts[1]) : calendarDay(parts[4], parts[1], parts[3])
}

const months = 'january february march april may june july august september october november december'.split(' ')

function shortened(month: string): string[] {
  return [month.slice(0, 3), ...(month === 'september' ? ['sept'] : [])]
}

function calendarDay(year = '', month = '', day = ''): string | undefined {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const time = Date.parse(`${written}T00:00:00Z`)
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== written ? undefined : written
}
