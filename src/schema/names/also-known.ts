import { otherNames } from './other-names.ts'

/**
 * Where the thing that people call `word` stands in the format; undefined where nobody calls it so. A name that says
 * again what it is a name in, such as `channelRole` or `Plan Title`, is that of one of its fields (`known`).
 */
export function alsoKnownAs(thing: string, word: string, known: readonly string[] = []): string | undefined {
  if (word.length > longest) return undefined
  const parts = partsOf(word)
  const own = Object.hasOwn(ownWords, thing) ? ownWords[thing] : undefined
  const called = nameOf(thing, parts)
  if (called !== undefined || !own) return called
  const rest = parts.filter((part, index) => !own.has(part) && !fillers.has(part) && !isRank(part, index, parts))
  if (rest.length > 0 && rest.length < parts.length) {
    const name = rest.join('_')
    const field = [name, `${name}s`].find((one) => known.includes(one)) ?? nameOf(thing, rest)
    if (field !== undefined) return field
  }
  return saidTwice(thing, rest, known)
}

/** "contingency reserve", "current baseline": two names for one field, one behind the other. */
function saidTwice(thing: string, parts: readonly string[], known: readonly string[]): string | undefined {
  const fields = new Set(parts.map((part) => (known.includes(part) ? part : nameOf(thing, [part]))))
  const [only, ...others] = fields
  return parts.length > 1 && others.length === 0 ? only : undefined
}

/** Words before a name that say how much it counts, and not what it is a name of. */
function isRank(part: string, index: number, parts: readonly string[]): boolean {
  return index < parts.length - 1 && ranks.has(part)
}

const ranks: ReadonlySet<string> = new Set('primary main core key overall planned final official'.split(' '))

/** No name of a field is as long, whatever it is called. */
const longest = 60

function nameOf(thing: string, parts: readonly string[]): string | undefined {
  const words = Object.hasOwn(otherNames, thing) ? otherNames[thing] : undefined
  const name = parts.join('-')
  return words && Object.hasOwn(words, name) ? words[name] : undefined
}

/** The words of a name, however they are joined: `startDate`, `start-date` and "Start Date" are the same two. */
export function partsOf(word: string): string[] {
  return word
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[\s_&/:-]+/)
    .filter((part) => part !== '')
}

/** Words in a name of a field that only say what it is a field of. */
const ownWords: Readonly<Record<string, ReadonlySet<string>>> = {
  plan: new Set(
    'plan campaign marketing strategic project programme program business commercial integrated communication communications'.split(
      ' ',
    ),
  ),
  objective: new Set(['objective', 'goal', 'business']),
  audiences: new Set(['audience', 'segment', 'group']),
  messaging: new Set(['messaging', 'message', 'brand']),
  proof_points: new Set(['point', 'proof', 'pillar', 'message']),
  channels: new Set(['channel', 'marketing']),
  budget: new Set(['budget', 'marketing']),
  allocations: new Set(['budget', 'allocated', 'planned']),
  measurement: new Set(['measurement', 'performance', 'success']),
  metrics: new Set(['kpi', 'metric', 'indicator']),
  governance: new Set(['governance', 'team', 'marketing', 'campaign', 'project', 'programme', 'program', 'plan']),
  milestones: new Set(['milestone']),
  risks: new Set(['risk']),
}

/** Words behind a name that add nothing to it. */
const fillers: ReadonlySet<string> = new Set(
  'plan list model strategy framework overview section schedule details mix table'.split(' '),
)

/** Is this a name for all of something, that says nothing of what is under it: "details", "Marketing Plan 2026"? */
export function isNameOfAll(word: string): boolean {
  const parts = partsOf(word)
  return parts.length > 0 && parts.every((part) => ofAll.has(part) || /^(?:20\d\d|[hq]\d)$/.test(part))
}

const ofAll: ReadonlySet<string> = new Set(
  `about basics campaign data detail details document facts general header info information integrated marketing meta metadata
   overview plan profile program programme project properties strategy summary the`.match(/\S+/g),
)
