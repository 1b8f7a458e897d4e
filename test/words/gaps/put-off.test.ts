import { describe, expect, it } from 'vitest'
import { isAmongUs, isAsserted, isGuess } from '../../../src/words/gaps/own-circle.ts'
import { isPutOff } from '../../../src/words/gaps/put-off.ts'
import { isSameAgain } from '../../../src/words/gaps/same-again.ts'
import { isToCome, isYetToCome } from '../../../src/words/gaps/to-come.ts'

const table = (
  what: string,
  judge: (text: string) => boolean,
  { yes, no }: { readonly yes: readonly string[]; readonly no: readonly string[] },
) =>
  describe(what, () => {
    it.each(yes)('%j is', (text) => expect(judge(text)).toBe(true))
    it.each(no)('%j is not', (text) => expect(judge(text)).toBe(false))
  })

table('a sentence that something is to come', isToCome, {
  yes: [
    'Agency to supply',
    'Check with legal',
    'Ask Ines for the number',
    'We will decide in May',
    'Will be added later',
    'TBC by Amara',
    'Awaiting data from the agency',
    'Price not yet agreed',
    'Add reason here',
  ],
  no: [
    '',
    'Waiting for a bus',
    'Ask the team',
    'Talk to sales',
    'We will confirm your place by text',
    'Stay here',
    'To be the first name that dealers think of when they order',
    'Open on Sundays',
  ],
})

table('a field in which nothing can be done', isYetToCome, {
  yes: ['To be built in August', 'Will be added', 'Not yet set up'],
  no: ['', 'Link in every email', 'Built in August', 'It is in the footer'],
})

table('a value that is put off', isPutOff, {
  yes: [
    'Still to be agreed with the agency',
    'Nothing decided',
    'Needs research',
    'Is being drafted by Ines',
    'Proposition to come from the agency',
    'Source needed',
  ],
  no: [
    '',
    'Still available',
    'Nothing added, nothing missing',
    'No research needed',
    'Not yet decided? Talk to us',
    'Checks in with patients who have not yet decided',
    'Helps buyers to decide',
    'Ask the team',
    'Talk to sales',
    'We will confirm your place by text',
    'Needs a quote in writing',
  ],
})

table('a text that repeats another', isSameAgain, {
  yes: ['Same as email', 'As above', 'ditto', 'The same role as paid search', 'See above.'],
  no: [
    'Same day, same doctor.',
    'The same hands do more.',
    'As for the night shift: fewer calls.',
    'As above the clouds: quiet.',
  ],
})

table('a guess', isGuess, {
  yes: ['Our own estimate', 'Off the top of my head', "CEO's gut feeling", 'Made up for the pitch', 'The internet'],
  no: ['Mid-year population estimates, ONS', 'Estimated by GfK', 'Facebook audience estimate', 'Sales data', '40,000'],
})

table('evidence from among ourselves', isAmongUs, {
  yes: ['Lunch with two sales reps', 'Our understanding of the market', 'Standard B2B funnel', "Team's own view"],
  no: ['Ride-alongs with four drivers', 'Sales records', 'Workshop with patients', 'Client meetings', 'Market study'],
})

table('an assertion', isAsserted, {
  yes: ['Everybody says so', "It's a fact", 'Our customers love it', 'True'],
  no: ['Customer reviews', 'Annual accounts', 'Letter from the ministry', 'Experience of 40 fitters, logged'],
})
