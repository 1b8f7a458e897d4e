import { at, on, rule } from '../../lint/rule.ts'
import { asLines, movingInProse } from '../../plan/budget/moving-in-prose.ts'
import { sayList } from '../../plan/lists.ts'
import { distinctPeople, firstNames, labelOf } from '../../plan/people/named-people.ts'
import { spotsOf } from '../../plan/spots.ts'
import { pattern } from '../../text/pattern.ts'
import { holding } from '../../words/matching/gated.ts'
import { names } from '../../words/people/names.ts'
import { whoIs } from '../../words/people/who-is.ts'

export default rule({
  id: 'budget/one-decider',
  severity: 'error',
  from: 'draft',
  reads: ['budget'],
  summary: 'One person decides when money moves between channels.',
  why: `When several people have to agree, the slowest of them sets the pace, and whoever would lose money can wait. When
    nobody is named, nobody decides and the money stays where it is.`,
  fix: 'Name one person in decided_by; the others can be asked, or stand in above_limit.',
  source: '[000] governance',

  valid: [
    `
    budget: { reallocation: { trigger: CPA over £200 for 14 days, decided_by: Lena Fischer } }
    `,
    `
    # A post is held by one person, whatever belongs to it; the same name twice is one person.
    budget: { reallocation: { decided_by: [Head of Brand and Content, { name: head of brand and content }] } }
    `,
    `
    # A person with what they do.
    budget: { reallocation: { decided_by: "Lena, Brand" } }
    `,
    `
    # No money, nothing to decide.
    budget: { total: 0 }
    `,
  ],
  invalid: [
    [
      `
    ## Budget

    - Total: £900

    ## Reallocation
    #  ^^^^^^^^^^^^ nobody decides when money moves

    - Trigger: CPA over £200 for 14 days

    ## Governance

    The budget is moved by whoever is on duty.
      `,
      {
        file: 'autumn.plan.md',
        related: [[['The budget is moved by whoever is on duty.', 'this speaks of it, as prose']]],
      },
    ],
    `
    budget:
      reallocation: { trigger: CPA over £200 for 14 days }
    # ^^^^^^^^^^^^ nobody decides when money moves
    `,
    `
    budget: { total: 900 }
  # ^^^^^^ nobody decides when money moves
    `,
    `
    budget:
      reallocation: { decided_by: TBC }
      #                           ^^^ nobody decides when money moves: "TBC" is no name
    `,
    `
    budget:
      reallocation: { decided_by: [Lena Fischer, { name: Dan Whitlock }] }
      #                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 2 people decide when money moves: Lena Fischer and Dan Whitlock
    `,
    `
    budget:
      reallocation: { decided_by: Lena Fischer and Dan Whitlock }
      #                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 2 people decide when money moves: Lena Fischer and Dan Whitlock
    `,
    `
    budget:
      reallocation: { decided_by: Lena or Dan }
      #                           ^^^^^^^^^^^ 2 people decide when money moves: Lena and Dan
    `,
    `
    budget:
      reallocation: { decided_by: "Lena, Dan" }
      #                           ^^^^^^^^^^^ warning: 2 people decide when money moves: Lena and Dan
    `,
    `
    budget:
      reallocation: { decided_by: Marketing team }
      #                           ^^^^^^^^^^^^^^ warning: "Marketing team" decides when money moves, which is more than one person
    `,
  ],

  *check({ budget }, { narrative, words }) {
    const { reallocation, total } = budget
    if (total === 0) return
    if (!reallocation) {
      yield at(budget, 'reallocation', 'nobody decides when money moves')
      return
    }
    const spots = spotsOf(reallocation, 'decided_by')
    const written = spots.flatMap(({ value }) => labelOf(value) ?? [])
    const isPerson = (name: string) => whoIs(name, words) === 'person'
    const read = written
      .filter((name) => whoIs(name, words) !== 'nobody')
      .map((name) => {
        const all = withWhoAgrees(name)
        return firstNames(all, isPerson) ?? { names: names(all, words), sure: true }
      })
    const deciders = distinctPeople(read.flatMap(({ names }) => names))
    const [only] = deciders
    if (only === undefined) {
      const instead = written.length > 0 ? `: "${written.join(', ')}" is no name` : ''
      const prose = written.length > 0 ? undefined : movingInProse(narrative)
      const said = prose && {
        fix: asLines,
        related: [on({ holder: prose, key: 'text' }, 'this speaks of it, as prose')],
      }
      // "Noor decides, when …" in the trigger says it, though not where it is read.
      const isInTrigger = written.length === 0 && decides.test(reallocation.trigger ?? '')
      yield at(reallocation, 'decided_by', `nobody decides when money moves${instead}`, {
        ...said,
        ...(isInTrigger && { severity: 'warning' }),
      })
    } else if (deciders.length > 1) {
      const sure = read.length > 1 || read.every(({ sure }) => sure)
      const fact = `${deciders.length} people decide when money moves: ${sayList(deciders)}`
      yield at(reallocation, 'decided_by', fact, sure ? {} : { severity: 'warning' })
    } else if (whoIs(only, words) === 'team') {
      const place = spots.length === 1 && spots[0] ? spots[0] : { holder: reallocation, key: 'decided_by' }
      yield on(place, `"${only}" decides when money moves, which is more than one person`, { severity: 'warning' })
    }
  },
})

/** "Priya Nair and Tom Byrne" for her with his agreement: neither of them decides alone. */
function withWhoAgrees(name: string): string {
  const all = mayAgree.test(name) ? name.replace(agreeing(), ' and ').replace(blessed(), ' and $1') : name
  return all.replace(depending, '')
}

/** "Priya Nair with the agreement of Tom Byrne" */
const mayAgree = /agree|consent|approv|sign-off|okay| ok |blessing/i
const agreeing = pattern('i')`
  ,?\s(?:(?:only |but |but only )?with the|(?:only |but )?in|subject to(?: the)?|(?:only )?with) (?:
    written |joint |prior |full |explicit )?(?:agreement|consent|approval|sign-off|okay|ok|blessing) (?:
      of|with|from|by
    )\s
`

/** "Ana with Ben's consent" */
const blessed = pattern()`
  [ ](?:only |but only )?(?:with|on|after) ([A-ZÀ-Þ][A-Za-zÀ-ɏ ]{1,40}?)['’]s? (?:[a-zß-ÿ]+ )?
  (?:agreement|consent|approval|sign-off|okay|ok|blessing)$
`
/** "Lena or Dan, depending on the amount" */
const depending = /,? (?:depending|dependent) on .{1,60}$/i

const decides = holding(
  'decides|moves|shifts',
  pattern('u')`
    (?<!\p{L})\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}'’-]+)? (?:alone )?
    (?:decides|(?:moves|shifts) (?:the )?(?:money|budget|funds|it))(?!\p{L})
  `,
  { asWritten: true },
)
