import { otherNames } from './other-names.ts'

/**
 * Where the thing that people call `word` stands in the format; undefined where nobody calls it so. A name that says
 * again what it is a name in, such as `channelRole` or `Plan Title`, is that of one of its fields (`known`).
 */
export function alsoKnownAs(thing: string, word: string, known: readonly string[] = []): string | undefined {
  if (word.length > longest) return undefined
  const parts = partsOf(word)
  const own = ownWords[thing]
  const called = nameOf(thing, parts)
  if (called !== undefined || !own) return called
  const rest = parts.filter((part) => !own.has(part) && !fillers.has(part))
  if (rest.length === parts.length || rest.length === 0) return undefined
  const name = rest.join('_')
  return [name, `${name}s`].find((one) => known.includes(one)) ?? nameOf(thing, rest)
}

/** No name of a field is as long, whatever it is called. */
const longest = 60

function nameOf(thing: string, parts: readonly string[]): string | undefined {
  const words = otherNames[thing]
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
  governance: new Set(['governance', 'team']),
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
