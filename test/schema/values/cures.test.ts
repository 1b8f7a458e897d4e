import { expect, test } from 'vitest'
import rightShape from '../../../src/rules/syntax/right-shape.ts'
import { runRules } from '../../harness/example.ts'

/** What a value of the wrong kind is said to be cured by. */
async function cure(text: string): Promise<string | undefined> {
  const { findings } = await runRules([rightShape], text)
  expect(findings).toHaveLength(1)
  return findings[0]?.fix
}

test.each([
  [
    'a thing without its dash',
    'channels:\n  id: email\n  role: Brings them back.\n',
    'Put a dash and a space in front of the first field, "- id:", and start the other fields under its name.',
  ],
  [
    'things under their names',
    'channels:\n  E-mail: { role: Brings them back. }\n  radio: { role: Is heard. }\n',
    'Write "- id: e-mail" instead of "E-mail:", with the other fields under it, and so for each of them.',
  ],
  [
    'a thing behind a dash of print',
    'channels:\n  – id: email\n',
    'Type a plain hyphen in the place of "–", which word processors make of it.',
  ],
  [
    'names alone',
    'channels: Paid search, radio\n',
    'Write each on a line of its own: "- id: paid-search", and under id what there is to say of it.',
  ],
])('%s becomes a list', async (_, text, fix) => expect(await cure(text)).toBe(fix))

test.each(['objective', 'audiences', 'messaging', 'channels', 'budget', 'measurement', 'journey', 'operations'])(
  'whoever writes a sentence under %s is shown what the plan needs there, and no link to it',
  async (element) => {
    const fix = await cure(`${element}: to be told on Monday\n`)
    expect(fix).toMatch(/^Write (?:it like this: |each on a line)/)
    expect(fix).not.toContain('http')
  },
)

test.each([
  ['channels: [{ id: email, audiences: commuters }]\n', '[commuters]'],
  ['channels: [{ id: email, audiences: "commuters, office-workers" }]\n', '[commuters, office-workers]'],
  ['journey: { evidence: Survey of 400 members }\n', '[Survey of 400 members]'],
  ['governance: { review: { agenda: "Numbers: all of them" } }\n', '["Numbers: all of them"]'],
  ['journey: { evidence: "Survey of 1,400 members, interviews" }\n', '["Survey of 1,400 members", interviews]'],
  // One thing or two? Whoever wrote it knows.
  [
    'journey: { evidence: Survey and interviews }\n',
    '[CRM path analysis 2025-10 to 2026-04 (n=5212), 24 interviews 2026-03]',
  ],
])('what was written where a list is due stands in the list that is shown: %s', async (text, list) =>
  expect(await cure(text)).toBe(`Write it like this: ${list}`),
)

test.each(['measurement: { attribution: last click }\n', 'audiences: [{ id: commuters, persona: A nurse of 40 }]\n'])(
  'what is shown where fields are due can be copied as it stands: %s',
  async (text) => {
    const shown = (await cure(text))?.replace('Write it like this: ', '') ?? ''
    expect(shown).toMatch(/^\{ \w+: .* \}$/)
    expect(shown).not.toContain('…')
  },
)

test('a share may stand beside the sum of a line, and nowhere else', async () => {
  expect(await cure('budget: { allocations: [{ channel: email, amount: 10% }] }\n')).toContain('as share: 10%.')
  expect(await cure('budget: { campaign_pool: { amount: 10% } }\n')).toBe('Write the sum as a bare number.')
})
