import { enclosures, outermostAround } from '../sentences/enclosures.ts'
import { isListMark } from '../sentences/list-marks.ts'
import { sentences } from '../sentences/sentences.ts'
import { grammar, type Hit, type Words } from '../words.ts'
import { ownMove, speaksOfOutcome } from './aim-sides.ts'

/** Words and marks that could join two aims, outside brackets. */
export function joiners(text: string, words: Words, marks: readonly Hit[]): Hit[] {
  const aimVerbs = grammar(words.language, 'aim-verbs')
  const found = [...grammar(words.language, 'joiners').find(text), ...marks.slice(1)]
  const add = (start: number) => found.push({ start, end: start + 1, text: text[start] ?? '' })
  for (const { index } of text.matchAll(/;|(?<=\s)[&+/](?=\s)/g)) add(index)
  // "By March: 500 new accounts, 110% retention": where no verb says what is done, commas set one result beside another.
  const colon = text.indexOf(': ')
  if (colon >= 0 && !speaksOfOutcome(text.slice(0, colon), words))
    for (const { index } of text.slice(0, colon + 300).matchAll(/,(?=\s(?:an? )?[£$€]?\d)/g))
      if (index > colon) add(index)
  // ", reduce churn by 5%": a comma joins where only a new aim can follow. "Cut" and the like may also be participles.
  for (const { index, 1: verb = '' } of text.matchAll(/,(?=\s([a-zß-ÿ]+)\s)/g)) {
    // "…, lowering refunds from 8% to 5%": what moves between two numbers of its own is no means.
    const rest = text.slice(index, index + 120)
    const isMoved = (verb.endsWith('ing') && ownMove.test(rest)) || movedBy.test(rest)
    if (
      aimVerbs.is(verb) &&
      (isMoved || !/^(?:cut|hit|open|become)$|ing$|s$/.test(verb)) &&
      !isFiller(text, index, words)
    )
      add(index)
  }
  for (const { end } of (sentences(text, words.language) ?? []).slice(0, -1)) add(end - 1)
  const closesAt = outermostAround(enclosures(text))
  const outside = found.sort((a, b) => a.start - b.start).filter(({ start }) => closesAt(start) < 0)
  // "; 2)", ". 2." and "and (b)" join once.
  return outside.filter(({ end }, at) => {
    const next = outside[at + 1]
    return !next || !marks.includes(next) || text.slice(end, next.start).trim() !== ''
  })
}

/** ", cut cancellations by a third": only an aim says by how much. */
const movedBy = /^,\s(?:cut|hit|open)\s[^,;.]{1,40}\sby\s(?:\d|an?\s(?:half|third|quarter|fifth|tenth))/i

/** "Firstly, win 2,000 orders": the comma behind a word that joins nothing joins nothing either. */
function isFiller(text: string, comma: number, words: Words): boolean {
  const ahead = text.slice(Math.max(0, comma - 20), comma)
  return (
    /(?:^|[;.]\s)(?:first|second|third)$/i.test(ahead) ||
    grammar(words.language, 'fillers').find(ahead).at(-1)?.end === ahead.length
  )
}

/** A semicolon, the end of a sentence or the mark of a list's item, where a new clause begins. A comma, "&" and "/" only join. */
export function beginsAnew(joiner: string): boolean {
  return /^[^\sA-Za-z&+/,]$/.test(joiner) || isListMark(joiner)
}
