import { expect, test } from 'vitest'
import { maybeSameSource, sameDefinition, sameWording } from '../../../src/plan/versions/same-definition.ts'

test.each([
  ['Adults 25-44 in the six cities.', 'adults aged 25 to 44 in six cities', true],
  ['Adults 25–44', 'Adults between 25 and 44', false],
  ['Firms with 2,000 staff', 'Firms with 2000 staff', true],
  ['Orders paid between 1 July and 30 September 2026', 'Orders paid between 1 October and 31 December 2026', true],
  ['Leads in Q3 2026', 'Leads in Q4 2026', true],
  ['No bike bought since January 2024', 'No bike bought since January 2025', true],
  ['6 cities', 'Six cities', true],
  ['Cancelled by day 60', 'Cancelled by day 90', false],
  ['More than 10 km from work', 'Less than 10 km from work', false],
  ['All spend divided by new subscribers', 'Media spend divided by new subscribers', false],
  ['Customers who may leave', 'Customers who leave', false],
])('%s / %s', (a, b, same) => {
  expect(sameDefinition(a, b)).toBe(same)
  expect(sameDefinition(b, a)).toBe(same)
})

test.each([
  ['billing', 'Billing system', true],
  ['Search Console', 'Google Search Console', true],
  ['GA4', 'Google Analytics', true],
  ['Salesforce report 12', 'Salesforce export', true],
  ['Panel 2026-03', 'Panel 2026-06', true],
  ['CRM', 'Billing', false],
  ['finance ledger', 'shop ledger', false],
  ['Our own database', 'Ledger', true],
])('sources %s / %s', (a, b, same) => {
  expect(maybeSameSource(a, b)).toBe(same)
  expect(maybeSameSource(b, a)).toBe(same)
})

test.each([
  ['Orders above £1,000 that are paid.', 'orders above GBP 1000 which were paid', true],
  ['Spend below 180 EUR', 'Spend below €180', true],
  ['A share of 9 per cent', 'a share of 9%', true],
  ['Share of a cohort', 'Share of a cohrot', true],
  ['Accounts with a visit', 'Acounts with a visit', true],
  ['Orders paid since 1 July 2026', 'Orders paid since 1 June 2026', false],
  ['Cancelled by day 60', 'Cancelled by day 90', false],
  ['Orders that are paid', 'Orders that are not paid', false],
  ['Last customers', 'Lost customers', false],
  ['Orders that are paid', 'Paid orders', true],
  ['Visits before orders', 'Orders before visits', false],
  ['Spend minus refunds', 'Refunds minus spend', false],
  ['14 days, 30 orders', '30 days, 14 orders', false],
  ['Orders paid twice', 'Paid orders', false],
  ['Spend below £180', 'Spend below €180', false],
  ['Orders of £1.50', 'Orders of £150', false],
])('at two times %s / %s', (a, b, same) => {
  expect(sameWording(a, b)).toBe(same)
  expect(sameWording(b, a)).toBe(same)
})
