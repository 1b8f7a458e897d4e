import { type Hit, languageOf } from '../words.ts'
import { enclosures, outermostAround } from './enclosures.ts'
import { trimmed } from './trimmed.ts'

/**
 * The jobs that semicolons join in a channel's role, or the items of a list: "Captures intent; builds reach; nurtures
 * leads." is three. One hit, the whole text, where there is one job, also where semicolons only order what it names.
 */
export function roles(text: string, language: string): Hit[] {
  const verbs = languageOf(language)?.sentences?.().verbs
  const parts = verbs ? split(text) : []
  // "Show the refill; get followers": told to somebody, where no part is anything else.
  const isOrder = verbs !== undefined && parts.length > 1 && parts.every(({ text: part }) => isTold(part, verbs.all))
  const jobs = isOrder ? parts : parts.filter(({ text: part }) => verbs && (isJob(part, verbs.all) || isDuty(part)))
  return jobs.length >= 2 ? jobs : [trimmed(text, 0, text.length)]
}

/** "- ", "2. ", "b) ": what opens an item of a list. */
const mark = /^\s*(?:[-*•·–]\s|\(?(?:\d{1,2}|[a-e])[.)]\s)/
/** What joins jobs: a semicolon, a new item of a list, a sign with space around it, "– also". */
const joins = () =>
  /[;；]|\n(?=[^\S\n]*(?:[-*•·–]\s|\(?(?:\d{1,2}|[a-e])[.)]\s|\n))|(?<=\s)[+/|](?=\s)|\s(?=\(?(?:[2-9]|[b-e])\)\s)|(?:,|\s[–—-])(?=\s(?:and |but |it )*(?:also|additionally|in addition|plus|on top of that),? )/g

function split(text: string): Hit[] {
  const closesAt = outermostAround(enclosures(text))
  const parts: Hit[] = []
  let from = 0
  const add = (start: number, end: number) => {
    const bullet = mark.exec(text.slice(start, Math.min(end, start + 40)))
    const part = trimmed(text, start + (bullet?.[0].length ?? 0), end)
    if (part.text !== '') parts.push(part)
  }
  for (const { 0: said, index } of text.matchAll(joins())) {
    // Inside brackets a semicolon orders an aside; in "&amp;" it ends a sign.
    if (closesAt(index) >= 0 || /&#?\w{2,8}$/.test(text.slice(Math.max(0, index - 10), index))) continue
    add(from, index)
    from = index + (/^[;；\n+/|]/.exec(said)?.[0].length ?? 0)
  }
  add(from, text.length)
  return parts
}

/** A clause that says what the channel does: a verb at its head, or behind a short subject. */
function isJob(clause: string, verbs: ReadonlySet<string>): boolean {
  const words = clause
    .slice(0, 80)
    .replace(/^(?:and|but|then|also|later|finally|additionally|in addition|plus|on top of that|it|\s|,|[–—-])+/i, '')
    .split(/[\s,]+/)
  if (words.length < 2) return false
  return words.slice(0, 3).some((word, at) => {
    const plain = word.replace(/\W+$/, '')
    return (
      verbs.has(at === 0 ? plain.toLowerCase() : plain) &&
      (at === 0 || !/^(?:of|for|to|in|on|with|the)$/.test(words[at - 1] ?? ''))
    )
  })
}

/** The name of a job: "awareness", "lead generation". */
function isDuty(clause: string): boolean {
  return (
    clause.length < 40 &&
    /^(?:(?:and|brand|customer|some|more) )*(?:awareness|reach|fame|leads?|(?:lead|demand) gen(?:eration)?|(?:lead )?nurtur(?:e|ing)|acquisition|activation|reactivation|retention|conversions?|engagement|consideration|recruitment|loyalty|advocacy|upsell(?:ing)?|cross-sell(?:ing)?|retargeting|remarketing|sales|bookings|traffic|footfall|education|support|trust|recall|thought leadership|(?:community|brand|list|audience) building|customer service)[.!]?$/i.test(
      clause,
    )
  )
}

/** A clause that begins with a verb as one tells somebody what to do, and with what it is done to: "show the refill". */
function isTold(clause: string, verbs: ReadonlySet<string>): boolean {
  const [first = '', second] = clause
    .slice(0, 80)
    .replace(/^(?:and|then|also|later|finally|\s|,)+/i, '')
    .toLowerCase()
    .split(/[\s,]+/)
  const forms = [`${first}s`, `${first}es`, first.replace(/y$/, 'ies')]
  return second !== undefined && forms.some((form) => form !== first && verbs.has(form))
}
