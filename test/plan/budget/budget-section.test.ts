import { expect, test } from 'vitest'
import { isAboutBudget } from '../../../src/plan/budget/budget-section.ts'

test.each([
  ['3. Budget & resources', true],
  ['Media spend', true],
  ['💰 Presupuesto mensual', true],
  ['Budget-conscious families', false],
  ['Low-budget travellers', false],
  ['What it costs', false],
])('what stands under "%s" is about the budget: %j', (heading, expected) => {
  expect(isAboutBudget({ text: 'We hold some back.', headings: ['Plan', heading] })).toBe(expected)
  expect(isAboutBudget({ text: heading, headings: ['Plan'], level: 2 })).toBe(expected)
  expect(isAboutBudget({ text: heading, headings: ['Plan'] })).toBe(false)
})
