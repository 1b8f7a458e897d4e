/** English number words, read only where there is one way to read them. */

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const scales: Readonly<Record<string, number>> = {
  dozen: 12,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
}

const numberWords = new Set([...small, ...tens, 'hundred', ...Object.keys(scales)])
/** Most texts hold no such word. */
const mayHold = new RegExp(`\\b(?:${[...numberWords].join('|')})`, 'i')
const isScale = (word: string) => word === 'hundred' || Object.hasOwn(scales, word)

export interface Worded {
  readonly start: number
  readonly end: number
  readonly value: number
}

/** Numbers in words: "two thousand", "twenty-five", "a million", "half a million". "One" alone is mostly no number. */
export function wordedNumbers(text: string): Worded[] {
  const found: Worded[] = []
  if (!mayHold.test(text)) return found
  for (const { start, end, article, said } of sequences(text)) {
    const value = readWords(said.split(/[\s-]+/), article)
    const ahead = text.slice(Math.max(0, start - 12), start)
    const behind = text.slice(end, end + 12)
    if (
      value === undefined ||
      /\b(?:quarter of|half|point)\s$/i.test(ahead) ||
      /^ (?:point|and a|and one)\b/i.test(behind)
    )
      continue
    found.push({ start, end, value })
  }
  return found
}

/** Number words that stand together, with "a" or "half a" before a scale; both in small letters. */
function sequences(text: string): { start: number; end: number; article: string; said: string }[] {
  const runs: { start: number; end: number; first: string }[] = []
  for (const { 0: word, index } of text.matchAll(/[A-Za-zÀ-ɏ0-9]+/g)) {
    if (!numberWords.has(word.toLowerCase())) continue
    const last = runs.at(-1)
    if (last && /^(?: and |[ -])$/i.test(text.slice(last.end, index))) last.end = index + word.length
    // "Catch-two" is a name.
    else if (!/[A-Za-zÀ-ɏ0-9]-$/.test(text.slice(Math.max(0, index - 2), index)))
      runs.push({ start: index, end: index + word.length, first: word.toLowerCase() })
  }
  return runs.map(({ start, end, first }) => {
    const ahead = isScale(first) ? text.slice(Math.max(0, start - 9), start) : ''
    const article = /(?<![A-Za-zÀ-ɏ0-9]|[A-Za-zÀ-ɏ0-9]-)(?:half a |an? )$/i.exec(ahead)?.[0] ?? ''
    const said = text.slice(start, end).toLowerCase()
    return { start: start - article.length, end, article: article.trim().toLowerCase(), said }
  })
}

function readWords(parts: readonly string[], article: string): number | undefined {
  if (article !== '') {
    const [name = '', ...others] = parts
    const scale = name === 'hundred' ? 100 : scales[name]
    if (scale === undefined || others.length > 0) return undefined
    if (article !== 'half a') return scale
    return name === 'hundred' ? undefined : scale / 2
  }
  if (parts.length === 1 && ['one', 'zero', 'hundred', ...Object.keys(scales)].includes(parts[0] ?? ''))
    return undefined
  let total = 0
  let group: number | undefined
  let lastScale = Number.POSITIVE_INFINITY
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] ?? ''
    if (part === 'and') {
      // Only "hundred and fifty" and "thousand and one": "two and three" are two numbers.
      if (!/^(?:hundred|thousand|million|billion)$/.test(parts[at - 1] ?? '')) return undefined
    } else if (part in scales) {
      const scale = scales[part] ?? 1
      if (group === undefined || scale >= lastScale) return undefined
      total += group * scale
      group = undefined
      lastScale = scale
    } else {
      group = grown(group, part)
      if (group === undefined) return undefined
    }
  }
  return total + (group ?? 0)
}

/** The group of up to three digits with one more word, or undefined where no such group exists. */
function grown(group: number | undefined, part: string): number | undefined {
  // "Twelve hundred" and "twenty-five hundred" are said; "twenty hundred" is not.
  if (part === 'hundred')
    return group !== undefined && group < 100 && (group < 10 ? group > 0 : group % 10 !== 0) ? group * 100 : undefined
  const unit = small.indexOf(part)
  if (unit >= 0) {
    const room =
      group === undefined || group % 100 === 0 || (group % 10 === 0 && group % 100 >= 20 && unit > 0 && unit < 10)
    return room ? (group ?? 0) + unit : undefined
  }
  return group === undefined || group % 100 === 0 ? (group ?? 0) + (tens.indexOf(part) + 2) * 10 : undefined
}
