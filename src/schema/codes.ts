import { currencyOf } from '../plan/currencies.ts'

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
  const names = new Intl.DisplayNames('en', { type, fallback: 'none' })
  if (said.length === length && /^[a-z]+$/.test(said)) {
    const code = type === 'region' ? said.toUpperCase() : said
    return names.of(code) === undefined ? undefined : code
  }
  if (type === 'region' && Object.hasOwn(everyday, said)) return everyday[said]
  for (const code of codes(type)) {
    if (names.of(code)?.toLowerCase() === said) return code
  }
  return undefined
}

/** Every pair of letters; most of them stand for nothing, and the platform knows which. */
function* codes(type: Kind['type']): Iterable<string> {
  const letters = [...(type === 'region' ? 'ABCDEFGHIJKLMNOPQRSTUVWXYZ' : 'abcdefghijklmnopqrstuvwxyz')]
  for (const first of letters) for (const second of letters) yield first + second
}
