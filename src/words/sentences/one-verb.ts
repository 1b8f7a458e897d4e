import { source } from '../../text/pattern.ts'
import { inBrief } from './same-job.ts'

// What is done, said in one verb: "lets brides see the collection", "puts it in front of brides" and "shows brides the
// collection" do one thing. English.

/** What several words say that one says as well. */
const briefer: readonly (readonly [string, RegExp, string])[] = [
  ['in front of', /\bputs? (.{1,60}) in front of\b/g, 'show $1 '],
  ['seen', /\b(?:gets?|makes?) (.{1,60}) (?:seen|noticed) (?:by|among|in)\b/g, 'show $1 '],
  ['aware', /\bmakes? (.{1,60}) aware (?:of|that)\b/g, 'tell $1 '],
  ['the word', /\b(?:spreads?|gets?) the word\b/g, 'tell '],
  ['ensure', /\bensures? (.{1,60}) (?:turn up|come|attend|show up)\b/g, 'bring $1 '],
  ['sign', /\bsign(?:s|ing)? up\b/g, 'register'],
  [
    'trust',
    /\b(?:builds?|creates?|earns?|wins?|gains?|strengthens?|raises?) (?:the )?(?:trust|confidence)\b/g,
    'trusts',
  ],
  // Who seeks, seeks already.
  ['already', /\b(?:(?:who|that) )?(?:are )?already (?=seek|look|search|hunt)/g, ''],
  ['proof', /\bgives? (.{1,60}) proof (?:that|of)\b/g, 'proves $1 that'],
  [' in', /\bkeeps? (.{1,60}) in (?:the )?(?:minds?|memory|thoughts) of\b/g, 'reminds $1 '],
  ['of mind', /\bkeeps? (.{1,60}) (?:top|front) of mind (?:with|among|amongst|for)\b/g, 'reminds $1 '],
  ['remind', /\bexists?$/g, ''],
  [' into ', /\btalks? (.{1,60}) into (?=\w+ing\b)/g, 'persuades $1 to '],
  ['make', /\bmakes? (.{1,60}) (?:curious|interested|excited) (?:about|in|by)\b/g, 'interests $1 '],
  [
    'interest',
    /\b(?:sparks?|arouses?|awakens?|raises?|stirs?|creates?|builds?|wakes?) (.{0,60}?)interest (?:in|among|amongst|from)\b/g,
    'interests $1 ',
  ],
  ['ran out', /\b(?:whose (?:\w+ )|who have |that )?(?:ran|run|has run|have run) out\b/g, 'lapsed'],
  ['thank', /\bsays? thank you\b/g, 'thanks '],
  [' go ', /\bgives? (.{1,40}) a (?:go|try|turn) (?:at|with|on)\b/g, 'lets $1 try '],
  ['chance', /\bgives? (.{1,40}) (?:the|a) chance to\b/g, 'lets $1 '],
  [' on ', /\b(?:go|goes|carry|carries|keep|keeps) on (?=\w+ing\b)/g, ''],
  ['ensure', /\bensures? (.{1,40}?) (?:(?:keep|continue|stay|remain)s? )?(?=\w+ing\b)/g, 'keeps $1 '],
  ['again', /\bopens? again\b/g, 'reopens'],
  [' over', /\b(?:once|when) (.{1,40}) (?:is|are) over\b/g, 'after $1'],
  ['way', /\bon (?:their|the|his|her) way (?=home|back|to|in|out)/g, 'way '],
  [' in', /\b(?:drop|pop|step|walk|call|come|look|stop)s? (?:in|into|by|round)(?: to| at)?\b/g, 'visit'],
  ['who', /\b(?:people|those|anyone|everyone|anybody) who (gave|bought|donated|lapsed)\b/g, '$1'],
  ['mums', /\bmums and dads\b/g, 'parents'],
  ['let', /\b(?:who |that )?let (?:their |the )?(.{1,30}) (?:lapse|expire)\b/g, 'lapsed $1'],
  ['back', /\b(?:back to us|come back|comes back|back in)\b/g, 'return'],
  ['return', /^.{1,20}? (.{1,80}) to return\b/g, 'return $1'],
  [
    ' ',
    /\b(?:(?:in|within|over|during|for) )?(?:the )?(?:last |past |next )?(?:one|two|three|four|five|six|seven|ten|\d{1,3}) (?:day|week|month|year)s?\b/g,
    '',
  ],
]

/** What somebody is made to do, and the verb that says so in one word: "lets brides see" shows them. */
const causes: readonly (readonly [string, string])[] = [
  ['see|look at', 'show'],
  ['understand|grasp|realise|realize|see (?:why|how)', 'explain'],
  ['know|learn|hear|aware|notice|find out', 'tell'],
  ['remember|forget|not forget|think of', 'remind'],
  ['confident|sure|trust|believe in|feel safe|faith', 'trust'],
  ['come|visit|turn up|attend|drop in|call in|walk in|step inside', 'bring'],
  ['stay|remain|continue|keep', 'keep'],
  ['return', 'return'],
]
const caused = () =>
  causes.map(
    ([done, verb]) =>
      [
        new RegExp(
          source`
            ^(?:makes?|gets?|lets?|helps?|gives?|allows?|leads?|enables?|has|have) (.{1,50}?) (?:to )?(?:${done})
            (?: (?:that|of|about|in|to|into|at))?(?![a-z])
          `,
        ),
        `${verb}s $1 `,
      ] as const,
  )
let causative: ReturnType<typeof caused> | undefined

/** "Makes small businesses understand the tariff": "explains small businesses the tariff". */
function plainly(role: string): string {
  if (!/^(?:make|get|let|help|give|allow|lead|enable|has|have)/.test(role)) return role
  causative ??= caused()
  for (const [form, by] of causative) if (form.test(role)) return role.replace(form, by)
  return role
}

/** A folded role whose job is said in one verb, which it begins with. */
export function inOneVerb(role: string): string {
  return briefer.reduce(
    (text, [holds, wordy, by]) => (text.includes(holds) ? text.replace(wordy, by) : text),
    plainly(inBrief(role)),
  )
}
