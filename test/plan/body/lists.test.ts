import { describe, expect, test } from 'vitest'
import { judged, read } from './reading.ts'

describe('channels in a list', () => {
  const channels = async (...items: string[]) =>
    ((await read(`## Channels\n\n${items.map((item) => `- ${item}\n`).join('')}`)) as { channels?: object[] })?.channels

  test.each([
    [
      '**Google Ads** (€18.000): people searching for aligners – owner Niamh',
      { name: 'Google Ads', role: 'people searching for aligners', owner: 'Niamh' },
    ],
    [
      'Meta Ads (€12.000): before/after stories – owner Niamh',
      { name: 'Meta Ads', role: 'before/after stories', owner: 'Niamh' },
    ],
    ['**Meta Ads (€12,000):** stories', { name: 'Meta Ads', role: 'stories' }],
    [
      'Google Ads – answers everyone who is searching for aligners in Dublin and in its many suburbs',
      {
        name: 'Google Ads',
        role: 'answers everyone who is searching for aligners in Dublin and in its many suburbs',
      },
    ],
    [
      'Google Ads (for everyone who is searching for aligners in Dublin and in its many suburbs)',
      { name: 'Google Ads' },
    ],
    ['**Google Ads** for people who are searching for aligners in Dublin', { name: 'Google Ads' }],
    ['Paid social (Meta): stories', { name: 'Paid social (Meta)', role: 'stories' }],
    ['Paid social (Meta)', { name: 'Paid social (Meta)' }],
    ['Email: wins back; owner: Niamh Byrne', { name: 'Email', role: 'wins back', owner: 'Niamh Byrne' }],
    ['**Email**\n  Role: wins back\n  Owner: Niamh', { name: 'Email', role: 'wins back', owner: 'Niamh' }],
    ['Email – lead generation – twice a week', { name: 'Email', role: 'lead generation – twice a week' }],
    ['Email: €5k – wins back', { name: 'Email', role: 'wins back' }],
    ['Email (€5k a month): wins back', { name: 'Email', role: 'wins back' }],
    ['Email:', { name: 'Email' }],
  ])('%s', async (item, channel) => {
    expect(await channels(item)).toEqual([{ id: expect.any(String), ...channel }])
  })

  test('sums in brackets are the budget where it has no section', async () => {
    const text =
      '## Channels\n\n- **Google Ads** (€18.000): people who search\n- Meta Ads: €12k\n- Radio (€1k a month)\n- TV (2)\n- Total: €40k\n'
    expect(await read(text)).toMatchObject({
      channels: [{ id: 'google-ads' }, { id: 'meta-ads' }, { id: 'radio' }, { name: 'TV (2)' }],
      budget: {
        currency: 'EUR',
        total: 40_000,
        allocations: [
          { channel: 'google-ads', amount: 18_000 },
          { channel: 'meta-ads', amount: 12_000 },
        ],
      },
    })
  })

  const nameless = 'Google Ads for people who are searching for aligners in Dublin and its many suburbs, run by Niamh'
  const unread = async (text: string) => (await judged(text, 'x.plan.md')).filter((line) => /not read/.test(line))

  test('an item in which no name can be told is reported', async () => {
    expect(await channels(nameless, 'Email: wins back')).toEqual([{ id: 'email', name: 'Email', role: 'wins back' }])
    expect(await unread(`## Channels\n\n- ${nameless}\n- Email: wins back\n`)).toEqual([
      'plan/six-elements: under this heading the list item in line 3 was not read, as no name of a channel can be told in it',
    ])
    expect(await unread(`## Channels\n\n- ${nameless}\n- We post.\n\n## Budget\n\n€5k\n`)).toEqual([
      expect.stringContaining(
        'nothing could be read under "Channels" in line 1: the list items in lines 3 and 4 were not read',
      ),
    ])
  })

  test('remarks below a table of channels are no channels', async () => {
    const table = '## Channels\n\n| Channel | Role |\n|---|---|\n| Email | Wins back. |\n\n'
    expect(
      await unread(`${table}- All of them lead to the same page, which is reviewed every week by all of us.\n`),
    ).toEqual([])
  })
})

test('a channel with its owner and its sum in brackets', async () => {
  const text =
    '## Channels\n\n- **Email** (Maria Keller, €2,000): Reminds people.\n- Search (€5k; Tim Vogt) – Catches.\n'
  expect(await read(text)).toMatchObject({
    channels: [
      { id: 'email', owner: 'Maria Keller', role: 'Reminds people.' },
      { id: 'search', owner: 'Tim Vogt', role: 'Catches.' },
    ],
    budget: { allocations: [{ amount: 2000 }, { amount: 5000 }] },
  })
  const partners = '## Channels\n\n- Google Ads (Search Partners): Catches.\n- Fair (Hamburg, Bremen): Shows.\n'
  expect(await read(partners)).toMatchObject({
    channels: [{ name: 'Google Ads (Search Partners)' }, { name: 'Fair (Hamburg, Bremen)' }],
  })
})

test.each(['Why believe us?', '**Why believe us?**', 'Supporting messages:'])('%s announces proof', async (line) => {
  const text = `## Message\n\nWe kept your favourites.\n\n${line}\n\n- Your basket is saved\n- Free delivery\n`
  expect(await read(text)).toMatchObject({
    messaging: {
      proposition: 'We kept your favourites.',
      proof_points: [{ claim: 'Your basket is saved' }, { claim: 'Free delivery' }],
    },
  })
})

describe('proof points', () => {
  test.each(['**Proof points:**', '**Proof points**', '### Reasons to believe', 'Reasons to believe:', 'Proof:'])(
    'under %s',
    async (name) => {
      const list =
        '- Less than 5 g of sugar (Lab report)\n- Half the price – price survey\n- **Local**: 40 farms\n- Fresh\n'
      const points = [
        { id: 'less-than-5-g-of-sugar', claim: 'Less than 5 g of sugar', evidence: 'Lab report' },
        { id: 'half-the-price', claim: 'Half the price', evidence: 'price survey' },
        { id: 'local', claim: 'Local', evidence: '40 farms' },
        { id: 'fresh', claim: 'Fresh' },
      ]
      expect(await read(`## Messaging\n\nOne price.\n\n${name}\n\n${list}`)).toEqual({
        messaging: { proposition: 'One price.', proof_points: points },
      })
      expect(await read(`## Messaging\n\n${name}\n\n${list}`)).toEqual({ messaging: { proof_points: points } })
    },
  )

  test.each([
    ['Less sugar than any other bottle on the shelf — Lab report', 'Lab report'],
    ['Less than 5 g of sugar (per 100 ml)', undefined],
    ['Our bikes, every single one of all our bikes – the old ones too – are serviced every single month', undefined],
  ])('%s', async (point, evidence) => {
    const plan = (await read(`## Messaging\n\n### Proof points\n\n- ${point}\n`)) as {
      messaging: { proof_points: { evidence?: string }[] }
    }
    expect(plan.messaging.proof_points).toHaveLength(1)
    expect(plan.messaging.proof_points[0]?.evidence).toBe(evidence)
  })
})

test('governance: an owner and a rhythm', async () => {
  expect(await read('## Governance\n\n- **Owner:** Claire Donnelly\n- **Review:** weekly\n')).toEqual({
    governance: { integration_owner: 'Claire Donnelly', review: { cadence: 'weekly' } },
  })
})

describe('a primary and a secondary audience', () => {
  const of = (one: string, other: string) => [
    { id: one.toLowerCase().replace(' ', '-'), name: one, definition: 'Parents aged 30–45 who cycle.' },
    { id: other.toLowerCase().replace(' ', '-'), name: other, definition: 'Grandparents who pay.' },
  ]
  test.each([
    ['', '\n\n', 'Primary', 'Secondary'],
    ['', '\n', 'Primary', 'Secondary'],
    ['- ', '\n', 'Primary', 'Secondary'],
    ['', '\n\n', 'Primary audience', 'Secondary audience'],
    ['- ', '\n', 'Primary audience', 'Secondary audience'],
  ])('behind %j and before %j', async (before, between, one, other) => {
    const text = `${before}**${one}:** Parents aged 30–45\n  who cycle.${between}${before}**${other}:** Grandparents who pay.\n`
    expect(await read(`## Audience\n\n${text}`)).toEqual({ audiences: of(one, other) })
  })

  test('a primary audience with fields of its own is one', async () => {
    expect(await read('## Audience\n\nPrimary audience: New commuters\nDefinition: Adults who cycle.\n')).toEqual({
      audiences: [{ id: 'new-commuters', name: 'New commuters', definition: 'Adults who cycle.' }],
    })
  })
})
