import { expect, test } from 'vitest'
import { codeKind, codeMeant } from '../../../src/schema/said/codes.ts'

const region = codeKind('^[A-Z]{2}$')
const currency = codeKind('^[A-Z]{3}$')
const language = codeKind('^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$')

test.each([
  [region, 'Ireland', 'IE'],
  [region, 'gb', 'GB'],
  [region, 'United Kingdom', 'GB'],
  [region, 'USA', 'US'],
  [region, 'uk', 'GB'],
  // There were others of that name.
  [region, 'Germany', 'DE'],
  [region, 'Serbia', 'RS'],
  [region, 'France', 'FR'],
  [language, 'Hebrew', 'he'],
  [region, 'Côte d’Ivoire', 'CI'],
  [region, 'Bavaria', undefined],
  [region, 'DACH', undefined],
  [region, 'qq', undefined],
  [region, '__proto__', undefined],
  [region, 'constructor', undefined],
  [currency, 'pounds', 'GBP'],
  [currency, '€', 'EUR'],
  [currency, 'eur', 'EUR'],
  // Whose dollars?
  [currency, 'dollars', undefined],
  [currency, 'pounds and euros', undefined],
  [language, 'English', 'en'],
  [language, 'french', 'fr'],
  [language, 'british', undefined],
])('%j: "%s" means %s', (kind, text, code) => {
  expect(kind && codeMeant(text, kind)).toBe(code)
})

test('other patterns are of no code', () => {
  expect(codeKind('^\\d+$')).toBeUndefined()
  expect(codeKind('constructor')).toBeUndefined()
  expect(codeKind(undefined)).toBeUndefined()
})
