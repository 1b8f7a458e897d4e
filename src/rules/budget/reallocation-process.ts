import { at, rule } from '../../lint/rule.ts'
import { pattern } from '../../text/pattern.ts'
import { said } from '../../words/gaps/placeholders.ts'
import { numbers } from '../../words/numbers/numbers.ts'
import { languageOf } from '../../words/words.ts'

export default rule({
  id: 'budget/reallocation-process',
  severity: 'warning',
  from: 'draft',
  reads: ['budget'],
  summary: 'The trigger for moving money has a number, and the decision has a time limit.',
  why: `"If performance warrants it" is true or false as the speaker likes, so money moves after the next argument or not
    at all. A number makes the moment visible, and a time limit sees to it that the answer still helps.`,
  fix: 'Put a number and a span of time into the trigger, and say in decide_within how long the decision may take.',
  source: '[000] step 5; [002] governance latency',

  valid: [
    `
    budget: { reallocation: { trigger: Channel CPA over £200 for 14 days, decide_within: 3 days } }
    `,
    `
    # Numbers may be words.
    budget: { reallocation: { trigger: Cost per order doubles for two weeks, decide_within: 48 hours } }
    `,
    `
    # Without a trigger there is one finding, budget/reallocation-rule's.
    budget: { reallocation: { trigger: TBC, decide_within: 3 days } }
    `,
    `
    language: es
    budget: { reallocation: { trigger: El CPA sube dos semanas seguidas, decide_within: 3 days } }
    `,
  ],
  invalid: [
    `
    budget:
      reallocation: { trigger: When performance data warrants it, decide_within: 3 days }
      #                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the trigger has no number, so nobody can tell when it is reached
    `,
    `
    budget:
      reallocation: { trigger: Channel CPA over £200 for 14 days, decided_by: Lena Fischer }
    # ^^^^^^^^^^^^ nothing says within what time the decision is made
    `,
  ],

  *check({ budget }, { words }) {
    const { reallocation } = budget
    if (!reallocation || budget.total === 0) return
    const trigger = said(reallocation.trigger, words)
    // In a language that we cannot read, two may be written as a word.
    if (trigger !== undefined && languageOf(words.language) && !hasNumber(trigger))
      yield at(reallocation, 'trigger', 'the trigger has no number, so nobody can tell when it is reached')
    if (
      reallocation.decide_within === undefined &&
      !/\b(?:decides?|moves|shifts)\b[^.;]{0,20} within \S+ (?:\w+ )?(?:hours?|days?|weeks?)\b/i.test(trigger ?? '')
    )
      yield at(reallocation, 'decide_within', 'nothing says within what time the decision is made')
  },
})

const numberWord = pattern('i')`
  \b(?:
    one (?:
      day|week|month|fortnight|quarter|third|fifth|tenth|half|hour|point|percent|per cent|in|sale|order|lead|booking
      |enquiry|visit|pound|euro|dollar|percentage
    )s?
    |half|halves?|halved|twice|doubles?|doubled|triples?|tripled|thirds?|quarters? of|(?:a|one|three) quarters?
    |fifths?|tenths?|zero
  )\b
`

/** Figures that name something: "Q3", "GA4", "phase 2", "on 1 August". */
const labels = pattern('gi')`
  \b(?:
    [A-Z]{1,4}\d{1,2}|[A-Z]\d[A-Z]
    |(?:phase|wave|tier|stage|step|week|round|burst|flight|quarter|year|day|group|cluster|zone|part) \d{1,2}
      (?![\d.,%])
    |(?:on |by |after |from |before |since )?\d{1,2}(?:st|nd|rd|th)? (?:of )?
      (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?: (?:19|20)\d\d)?
    |(?:19|20)\d\d(?:-\d\d(?:-\d\d)?)?
  )(?![A-Za-z\d])
`
/** "No sale for a fortnight", "a shop that has sold nothing for a week" */
const nothingFor = pattern('i')`
  \b(?:no|not a single|not one|without an?|nobody|no-one|none|nothing)\s(?:[^.;]{1,40}\b)?
  (?:for|in|within|over|during)\s(?:an?|the|any) (?:whole |full |entire )?(?:day|week|fortnight|month|quarter)\b
`

function hasNumber(text: string): boolean {
  // A share or money is a figure whatever stands around it.
  if (/[£$€]\s?\d|\d\s?%/.test(text)) return true
  const plain = text.replace(labels(), ' ')
  return (
    /\p{Nd}/u.test(plain) ||
    numberWord().test(plain) ||
    nothingFor().test(plain) ||
    numbers(plain.replace(/\b(?:any |the |each |every |no |which |only )?one(?: of)?\b/gi, ' ')).length > 0
  )
}
