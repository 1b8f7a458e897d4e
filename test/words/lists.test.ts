import { describe, expect, it } from 'vitest'
import { type ListName, listNames, wordsFor } from '../../src/words/words.ts'
import type { Cases } from './lists/cases.ts'
import { channels } from './lists/channels.ts'
import { evidence } from './lists/evidence.ts'
import { journey } from './lists/journey.ts'
import { metrics } from './lists/metrics.ts'
import { moneyAndDecisions } from './lists/money-and-decisions.ts'
import { people } from './lists/people.ts'
import { wording } from './lists/wording.ts'

const words = wordsFor('en')

/** The compiler knows of a list that has no cases. */
const cases: Required<Cases> = {
  ...wording,
  ...people,
  ...metrics,
  ...evidence,
  ...channels,
  ...moneyAndDecisions,
  ...journey,
}

describe.each<ListName>(listNames)('the list of %s', (list) => {
  const { yes, no } = cases[list]

  it.each(yes)('finds something in %j', (text) => {
    expect(words.find(list, text)).not.toEqual([])
  })

  it.each(no)('finds nothing in %j', (text) => {
    expect(words.find(list, text).map((hit) => hit.text)).toEqual([])
  })
})
