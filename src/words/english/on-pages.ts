import { pattern, source } from '../../text/pattern.ts'

// How people say on a page, in words of their own, what a plan has a field for. English. Nothing is read from them as a
// value: they only show that what seems to be missing may have been said. Such an expression is asked of every paragraph
// of a page, but only where something is missing that it may tell, so it is made then.

const digit = '[^.!?\\n]{0,60}?\\d'
/** Between what was agreed and the day may stand all who did. */
const longDigit = '[^.!?\\n]{0,160}?\\d'
const rhythm = source`
  [^.!?\n]{0,60}?\b(?:
    daily|weekly|fortnightly|monthly|quarterly|every|each|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?
  )\b
`
const month = source`
  (?:
    jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?
    |nov(?:ember)?|dec(?:ember)?
  )
`

/** How people say in a sentence what the plan is then said to lack, by the path of the field. */
const sayings: readonly (readonly [path: RegExp, words: () => RegExp])[] = [
  [
    /^objective$/,
    pattern()`
      \b(?:grow|increase|win|acquire|sell|raise|reach|lift|recruit|gain|double|reduce|generate|achieve|get|bring)\b[^.!?\n]{0,80}?
      (?:\b(?:to|by|at least|over)\s[£€$]?\d|[£€$]\s?\d|\s\d[\d,.]*\s[^.!?\n]{2,40}\sby\s(?:\d|the end|[A-Z]))
    `,
  ],
  [
    /^period$/,
    () =>
      new RegExp(
        `\\b(?:\\d{1,2} )?${month}(?: \\d{4})?\\s?(?:–|-|to|until|through)\\s?(?:\\d{1,2} )?${month} \\d{4}`,
        'i',
      ),
  ],
  // "We launch on 8 March 2027 and run until 6 June."
  [
    /^period$/,
    () => new RegExp(`\\b${month}\\b[^.!?\\n]{0,40}\\b(?:until|till|to|through)\\s(?:\\d{1,2}\\s)?${month}\\b`, 'i'),
  ],
  [/^budget(?:\.total)?$/, () => /\b(?:budget|invest(?:ment)?|spend)\b[^.!?\n]{0,40}?(?:[£€$]|[A-Z]{3})\s?\d/],
  [
    /^objective\.owner$/,
    pattern('u')`
      \b[Oo]wner\b[\s:–—-]{1,8}@?\p{Lu}|\b(?:owned|led|run) by @?\p{Lu}
      |\p{Ll} (?:owns|leads|answers for|is responsible for)\b
    `,
  ],
  [/^objective\.baseline$/, () => new RegExp(`\\b(?:baseline|up from|currently|last year|today)\\b${digit}`, 'i')],
  [
    /^objective\.guardrails$/,
    () => new RegExp(`\\b(?:below|under|at most|no more than|not exceed|at least)\\b${digit}`, 'i'),
  ],
  [
    /^governance(?:\.integration_owner)?$/,
    pattern('iu')`
      \p{Ll}\)? (?:
        (?:owns|leads|runs|coordinates|is (?:responsible|accountable) for) (?:
          (?:the|this) (?:whole |entire )?(?:plan|campaign|integration)
          |integration|it all|everything|all of it
        )
        |answers for (?:the|this|it|all|everything)
        |(?:holds|keeps|pulls|brings|ties) (?:it|them|this|everything|(?:all )?the channels) (?:all )?together
      )\b
    `,
  ],
  [
    /^governance(?:\.review(?:\.cadence)?)?$/,
    () =>
      new RegExp(
        source`
          \b(?:meets?|meetings?|reviews?|reviewed|looks? at|check-in|catch-up)\b${rhythm}
          |(?:^|[.!?]\s|\bon )(?:on |every |each )?(?:(?:second|other|first|third|last) )?
            (?:mon|tues|wednes|thurs|fri)days?\b
          |^(?:daily|weekly|fortnightly)\b
        `,
        'i',
      ),
  ],
  // "Daily 15-minute stand-up", "Campaign lead: Ines Baumann"
  [
    /^governance(?:\.review(?:\.cadence)?)?$/,
    pattern('i')`
      \b(?:daily|weekly|fortnightly|monthly)\b[^.!?\n]{0,40}\b
      (?:meetings?|stand-?ups?|calls?|check-?ins?|catch-?ups?|syncs?)\b
    `,
  ],
  [
    /^governance(?:\.integration_owner)?$/,
    () => /\b(?:campaign|project|overall|plan|marketing) (?:lead|leader|manager|owner)\b[:\s–—-]{1,4}\p{Lu}/iu,
  ],
  [/^governance\.review\.attended_by$/, () => /\p{Lu}\p{Ll}+(?: \([^()]{2,30}\))?(?:, | and )\p{Lu}\p{Ll}+/u],
  [/^governance\.review\.against$/, () => /\b(?:look at|go through|review|against|check)\b \p{L}/iu],
  [/^governance\.review\.agenda$/, () => /\b(?:decide|agree|approve|move money|settle)\b/i],
  [/^measurement\.agreed(?:\.on)?$/, () => new RegExp(`\\b(?:agreed|settled|signed off)\\b${longDigit}`, 'i')],
  [
    /^budget\.reallocation(?:\.\w+)?$/,
    pattern('u')`
      \p{Lu}\p{Ll}+ (?:alone |then )?(?:decides|moves|may move|will move|can move|reallocates|shifts)\b
      |\b(?:decides|moves (?:it|money)) (?:alone|within)\b
    `,
  ],
  [
    /^measurement\.shared$/,
    pattern()`
      \b(?:
        judged (?:by|on)|accountable for|answers? for|(?:bonus|paid|tied)[^.!?\n]{0,20} (?:to|by|on)|[Ss]hared by
        |share the same
      )\b
    `,
  ],
  [/^budget\.allocations(?:\.|\[|$)/, () => /[£€$]\s?\d[^.!?\n]{0,80}?[£€$]\s?\d/],
  [/^measurement(?:\.metrics)?$/, () => /\b(?:means|counts? as|(?:is|are) counted|comes? from|is defined as)\b/i],
  [
    /^measurement\.attribution(?:\.\w+)?$/,
    pattern('i')`
      \b(?:
        (?:first|last)[ -](?:touch|click|contact|thing)
        |belongs? to (?:the|whichever|whoever|whatever)\b
        |credit(?:ed|s)?\b|attribut\w+
        |(?:credit|sales?|orders?|bookings?|conversions?|customers?|gifts?)\b[^.!?\n]{0,40}?\b(?:is|are) (?:\w+ )?
          (?:split|shared|credited|attributed|divided|counted once)
      )\b
    `,
  ],
  [
    /^operations(?:\.milestones)?$/,
    () =>
      /\b(?:(?:has|have|needs?|must) (?:to )?be (?:ready|done|finished|in place)|ready by|milestones?|deadlines?)\b/i,
  ],
  // "24 Nov: mail drops", "April 2027" or "Q2" in a table of what happens when
  [
    /^operations(?:\.milestones)?$/,
    () => new RegExp(`^\\s?\\s?(?:\\d{1,2}(?:[–-]\\d{1,2})? )?(?:${month}|q[1-4])(?: 20\\d\\d)?(?::|\\s?\\s?$)`, 'i'),
  ],
  [/^measurement\.cadence$/, () => /^\s?\s?(?:dai|week|fortnight|month|quarter)ly\b/i],
  [
    /^measurement\.cadence$/,
    () => new RegExp(`\\b(?:reports?|reported|look at|count|counted|checked)\\b${rhythm}`, 'i'),
  ],
  // "Every other Thursday Farah and Leo look at the numbers"
  [
    /^measurement\.cadence$/,
    pattern('i')`
      \b(?:every|each) (?:other |second )?(?:week|month|fortnight|\w+day)\b
      [^.!?\n]{0,60}\b(?:look|go through|review|check|count|report|discuss)
    `,
  ],
  [
    /^budget\.campaign_pool$/,
    () =>
      new RegExp(
        source`
          \b(?:contingency|reserve|pool|(?:kept|held|keep|hold|put|set) (?:back|aside|in hand))\b${digit}
          |\d[^.!?\n]{0,40}? (?:kept|held|in reserve|set aside|unallocated)\b
        `,
        'i',
      ),
  ],
  // "We keep £1,000 back"
  [
    /^budget\.campaign_pool$/,
    () => /\b(?:keep|kept|hold|held|put|set|leave|left) [£€$]?\d[\d.,]*[km]? (?:back|aside|in hand|in reserve)\b/i,
  ],
  [
    /^channels\[[^\]]*\]\.privacy(?:\.|$)/,
    pattern('i')`
      \b(?:
        consent\w*|legitimate interests?|opt(?:ed)?[ -]?(?:in|out)s?|ticked|unsubscribe\w*|gave (?:us )?permission
        |GDPR|PECR
      )\b
    `,
  ],
  // "Proposition: Come and see.", "One message everywhere: …"; "We talk to locals"
  [/^messaging$/, () => /\b(?:proposition|message|tagline|slogan|strapline)\b[^.!?:\n]{0,30}:\s/i],
  [/^audiences$/, () => /\b(?:we (?:talk|speak|write|sell|appeal) to|(?:aimed|targeted) at|we (?:target|reach))\b/i],
  [/^messaging\.adaptations$/, () => /^[\s*_-]{0,8}(?:for|to) (?:the |our )?[\p{L} ]{3,40}(?::|\s[–—-])[*_]{0,2}\s/iu],
  [/^audiences\[[^\]]*\]\.path$/, () => /\b(?:hears?|(?:are|is) told|we tell|they see)\b/],
  [
    /^(?:approved|messaging\.signed_off)(?:\.\w+)?$/,
    () => new RegExp(`\\b(?:approved|signed off)\\b${longDigit}`, 'i'),
  ],
]

const made = new Map<() => RegExp, RegExp>()

/** What tells in a sentence the field that a path leads to. */
export function sayingsOf(path: string): readonly RegExp[] {
  return sayings.flatMap(([of, words]) => {
    if (!of.test(path)) return []
    const known = made.get(words) ?? words()
    made.set(words, known)
    return [known]
  })
}

/** Is a section about the people whom channels may address? It has a heading of its own on many pages. */
export function isAboutConsent(heading: string): boolean {
  return /\b(?:consent|privacy|data protection|personal data|gdpr|permissions?|compliance|legal)\b/i.test(heading)
}

/** Is a path told stage by stage? */
export function tellsStages(text: string): boolean {
  return /\b(?:awareness|consideration|interest|decision|retention|loyalty) ?[:：→]/i.test(text)
}

/** What people ask in a heading of their own words that the parts of a plan answer. */
const questions: Readonly<Record<string, RegExp>> = {
  objective: /\b(?:what|why|want|wish|after)\b/i,
  audiences: /\bwho(?:m|se)?\b/i,
  messaging: /\b(?:says?|tells?|words|story)\b/i,
  channels: /\b(?:where|how)\b/i,
  budget: /\b(?:money|costs?|spend|pays?)\b/i,
  measurement: /\b(?:count|counting|know|numbers)\b/i,
  governance: /\bwho\b/i,
}

/** Does a heading ask what a part of the plan answers? */
export function asksFor(element: string, heading: string): boolean {
  return questions[element]?.test(heading) === true
}

/** Has a text one of the words without which nothing says how often? */
export function saysHowOften(text: string): boolean {
  return /\b(?:dai|week|fortnight|month|quarter)ly\b|\b(?:every|each|once|twice|per)\b|(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\d/i.test(
    text,
  )
}

/** "in the hall": where something is. */
export function opensWithPlace(text: string): boolean {
  return /^\W*(?:in|at|on|near|with|until|before|after)\b/i.test(text)
}
