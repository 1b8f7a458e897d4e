import { pattern } from '../../text/pattern.ts'

/** Eight words; and from some thousand letters on no pattern can be made. */
const longest = 200

/**
 * How an entry of `not_said` is found in a text: as whole words, whatever its case, its article, its hyphens, and one or
 * several of the last. Undefined where it is a whole instruction. What an author adds is no part of it: "The word
 * 'cheap'", "Carbon neutral (legal)", "cheap / cheapest".
 */
export function patternOf(phrase: string): RegExp | undefined {
  if (phrase.length > longest) return undefined
  const patterns = alternatives(phrase).flatMap((one) => wordsOf(one) ?? [])
  if (patterns.length === 0) return undefined
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'iu')
}

/** What an author may tell others before the words themselves; "Never knowingly undersold" and "Terms apply" are the words. */
const told = pattern('i')`
  ^(?:please )?(?:
    (?:
      (?:never|do not|don['’]t|avoid|no) (?:ever )?(?:
        say|saying|use|using|claim|claiming|call (?:it|us|them)|promise|promising|write|mention|mentioning|use of
      )(?: that (?:it|we|they)(?:['’]s|['’]re| is| are))?
      |avoid
    ) )?(?:
      (?:the|any) (?:words?|terms?|phrases?|expressions?|claims?)(?: that we are| of being| of)?:? |(?:words?|terms?|phrases?|expressions?)(?:: | (?=["“‘'«]))
    )?
`

function alternatives(phrase: string): string[] {
  // "Anything about 'cure' or 'heal'"
  const quoted = [...phrase.matchAll(/(?<=\s)["“‘'«]([^"“”‘’'«»]{2,40})["”’'»](?=[\s,.;)]|$)/gu)].flatMap(
    ([, one]) => one ?? [],
  )
  if (quoted.length > 0) return quoted
  const plain = phrase.replace(/\s*\([^()]*\)\s*$/, '')
  const own = plain.replace(told(), '').replace(/^["“‘'«]|["”’'»]\.?$/gu, '')
  const parts = own.split(/\s\/\s|(?<=\p{L}{3})\/(?=\p{L}{3})/u)
  // "Now or never" is one phrase, "carbon neutral or net zero" are two.
  return parts.flatMap((part) => (part.split(/\s+/).length > 4 ? part.split(/,?\s+or\s+/i) : [part]))
}

const compared = /^(?:cheap|quick|fast|clean|green|poor|weak|low|small|old|young|short|sweet|cool|rich|smart)$/

function wordsOf(phrase: string): string | undefined {
  const parts = phrase
    .toLowerCase()
    .replace(/^(?:the|an?)\s/, '')
    .split(/[^\p{L}\p{N}%]+/u)
    .filter((part) => part !== '')
  const last = parts.pop()
  if (last === undefined || parts.length > 7) return undefined
  // "Sugar-free" is not what an author means who rules out "free".
  const ahead = parts.length === 0 && last === 'free' ? '(?<!\\p{L}-)' : ''
  // "Cheapest" is said by nobody who rules out "cheap".
  if (parts.length === 0 && compared.test(last)) return `${last}(?:est)?`
  const plural = /^[a-z]{4,}$/.test(last) ? `${last.replace(/(?<=[a-z]{3}[^s])s$/, '')}s?` : last
  return ahead + [...parts, plural].join("[\\s’'-]+")
}
