import { describe, expect, it } from 'vitest'
import { textbookFunnel } from '../../src/words/aims/textbook.ts'
import { isVague } from '../../src/words/aims/vague.ts'
import { isOnlyLink } from '../../src/words/gaps/only-link.ts'
import { ave } from '../../src/words/metrics/ave.ts'
import { isProxy, isVanity } from '../../src/words/metrics/metrics.ts'
import { isOutput, outputIn } from '../../src/words/metrics/outputs.ts'
import { numbers } from '../../src/words/numbers/numbers.ts'
import { isEveryone } from '../../src/words/people/everyone.ts'
import { wordsFor } from '../../src/words/words.ts'

const words = wordsFor('en')

describe('a vague goal', () => {
  it.each<[string, string[]]>([
    ['Grow the brand', ['Grow the brand']],
    ['Raise awareness', ['Raise awareness']],
    ['Raise brand awareness in 6 cities', ['Raise brand awareness']],
    ['Increase our unaided awareness among commuters', ['Increase our unaided awareness']],
    ['Drive engagement in Q3', ['Drive engagement']],
    ['Build our brand by 30 September 2026', ['Build our brand']],
    ['Strengthen the brand’s reputation', ['Strengthen the brand’s reputation']],
    ['Boost sales', ['Boost']],
    ['Strengthen our market position in France.', ['Strengthen our market position']],
    ['Maximise reach and drive traffic', ['Maximise', 'drive traffic']],
    ['Raise awareness. Acquire 2,000 customers.', ['Raise awareness']],
    ['Raise awareness for 90 days in 12 countries', ['Raise awareness']],
    // measured
    ['Raise unaided awareness from 9% to 15% by 30 September 2026.', []],
    ['Boost sales by 15%', []],
    ['Raise awareness and win 2,000 customers', []],
    ['Double awareness', []],
    ['Drive traffic to 20k visits', []],
    ['Grow the brand to £4m', []],
    // another object, denied, quoted
    ['Build community gardens', []],
    ['Grow business customers', []],
    ['Drive engagement ring sales', []],
    ['Increase traffic-light sales', []],
    ['Improve customer satisfaction scores', []],
    ['Boost Mobile', []],
    ['not "grow the brand" but acquire customers', []],
    ['instead of raising awareness we sell', []],
    ['Not “increase awareness.”', []],
    ['Acquire customers', []],
    ['', []],
  ])('%j', (statement, expected) => {
    expect(isVague(statement, words).map((hit) => hit.text)).toEqual(expected)
    for (const hit of isVague(statement, words)) expect(statement.slice(hit.start, hit.end)).toBe(hit.text)
  })

  it('may be of a team’s own making', () => {
    expect(isVague('Delight riders', wordsFor('en', { 'vague-goals': { add: ['delight riders'] } }))).toHaveLength(1)
  })
})

describe('an audience that is everyone', () => {
  it.each([
    ...['Everyone', 'everybody.', 'All users', 'Adults 18+', '18+', 'All adults 18+ in the UK', 'The general public'],
    ...[
      'Men and women of all ages',
      'Anyone',
      'People',
      'Mass market',
      'our target audience is everyone',
      'All consumers',
      'Anyone interested in our product',
      'Men and women aged 18 and over',
      'Anyone, really',
      'People who are interested in our services.',
    ],
  ])('%j', (text) => {
    expect(isEveryone(text, words)).toBeDefined()
  })

  it.each([
    ...[
      'Adults 25-44 in the six cities, 3-10 km from work',
      'Everyone who cycles to work',
      'Anyone with a long commute',
    ],
    ...[
      'Adults 18+ who bought a bike in 24 months',
      'CFOs',
      'People in Leeds',
      'Women over 50',
      'New parents',
      '',
      'Users of Jira',
    ],
    ...['Anyone interested in cargo bikes', 'People interested in our services for schools'],
    ...['Anyone already on an employer cycle scheme', 'Customers'],
  ])('not %j', (text) => {
    expect(isEveryone(text, words)).toBeUndefined()
  })
})

describe('the name of a metric', () => {
  it.each([
    ...[
      'Clicks',
      'CTR',
      'Click-through rate',
      'Cost per click',
      'Impressions',
      'Followers',
      'Engagement rate',
      'Email opens',
    ],
    ...['Reach', 'Website visits', 'Monthly visitors', 'page-views', 'LinkedIn likes'],
  ])('is a proxy: %j', (name) => {
    expect(isProxy(name, words)).toBeDefined()
  })

  it.each([
    ...[
      'New subscribers',
      'Orders from clicks',
      'Click-to-order rate',
      'Brand search volume',
      'Share of search',
      'CPA',
    ],
    ...[
      'Unaided awareness',
      'Engagement rings sold',
      'Market shares',
      'Museum visitors',
      'Store visits',
      'Test rides booked',
    ],
    ...['Subscribers reached', 'Donations after clicks', 'Visit-to-lead rate', 'NPS', ''],
  ])('is no proxy: %j', (name) => {
    expect(isProxy(name, words)).toBeUndefined()
  })

  it.each(['Likes', 'Followers', 'Impressions', 'Page views', 'GitHub stars', 'Followers who liked a post'])(
    'is vanity: %j',
    (name) => {
      expect(isVanity(name, words)).toBeDefined()
    },
  )

  it.each([
    'Brand search volume',
    'Share of search',
    'Unaided awareness',
    'Active installs',
    'Star rating',
    'Follower-to-customer rate',
    'Followers who bought within 30 days',
    'Fans through the turnstile',
  ])('is no vanity: %j', (name) => {
    expect(isVanity(name, words)).toBeUndefined()
  })

  it.each([
    ...[
      'Blog posts',
      'posts',
      'Emails sent',
      'events held',
      'Number of articles',
      'Webinars per month',
      'Press releases issued',
    ],
    ...['40 events', 'Articles published in Q3'],
  ])('is an output: %j', (name) => {
    expect(isOutput(name, words)).toBeDefined()
  })

  it.each([
    ...[
      'Event tickets',
      'Email subscribers',
      'Leads from webinars',
      'Cost per post',
      'Campaign revenue',
      'Article readers',
    ],
    ...['Customers', 'Postal orders', 'Page views', 'Orders via email', 'Sign-ups at events', ''],
  ])('is no output: %j', (name) => {
    expect(isOutput(name, words)).toBeUndefined()
  })
})

describe('advertising value equivalent in a text', () => {
  it.each([
    'AVE of £2m',
    'We report AVEs.',
    'Advertising value equivalent',
    'coverage worth £2m in ad equivalency',
    'earned media value',
  ])('%j', (text) => {
    expect(ave(text, words)).not.toEqual([])
  })

  it.each([
    ...[
      'We do not use AVE',
      'no AVEs',
      'AVE is not used',
      'AVE: none',
      'Never AVE',
      'instead of AVE',
      'AVE was dropped',
    ],
    ...['12 Park AVE, NY', 'the average', 'AVE order value', 'Why not AVE?', ''],
  ])('not %j', (text) => {
    expect(ave(text, words)).toEqual([])
  })
})

describe('a text that only points elsewhere', () => {
  it.each([
    ...[
      'https://docs.google.com/presentation/d/1',
      'See https://docs.google.com/x',
      '[Deck](https://a.example/x)',
      '<https://a.example>',
    ],
    ...[
      'See the finance sheet',
      'In the deck',
      'see attached',
      'Link: https://a.example',
      'Documented in Confluence.',
      'See [slides](https://a.example) and [sheet](https://b.example)',
    ],
  ])('%j', (text) => {
    expect(isOnlyLink(text)).toBe(true)
  })

  it.each([
    ...[
      'Acquire 2,000 customers, see https://a.example',
      'Captures intent',
      '',
      'https',
      'Plain, practical, warm',
      'See the price',
    ],
    ...['[Name](https://a.example) buys a bike', 'In Leeds', 'Slide into the seat'],
  ])('not %j', (text) => {
    expect(isOnlyLink(text)).toBe(false)
  })
})

describe('the stages of a textbook', () => {
  it.each<[string | undefined, string[]]>([
    ['AIDA', ['Attention', 'Interest', 'Desire', 'Action']],
    ['AIDA', ['awareness', 'interest', 'desire', 'action']],
    ['TOFU/MOFU/BOFU', ['TOFU', 'MOFU', 'BOFU']],
    ['TOFU/MOFU/BOFU', ['top-of-funnel', 'middle-of-funnel', 'bottom-of-funnel']],
    ['RACE', ['reach', 'act', 'convert', 'engage']],
    ['RACE', ['plan', 'reach', 'act', 'convert', 'engage']],
    ['See-Think-Do-Care', ['see', 'think', 'do', 'care']],
    [undefined, ['awareness', 'consideration', 'decision', 'retention']],
    [undefined, ['interest', 'attention', 'desire', 'action']],
    [undefined, ['attention', 'interest', 'desire', 'action', 'retention']],
    [undefined, ['sees a bike', 'test ride']],
    [undefined, []],
  ])('%s: %j', (name, stages) => {
    expect(textbookFunnel(stages)).toBe(name)
  })
})

describe('what an objective sets out to make', () => {
  it.each([
    ['Publish 40 blog posts by June.', '40 blog posts'],
    ['Host 15 tastings in the north.', '15 tastings'],
    ['Visit 200 pharmacies.', 'Visit 200 pharmacies'],
    ['Post on Instagram 365 times.', 'Post on Instagram 365 times'],
    ['Sell 1,200 workshops to schools.', undefined],
    ['Post 12% growth in sales.', undefined],
    ['Win 300 bookings from 10 webinars.', undefined],
    ['Have 200 pharmacies stock the cream.', undefined],
  ])('%j', (statement, expected) => {
    expect(outputIn(statement, numbers(statement)[0], words)?.text).toBe(expected)
  })
})
