import { currencyOf } from '../../plan/currencies.ts'

/** What a field takes the code of, by the pattern that the format gives it. */
const kinds: Readonly<Record<string, Kind>> = {
  '^[A-Z]{2}$': { type: 'region', what: 'the code of a country', example: 'GB', length: 2 },
  '^[A-Z]{3}$': { type: 'currency', what: 'the code of a currency', example: 'GBP', length: 3 },
  '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$': { type: 'language', what: 'the code of a language', example: 'en', length: 2 },
}

interface Kind {
  readonly type: 'region' | 'currency' | 'language'
  /** For messages. */
  readonly what: string
  readonly example: string
  readonly length: number
}

export function codeKind(pattern: unknown): Kind | undefined {
  return typeof pattern === 'string' && Object.hasOwn(kinds, pattern) ? kinds[pattern] : undefined
}

/** Names that the lists of the platform have in another form. */
const everyday: Readonly<Record<string, string>> = {
  'great britain': 'GB',
  britain: 'GB',
  'united states of america': 'US',
  usa: 'US',
  gbr: 'GB',
  uk: 'GB',
  holland: 'NL',
  'czech republic': 'CZ',
  turkey: 'TR',
}

/** The code that a text surely stands for: "Ireland" is IE, "gb" is GB, "English" is en, "euros" are EUR. */
export function codeMeant(text: string, { type, length }: Kind): string | undefined {
  const said = text.trim().toLowerCase()
  if (said.length > 60) return undefined
  if (type === 'currency') {
    const code = currencyOf(text.trim()) ?? currencyOf(said.toUpperCase())
    return code !== undefined && /^[A-Z]{3}$/.test(code) && /^\S+$/.test(text.trim()) ? code : undefined
  }
  if (type === 'region' && Object.hasOwn(everyday, said)) return everyday[said]
  const { byName, codes } = codesOf(type)
  const code = type === 'region' ? said.toUpperCase() : said
  return said.length === length && codes.has(code) ? code : byName.get(said)
}

interface Codes {
  readonly byName: ReadonlyMap<string, string>
  readonly codes: ReadonlySet<string>
}

const lists: { [type in Kind['type']]?: Codes } = {}

/** What the platform knows. To go through it takes its time, so it is done once, when the first code is wrong. */
function codesOf(type: Kind['type']): Codes {
  const known = lists[type]
  if (known) return known
  const names = new Intl.DisplayNames('en', { type, fallback: 'none' })
  const named = [...pairs(type)].flatMap((code) => {
    const name = names.of(code)?.toLowerCase()
    return name === undefined || !isCurrent(code, type) ? [] : [[name, code] as const]
  })
  const list = { byName: new Map(named), codes: new Set(named.map(([, code]) => code)) }
  lists[type] = list
  return list
}

/** DD was a Germany, and iw is how Hebrew was written once. */
function isCurrent(code: string, type: Kind['type']): boolean {
  const locale = type === 'region' ? `und-${code}` : code
  return Intl.getCanonicalLocales(locale)[0] === locale
}

/** Every pair of letters; most of them stand for nothing, and the platform knows which. */
function* pairs(type: Kind['type']): Iterable<string> {
  const letters = [...(type === 'region' ? 'ABCDEFGHIJKLMNOPQRSTUVWXYZ' : 'abcdefghijklmnopqrstuvwxyz')]
  for (const first of letters) for (const second of letters) yield first + second
}
