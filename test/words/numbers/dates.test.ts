import { describe, expect, it } from 'vitest'
import { dates, weekday } from '../../../src/words/numbers/dates.ts'
import { quarters } from '../../../src/words/numbers/quarters.ts'

const iso = (text: string) =>
  dates(text).map(({ day, month, year, weekday, certain }) =>
    [year ?? '?', month, day, weekday, certain ? undefined : '!'].filter((part) => part !== undefined).join(' '),
  )

describe('dates', () => {
  it.each<[string, string[]]>([
    ['Friday 25 February 2026', ['2026 2 25 Friday']],
    ['on Friday, 25th of February 2026.', ['2026 2 25 Friday']],
    ['Friday the 25th of February', ['? 2 25 Friday']],
    ['Friday, February 25, 2026', ['2026 2 25 Friday']],
    ['Fri. 25 Feb', ['? 2 25 Friday']],
    ['Black Friday 27 November 2026', ['2026 11 27 Friday']],
    ['25 February 2026 (Friday)', ['2026 2 25 Friday']],
    ['25 February 2026, a Friday', ['2026 2 25 Friday']],
    ['Friday 2026-02-25', ['2026 2 25 Friday']],
    ['before Friday 25 February 2026', ['2026 2 25 Friday']],
    ['30 September 2026', ['2026 9 30']],
    ['September 30, 2026', ['2026 9 30']],
    ['Sept. 3, 2026', ['2026 9 3']],
    ['2026-09-30', ['2026 9 30']],
    ['2026/9/3', ['2026 9 3']],
    ['2026年9月30日', ['2026 9 30']],
    ['1 July', ['? 7 1']],
    ['by July 1, then', ['? 7 1']],
    ['the 4th of July', ['? 7 4']],
    ['from 1 July to 30 September 2026', ['? 7 1', '2026 9 30']],
    ['1–7 July 2026', ['2026 7 7']],
    ['25/02/2026 and 30.09.2026', ['2026 2 25', '2026 9 30']],
    ['02/25/2026', ['2026 2 25']],
    ['05/05/2026', ['2026 5 5']],
    // not certain
    ['03/04/2026', ['2026 4 3 !']],
    ['30 February 2026', ['2026 2 30 !']],
    ['2026-02-30', ['2026 2 30 !']],
    // the weekday belongs to something else
    ['Mon–Fri 5 July 2026', ['2026 7 5']],
    ['every Friday, 25 February 2026 onwards', ['2026 2 25']],
    ['Thursday or Friday 26 February 2026', ['2026 2 26']],
    ['The Sun 5 July 2026', ['2026 7 5']],
    ['closed on Friday. 25 February is open', ['? 2 25']],
    // no dates
    ['May 2026', []],
    ['we may 5 times', []],
    ['May 5% of them', []],
    ['July 2,000 customers', []],
    ['September 30 stores open', []],
    ['March 20 people', []],
    ['2026-09', []],
    ['week 3', []],
    ['13/14/2026', []],
    ['version 1.2.3', []],
    ['31 apples', []],
    ['12345-67-89', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(iso(text)).toEqual(expected)
  })

  it('reads a day before a number as a day', () => {
    expect(iso('From 1 July 2,000 customers')).toEqual(['? 7 1'])
  })

  it('gives the place, weekday included', () => {
    const text = 'Launch on Friday 25 February 2026.'
    expect(dates(text)).toMatchObject([{ start: 10, end: 33, text: 'Friday 25 February 2026' }])
  })
})

describe('weekday', () => {
  it.each<[number, number, number, string]>([
    [2026, 2, 25, 'Wednesday'],
    [2026, 7, 15, 'Wednesday'],
    [2024, 2, 29, 'Thursday'],
    [2000, 1, 1, 'Saturday'],
    [1970, 1, 1, 'Thursday'],
    [99, 12, 31, 'Thursday'],
  ])('%i-%i-%i is a %s', (year, month, day, name) => {
    expect(weekday(year, month, day)).toBe(name)
  })
})

describe('quarters', () => {
  it.each<[string, string[]]>([
    ['Q3 2026', ['Q3 2026']],
    ['Q3 of 2026', ['Q3 2026']],
    ['Q3, 2026', ['Q3 2026']],
    ['Q3/2026', ['Q3 2026']],
    ['2026 Q3', ['Q3 2026']],
    ['2026-Q3', ['Q3 2026']],
    ["Q3 '26", ['Q3 2026']],
    ['3Q26', ['Q3 2026']],
    ['3Q 2026', ['Q3 2026']],
    ['Q3', ['Q3 ?']],
    ['q3 2026', ['Q3 2026']],
    ['Q3 FY26', ['Q3 2026 fiscal']],
    ['FY2026 Q1', ['Q1 2026 fiscal']],
    ['Q2 fiscal year 2026', ['Q2 2026 fiscal']],
    ['fiscal Q2', ['Q2 ? fiscal']],
    ['third quarter of 2026', ['Q3 2026']],
    ['the 3rd quarter 2026', ['Q3 2026']],
    ['third fiscal quarter of 2026', ['Q3 2026 fiscal']],
    ['in the third quarter we', ['Q3 ?']],
    ['Q3 and Q4 2026', ['Q3 2026', 'Q4 2026']],
    ['Q1-Q3 2026', ['Q1 2026', 'Q3 2026']],
    ['Q1 2025 against Q1 2026', ['Q1 2025', 'Q1 2026']],
    ['Q3 2,000 customers', ['Q3 ?']],
    ['Q3 2026-09-30', ['Q3 ?']],
    // no quarters
    ['Q5 and Q0', []],
    ['Q31', []],
    ['voltway-2026-q3', []],
    ['voltway-q3', []],
    ['the third quarter of customers', []],
    ['a quarter of the budget', []],
    ['the first quarter of the match', []],
    ['headquarters', []],
    ['H1 2026', []],
  ])('%j', (text, expected) => {
    expect(
      quarters(text).map(({ quarter, year, fiscal }) => `Q${quarter} ${year ?? '?'}${fiscal ? ' fiscal' : ''}`),
    ).toEqual(expected)
  })
})
