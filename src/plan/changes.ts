/** A stretch of a text. */
interface Stretch {
  readonly start: number
  readonly end: number
}

const aboutSo =
  '(?:(?:an?|about|around|roughly|approximately|nearly|almost|at least|more than|over|up to|another|a further|further|an additional)\\s)*'
const nouns = 'growth|increase|uplift|upturn|rise|gain|improvement|lift|reduction|decrease|drop|fall|cut|decline'
const by = new RegExp(`\\bby\\s${aboutSo}$`, 'i')
const changeOf = new RegExp(`\\b(?:${nouns})\\s(?:[a-zà-ɏ]+\\s){0,3}of\\s${aboutSo}$`, 'i')
const added = 'more|higher|greater|larger|bigger|fewer|less|lower|extra|additional|year[- ]on[- ]year|yoy|up on'
const more = new RegExp(`^\\s(?:(?:${added})\\b|(?:[a-zà-ɏ]+\\s){0,2}(?:${nouns})\\b)`, 'i')

/** Without one of these words, which are looked up faster than the expression is made, nothing is added. */
const changing = new Set([...nouns.split('|'), ...(added.match(/[a-z]+/g) ?? [])])

/** Does the text speak of this number as what is added or taken: "by 15%", "15% more", "an increase of 15%"? */
export function isChange(text: string, { start, end }: Stretch): boolean {
  const ahead = text.slice(Math.max(0, start - 60), start)
  const behind = text.slice(end, end + 40)
  return (
    (/\bby\s/i.test(ahead) && by.test(ahead)) ||
    (/\sof\s/i.test(ahead) && changeOf.test(ahead)) ||
    (wordsIn(behind).some((word) => changing.has(word)) && more.test(behind))
  )
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z]+/g) ?? []
}

/** Is this number where something starts: "from 1,420 to 2,000"? */
export function isStart(text: string, { start, end }: Stretch): boolean {
  return (
    /\bfrom\s(?:about |around |today's |currently )?$/i.test(text.slice(Math.max(0, start - 20), start)) &&
    /^[^,.;]{0,40}?\bto\b/i.test(text.slice(end, end + 50))
  )
}

const factors: readonly (readonly [stem: string, factor: number])[] = [
  ['doubl', 2],
  ['tripl', 3],
  ['trebl', 3],
  ['quadrupl', 4],
  ['halv', 0.5],
]
const multiplied = () =>
  /(?:^[^\p{L}]*|(?:(?<!\p{L})(?:to|and|will|we|by|must|should|is|aim)|[:;,.])\s)((doubl|tripl|trebl|quadrupl|halv)(?:e|es|ing))(?!\p{L}|[-\s](?:digits?|figures?|rooms?|beds?|glaz|opt|check|click|page|sided|decker|entry|bill|brand))/iu

/** "Double revenue": the word, what it multiplies by, and the text that follows. */
export function multiplierIn(
  text: string,
): { readonly word: string; readonly factor: number; readonly rest: string } | undefined {
  const lower = text.toLowerCase()
  const match = factors.some(([stem]) => lower.includes(stem)) ? multiplied().exec(text) : null
  const [whole = '', word = '', stem = ''] = match ?? []
  const factor = factors.find(([known]) => known === stem.toLowerCase())?.[1]
  return match && factor !== undefined ? { word, factor, rest: text.slice(match.index + whole.length) } : undefined
}
