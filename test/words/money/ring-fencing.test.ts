import { describe, expect, it } from 'vitest'
import { ringFencing } from '../../../src/words/money/ring-fencing.ts'
import { wordsFor } from '../../../src/words/words.ts'

const words = wordsFor('en')

describe('in the budget, money that may not move', () => {
  it.each([
    '£20k reserved for paid social',
    'Ring-fenced',
    'Funds allocated to radio are locked.',
    'What TV does not spend lapses – use it or lose it.',
    'Event budget: DO NOT TOUCH',
    'ring fenced budget',
    'Ringfenced for TV',
    'Ring–fenced',
    'The social budget is ring-fenced.',
    'earmarked for events',
    '£20k earmarked for LinkedIn',
    'dedicated to paid social',
    '£15k dedicated to TV',
    'Protected',
    'protected line',
    'This line is protected from cuts.',
    'Set aside for radio',
    '£10,000 set aside for influencers',
    '20,000 reserved for the search agency',
    'Non-transferable',
    'Not transferable',
    'Use it or lose it',
    'Use-it-or-lose-it budget',
    'TV has its own P&L',
    'Runs on its own profit and loss',
    'Cannot be moved',
    'This line cannot be moved to other channels',
    'Channel budgets can’t be redeployed',
    'May not be reallocated.',
    'This money must not be touched',
    'Money stays in the channel',
    'No reallocation between channels',
    'The budget is locked until Q4',
    'Locked',
    'Locked to paid social',
    'locked TV budget',
    'Budgets are locked into channels',
    'Allocations are frozen once approved',
    '20% of the budget is locked',
    'The budget for the brand team is locked',
    'Our social budget, £20k, is locked.',
    'Paid social: £20k, protected',
    'The allocation is untouchable.',
    'Events money is off-limits',
    'Reserved solely for paid social',
    'May only be spent on radio',
    '£20k may only be used for search',
    'Supplier co-op money must be spent on radio',
    'We lock £20k into TV',
    'Search is flexible, but the social budget is ring-fenced',
    'In Q3 the TV budget is locked',
    '£5k for the exclusive use of TV',
    'Budget is protected and may not be reallocated.',
    'The TV money is committed and cannot be moved',
    'Funds are strictly allocated to TV and cannot be redeployed.',
    'This money has to stay in search.',
    'The influencer budget is fenced off.',
    'No transfers out of this line.',
    'Do not reallocate.',
  ])('%j', (text) => {
    expect(ringFencing(text, words)).not.toEqual([])
  })

  it.each([
    // denied, over, said by others
    'Far from being earmarked, the radio money moves.',
    'Earmarked for nothing in particular',
    'Use-it-or-lose-it budgeting ended with FY25.',
    'Until 2025 each budget was ring-fenced.',
    'Challenge anyone who tells you their budget is ring-fenced.',
    "We don't do use it or lose it.",
    'not ring-fenced',
    'isn’t ring-fenced',
    'No budget is locked',
    'Nothing is ring-fenced',
    'No line is ring-fenced.',
    'None of the lines is protected',
    'Budget is not locked',
    'We never ring-fence',
    'No longer ring-fenced',
    'There is no ring-fencing here',
    'Lines are not protected or locked',
    'Channel budgets are never locked or ring-fenced',
    'Nothing here is set aside for one channel',
    'No channel has its own P&L',
    'Ring-fenced: no',
    'Ring-fenced: none',
    'Ring-fenced budget? None.',
    'Ring-fencing was removed',
    'Ring-fencing is not allowed',
    'Unlocked budget',
    'un-ringfenced',
    'non-ring-fenced',
    'a ring-fencing-free budget',
    '£20k reserved for paid social tests',
    'There is no money that cannot be moved',
    'Do not reallocate without asking Lena.',
    // asked, supposed, criticised, past
    'Is any budget ring-fenced?',
    'If the budget is ring-fenced, say why',
    'A ring-fenced budget would be a mistake',
    'Ring-fencing is the enemy of integration',
    'Ring-fenced channel budgets are the enemy of integration.',
    'budgets are locked into underperforming channels',
    'avoid ring-fencing',
    'without ring-fencing',
    'instead of ring-fenced budgets',
    'rather than earmarked',
    'Last year budgets were ring-fenced',
    '"ring-fenced" is a word we do not use',
    // limits, not locks
    'cannot be moved without approval',
    'Cannot be moved by more than 20%',
    'Amounts may move by 20% without approval',
    'Reallocation cannot be decided by one team',
    // money that stays open
    '£48,000 reserve held at campaign level, reserved for tests',
    'Reserved for tests',
    'Reserve of £20k',
    '£20k set aside for contingency',
    '£20k earmarked for whatever performs',
    'Tests are protected by the pool',
    'Moves to what performs',
    'All lines can be moved',
    'Allocated to paid social',
    // another object
    'Lock in 2024 pricing; we locked the venue rate',
    'Lock in £69 a month pricing',
    'The rate is locked',
    'protected by a password',
    'The budget sheet is protected by a password',
    'protected cycle lanes',
    'Spend on protected cycle lanes £5k',
    'Frozen foods campaign',
    'Frozen food budget',
    'budget airline protected',
    'Launch date cannot be moved',
    'The event cannot be moved',
    'reserved seats',
    'Seats are set aside for press',
    'Tickets are non-transferable',
    'Team time is ring-fenced',
    'ring-fenced time for testing',
    'Dedicated landing page',
    'a dedicated team for search',
    'The logo is reserved for partners',
    'Only for reference',
    'Budget locked on 12 June',
    'Venue deposits are not refundable',
    'Committed to the venue',
    'committed because deposits are not refundable',
    'fixed fee',
    'Money moves between channels weekly',
    'Budget holder: Lena',
    // other languages are not read
    'zweckgebunden',
    'fonds réservés',
    'no transferible',
    '',
  ])('not %j', (text) => {
    expect(ringFencing(text, words)).toEqual([])
  })
})

describe('outside the budget the words themselves speak of money', () => {
  it.each([
    'The social budget is ring-fenced.',
    '£20k reserved for paid social',
    'Paid search has its own P&L',
    'TV spend is protected',
    'This budget cannot be moved',
    'Funds may only be spent on radio',
  ])('%j', (text) => {
    expect(ringFencing(text, words, { money: false })).not.toEqual([])
  })

  it.each([
    'Ring-fenced',
    'Locked',
    'Cannot be moved',
    'cannot be shared',
    'Reserved for paid social',
    'dedicated to paid social',
    'Protected',
    'Set aside for radio',
    'Earmarked for events',
    'Tuesday slots are reserved for paid social',
    'Ring-fence the test audience',
    'Data is protected',
    'The list is locked',
    'Slots may only be used for demo rides',
    'The venue is locked in for £20k',
  ])('not %j', (text) => {
    expect(ringFencing(text, words, { money: false })).toEqual([])
  })
})

describe('what is found', () => {
  it('is the wording, in its place', () => {
    const text = 'Search moves freely. The social budget is ring-fenced and cannot be moved.'
    expect(ringFencing(text, words).map((hit) => text.slice(hit.start, hit.end))).toEqual([
      'ring-fenced',
      'cannot be moved',
    ])
  })

  it.each([
    ['Supplier co-op money must be spent on radio', 'co-op money'],
    ['Paid social is ring-fenced by the terms of the grant.', 'terms of the grant'],
    ['Ring-fenced for TV', undefined],
  ])('carries a reason from outside: %j', (text, reason) => {
    expect(ringFencing(text, words)[0]?.outside?.text).toBe(reason)
  })

  it('follows what a team adds and removes', () => {
    const changed = wordsFor('en', { 'ring-fencing': { add: ['siloed'], remove: ['earmark*'] } })
    expect(ringFencing('The budget is siloed', changed)).toHaveLength(1)
    expect(ringFencing('The budget is not siloed', changed)).toEqual([])
    expect(ringFencing('earmarked for TV', changed)).toEqual([])
  })

  it('is nothing in a language without a list', () => {
    expect(ringFencing('Das Budget ist ring-fenced', wordsFor('de'))).toEqual([])
  })
})
