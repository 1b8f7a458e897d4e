import { expect, test } from 'vitest'
import { fieldName, wordsFor } from '../../../src/plan/body/where-to-write/page-names.ts'

test.each([
  ['fr', 'Objective', 'outcome', 'Résultat'],
  ['fr', 'Governance', 'integration_owner', 'Responsable de l’intégration'],
  ['fr', 'Governance', 'review.cadence', 'Fréquence de revue'],
  ['fr', 'JourneyStage', 'trigger', 'Déclencheur'],
  ['de', 'PathStep', 'channels', 'Kanäle'],
  ['de', 'JourneyStage', 'first_encounter', 'Erster Kontakt'],
  ['de', 'Objective', 'supports', 'Übergeordnetes Ziel'],
  ['es', 'Governance', 'review.agenda', 'Orden del día'],
  ['es', 'Objective', 'leads_to', 'Lleva a'],
])('%s: a cure spells %s.%s as those write who read it: %s', (language, thing, path, name) =>
  expect(fieldName(thing, path, language)).toBe(name),
)

test('a field is called as the thing calls it that is spoken of', () => {
  expect(wordsFor('by', 'fr', 'Objective')).toBe('Échéance')
  expect(wordsFor('due', 'de', 'Dependency')).toBe('Termin')
  expect(wordsFor('decide_within', 'en', 'Objective')).toBe('Decide within')
})
