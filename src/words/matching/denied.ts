import { pattern } from '../../text/pattern.ts'

/**
 * Whether what stands at this place is denied, asked or quoted rather than said: "no budget is ring-fenced", "we never
 * use AVE", "instead of growing the brand". English; elsewhere nothing is denied.
 */

const negators = pattern()`
  (?<![a-zà-ɏ0-9])(?:
    no|not|non|never|none|nothing|nobody|neither|nor|without|cannot|[a-zà-ɏ]+n['’]t|hardly|no longer|instead of
    |rather than|avoid(?:s|ing)?|stop(?:s|ped|ping)?|drop(?:s|ped|ping)?(?! (?:at|into|off) )|replac(?:e|es|ed|ing)
    |reject(?:s|ed|ing)?|refus(?:e|es|ed|ing)|ban(?:s|ned|ning)?|against|unlike|free of|free from|far from|zero
    |abandon(?:ed|s)?
  )(?![a-zà-ɏ0-9])
`
const deniedAfter = pattern('i')`
  ^["”’']?\s*(?:(?:,\s)?(?:is|are|was|were|will be|has been|have been|do|does|should be|must be)\s)?(?:
    not|never|no longer|n['’]t|banned|forbidden|rejected|dropped|abolished|removed|excluded|ignored|prohibited
    |retired|gone|ended|avoided
  )(?![A-Za-zÀ-ɏ])
  |^["”’']?\s(?:has|have|had) (?:no (?:place|use|meaning|value)|nothing)(?![A-Za-zÀ-ɏ])
  |^["”’']?\s*(?:[A-Za-zÀ-ɏ]+\s){0,2}(?:isn|aren|wasn|weren|don|doesn|won|can|mustn)['’]t
  |^\s(?:[A-Za-zÀ-ɏ]+\s)?(?:ended|came to an end|died out|is over|is history)(?![A-Za-zÀ-ɏ])
  |^\s(?:for|to)\s(?:nothing|nobody|no one|anything)(?![A-Za-zÀ-ɏ])
  |^\s*:\s*(?:no|none|never|nothing|nil|false|not|n\/a|-)(?![A-Za-zÀ-ɏ])
  |^["”’']?\s*\?
`

/** How far a clause is looked through on either side. */
const reach = 160

/** Where the clause begins that this place is in: after a stop, a semicolon, a turn such as "but". */
export function clauseStart(text: string, at: number): number {
  const from = Math.max(0, at - reach)
  const ahead = text.slice(from, at).toLowerCase()
  let start = 0
  for (const { 0: mark, index } of ahead.matchAll(
    /[;!?\n]|[.](?=\s)|(?:,\s|\s)(?:but|although|though|whereas|however|yet)\s/g,
  )) {
    start = index + mark.length
  }
  return from + start
}

/** Where that clause ends. */
export function clauseEnd(text: string, at: number): number {
  const behind = text.slice(at, at + reach)
  const end = behind.search(/[;!?\n]|[.](?=\s|$)|(?:,\s|\s)(?:but|although|though|whereas|however|yet)\s/iu)
  return end < 0 ? at + behind.length : at + end
}

export function isDenied(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const ahead = text.slice(clauseStart(text, start), start)
  const behind = text.slice(end, end + 60)
  return (
    (ahead !== '' && (negators().test(ahead.toLowerCase()) || /(?:^|[\s(])un-$/i.test(ahead))) ||
    (behind !== '' && (/^-free(?![a-z])/i.test(behind) || deniedAfter().test(behind))) ||
    isQuoted(text, start, end)
  )
}

/** "grow the brand" in quotes is spoken of, not said. */
function isQuoted(text: string, start: number, end: number): boolean {
  return /["“‘«']$/u.test(text.slice(Math.max(0, start - 1), start)) && /^[.,]?["”’»']/u.test(text.slice(end, end + 2))
}
