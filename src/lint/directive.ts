import { nearest } from '../plan/nearest.ts'

/** A comment that is to silence rules, taken apart. */
export interface Directive {
  readonly wholeFile: boolean
  readonly rules: readonly string[]
  /** It names more rules than it may, and the others are none of `rules`. */
  readonly isTooLong?: true
  readonly until?: string
  readonly reason: string
  /** Words that are no rules, where nothing says that the reason begins: the comment taken apart as it was probably meant. */
  readonly unmarked?: { readonly rules: string; readonly reason: string }
}

/** A comment names a few rules; one with thousands is an accident or an attack. */
export const mostNames = 20

const longestComment = 2000

/**
 * `plan-disable-next-line RULE[, RULE] [until DAY] -- reason`, taken apart by splitting: no pattern can be made to hang.
 * The dash that word processors make of two hyphens starts a reason too.
 */
export function directiveIn(text: string): Directive | 'misspelt' | undefined {
  const [word = '', ...rest] = text.slice(0, longestComment).split(/\s+/)
  if (word !== 'plan-disable' && word !== 'plan-disable-next-line') return isMisspelt(word) ? 'misspelt' : undefined
  const dash = rest.findIndex((part) => /^(?:--+|[-–—])/.test(part))
  const head = dash < 0 ? rest : rest.slice(0, dash)
  const reason =
    dash < 0
      ? ''
      : rest
          .slice(dash)
          .join(' ')
          .replace(/^[-–—]+\s*/, '')
          .trim()
  const names = head.flatMap((part) => part.split(',')).filter((name) => name !== '')
  const at = names.indexOf('until')
  const rules = [...new Set(at < 0 ? names : names.slice(0, at))]
  return {
    wholeFile: word === 'plan-disable',
    rules: rules.slice(0, mostNames),
    ...(rules.length > mostNames && { isTooLong: true }),
    reason,
    ...(at >= 0 && { until: names.slice(at + 1).join(' ') }),
    ...(dash < 0 && { unmarked: unmarkedReason(rest) }),
  }
}

/** Where prose begins among the rules: after a colon, at a word that is neither a rule nor an end, or after the day. */
function unmarkedReason(words: readonly string[]): Directive['unmarked'] {
  const until = words.indexOf('until')
  const prose = words.findIndex((part, at) => {
    if (words[at - 1]?.endsWith(':')) return true
    if (until >= 0 && at >= until) return at > until + 1
    return at > 0 && part.split(',').some((name) => name !== '' && !name.includes('/'))
  })
  if (prose < 0) return undefined
  return {
    rules: words.slice(0, prose).join(' ').replace(/[:,]$/, ''),
    reason: words.slice(prose).join(' '),
  }
}

/** `plan-disable-nextline`, `plan-disabel`, `plan-ignore`: meant to silence something, and silencing nothing. */
function isMisspelt(word: string): boolean {
  if (/^plan-?(?:disable|ignore|suppress|enable|off|skip)/i.test(word)) return true
  const verb = /^plan-?([disable]{6,8})(?![a-z])/i.exec(word)?.[1]
  return (
    (verb !== undefined && nearest(verb, ['disable'], 1) !== undefined) ||
    nearest(word, ['plan-disable-next-line'], 2) !== undefined
  )
}
