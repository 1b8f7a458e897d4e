import { describe, expect, test } from 'vitest'
import { readPlanText } from '../../../src/plan/read.ts'
import { judged, read } from './reading.ts'

describe('a page that is one list of lists', () => {
  const page = `# Opening

- [ ] **Goal**
  - [ ] 5,500 covers by 31 December 2026
- [ ] **Channels**
  - [ ] Instagram
    - [ ] job: show the fire
    - [ ] who: Marta Lee
    - [ ] money: £6,000
  - [ ] Local press
    - [ ] job: reviews
    - [ ] who: PR agency
    - [ ] money: £7,500
- [ ] **Money:** £18,000 in all, £1,500 of it free for whatever works
- [ ] **Milestones**
  - [x] Menu photographed (10 September 2026)
`

  test('is read with its boxes', async () => {
    expect(await read(page)).toMatchObject({
      objective: { statement: '5,500 covers by 31 December 2026' },
      channels: [
        { name: 'Instagram', role: 'show the fire', owner: 'Marta Lee' },
        { name: 'Local press', role: 'reviews', owner: 'PR agency' },
      ],
      budget: { total: 18_000, allocations: [{ amount: 6000 }, { amount: 7500 }] },
      operations: { milestones: [{ name: 'Menu photographed', done: '2026-09-10' }] },
    })
  })

  test('goes on being read beside a heading for what it lacked', async () => {
    const text = `${page}\n## Measurement\n\n| Metric | Definition |\n|---|---|\n| Covers | Guests who paid |\n`
    expect(await read(text)).toMatchObject({
      channels: [{ name: 'Instagram' }, { name: 'Local press' }],
      measurement: { metrics: [{ name: 'Covers' }] },
    })
    expect(await read(page.replace('# Opening', '# Opening\n\n## Budget\n\nTotal: £9,000\n\n## More'))).toMatchObject({
      channels: [{}, {}],
      budget: { total: 9000 },
    })
    expect(await read('## Channels\n\n- Goal\n  - Radio\n- Budget\n  - Total: £9\n')).not.toHaveProperty('budget')
  })

  test.each([
    ['with one part only', '# Opening\n\n- Channels\n  - Radio\n- Breakfast\n  - Tea\n'],
    ['of contents', '# Opening\n\n- [Goal](#goal)\n- [Channels](#channels)\n- [Budget](#budget)\n'],
  ])('is no outline %s', async (_, text) => {
    expect(await read(text)).not.toHaveProperty('channels')
  })
})

describe('a checklist under channels', () => {
  test('is of channels where their fields stand below them', async () => {
    const text =
      '## Channels\n\n- [ ]  **Radio** – wakes people up\n    - [x]  Owner: Ann Lee\n    - [ ]  Budget: £3,000\n- [ ]  **Post** – asks them in\n    - [ ]  Budget: £4,000\n'
    expect(await read(text)).toMatchObject({
      channels: [{ name: 'Radio', role: 'wakes people up', owner: 'Ann Lee' }, { name: 'Post' }],
      budget: { allocations: [{ amount: 3000 }, { amount: 4000 }] },
    })
  })

  test('is of tasks where they do not', async () => {
    expect(await read('## Channels\n\n- [ ] Book radio\n    - [ ] Call Ann: today\n- [x] **Post** – print\n')).toEqual(
      {},
    )
  })
})

describe('numbered lines', () => {
  const page = `# Quayside

1. OBJECTIVES

1.1 Commercial objective
Reserve 64 apartments by 26 February 2027.

2. TARGET MARKET

2.1 First-time buyers
Couples, 27–36, renting near by.
2.2 Downsizers
Owners, 58 and older.

3. PROPOSITION
Wake up on the water.

4. CHANNELS & BUDGET

| Channel | Why | Share |
|---|---|---|
| Radio | Fills January | 60% |
| Post | Asks them in | 45 % |

Total budget £140,000 + VAT.
`

  test('are headings of a page that has no others', async () => {
    expect(await read(page)).toMatchObject({
      objective: { statement: 'Reserve 64 apartments by 26 February 2027.' },
      audiences: [
        { name: 'First-time buyers', definition: 'Couples, 27–36, renting near by.' },
        { name: 'Downsizers', definition: 'Owners, 58 and older.' },
      ],
      messaging: { proposition: 'Wake up on the water.' },
      channels: [{ name: 'Radio', rationale: 'Fills January' }, { name: 'Post' }],
      budget: { total: 140_000, allocations: [{ share: '60%' }, { share: '45%' }] },
    })
  })

  test('are items beside headings, and where they name nothing', async () => {
    expect(await read(`${page}\n## Measurement\n\n${'## Notes\n\n'.repeat(8)}`)).not.toHaveProperty('channels')
    expect(await read(`${page}\n## Measurement\n\n- **Cadence:** weekly\n`)).toMatchObject({
      channels: [{}, {}],
      measurement: { cadence: 'weekly' },
    })
    expect(await read('## Channels\n\n1. Radio\n2. Post\n')).toMatchObject({ channels: [{}, {}] })
    expect(await read('# Plan\n\n1. Channels are late.\n2. Budget is short.\n')).toEqual({})
  })

  test('are held against the total', async () => {
    expect((await judged(page, 'q3.plan.md')).filter((line) => line.startsWith('budget/adds-up'))).toHaveLength(1)
  })

  test('stand where they are written, set in below the number of a list as well', async () => {
    const text =
      '1. OBJECTIVES\n   1.1 Goal\n   Win 2,000 &amp; keep them\n   for 3 &pound;\n   1.2 Budget\n   Total: £20,000\n2. AUDIENCES\n'
    const { data, origins } = await readPlanText({ file: 'q3.plan.md', text })
    const written = (thing: unknown, key: string) =>
      text.slice(...(origins.written(thing as object, key)?.value ?? [0, 0]))
    expect(written(data.objective, 'statement')).toBe('Win 2,000 &amp; keep them\n   for 3 &pound;')
    expect(written(data.budget, 'total')).toBe('£20,000')
    const [key] = [origins.written(data, 'budget')?.key ?? [0, 0]]
    expect(text.slice(...key)).toBe('1.2 Budget')
  })
})
