import { at, rule } from '../../lint/rule.ts'
import { numbers } from '../../words/numbers.ts'
import { said } from '../../words/placeholders.ts'
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
    if (reallocation.decide_within === undefined)
      yield at(reallocation, 'decide_within', 'nothing says within what time the decision is made')
  },
})

const numberWord =
  /\b(?:one|half|halves?|halved|twice|doubles?|doubled|triples?|tripled|thirds?|quarters? of|(?:a|one|three) quarters?|fifths?|tenths?|zero)\b/i

function hasNumber(text: string): boolean {
  return /\p{Nd}/u.test(text) || numberWord.test(text) || numbers(text).length > 0
}
