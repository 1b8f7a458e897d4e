import { pattern } from '../../../text/pattern.ts'
import { monthNames } from './days.ts'

/** A value without what says how exact it is, or when it was counted; other remarks may change what it says. */
export function withoutRemark(text: string): string {
  const number = text.replace(
    /^(?:[~≈]\s?|(?:approx\.?|approximately|about|around|roughly|circa|ca\.?|c\.)\s+)(?=[£€$]?\d)/i,
    '',
  )
  const remark =
    /^([£€$]?\d[\d.,'’]*(?: ?[km%€£])?)\s+(?:\(([^()]{2,60})\)|((?:in|last|during|as of)\s[^()]{2,40}))$/i.exec(number)
  return remark &&
    (isWhen(remark[2] ?? remark[3] ?? '') ||
      (remark[2] !== undefined && !changing().test(remark[2].replace(/\b(?:19|20)\d\d\b/g, ''))))
    ? (remark[1] ?? '')
    : number
}

/** In brackets: "(a new route)" explains a number, "(per month)" and "(thousand)" make it another one. */
const changing = pattern('i')`
  \d|%|[£€$]
  |\b(?:
    per|each|every|of|hundred|thousand|million|percent|points?|excl\w*|incl\w*|plus|minus|without|before|after|or
    |at least|at most|up to|max|min|from|than|days?|weeks?|months?|quarters?|years?|weekly|monthly|quarterly|yearly
    |annual\w*|half|twice|double|net|gross|average|median|mean|daily
  )\b
  |[ßäöüéèñа-яё]
`

/** "last winter", "in winter 2025/26", "Q3 2025", "as of 30 June 2026", "measured": a time or a way of counting, and nothing else. */
function isWhen(text: string): boolean {
  const words = text
    .toLowerCase()
    .split(/[\s,.]+/)
    .filter((word) => word !== '')
  const hasMonth = words.some((word) => monthNames.has(word))
  const isTime = (word: string) => monthNames.has(word) || times.has(word) || yearOrQuarter.test(word)
  const isKnown = (word: string) =>
    isTime(word) || (hasMonth && /^[1-3]?\d(?:st|nd|rd|th)?$/.test(word)) || beforeTimes.has(word)
  // "1 in 5" names no time: it is a share.
  return words.some(isTime) && words.every(isKnown)
}

const yearOrQuarter = /^(?:(?:fy ?)?(?:(?:19|20)\d\d|(?<=fy)\d\d)(?:[/–-]\d\d(?:\d\d)?)?|q[1-4]|h[12])$/
const times = new Set(
  'spring summer autumn fall winter year quarter season today now current currently actual measured counted estimate estimated approximate approximately approx'.split(
    ' ',
  ),
)
const beforeTimes = new Set(
  'in last this of as at the end start during since from to until same month months week weeks period'.split(' '),
)
