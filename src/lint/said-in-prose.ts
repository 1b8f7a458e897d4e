import { isAboutAll, partNamed } from '../plan/body/where-to-write/page-names.ts'
import type { Plan } from '../plan/plan.ts'
import type { Located } from './locate.ts'

const digit = '[^.!?\\n]{0,60}?\\d'
/** Between what was agreed and the day may stand all who did. */
const longDigit = '[^.!?\\n]{0,160}?\\d'
const rhythm =
  '[^.!?\\n]{0,60}?\\b(?:daily|weekly|fortnightly|monthly|quarterly|every|each|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?)\\b'
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'

/** How people say in a sentence what the plan is then said to lack, by the path of the field. */
const sayings: readonly (readonly [path: RegExp, words: RegExp])[] = [
  [
    /^objective$/,
    /\b(?:grow|increase|win|acquire|sell|raise|reach|lift|recruit|gain|double|reduce|generate|achieve|get|bring)\b[^.!?\n]{0,80}?(?:\b(?:to|by|at least|over)\s[£€$]?\d|[£€$]\s?\d|\s\d[\d,.]*\s[^.!?\n]{2,40}\sby\s(?:\d|the end|[A-Z]))/,
  ],
  [
    /^period$/,
    new RegExp(
      `\\b(?:\\d{1,2} )?${month}(?: \\d{4})?\\s?(?:–|-|to|until|through)\\s?(?:\\d{1,2} )?${month} \\d{4}`,
      'i',
    ),
  ],
  [/^budget(?:\.total)?$/, /\b(?:budget|invest(?:ment)?|spend)\b[^.!?\n]{0,40}?(?:[£€$]|[A-Z]{3})\s?\d/],
  [
    /^objective\.owner$/,
    /\b[Oo]wner\b[\s:–—-]{1,8}@?\p{Lu}|\b(?:owned|led|run) by @?\p{Lu}|\p{Ll} (?:owns|leads|answers for|is responsible for)\b/u,
  ],
  [/^objective\.baseline$/, new RegExp(`\\b(?:baseline|up from|currently|last year|today)\\b${digit}`, 'i')],
  [
    /^objective\.guardrails$/,
    new RegExp(`\\b(?:below|under|at most|no more than|not exceed|at least)\\b${digit}`, 'i'),
  ],
  [
    /^governance(?:\.integration_owner)?$/,
    /\p{Ll}\)? (?:(?:owns|leads|runs|coordinates|is (?:responsible|accountable) for) (?:(?:the|this) (?:whole |entire )?(?:plan|campaign|integration)|integration|it all|everything|all of it)|answers for (?:the|this|it|all|everything)|(?:holds|keeps|pulls|brings|ties) (?:it|them|this|everything|(?:all )?the channels) (?:all )?together)\b/iu,
  ],
  [
    /^governance(?:\.review(?:\.cadence)?)?$/,
    new RegExp(
      `\\b(?:meets?|reviews?|reviewed|check-in|catch-up)\\b${rhythm}|(?:^|[.!?]\\s|\\bon )(?:on |every |each )?(?:(?:second|other|first|third|last) )?(?:mon|tues|wednes|thurs|fri)days?\\b|^(?:daily|weekly|fortnightly)\\b`,
      'i',
    ),
  ],
  [/^governance\.review\.attended_by$/, /\p{Lu}\p{Ll}+(?: \([^()]{2,30}\))?(?:, | and )\p{Lu}\p{Ll}+/u],
  [/^governance\.review\.against$/, /\b(?:look at|go through|review|against|check)\b \p{L}/iu],
  [/^governance\.review\.agenda$/, /\b(?:decide|agree|approve|move money|settle)\b/i],
  [/^measurement\.agreed(?:\.on)?$/, new RegExp(`\\b(?:agreed|settled|signed off)\\b${longDigit}`, 'i')],
  [
    /^budget\.reallocation(?:\.\w+)?$/,
    /\p{Lu}\p{Ll}+ (?:alone |then )?(?:decides|moves|may move|will move|can move|reallocates|shifts)\b|\b(?:decides|moves (?:it|money)) (?:alone|within)\b/u,
  ],
  [
    /^measurement\.shared$/,
    /\b(?:judged (?:by|on)|accountable for|answers? for|(?:bonus|paid|tied)[^.!?\n]{0,20} (?:to|by|on)|[Ss]hared by|share the same)\b/,
  ],
  [/^budget\.allocations(?:\.|\[|$)/, /[£€$]\s?\d[^.!?\n]{0,80}?[£€$]\s?\d/],
  [/^measurement(?:\.metrics)?$/, /\b(?:means|counts? as|(?:is|are) counted|comes? from|is defined as)\b/i],
  [
    /^measurement\.attribution(?:\.\w+)?$/,
    /\b(?:(?:first|last)[ -](?:touch|click|contact|thing)|belongs? to (?:the|whichever|whoever|whatever)\b|credit(?:ed|s)?\b|attribut\w+|(?:credit|sales?|orders?|bookings?|conversions?|customers?|gifts?)\b[^.!?\n]{0,40}?\b(?:is|are) (?:\w+ )?(?:split|shared|credited|attributed|divided|counted once))\b/i,
  ],
  [
    /^operations(?:\.milestones)?$/,
    /\b(?:(?:has|have|needs?|must) (?:to )?be (?:ready|done|finished|in place)|ready by|milestones?|deadlines?)\b/i,
  ],
  [/^measurement\.cadence$/, new RegExp(`\\b(?:reports?|reported|look at|count|counted|checked)\\b${rhythm}`, 'i')],
  [
    /^budget\.campaign_pool$/,
    new RegExp(
      `\\b(?:contingency|reserve|pool|(?:kept|held|keep|hold|put|set) (?:back|aside|in hand))\\b${digit}|\\d[^.!?\\n]{0,40}? (?:kept|held|in reserve|set aside|unallocated)\\b`,
      'i',
    ),
  ],
  [
    /^channels\[[^\]]*\]\.privacy(?:\.|$)/,
    /\b(?:consent\w*|legitimate interests?|opt(?:ed)?[ -]?(?:in|out)s?|ticked|unsubscribe\w*|gave (?:us )?permission|GDPR|PECR)\b/i,
  ],
  [/^audiences\[[^\]]*\]\.path$/, /\b(?:hears?|(?:are|is) told|we tell|they see)\b/],
  [/^(?:approved|messaging\.signed_off)(?:\.\w+)?$/, new RegExp(`\\b(?:approved|signed off)\\b${longDigit}`, 'i')],
]

/** Under which other parts of a plan people say what belongs to one. */
const toldUnder: Readonly<Record<string, readonly string[]>> = {
  audiences: ['journey', 'messaging', 'channels'],
  budget: ['channels', 'governance'],
  governance: ['operations', 'measurement', 'budget'],
}

/** Of whom channels may address people write in a section of its own. */
const aboutPeople = /\b(?:consent|privacy|data protection|personal data|gdpr|permissions?|compliance|legal)\b/i

/**
 * The words of a page that may be meant for a field that the plan has not got: in its own section, above all sections, or
 * in a summary of them.
 */
export function saidInProse(path: string | null, { narrative, origins, sections }: Plan): Located | undefined {
  const ways = sayings.flatMap(([of, words]) => (path !== null && of.test(path) ? [words] : []))
  const [element] = path?.split(/[.[]/) ?? []
  if (ways.length === 0) return undefined
  // A heading may name its part by what stands under it alone.
  const read = new Map(sections.map((section) => [section.heading.text.trim(), section.element]))
  let above: Located | undefined
  for (const block of narrative) {
    if (block.level !== undefined || block.text.length > longest) continue
    const found = ways.map((words) => words.exec(block.text)).find((one) => one !== null)
    const written = found && origins.written(block, 'text')
    if (!found || !written) continue
    const heading = block.headings.at(-1) ?? ''
    const part = partNamed(heading)?.split('.')[0] ?? read.get(heading)
    const isOwn = part === element || toldUnder[element ?? '']?.includes(part ?? '')
    // Under a heading in words of its own a page may say anything.
    const isFree = isAboutAll(heading) || isOwnWords(element) || aboutPeople.test(heading)
    const isAbove = part === undefined && (block.headings.length < 2 || isFree)
    if (!isOwn && (above || !isAbove)) continue
    const [start, end] = sentenceAround(block.text, found.index)
    const located = { source: written.source, span: [written.value[0] + start, written.value[0] + end] as const }
    if (isOwn) return located
    above = located
  }
  return above
}

/** Parts that people tell of wherever they come to speak of them, in words that mean nothing else. */
function isOwnWords(element: string | undefined): boolean {
  return element === 'governance' || element === 'operations' || element === 'approved'
}

/** What is longer is no remark. */
const longest = 2_000

function sentenceAround(text: string, at: number): [start: number, end: number] {
  const before = Math.max(...['. ', '! ', '? ', '\n'].map((end) => text.lastIndexOf(end, at - 1) + 1))
  const rest = text.slice(at).search(/[.!?](?:\s|$)|\n/)
  const start = before + (text.slice(before).length - text.slice(before).trimStart().length)
  return [start, rest < 0 ? text.trimEnd().length : at + rest]
}
