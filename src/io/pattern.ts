/** More than anybody needs: `**` of a pattern, `*` and `{` of one of its names and of all of them, what braces make of it. */
const mostDeep = 3
const mostStars = 4
const mostStarsInAll = 12
const mostPatterns = 100
/** No path is as long; from some ten thousand letters on no pattern can be made. */
export const longestPattern = 1000

/** Makes a test of a pattern for a single name. */
type OfName = (pattern: string) => (name: string) => boolean

/** May the pattern be matched? It may come from the repository, and each star of a name has a place for every letter. */
export function isTame(pattern: string): boolean {
  if (pattern.length > longestPattern || withoutDeepBraces(pattern) === undefined) return false
  const stars = starsIn(pattern)
  return deepIn(pattern) <= mostDeep && sum(stars) <= mostStarsInAll && stars.every((inName) => inName <= mostStars)
}

/** The most ways there may be for a line of a `.gitignore` to fit a path: about a second of them. */
const mostWays = 200_000_000
const [longName, manyFolders] = [240, 60]

/**
 * May a line of a `.gitignore` be matched? These are matched against whole paths, back and forth, so that each star and
 * each `**` has all its places for every place of the others.
 */
export function isTameLine(line: string): boolean {
  if (!isTame(line)) return false
  return ways(manyFolders, deepIn(line)) * ways(longName, sum(starsIn(line))) <= mostWays
}

/** In how many ways some stars can be spread over so many places. */
function ways(places: number, stars: number): number {
  return Array.from({ length: stars }, (_, star) => places / (star + 1)).reduce((all, one) => all * one, 1)
}

const deepIn = (pattern: string) => pattern.split('/').filter((name) => name.includes('**')).length
const starsIn = (pattern: string) =>
  pattern.split('/').map((name) => (name === '**' ? 0 : name.split(/\*+|\{/).length - 1))
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)

/**
 * Does a path fit one of the patterns? Asked name by name, so that what fits in one is never tried again for another: a
 * whole path against a whole pattern can take hours, for few stars and few folders.
 */
export function byNames(ofName: OfName): (patterns: readonly string[]) => (path: string) => boolean {
  return (patterns) => {
    const all = patterns.flatMap((pattern) => (withoutDeepBraces(pattern) ?? []).map((one) => stepsOf(one, ofName)))
    return (path) => {
      const names = path.split('/')
      return all.some((steps) => leadsTo(steps, names))
    }
  }
}

type Step = 'any folders' | ((name: string) => boolean)

function stepsOf(pattern: string, ofName: OfName): Step[] {
  return pattern
    .split('/')
    .map((name) => (name === '**' ? 'any folders' : name === '' ? () => false : ofName(plain(name))))
}

/** Brackets are part of a name, as in "q3 (final)": what they could mean in a pattern, `+(a|aa)`, takes hours as well. */
const plain = (name: string) => name.replace(/(?<!\\)[()]/g, '\\$&')

/** Do the steps lead through all the names? After each step is known how many of the names may lie behind. */
function leadsTo(steps: readonly Step[], names: readonly string[]): boolean {
  let behind = [true, ...names.map(() => false)]
  for (const step of steps) {
    const next = [step === 'any folders' && behind[0] === true]
    for (const [at, name] of names.entries())
      next.push(
        step === 'any folders'
          ? behind[at + 1] === true || (next[at] === true && !name.startsWith('.'))
          : behind[at] === true && step(name),
      )
    behind = next
  }
  return behind.at(-1) === true
}

/** A pattern for each choice of braces that go over several names, as `{plans,old/2025}`; undefined where these are too many. */
function withoutDeepBraces(pattern: string): string[] | undefined {
  const done: string[] = []
  const open = [pattern]
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    const brace = deepBrace(one)
    if (!brace) done.push(one)
    else for (const part of brace.parts) open.push(one.slice(0, brace.start) + part + one.slice(brace.end))
    if (done.length + open.length > mostPatterns) return undefined
  }
  return done
}

/** The first braces of a pattern with a choice, in which there is a `/`. */
function deepBrace(pattern: string): { start: number; end: number; parts: string[] } | undefined {
  for (let start = pattern.indexOf('{'); start >= 0; start = pattern.indexOf('{', start + 1)) {
    const parts = ['']
    let depth = 0
    for (let at = start; at < pattern.length; at++) {
      const sign = pattern[at] as string
      if (sign === '{') depth++
      if (sign === '}') depth--
      if (depth === 0) {
        if (parts.length > 1 && parts.join('').includes('/')) return { start, end: at + 1, parts }
        break
      }
      if (sign === ',' && depth === 1) parts.push('')
      else if (at > start) parts.push((parts.pop() ?? '') + sign)
    }
  }
  return undefined
}
