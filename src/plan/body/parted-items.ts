import { pattern } from '../../text/pattern.ts'
import type { Mapping } from './draft.ts'
import { stepIn } from './elements/steps.ts'
import type { Prose } from './prose.ts'
import { put } from './put.ts'
import type { Item, Reading } from './reader.ts'
import { fieldIn, isPerson, partsOf } from './said/said-parts.ts'

/** An item of a list that says several things about one thing: what it is called, and how its other fields are put. */
export interface Parted {
  readonly name: Prose
  readonly putAll: (into: Mapping, reading: Reading) => void
}

/**
 * "Rain – Ann Lee – Tents" as a risk, "12 June 2026: Briefs issued (Ann Lee)" as a milestone: parts between dashes or in
 * brackets, as far as it is certain what each of them is. Undefined for any other item.
 */
export function partedItem(thing: string, item: Item, isAmongDated?: boolean): Parted | undefined {
  if (thing === 'Risk') return pointed(item) ?? riskIn(item) ?? toldRisk(item)
  return thing === 'Milestone' || thing === 'Dependency' ? stepIn(thing, item, isAmongDated) : undefined
}

/** "New menu late -> hold the posters": an arrow leads from what may happen to what is done then. */
function pointed({ label, prose }: Item): Parted | undefined {
  const arrow = /\s(?:->|=>|→|⇒)\s/.exec(prose.text)
  if (label || !arrow || arrow.index > longestName) return undefined
  const [name, answer] = [prose.slice(0, arrow.index), prose.slice(arrow.index + arrow[0].length).trim()]
  // Several arrows are a chain of what follows from what.
  if (name.isEmpty || answer.isEmpty || /\s(?:->|=>|→|⇒)\s/.test(answer.text)) return undefined
  return {
    name,
    putAll(into, reading) {
      put(into, 'mitigation', answer, reading)
    },
  }
}

function riskIn({ label, prose, value }: Item): Parted | undefined {
  const [first, ...more] = partsOf(label ? value : prose, 'Risk')
  const name = label ?? first
  const parts = label && first ? [first, ...more] : more
  const people = parts.filter(isPerson)
  // A title in capitals ("Weekend Slots") looks like a name: only beside something else, and alone, is a person certain.
  const owner = people.length === 1 && parts.length > 1 ? people[0] : undefined
  const labelled = parts.filter((part) => fieldIn(part, 'Risk') !== undefined)
  const others = parts.filter((part) => part !== owner && !labelled.includes(part))
  if (!name || name.text.length > longestName) return undefined
  if (!owner && labelled.length === 0) return parts.length === 1 && others[0] ? answered(name, others[0]) : undefined
  return {
    name,
    putAll(into, reading) {
      for (const part of labelled) {
        const field = fieldIn(part, 'Risk')
        if (field) put(into, field.path, field.value, reading, field.label)
      }
      if (owner) put(into, 'owner', owner, reading)
      // Beside the risk and who answers for it, what is left is what is done; of several things it is not certain which.
      if (others[0] && others.length === 1) put(into, 'mitigation', others[0], reading)
    },
  }
}

/** "Print delays – Priya books the press by 15 January": what somebody does about it. Undefined for other remarks. */
function answered(name: Prose, said: Prose): Parted | undefined {
  // "(Tom)" behind it is whose it is, where the page has a Tom; that is known once all of it is read.
  const bracket = /\s*\((\p{Lu}\p{Ll}[\p{L}'’-]*)\)\.?$/u.exec(said.text)
  const answer = bracket ? said.slice(0, bracket.index) : said
  const from = said.text.lastIndexOf('(') + 1
  const person = bracket ? said.slice(from, from + (bracket[1] ?? '').length) : undefined
  const doer = /^(\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]+)?) [a-z]{2,12}s(?= )/u.exec(answer.text)?.[1]
  const words = answer.words.split(' ').length
  const isTold = doer !== undefined || isOurs().test(answer.text) || isBy().test(answer.text)
  const isAnswer = (isTold && words > 3) || (words > 2 && isOrder().test(answer.text)) || isInPlace(answer)
  if (!isAnswer && !person) return undefined
  return {
    name,
    putAll(into, reading) {
      if (isAnswer) put(into, 'mitigation', answer, reading)
      if (doer !== undefined) put(into, 'owner', answer.slice(0, doer.length), reading)
      else if (person) reading.mayOwn.push({ thing: into, person, ...(!isAnswer && { answer }) })
    },
  }
}

/** "… by Priya" */
const isBy = () => /\bby \p{Lu}\p{Ll}+$/u

/** "…: we hold ours and show the total": what we do. "We lose members" is what comes of it. */
const isOurs = pattern('i')`
  ^we(?:[ ](?:will|shall|then|can|would)|['’]ll)?[ ]
  (?!(?:lose|miss|run|fall|fail|risk|face|may|might|could|would|cannot|don|do not|have no|are|were|get|see|pay|need)\b)
  [a-z]{3,}
`

/** "hold letters for a week", "book a second hall": what is to be done. "Book sales fall" is what may happen. */
const isOrder = pattern('i')`
  ^(?:then |just |always )?(?:
    (?:
      bring|move|keep|ask|switch|send|ring|buy|hire|prepare|agree|extend|postpone|add|train|find|reuse|replace
      |reschedule|rebook|negotiate|secure|reduce|pause|swap|divert|widen|invite|redirect|hold|fall back
    ) (?!ups?\b)[a-z\d]
    |(?:use|offer|book|order|print|brief|test|check|call|plan|start|run|set|have|get|go|draw|open|shift|stop|cut|cap) (?:
      the|an?|our|all|both|more|extra|spare|two|three|four|five|\d+|to|another|one|second|half|only|each|every|it|them
      |up (?:the|an?|our|more)|back to|ahead|online|indoors|early
    )\b
  )
`

/** "second printer agreed", "three spare interviews recorded in January": it has been seen to. */
function isInPlace({ text }: Prose): boolean {
  return (
    seenTo().test(text) && !/\b(?:no|not|never|nothing|nobody|none|yet|without|hardly|if|unless|until)\b/i.test(text)
  )
}

const seenTo = pattern('i')`
  [a-z] (?:(?:is |are |has been |have been )?(?:already )?)(?:
    booked|agreed|signed|recorded|reserved|prepared|confirmed|trained|briefed|arranged|secured|lined up|set aside
    |on standby|on call|on hand|in place|in stock|ready
  )(?=[.;,]|$|\s(?:in|on|for|since|with|by|at|from|to)\b)
`

const longestName = 160

/** "Snow closes the road (Ann Lee has a second depot). Looked at again on 12 January 2027.": a risk told in sentences. */
function toldRisk({ label, lists, prose }: Item): Parted | undefined {
  if (label || lists.length > 0 || prose.text.length > longestTold) return undefined
  const bracket = /\s\(([^()]{15,200})\)/.exec(prose.text)
  const again =
    /(?:[Ll]ooked at again|[Jj]udged again|[Rr]eviewed(?: again)?|[Rr]eview)(?: on| by)?:? ([^.;()]{6,30})/.exec(
      prose.text,
    )
  const end = Math.min(bracket?.index ?? prose.text.length, again?.index ?? prose.text.length)
  const risk = prose.slice(0, end).trim()
  const name = risk.slice(0, risk.text.replace(/[.,;:]$/, '').length)
  if ((!bracket && !again) || name.words.split(' ').length < 3) return undefined
  const answerAt = bracket ? bracket.index + 2 : 0
  const answer = bracket && prose.slice(answerAt, answerAt + (bracket[1] ?? '').length)
  const person = answer && /^\p{Lu}\p{Ll}[\p{L}'’-]* \p{Lu}[\p{L}'’-]+(?= )/u.exec(answer.text)
  const dayAt = again ? again.index + again[0].length - (again[1] ?? '').length : 0
  return {
    name,
    putAll(into, reading) {
      if (answer) put(into, 'mitigation', answer, reading)
      if (answer && person) put(into, 'owner', answer.slice(0, person[0].length), reading)
      if (again) put(into, 'review_by', prose.slice(dayAt, dayAt + (again[1] ?? '').length).trim(), reading)
    },
  }
}

const longestTold = 500
