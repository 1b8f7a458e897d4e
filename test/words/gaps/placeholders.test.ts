import { describe, expect, it, test } from 'vitest'
import { isBlank, isPlaceholder, placeholders, said } from '../../../src/words/gaps/placeholders.ts'
import { templateGaps } from '../../../src/words/gaps/template-signs.ts'
import { wordsFor } from '../../../src/words/words.ts'

const words = wordsFor('en')

describe('a value that says "not yet"', () => {
  it.each([
    ...['TBC', 'tbc.', 'TBD', 'tba', 'TODO', 'todo', 'FIXME', 'TK', 'pending', 'WIP', 'xxx', 'XXXX', 'XX%', '£XX,XXX'],
    ...['To be fleshed out', 'Role to be agreed w/ agency', 'tone tbd', 'Will be added later', 'Dashboard pending'],
    ...['[role]', '<name>', '{{name}}', '{name }', '{name}', '[First name] [Last name]', '[insert role here]', '(TBC)'],
    ...[
      'to be confirmed',
      'To be decided',
      'to be announced',
      'not yet decided',
      'Lorem ipsum dolor sit amet, consectetur',
    ],
    ...['TBD by Amara', 'TBC: Amara to say', 'TBC - agency', 'TBD (Amara)', 'TBC Q3', 'TODO: write this', 'Owner TBC'],
    ...[
      'Budget to be confirmed',
      '**TBC**',
      '"TBD"',
      '_tbc_',
      '“TBC”',
      ' tbc \n',
      'Name',
      'someone',
      'John Doe',
      'asdfgh',
    ],
  ])('%j', (text) => {
    expect(isPlaceholder(text, words)).toBe(true)
    expect(said(text, words)).toBeUndefined()
  })

  it.each([
    ...[
      'To be loved by your neighbours',
      'Will be there before seven',
      'Captures intent',
      'Amara (TBC)',
      'TK Maxx',
      'Todo incluido',
      'XXL shirts',
      'Pending orders are shipped',
      'Nameless',
    ],
    ...[
      '[text](url)',
      '[x]',
      '[ ]',
      '[1]',
      '[^1]',
      '<br>',
      '<https://a.example>',
      '<a@b.example>',
      '[x] done',
      '[[wiki]](x)',
    ],
    ...[
      'Captures people [who search].',
      '(in Leeds)',
      '',
      '-',
      'n/a',
      '0',
      '£0',
      '100%',
      'Name your price',
      'Role model',
    ],
    ...['To be confirmed by the end of June by Amara and then signed off by everyone else', 'Coming soon to Leeds'],
  ])('not %j', (text) => {
    expect(isPlaceholder(text, words)).toBe(false)
  })
})

describe('a value that says nothing', () => {
  it.each([
    '',
    ' ',
    '-',
    '–',
    '—',
    '?',
    '...',
    '…',
    'n/a',
    'N/A.',
    'none',
    'None',
    'nil',
    'unknown',
    'not applicable',
    '**-**',
  ])('%j', (text) => {
    expect(isBlank(text, words)).toBe(true)
    expect(said(text, words)).toBeUndefined()
  })

  it.each([
    '0',
    'no',
    'Nonesuch',
    'N/A - organic only',
    'none of the above moves',
    '- a',
    '1',
    'Unknown Pleasures',
    '5%',
  ])('not %j', (text) => {
    expect(isBlank(text, words)).toBe(false)
    expect(said(text, words)).toBe(text)
  })

  it('is undefined when it is missing', () => {
    expect(said(undefined, words)).toBeUndefined()
  })
})

describe('placeholders in a text', () => {
  it.each<[string, string[]]>([
    ['Write to [Name] on [date].', ['[Name]', '[date]']],
    ['[Your company] will win [insert number] customers', ['[Your company]', '[insert number]']],
    ['Budget TBC, date to be confirmed', ['TBC', 'to be confirmed']],
    ['{{company}} will win', ['{{company}}']],
    // shown as it was written, code in it too
    ['{{`code`Inc}} will win', ['{{`code`Inc}}']],
    ['<insert name> and <your company>', ['<insert name>', '<your company>']],
    ['£XX a month, XX% of XXX', ['£XX', 'XX%', 'XXX']],
    ['[COMPANY NAME] and [PRODUCT_NAME]', ['[COMPANY NAME]', '[PRODUCT_NAME]']],
    ['Owner: ____', ['____']],
    ['TODO write this', ['TODO']],
    ['tbc', ['tbc']],
    ['still to be written', ['still to be written']],
    // left alone
    ['See [text](url), [name][1], [^1] and [1].', []],
    ['- [ ] do\n- [x] done', []],
    ['[name]: https://a.example', []],
    ['![name](a.png)', []],
    ['the brand [and its team] did', []],
    ['[UK], [sic], […], [optional], [sic!], [your own words]', []],
    ['[!NOTE] read this', []],
    ['array[name]', []],
    ['`[Name]` and `TODO` in code', []],
    ['Like a TODO list that empties itself', []],
    ["We say 'to be confirmed by your doctor' in every ad", []],
    ['Cask XXX stout', []],
    ['Hi {{first_name}}, welcome', []],
    ['{{unsubscribe_link}} {% hint %} {{#if}}', []],
    ['<b>bold</b> <Button> <https://a.example>', []],
    ['see https://x.example/TBC and tbc@x.example', []],
    ['todo incluido', []],
    ['Orders to be confirmed by email', []],
    ['Bookings to be confirmed within 48 hours', []],
    ['Super Bowl XXX, size XXX, Generation X %', []],
    ['760 to come from here, coming soon', []],
    ['The winner is to be announced on 5 May', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(placeholders(text, words).map((hit) => hit.text)).toEqual(expected)
    for (const hit of placeholders(text, words)) expect(text.slice(hit.start, hit.end)).toBe(hit.text)
  })
})

test('crosses in a row are looked through once', () => {
  const start = performance.now()
  templateGaps('X.'.repeat(50_000))
  // Some milliseconds; from each of them to the end it took a minute.
  expect(performance.now() - start).toBeLessThan(3000)
})
