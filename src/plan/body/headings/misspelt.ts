import { isSlipOf } from '../../nearest.ts'

/**
 * Can a word only be a slip for another one? Both as names are compared. A letter left out, doubled or swapped makes no
 * other word as a rule; one in the place of another often does, unless the two sound alike or the word is long. Beside
 * other words of the same name ("tone of voise") less is enough.
 */
export function isMisspelt(meant: string, written: string, isInPhrase = false): boolean {
  if (wordsOfTheirOwn.has(written) || !isSlipOf(meant, written)) return false
  const isReplaced = written.length === meant.length
  if (isReplaced && letters(written) === letters(meant)) return true
  if (isReplaced) return meant.length >= (soundsAlike(meant, written) ? (isInPhrase ? 5 : 6) : 8)
  return meant.length >= 5 && !isEnding(meant, written)
}

/** Another form of the same word, or a longer word: but for a last letter that is written once and not twice, or an e. */
function isEnding(meant: string, written: string): boolean {
  if (written.startsWith(meant)) return written !== `${meant}${meant.at(-1)}`
  return meant.startsWith(written) && meant !== `${written}e` && meant !== `${written}${written.at(-1)}`
}

const letters = (word: string) => [...word].sort().join('')

/** Is the one letter that differs a vowel for a vowel, or one of two that stand for the same sound: budjet, primery? */
function soundsAlike(meant: string, written: string): boolean {
  const at = [...meant].findIndex((letter, index) => letter !== written[index])
  const pair = `${meant[at]}${written[at]}`
  return /^[aeiouy]{2}$/.test(pair) || sounds.has(pair) || sounds.has([...pair].reverse().join(''))
}

const sounds: ReadonlySet<string> = new Set('gj ck cs sz fv dt bp kq mn vw ij'.split(' '))

/** Words that a plan may well have, one letter away from the name of a part or a field. */
const wordsOfTheirOwn: ReadonlySet<string> = new Set(
  `argument arguments auction auctions band committee concepts contract counties county debt decade device fight
   function ground import levers lunch marked massage massages massaging monkey motive movies personal personals
   persons phrase pilot place post premise premises prof promised reposting sage scales share sports stars states
   stats supplies tactical tagine taking tracing trucking vice`.split(/\s+/),
)
