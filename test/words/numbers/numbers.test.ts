import { describe, expect, it } from 'vitest'
import { currencies, numbers } from '../../../src/words/numbers/numbers.ts'

const values = (text: string) => numbers(text).map(({ value }) => value)

describe('numbers', () => {
  it.each<[string, number[]]>([
    // ways to write them
    ['2,000', [2000]],
    ['1,234,567.89', [1234567.89]],
    ['£180', [180]],
    ['£1.6m', [1600000]],
    ['84k', [84000]],
    ['$250,000', [250000]],
    ['1 200', [1200]],
    ['10 000 customers and 3 200 leads', [10000, 3200]],
    ['1\u00a0200 and 1\u202f200 and 1’200', [1200, 1200, 1200]],
    ['1.000,50 €', [1000.5]],
    ['1.234.567', [1234567]],
    ['1,00,000', [100000]],
    ['12.5 %', [12.5]],
    ['1,5 %', [1.5]],
    ['0.125', [0.125]],
    ['€2 billion', [2000000000]],
    ['2 thousand', [2000]],
    ['20 k€', [20000]],
    ['5m people', [5000000]],
    ['2M users', [2000000]],
    ['-£20 and £-20 and −5%', [-20, -20, -5]],
    ['n=5212 and (n=5,212)', [5212, 5212]],
    ['約3000人', [3000]],
    // words
    ['two thousand', [2000]],
    ['Two thousand customers', [2000]],
    ['twenty-five', [25]],
    ['one hundred and fifty', [150]],
    ['two hundred and fifty thousand', [250000]],
    ['a million', [1000000]],
    ['half a million pounds', [500000]],
    ['fifteen percent', [15]],
    ['a two-year guarantee', [2]],
    // what cannot be read with certainty
    ['1.000', []],
    ['12.500 €', []],
    ['1,5', []],
    ['12,34', []],
    ['0123', []],
    ['5m', []],
    ['£3-5m', []],
    ['twenty twenty', []],
    ['two and three', []],
    ['three and a half', []],
    ['one price', []],
    ['quarter of a million', []],
    ['1,2345', []],
    // what is no number
    ['Friday 25 February 2026', []],
    ['2026-09-30 and 30/09/2026 and 30.9.2026', []],
    ['Q3 2026 and FY26 Q1', []],
    ['in 2026, by 2030, since 1999', []],
    ['our 2026 plan', []],
    ['May 2026', []],
    ['the 1990s and 20s', []],
    ['1st, 2nd, 3rd and 25th', []],
    ['week 3, phase two, day 30, no. 5, top 10, page 12, step 1', []],
    ['month-3 churn', []],
    ['VW-2026-01 and VW-2026-11', []],
    ['B2B, G7, H1, a_3, #1', []],
    ['v1.2 and 1.2.3', []],
    ['24/7, 60:40, 10:30, 9am, 9 pm', []],
    ['1-2-1', []],
    ['020 7946 0000', []],
    ['5G and 4K video', []],
    ['3x and 12pt', []],
    ['Channel Four', []],
    ['two-way', []],
    ['https://a.example/2000 and a1@b2.example', []],
    ['`2000`', []],
    ['week 3 200 customers', []],
    ['one-to-one', []],
    // beside each other
    ['2,000 customers in 30 days', [2000, 30]],
    ['Acquire 2000 customers in 2026', [2000]],
    ['grow from 1420 to 2000 subscribers', [1420, 2000]],
    ['From 1 July 2,000 customers', [2000]],
    ['In Q3 at 180', [180]],
  ])('%j', (text, expected) => {
    expect(values(text)).toEqual(expected)
  })

  it.each<[string, object]>([
    ['£180', { currency: 'GBP', exact: true, text: '£180' }],
    ['$250,000', { currency: '$' }],
    ['US$ 20', { currency: 'USD', value: 20 }],
    ['A$5k', { currency: 'AUD', value: 5000, scale: 1000 }],
    ['USD 300', { currency: 'USD' }],
    ['300 euros', { currency: 'EUR', text: '300 euros' }],
    ['300GBP', { currency: 'GBP' }],
    ['¥300', { currency: '¥' }],
    ['15%', { percent: true, text: '15%' }],
    ['15 per cent more', { percent: true, text: '15 per cent' }],
    ['+15 points', { points: true, signed: true }],
    ['15 pp', { points: true }],
    ['15 percentage points', { points: true }],
    ['grow by 15 points', { points: true }],
    ['2,000 new subscribers in Q3', { unit: 'new subscribers', exact: true }],
    ['2,000 customers.', { unit: 'customers' }],
    ['30-day trial', { unit: 'day' }],
    ['48h', { unit: 'h' }],
    ['two thousand customers', { unit: 'customers' }],
    ['below £180', { bound: 'below', exact: false, value: 180 }],
    ['at most £180', { bound: 'at-most' }],
    ['no more than 20%', { bound: 'at-most' }],
    ['£180 or less', { bound: 'at-most' }],
    ['at least 40', { bound: 'at-least' }],
    ['2,000+ customers', { bound: 'at-least' }],
    ['over 40', { bound: 'above' }],
    ['> 40', { bound: 'above' }],
    ['≤ 40', { bound: 'at-most' }],
    ['about 2,000', { exact: false }],
    ['~2k', { exact: false }],
    ['nearly two thousand', { exact: false }],
    ['2,000 or so', { exact: false }],
    ['±5', { exact: false }],
    ['3-5', { range: 'from', exact: false }],
    ['between 3 and 5', { range: 'from', exact: false }],
    ['3 to 5 posts', { range: 'from', exact: false }],
    ['from 9% to 15%', { exact: true }],
  ])('says of %j', (text, expected) => {
    expect(numbers(text)[0]).toMatchObject(expected)
  })

  it('takes no unit across a word that ends it', () => {
    for (const text of [
      '2,000 of the customers',
      '2,000, customers',
      '2,000. Customers',
      '2,000 (customers)',
      '180 in Q3',
    ]) {
      expect(numbers(text)[0]?.unit, text).toBeUndefined()
    }
  })

  it('reads both ends of a range and of a change', () => {
    expect(numbers('3-5')[1]).toMatchObject({ value: 5, range: 'to', exact: false })
    expect(numbers('from 9% to 15%')[1]).toMatchObject({ value: 15, percent: true, exact: true })
    expect(numbers('£20k-£30k').map(({ value, range }) => [value, range])).toEqual([
      [20000, 'from'],
      [30000, 'to'],
    ])
  })

  it('gives the place of sign, currency and scale with the digits', () => {
    const text = 'by +15 points, at £1.6m'
    expect(numbers(text).map(({ start, end }) => text.slice(start, end))).toEqual(['+15 points', '£1.6m'])
  })

  it('finds both sides of a plan statement', () => {
    expect(numbers('Acquire 2,000 new subscribers in Q3 2026 at a cost per acquisition below £180.')).toMatchObject([
      { value: 2000, unit: 'new subscribers', exact: true },
      { value: 180, currency: 'GBP', bound: 'below' },
    ])
  })
})

describe('currencies', () => {
  it.each<[string, string[]]>([
    ['£20k for TV', ['£20k GBP']],
    ['USD 300', ['USD 300 USD']],
    ['300 euros', ['300 euros EUR']],
    ['€1.000', ['€1.000 EUR']],
    ['$300', ['$300 $']],
    ['R$ 300, NZ$300 and HK$300', ['R$ 300 BRL', 'NZ$300 NZD', 'HK$300 HKD']],
    ['300 kr and 300 zł', ['300 kr kr', '300 zł PLN']],
    ['£69pm', ['£69 GBP']],
    ['between £20k and €30k', ['£20k GBP', '€30k EUR']],
    ['two thousand euros', ['two thousand euros EUR']],
    // no currency
    ['TOP 100, TRY 30 days, ALL 20, PHP 8', []],
    ['in pounds and euros', []],
    ['the $ sign', []],
    ['20 sek', []],
    ['eur 300', []],
    ['AUDIO 300', []],
    ['300 USDA', []],
  ])('%j', (text, expected) => {
    expect(currencies(text).map((hit) => `${hit.text} ${hit.currency}`)).toEqual(expected)
  })
})
