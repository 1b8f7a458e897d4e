import { describe, expect, it } from 'vitest'
import { names } from '../../../src/words/people/names.ts'
import { type Who, whoIs } from '../../../src/words/people/who-is.ts'
import { wordsFor } from '../../../src/words/words.ts'

const words = wordsFor('en')

const table: Record<Who, string[]> = {
  person: [
    ...['@joethreepwood', 'Anne-Marie Koster', 'Nguyễn Văn A', 'Lena Fischer', 'Amara', 'DW', 'Lena F.', 'J. Smith'],
    ...['李小龙', 'Иван Петров', 'محمد علي', 'Björk', 'bell hooks', 'O’Brien', 'Jean-Luc Picard', 'Dr. Grace Hopper'],
    ...['Lena Fischer, Head of marketing operations', 'Brand team (Lena Fischer)', 'Amara Osei (CMO)', 'CMO Amara'],
    ...['Lena Fischer – Growth', 'Marketing: Lena Fischer', 'Lena Fischer TBC', 'Lena Fischer <lena@voltway.example>'],
    ...['Joint Managing Director, Padma Rao', 'Ruairí Shared-Lane'],
    // family names that are words
    ...['Russell Brand', 'Peter Head', 'Will Board', 'Grant Content', 'Emma Group', 'Mark', 'Bill Sales', 'Anna Lead'],
    // may be a company or a team: a person has the benefit of the doubt
    ...['Northlight Kreuz', 'Voltway CMO', 'lena@voltway.example', 'lena.fischer@voltway.example'],
  ],
  role: [
    ...['Head of Brand and Content', 'Head of Brand', 'Brand Head', 'CMO', 'Marketing Director', 'VP Sales EMEA'],
    ...['Senior Paid Media Manager', 'Director at Northlight Media', 'Head of Voltway', 'Team lead', 'Campaign lead'],
    ...[
      'Chief Marketing Officer',
      'Product owner',
      'Agency account manager',
      'Marketing manager, UK',
      'the CMO',
      'PMM',
    ],
    // People who hire: their posts are held.
    ...['Hiring Manager', 'Recruiting Manager', 'Hiring Director'],
    ...['Vice President of Growth', 'Social media coordinator', 'Editor-in-chief', 'Our Head of Growth'],
  ],
  team: [
    ...['Marketing team', 'the agency', 'Growth', 'Marketing', 'Sales and Marketing', 'Marketing & Sales', 'everyone'],
    ...['the board', 'Northlight agency', '@acme/marketing', 'marketing@acme.example', '@marketing-team', 'Acme Ltd'],
    ...['Lena’s team', 'All channel owners', 'steering committee', 'Paid Search', 'PR', 'Social', 'Stakeholders', 'We'],
    ...[
      'Shared between Brand and Digital',
      'Rotates monthly',
      'Marketing Sub-Committee',
      'All heads of department',
      'SLT',
    ],
    ...['Marketing department', 'Channel owners', 'Brand/Content', 'SEO', 'info@acme.example', '@channel', 'all of us'],
  ],
  nobody: [
    ...['TBC', '-', 'n/a', 'vacant', '[owner]', 'to be hired', '', ' ', 'nobody', 'Unassigned', 'TBD by Amara', '?'],
    ...[
      'Nobody as yet',
      'No single owner',
      'No one person',
      'someone',
      'open',
      'New hire',
      '<name>',
      'to be appointed',
    ],
  ],
}

describe('who a name is', () => {
  it.each(Object.entries(table).flatMap(([who, all]) => all.map((name) => [who, name] as const)))(
    '%s: %j',
    (who, name) => {
      expect(whoIs(name, words)).toBe(who)
    },
  )

  it('is a person in a language without lists, unless it is empty', () => {
    expect(whoIs('Marketing team', wordsFor('de'))).toBe('person')
    expect(whoIs('  ', wordsFor('de'))).toBe('nobody')
  })

  it('knows the teams that a plan adds', () => {
    expect(whoIs('Northlight Kreuz', wordsFor('en', { teams: { add: ['Northlight Kreuz'] } }))).toBe('team')
  })
})

describe('people named together', () => {
  it.each<[string, string[]]>([
    ['Lena Fischer and Dan Whitlock', ['Lena Fischer', 'Dan Whitlock']],
    ['Lena Fischer & Dan Whitlock', ['Lena Fischer', 'Dan Whitlock']],
    ['Lena Fischer, Dan Whitlock and Priya Shah', ['Lena Fischer', 'Dan Whitlock', 'Priya Shah']],
    ['Nguyễn Văn A / Anne-Marie Koster', ['Nguyễn Văn A', 'Anne-Marie Koster']],
    ['@lena and @dan', ['@lena', '@dan']],
    ['CMO / CFO', ['CMO', 'CFO']],
    ['Lena Fischer, CMO and co-founder', ['Lena Fischer, CMO and co-founder']],
    ['Lena Fischer, CMO, Dan Whitlock, CFO', ['Lena Fischer', 'Dan Whitlock']],
    ['Lena Fischer, CMO and Dan Whitlock', ['Lena Fischer', 'Dan Whitlock']],
    ['Lena Fischer and CFO', ['Lena Fischer', 'CFO']],
    ['Lena Fischer, and Dan Whitlock', ['Lena Fischer', 'Dan Whitlock']],
    ['O’Brien and Sons', ['O’Brien and Sons']],
    // one
    ['Lena Fischer', ['Lena Fischer']],
    ['Head of Brand and Content', ['Head of Brand and Content']],
    ['Sales and Marketing', ['Sales and Marketing']],
    ['Marks & Spencer', ['Marks & Spencer']],
    ['Smith, John', ['Smith, John']],
    ['Lena Fischer, Head of Brand', ['Lena Fischer, Head of Brand']],
    ['Managing Director, Padma Rao', ['Managing Director, Padma Rao']],
    ['Joint MD, Padma Rao', ['Joint MD, Padma Rao']],
    ['Lena Fischer, MD', ['Lena Fischer, MD']],
    ['Lena Fischer, PhD', ['Lena Fischer, PhD']],
    ['', ['']],
  ])('%j', (name, expected) => {
    expect(names(name, words)).toEqual(expected)
  })
})
