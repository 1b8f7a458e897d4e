import { expect, test } from 'vitest'
import { jobInFamilies } from '../../../src/words/sentences/same-job.ts'

const job = (role: string) => jobInFamilies(role.split(' '), false)

test.each([
  ['drives traffic to website', 'bringing visitors to site'],
  ['gets people to book table', 'drives table bookings'],
  ['keeps members up to date', 'informs members'],
  ['replies to enquiries', 'answers questions'],
  ['establishes trust', 'builds trust'],
  ['shows people how app works', 'explains how app works'],
  ['makes architects aware brand', 'introduces brand architects'],
])('one job: %s; %s', (one, other) => {
  expect(job(one).job).toBe(job(other).job)
})

test.each([
  ['captures demand', 'creates demand'],
  ['keeps customers', 'brings customers'],
  ['brings visitors to site', 'keeps visitors on site'],
  ['encourages staff', 'brings staff'],
])('two jobs: %s; %s', (one, other) => {
  expect(job(one).job).not.toBe(job(other).job)
})

test('who is brought to whom is told apart', () => {
  expect(job('sends buyers to dealers').before).not.toBe(job('sends dealers to buyers').before)
})
