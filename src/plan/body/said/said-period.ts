import { pattern, source } from '../../../text/pattern.ts'
import { Mapping } from '../draft.ts'
import type { Prose } from '../prose.ts'
import { put } from '../put.ts'
import type { Reading } from '../reader.ts'
import { namesDay, namesWeekday, periodIn } from '../values/days.ts'
import { partOf } from './part-of.ts'

const runs = pattern('i')`
  ^valid from (?=\d)
  |\b(?:plan|campaign|it|promotion|season) (?:runs|lasts|goes) (?:from )?
  |^we (?:run|are (?:live|in market|out there)) (?:it )?from (?=\d)
  |\b(?:plan|campaign)(?: [^.;:\d\n]{1,80})? from (?=\d)
  |^(?:in market|live|on sale|runs|running)(?: from)? (?=\d)
`
const longest = 400

const launch = pattern('iu')`
  \b(?:launch(?:es|ed)?|(?:goes |go )?live|in market|on sale|on air|first (?:ads?|adverts?)(?: (?:goes?|go) out)?)
  (?: (?:on|from|date))?:? (?=\d|\p{Lu})([^.;,|·()\n]{4,30})
`

/** "In market from 8 March", "launch 18 January 2027" beside the days of the plan. */
export function putLaunch(plan: Mapping, line: Prose, reading: Reading): void {
  const day = line.text.length > longest ? undefined : partOf(line, launch(), 1)?.trim()
  if (day && namesDay(day.words)) put(plan, 'launch', day, reading)
}

const year = '(?:19|20)\\d\\d'
const within = () =>
  new RegExp(
    source`
      \b(
        (?:between|from) (?:\d{1,2}(?:st|nd|rd|th)? )?\p{Lu}\p{L}{2,9}(?: \d{1,2})?(?:,? ${year})? (?:
          and|to|until|till
        ) (?:\d{1,2}(?:st|nd|rd|th)? )?\p{Lu}\p{L}{2,9}(?: \d{1,2})?,? ${year}
      )(?!\d)
    `,
    'u',
  )

/** "Win 300 clients between 1 January and 30 June 2027": the days of a plan that says them nowhere else. */
export function settlePeriod(plan: Mapping, reading: Reading): void {
  const objective = plan.get('objective')
  const statement = objective instanceof Mapping ? objective.fields.get('statement') : undefined
  if (plan.has('period') || !statement) return
  const prose = reading.proseAt(statement.value)
  const said = prose.text.length > longest ? undefined : partOf(prose, within(), 1)
  const period = said && periodIn(said.slice(/^from /i.exec(said.text)?.[0].length ?? 0), reading.isDayFirst)
  if (said && period) plan.set('period', period, said.span)
}

/** "1 March to 31 May 2027. In market from 8 March.", "Jan–Dec 2027 | draft v2": the days of the plan, at the top of its page. */
export function putPeriod(plan: Mapping, line: Prose, reading: Reading): boolean {
  if (plan.has('period') || line.text.length > longest) return false
  return line.split(/(?<=\p{L}{3}|\d{4})[.;]\s+(?=[\p{Lu}\d])/gu).some((sentence) => putIn(plan, sentence, reading))
}

function putIn(plan: Mapping, line: Prose, reading: Reading): boolean {
  const from = runs().exec(line.text)
  const behind = from ? line.slice(from.index + from[0].length) : line
  const end = behind.text.search(/[.;](?:\s|$)|,\s|\s+and (?=\p{Ll})|\s[|·•]\s|\s\(|\n/u)
  const words = behind.slice(0, end < 0 ? undefined : end).trim()
  const period = periodIn(words, reading.isDayFirst)
  if (!period || !plan.set('period', period, words.span)) return false
  if (!namesWeekday(words.text)) reading.place(words.span)
  return true
}
