import { pattern, source } from '../../text/pattern.ts'
import { holding } from '../matching/gated.ts'
import type { Hit } from '../words.ts'
import { accountsIn, staysWith, swornIn } from './sworn-line.ts'

// What a note on a line of the budget says of that line. In free text "stays put" or "exempt from cuts" may be about
// anything; on a line it is about the line where nothing else is its subject: none is named, or "it", "this", "the
// money", the channel. English.

const money =
  'money|line|amount|sum|figure|budget|allocation|share|pot|spend|spending|funds?|funding|number|total|lot|balance'
const moved = source`
  moved|shifted|cut|touched|raided|reduced|trimmed|vired|re-?allocated|redirected|diverted|transferred|swapped
  |switched|released|repurposed|re-?deployed|changed|lowered|shared|tapped|taken (?:away|back|elsewhere|for|from|by)
  |given (?:away|up|to)|borrowed|reopened|renegotiated
`
const moving =
  'cuts?|cutting|cutbacks?|savings?|realloc[a-z]*|re-allocat[a-z]*|re-?balanc[a-z]*|re-?shuffl[a-z]*|re-?distribut[a-z]*|re-?deploy[a-z]*|moves|movement|shifts?|shifting|transfers?|virements?|trimming|reductions?|raids?'
const never = source`
  (?:does|do|will|shall|must|may|can|should|could|is|are)(?: not|n't)
  |cannot|can't|won't|shan't|never|(?:is|are) never|(?:will|must|shall|can|may|should) never|not to
  |(?:is|are) not to
`
const itself = `(?:it|this|these|this one|any of (?:it|this)|all of (?:it|this)|(?:the|this|our|that) (?:${money}))`
/** Behind it nothing narrows what was said. */
const close = source`
  (?=
    \s*(?:
      $|[.,;:!)–—]|\s-\s
      |\s(?:
        whatever|regardless|come|no matter|even|ever|at all|please|for anyone|for anybody|in any|under any|during
        |throughout|mid|this|all
        |to (?:any )?(?:other|another|fund|pay|help|plug)
        |for (?:any )?(?:other|another)
        |for (?:the|this) (?:year|season|campaign|duration|period|run|quarter|term|plan)
        |when (?:you|we|budgets?|anyone|somebody|others)
      )(?![a-z])
    )
  )
`
const period = source`
  (?:for|throughout|all|through|over|during) (?:(?:the|this|all|our|whole|entire|full|of the) )*
  (?:year|season|campaign|duration|period|run|quarter|term|flight|spring|summer|autumn|winter|plan)
`
const always = 'whatever|regardless|come what may|no matter|come rain'

/** What is said of the line, by its subject. */
const said = holding(
  `fixed|bounds|limits|table|closed|untouchable|sacrosanct|exempt|exclu|immun|safe|protect|shield|spared|insulated|excused|left out|kept out|out |part of|stays |
    remain|stay |not|n't|n’t|never|cannot|no `,
  () =>
    new RegExp(
      source`
        (?<![a-z])(?:
          (?:(?:is|are|has been|stays|remains) )?(?:strictly |firmly |permanently )?fixed
            (?= (?:${period}|${always})(?![a-z]))
          |(?:is|are) (?:strictly |firmly |permanently )?fixed${close}
          |(?:(?:is|are|stays|remains|will be|must be|to be) )?(?:completely |wholly |fully )?
            (?:exempt(?:ed)?|excluded|immune|safe|protected|shielded|spared|insulated|excused|left out|kept out|out) (?:
              from|of|to
            ) (?:[a-z-]+ ){0,3}?(?:${moving})(?![a-z])
          |(?:(?:is|are)(?: not|n't)|not) (?:
            in|part of|included in|subject to|open to|up for|available for|a candidate for|eligible for
          ) (?:[a-z-]+ ){0,2}?(?:${moving})(?![a-z])
          |(?:(?:is|are|stays|remains) )?(?:out of bounds|off[ -]limits|off the table|closed|untouchable|sacrosanct) (?:
            for|to|in|during|at
          ) (?:[a-z-]+ ){0,3}?(?:${moving})(?![a-z])
          |(?:(?:is|are)(?: not|n't)|not) (?:up for|open (?:to|for)) (?:discussion|negotiation|debate|grabs)${close}
          |(?:stays?|remains?|(?:is|has|have|are|will|must|should|needs?)(?: to)? (?:stay|remain)) (?:
            put|as (?:it )?is|as it stands|where it (?:is|was put)|here|untouched|intact|unchanged|the same
            |at this (?:level|figure|amount)|off the table
          )${close}
          |(?:${never}) (?:ever )?(?:be )?(?:${moved})${close}
          |(?:${never}) (?:ever )?be (?:${moved}) (?:to|into|from|out of|for|by) (?:any |an)?
            (?:other|another|others|elsewhere|anyone|anybody)(?![a-z])
          |(?:${never}) (?:ever )?(?:change|move|shift|budge|flex)${close}
          |no (?:movement|transfers?|virements?|re-?allocations?|cuts|switching|raids|raiding)(?: (?:in or out|out|either way|allowed|permitted|please|from (?:it|this)|to (?:it|this)|whatever happens)
          )?(?=\s*(?:$|[.,;:!)]))
          |no (?:changes?|moves?|adjustments?) (?:
            in or out|either way|allowed|permitted|(?:to|from) ${itself}|whatever happens
          )(?=\s*(?:$|[.,;:!)]))
        )
      `,
    ),
)
/** What is told or refused to whoever reads: the line is the object. */
const told = holding(
  `touch|mov|cut|raid|chang|leave |with no |have no |has no |get no |gets no |give|part with|reduc|trim|releas|
    alloc|shift|nothing|let go|hand|surrender|sign|take|borrow|lower`,
  () =>
    new RegExp(
      source`
        (?<![a-z])(?:
          (?:do not|don't|never|nobody|no one|no-one)
            (?: (?:may|can|should|must|is to|gets to|is allowed to|ever|touches|moves))? ?(?:
              (?:ever )?(?:touch|move|cut|raid|reduce|trim|change|re-?allocate|shift|take (?:from|away)|borrow from)
                (?: ${itself})
              |(?:touch|move|raid|cut)
            )${close}
          |nothing (?:may |can |must |will )?(?:leaves?|comes? (?:out of|off)|goes? out of|moves? out of|is taken (?:from|out of)) ${itself}${close}
          |leave ${itself} (?:alone|as (?:it )?is|be|where it is|untouched|out of it)
          |(?:has|have|with|get|gets) no (?:claim|call|rights?|say|access)(?: whatsoever| at all)? (?:on|to|over|in) ${itself}
          |(?:we|i|they|[a-z]+(?: [a-z]+)?)(?: (?:
              will not|won't|shall not|would never|will never|never|refuse to|refuses to|do not|don't|does not
              |doesn't|cannot|can't
              |(?:am|are|is) (?:not|never) (?:prepared|willing|going|ready|about|allowed) to
              |(?:are|is)n't (?:prepared|willing|going|ready|about) to
            )
          ) (?:ever )?(?:
            (?:
              cut|reduce|trim|touch|move|shift|give up|release|surrender|let go of|part with|hand over|re-?allocate
              |raid|change|lower
            ) (?:${itself}|a penny(?: of (?:it|this))?)
            |(?:give|hand|sign) ${itself} (?:up|away|back|over)
          )${close}
        )
      `,
    ),
)
/** Who gets the money whatever the results: in either order. */
const keeps = pattern()`
  (?<![a-z])(?:gets?|keeps?|retains?|hangs? on to|hang on to|holds? on to|has|will have|is given|is guaranteed) (?:
    its|their|the (?:full|whole|same|entire)|this|all of (?:it|this)|every penny|it|(?:[£$€]\s?)?\d
  )(?![a-z])
`
const stubborn = pattern()`
  (?<![a-z])(?:
    whatever (?:happens|the|it|we|they|else|comes)|come what may|regardless|no matter|come rain or shine|either way
    |in any event|whether or not
  )(?![a-z])
`
/** What is bought with the money may be fixed and kept while the money moves. */
const bought = pattern()`
  (?<![a-z])(?:
    prices?|rates?|fees?|tariffs?|creatives?|artwork|copy|scripts?|schedules?|slots?|spots?|studio|venue|dates?
    |volumes?|production|posters?|listeners|hours|currency|exchange|inflation|weather
  )(?![a-z])
`
/** It may move when something happens. */
const condition = pattern()`
  (?<![a-z])(?:
    unless|until|till|before|without|except|provided|as long as|once|after|by more than|(?<!even )if|apart from
    |other than|excluding
  )(?![a-z])
`
const bad = pattern()`
  ^(?:and |but )?(?:even )?(?:if|when|should) [^,;]*\b
  (?:under|miss|fail|drop|fall|worse|slow|bad|poor|weak|behind|below|disappoint|low|lag|flop)
`

/** Where the note on a line says that its money may not move. The channel's names are given, in small letters. */
export function keptLine(note: string, names: readonly string[]): Hit | undefined {
  if (note.length > longest) return undefined
  const text = note.toLowerCase().replaceAll('’', "'")
  for (const { 0: sentence, index } of text.matchAll(/[^.;!?\n]+/g)) {
    if (text[index + sentence.length] === '?' || bought().test(sentence)) continue
    const found = inSentence(sentence, names)
    if (found) {
      const [start, end] = [index + found.start, index + found.end]
      return { start, end, text: note.slice(start, end) }
    }
  }
  return undefined
}
const longest = 300

function inSentence(sentence: string, names: readonly string[]): Omit<Hit, 'text'> | undefined {
  const state = said.find(sentence)
  if (state && !condition().test(sentence.slice(state.end)) && isLine(sentence.slice(0, state.start), names))
    return state
  const order = told.find(sentence)
  if (
    order &&
    !condition().test(sentence.slice(order.end)) &&
    !/(?<![a-z])(?:if|when|unless) /.test(sentence.slice(0, order.start))
  )
    return order
  const vow = swornIn(sentence)
  if (vow) return vow
  const accounts = accountsIn(sentence, names)
  if (accounts) return accounts
  const home = staysWith(sentence, names)
  if (home && isLine(sentence.slice(0, home.start), names)) return home
  const purse = keeps().exec(sentence)
  if (purse && stubborn().test(sentence) && names.some((name) => sentence.slice(0, purse.index).includes(name)))
    return { start: sentence.length - sentence.trimStart().length, end: sentence.trimEnd().length }
  const only = onlyOn().exec(sentence)
  const place = only && sentence.slice(only.index + only[0].length)
  return only && names.some((name) => place?.startsWith(name))
    ? { start: only.index, end: only.index + only[0].trimEnd().length }
    : undefined
}

/** "Can only be spent on radio" */
const onlyOn = pattern()`
  (?<![a-z])(?:can|may|must|could|is to|are to|should) (?:only be|be) (?:spent|used)(?: only| solely| exclusively)? (?:
    on|for
  ) (?:the )?
`

/** Whether what stands before is the line itself, or nothing: the last clause of it, behind what happens when. */
function isLine(before: string, names: readonly string[]): boolean {
  const isStubborn = bad().test(before.trim())
  if (!isStubborn && /(?<![a-z])(?:if|when|unless|until|nothing|none|no) /.test(before)) return false
  const last = before.split(/[,:–—(]|(?<![a-z])(?:so that|that|so|and|but|because|as)(?= )/).at(-1) ?? ''
  const subject = last
    .replace(/(?<![a-z])(?:please|note|nb|also|still|all|therefore|is|are|which)(?![a-z])/g, ' ')
    .trim()
  if (subject === '') return !isOfOther(before, names)
  return (isStubborn ? endsInLine() : onlyLine()).test(subject) || names.some((name) => own(name, subject))
}
/** "The film is finished and cannot be changed": behind "and" it is still about what the clause began with. */
function isOfOther(before: string, names: readonly string[]): boolean {
  const [, first] =
    /(?:^|[,:–—(])\s*((?:the|our|a|an) [^,:–—(]{2,60}?) (?:is|are|was|were|has|have|runs?|comes?|goes) [^,:–—(]*(?<![a-z])(?:and|but) $/.exec(
      before,
    ) ?? []
  return first !== undefined && !onlyLine().test(first) && !names.some((name) => own(name, first.replace(/^\S+ /, '')))
}

const onlyLine = () =>
  new RegExp(
    source`
      ^(?:
        it|this|these|this one|that
        |(?:the |this |our |its |that )?(?:(?:full|whole|entire|planned|agreed|above) )?(?:${money})
        |every penny
      )$
    `,
  )
const endsInLine = () => new RegExp(`(?:^| )(?:it|this|these|this one|(?:the|this|our|its) (?:${money}))$`)

function own(name: string, subject: string): boolean {
  return subject.startsWith(name) && new RegExp(`^(?:'s)?(?: (?:${money}|one|team))?$`).test(subject.slice(name.length))
}
