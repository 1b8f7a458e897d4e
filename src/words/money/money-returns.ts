import { pattern } from '../../text/pattern.ts'
import { clauseEnd, clauseStart } from '../matching/denied.ts'
import { grammar, type Hit } from '../words.ts'
import { type Context, isForFreeUse, targetOf, unspent } from './money-kept.ts'

/**
 * "Any savings go back into social", "whatever radio does not use stays with radio": what is left over comes back to where
 * it was, so it can go nowhere else. Where the words before name a channel, another one behind them gets the money.
 */
export function comesBack(context: Context, hit: Hit): boolean {
  const { text, words, money } = context
  const ahead = text.slice(clauseStart(text, hit.start), hit.start)
  if (!money || !isLeftOver(ahead) || isForFreeUse(context, hit.end)) return false
  const target = targetOf(text.slice(0, clauseEnd(text, hit.end)), hit.end).toLowerCase()
  if (ofAll().test(target)) return false
  const channels = grammar(words.language, 'channel-names')
  const from = channels.find(ahead).map((one) => one.text.toLowerCase())
  const to = channels.find(target).map((one) => one.text)
  return from.length > 0 ? from.some((name) => target.includes(name)) : to.length > 0
}

function isLeftOver(ahead: string): boolean {
  return leftOver.test(ahead) || unspent().test(ahead)
}

const leftOver =
  /(?<![a-z])(?:savings?|saved|saves|underspends?|surplus(?:es)?|remainders?|leftovers?|left over)(?![a-z])/i
/** Who stands for all channels, and what is given to whoever can use it. */
const ofAll = pattern()`
  (?<![a-z])(?:
    that|which|who|where|with the|other|another|others|best|whichever|whoever|any|all|every|each|channels|marketing
    |central|campaign|business|company|finance|overall|whole|stronger|strongest|performing
  )(?![a-z])
`
