import { source } from '../../text/pattern.ts'
import { monthNames } from './calendar.ts'

// Words for when something is due that are no date: "by Christmas", "over the next two quarters", "in fiscal 2027".

const months = monthNames.replaceAll(' ', '|')
const feasts = source`
  christmas(?: eve| day)?|new year(?:[’']s(?: eve| day)?)?|easter|whitsun|pentecost|thanksgiving|halloween
  |black friday|cyber monday|boxing day|singles[’']? day|valentine[’']s(?: day)?|mother[’']s day|father[’']s day
  |labou?r day|memorial day|independence day|bonfire night|diwali|holi|ramadan|eid|lent|hanukkah|passover
  |lunar new year|half[- ]term
`
const seasons = 'spring|summer|autumn|fall|winter|season|term|semester|trimester'
const spans = 'days?|weeks?|months?|quarters?|years?|seasons?|half(?:-year)?|terms?|semesters?'
const kinds = source`
  (?:
    financial|fiscal|calendar|school|academic|tax|trading|business|current|this|the|our|next|summer|autumn|winter
    |spring|festive
  )[ ]
`
/** "between October and December 2026", "Oct–Dec", "December 2026"; and a day of any language that has our letters, "30 juin 2026". */
const month = `(?:${months}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?`
const stretch = source`
  (?:
    ${month} ?(?:(?:20\d\d )?(?:to|and|until|till|through|thru|-|–|—)) ?${month}
    |${month} 20\d\d
    |\d{1,2}\.? (?:de )?\p{L}{3,12}\.? (?:de )?20\d\d
    |\d{1,2}([/.-])\d{1,2}\1[23]\d(?!\d)|EO[YQM]
  )
`
const time = () =>
  new RegExp(
    String.raw`(?<!\p{L})(?:(?:by|before|until|till|in|in time for|ahead of|for|at|over|into|(?:in )?(?:the |our )?run-up to|during|through|throughout|of|early|mid|late)[ -](?:the |this |next |early |mid|late |start of (?:the )?|beginning of (?:the )?|end of (?:the )?|[ -]){0,6}(?:${months}|${feasts}|${seasons})|(?:by|before|until|in|at|end of|during|through|throughout|year) (?:the )?(?:end of )?(?:(?:FY|fiscal|financial year|fiscal year|calendar year|season) ?)?20\d\d|(?:FY|fiscal) ?['’]?\d\d(?:\/\d\d)?(?!\d)|H[12](?!\p{L}|\d)|(?:first|second) half|(?:within|over|in|during|for) (?:the )?(?:next |coming |first |following )?(?:\p{L}+ |\d+ ){0,2}(?:${spans})|(?:this|next|end of(?: the)?|start of(?: the)?|close of(?: the)?) (?:${kinds}){0,4}(?:month|quarter|year|season|half|term|semester|spring|summer|autumn|winter)|(?:year|month|quarter|season|term)[- ]end|${stretch})(?!\p{L})`,
    'iu',
  )

/** The first of them in a text. English. */
export function timeIn(text: string): string | undefined {
  return time().exec(text)?.[0]
}
