import { pattern, source } from '../../text/pattern.ts'

/** A stretch of a text. */
interface Stretch {
  readonly start: number
  readonly end: number
}

const aboutSo = source`
  (?:
    (?:
      an?|about|around|roughly|approximately|nearly|almost|at least|more than|over|up to|another|a further|further
      |an additional
    )\s
  )*
`
const nouns = 'growth|increase|uplift|upturn|rise|gain|improvement|lift|reduction|decrease|drop|fall|cut|decline'
const by = new RegExp(`\\bby\\s${aboutSo}$`, 'i')
const changeOf = new RegExp(`\\b(?:${nouns})\\s(?:[a-zà-ɏ]+\\s){0,3}of\\s${aboutSo}$`, 'i')
const added = 'more|higher|greater|larger|bigger|fewer|less|lower|extra|additional|year[- ]on[- ]year|yoy|up on'
const more = new RegExp(`^\\s(?:(?:${added})\\b|(?:[a-zà-ɏ]+\\s){0,2}(?:${nouns})\\b)`, 'i')

/** "Grow renewal income 12%", "add 30% to online sales": the verb says that the number is the change. */
const moved = pattern('i')`
  \b(?:grow|increase|raise|lift|boost|improve|rise|climb|fall|drop|reduce|decrease|cut|lower|shrink|trim|slash|up)
  (?:s|es|ing)?\s(?!(?:prices?|fees?|tariffs?|costs?|spend|spending|budgets?)\b)(?:
    (?!
      (?:
        to|at|of|in|from|by|the|a|an|and|or|our|their|its|among|with|for|above|below|over|under|past|until|where
        |whose|who
      )\b
    )[a-zà-ɏ'’-]+\s
  ){0,4}$
`

/** Without one of these words, which are looked up faster than the expression is made, nothing is added. */
const changing = new Set([...nouns.split('|'), ...(added.match(/[a-z]+/g) ?? [])])

/** Does the text speak of this number as what is added or taken: "by 15%", "15% more", "an increase of 15%"? */
export function isChange(text: string, { start, end }: Stretch): boolean {
  const ahead = text.slice(Math.max(0, start - 60), start)
  const behind = text.slice(end, end + 40)
  return (
    (/\bby\s/i.test(ahead) && by.test(ahead)) ||
    (/\sof\s/i.test(ahead) && changeOf.test(ahead)) ||
    (/%|per ?cent|pct|points?|pp/i.test(text.slice(Math.max(0, end - 12), end)) &&
      ((moved().test(ahead) && !/^\s(?:of|off|discount|share)\b/i.test(behind)) ||
        (/\badd(?:s|ing)?\s$/i.test(ahead) && /^\sto\b/i.test(behind)) ||
        (/\b(?:knock|take|shave|slice|trim)(?:s|ing)?\s$/i.test(ahead) && /^\soff\b/i.test(behind)))) ||
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
const multiplied = pattern('iu')`
  (?:^[^\p{L}]*|(?:(?<!\p{L})(?:to|and|will|we|must|should|is|aim)|[:;,.])\s)
  ((doubl|tripl|trebl|quadrupl|halv)(?:e|es|ing))
  (?!\p{L}|[-\s](?:digits?|figures?|rooms?|beds?|glaz|opt|check|click|page|sided|decker|entry|bill|brand))
`

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

const inWords = pattern('iu')`
  (?<!\p{L})(?:
    by (?:an? |one[ -]|two[ -]|three[ -])(?:half|thirds?|quarters?|fifths?|sixths?|tenths?)
      (?!\p{L}|-| part(?:y|ies)| (?:to|past) \p{L})
    |by half(?!\p{L}|[ -](?:terms?|time|year|past))|in half(?! (?:the|an?|of|term|time|hours?))
    |to (?:an? |one[ -])?(?:half|third|quarter|fifth|tenth) of (?:what|last|the current|the present|today|its|their)
    |(?:an? |one[ -])(?:half|third|quarter|fifth|tenth) (?:more|fewer|less|higher|lower)
    |half as (?:many|much) again|half again as (?:many|much)
    |(?:twice|two times|three times|four times|five times|ten times|half|\d{1,3} times) (?:
      as (?:many|much)|the (?:number|amount|volume|level|size)
    )
    |(?:two|three|four|five|ten)[ -]?fold
  )(?!\p{L})
`
const timesSaid = pattern('i')`
  \b(?:grow|increase|raise|scale|multiply|lift)(?:s|ing)?\b[^.;,\d]{1,40}\s(\d{1,3}(?:\.\d)?x)\b
  (?! (?:a|per|each|every|week|daily|month))
`

/** A change that is said in words or as a factor: "by a third", "half as many again", "grow ARR 3x". */
export function shareOfChangeIn(text: string): string | undefined {
  return inWords().exec(text)?.[0] ?? timesSaid().exec(text)?.[1]
}
