import { describe, expect, it } from 'vitest'
import { promiseTerms } from '../../../src/words/promises/promise-terms.ts'
import { alike, clash } from '../../../src/words/promises/promises.ts'

describe('the terms of a promise', () => {
  it.each<[string, object[]]>([
    ['£69 a month', [{ kind: 'price', value: 69, unit: 'GBP', per: 'month', about: [] }]],
    ['69 GBP per month', [{ kind: 'price', value: 69, unit: 'GBP', per: 'month', about: [] }]],
    ['£69/mo', [{ per: 'month', text: '£69/mo' }]],
    ['£69pm', [{ per: 'month' }]],
    ['£69 monthly', [{ per: 'month' }]],
    ['One monthly price of £69', [{ per: 'month', about: [] }]],
    ['£828 a year', [{ per: 'year' }]],
    ['€79 per user for teams', [{ unit: 'EUR', per: 'user', about: ['team'] }]],
    ['From £69 a month', [{ bound: 'from' }]],
    ['Up to 20% off', [{ kind: 'percent', value: 20, bound: 'up-to', about: ['off'] }]],
    ['20% off your first month', [{ about: ['first', 'month', 'off'] }]],
    ['First month half price', [{ kind: 'percent', value: 50, about: ['first', 'month', 'off'] }]],
    ['Two thirds of the usual price for students', [{ kind: 'percent', text: 'Two thirds of the usual price' }]],
    ['60% of the price of new', [{ kind: 'percent', value: 40, unit: '%', text: '60% of the price' }]],
    ['A quarter off', [{ kind: 'percent', value: 25, about: ['off'] }]],
    ['Less than half the price of new', []],
    [
      'First month free',
      [
        { kind: 'percent', value: 100, about: ['first', 'month', 'off'] },
        { kind: 'duration', value: 1, unit: 'months', about: ['first', 'free'] },
      ],
    ],
    ['Repairs within 48 hours', [{ kind: 'duration', value: 48, unit: 'hours', about: ['repair'] }]],
    ['Repaired in two days', [{ kind: 'duration', value: 48, unit: 'hours', about: ['repair'] }]],
    ['30-day money-back guarantee', [{ value: 720, unit: 'hours', about: ['refund'] }]],
    ['2-year warranty', [{ value: 24, unit: 'months', about: ['guarantee'] }]],
    ['Lifetime guarantee', [{ value: Number.POSITIVE_INFINITY, unit: 'months', about: ['guarantee'] }]],
    ['No minimum term', [{ value: 0, unit: 'months', about: ['contract'] }]],
    ['12-month contract', [{ value: 12, unit: 'months', about: ['contract'] }]],
    ['Delivery within 5 working days', [{ value: 5, unit: 'working days', about: ['deliver'] }]],
    ['Repairs within 48 hours in all six cities', [{ kind: 'duration' }, { kind: 'count', value: 6, unit: 'cities' }]],
    ['£69 for UK, €79 for Ireland', [{ about: ['UK'] }, { about: ['Ireland'] }]],
    // nothing that could be contradicted
    ['Theft cover included', []],
    ['about 48 hours', []],
    ['3-5 days', []],
    ['professional credibility', []],
    ['No spin', []],
    ['Open 24/7 since 2019', []],
    ['', []],
  ])('%j', (text, expected) => {
    const terms = promiseTerms(text)
    expect(terms).toMatchObject(expected)
    expect(terms).toHaveLength(expected.length)
    for (const term of terms) expect(text.slice(term.start, term.end)).toBe(term.text)
  })
})

/** The terms in which two promises contradict each other. */
function clashes(a: string, b: string) {
  const [own, others] = [promiseTerms(a), promiseTerms(b)]
  return own.flatMap((term) => others.filter((their) => clash(term, their, own, others)))
}

describe('two promises', () => {
  it.each([
    ['£69 a month', '£79 a month'],
    ['£69 per month', 'Only £79/mo'],
    ['One monthly price of £69', 'Yours for £79 a month'],
    ['From £69 a month', 'From £59 per month'],
    ['Repairs within 48 hours', 'Repairs in 24 hours'],
    ['Repairs within 48 hours in all six cities', 'We repair it within 24 hours'],
    ['30-day money-back guarantee', '60-day money-back guarantee'],
    ['Lifetime guarantee', '2-year warranty'],
    ['No contract', '12-month minimum term'],
    ['Cancel anytime', '12-month contract'],
    ['First month half price', 'First month free'],
    ['20% off your first month', 'First month half price'],
    ['Half the price of new', 'A third of the price of new'],
    ['Half the price of new', '60% of the price of new'],
    ['A quarter off your first box', 'Your first box at half price'],
    ['Free delivery within 2 days', 'Free delivery in 5 days'],
    ['First two weeks free', 'First month free'],
    ['18-month guarantee', '100-day guarantee'],
    ['Theft cover included, £69 a month', '£75 a month, theft cover included'],
  ])('%j contradicts %j', (a, b) => {
    expect(clashes(a, b)).toHaveLength(1)
    expect(clashes(b, a)).toHaveLength(1)
  })

  it.each([
    // other words for the same
    ['£69 a month', '69 GBP per month'],
    ['£69/mo', '£69 monthly'],
    ['Repairs within 48 hours', 'Repairs in two days'],
    ['12 months warranty', '1 year guarantee'],
    ['First 30 days free', 'First month free'],
    ['60-day guarantee', 'Two-month guarantee'],
    ['Guaranteed for 730 days', 'Two-year guarantee'],
    ['Free delivery', 'Delivered free'],
    // another thing
    ['Repairs within 48 hours', 'Test ride within 7 days'],
    ['Repairs within 48 hours', 'Battery repairs within 72 hours'],
    ['£69 a month', 'Helmet £9 a month'],
    ['£69 a month', '£29 a month for students'],
    ['20% off first order', '10% off accessories'],
    ['30-day trial', '60-day guarantee'],
    // another market
    ['£69 for UK', '€79 for Ireland'],
    ['£69 a month in the UK', '£79 a month in Ireland'],
    // another period, edge or basis
    ['£69 a month', '£828 a year'],
    ['From £69 a month', '£79 a month'],
    ['Up to 20% off', '15% off'],
    ['Delivery in 5 working days', 'Delivery in a week'],
    ['30 days to return it', 'one month to return it'],
    // both say both
    ['£59 for the first 3 months, then £69 a month', '£69 a month'],
    ['£69 a month, £29 a month', '£69 a month'],
    // not enough said
    ['48 hours', '72 hours'],
    ['£69', '£79'],
    ['20%', '30%'],
    ['about 48 hours for repairs', 'repairs in 24 hours'],
    // angles
    ['professional credibility', 'no spin'],
    ['Repairs within 48 hours', 'Repairs in a flash, in 24 hours'],
    ['Theft cover included', 'Insured'],
    ['Cancel anytime after 12 months', '12-month contract'],
    ['', ''],
  ])('%j and %j agree or speak of different things', (a, b) => {
    expect(clashes(a, b)).toEqual([])
    expect(clashes(b, a)).toEqual([])
  })

  it.each([
    [true, 'Theft cover included', 'Theft cover from day one'],
    [true, '£69 a month', 'One price: £69 per month'],
    [true, 'Repairs within 48 hours', 'Fixed in two days'],
    [false, 'Theft cover included', 'Carbon neutral'],
    [false, '£69 a month', 'Free helmet'],
    [false, '', 'Free helmet'],
    [false, 'A free towel', 'Free returns within 30 days'],
    [true, 'Free', 'Everything is free'],
    [false, 'Delivered next day', 'Free returns for 60 days'],
    [false, 'Answered within hours', 'Repairs within 48 hours'],
    [true, '£2.30 a day', '£69 a month'],
    [false, '£2.90 a day', '£69 a month'],
    [true, 'Open every day', 'Open on all days of the week'],
  ])('alike %s: %j and %j', (is, a, b) => {
    expect(alike(a, b)).toBe(is)
    expect(alike(b, a)).toBe(is)
  })
})

describe('an edge beyond what is promised', () => {
  const clashes = (claim: string, promise: string) =>
    promiseTerms(claim).some((term) =>
      promiseTerms(promise).some((their) => clash(term, their, promiseTerms(claim), promiseTerms(promise))),
    )

  it.each([
    ['from £75/month', '£69 a month'],
    ['Repairs take up to 72 hours', 'Repairs within 48 hours'],
    ['fifty-nine pounds a month', '£69 a month'],
  ])('%s against %s', (claim, promise) => expect(clashes(claim, promise)).toBe(true))

  it.each([
    ['from £69 a month', '£69 a month'],
    ['from £59 a month', '£69 a month'],
    ['Repairs take up to 48 hours', 'Repairs within 48 hours'],
    ['Family plan from £99 a month', '£69 a month'],
    ['Lose five pounds a month', '£69 a month'],
    ['up to 20% off', '10% off'],
  ])('%s beside %s', (claim, promise) => expect(clashes(claim, promise)).toBe(false))
})
