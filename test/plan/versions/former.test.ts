import { describe, expect, test } from 'vitest'
import { formerOf } from '../../../src/plan/versions/former.ts'

describe('a channel in an earlier version of the plan', () => {
  const email = { id: 'email', name: 'Email', role: 'Nurtures.' }

  test.each([
    ['by its id, whatever else has changed', { id: 'email', name: 'Newsletter' }, [email], 'email'],
    ['by its name, where the id is new', { id: 'crm', name: 'E-mail' }, [{ id: 'mail', name: 'e mail' }], 'mail'],
    ['by its id read as a name', { id: 'e-mail' }, [{ id: 'mail', name: 'E-mail' }], 'mail'],
    ['by its role', { id: 'crm', role: 'nurtures' }, [email], 'email'],
    [
      'by its name but for a slip',
      { id: 'search', name: 'Paid search' },
      [{ id: 'serach', name: 'Paid serach' }],
      'serach',
    ],
    ['not by a name that only begins alike', { id: 'x', name: 'Email partners' }, [email], undefined],
    ['not by a name that is still another channel’s', { id: 'crm', name: 'Email' }, [email], undefined, [email]],
    ['not by having no role either', { id: 'crm' }, [{ id: 'mail' }], undefined],
  ])('%s', (_, channel, before, expected, others: { id: string }[] = []) => {
    expect(formerOf(channel, [channel, ...others], before)?.id).toBe(expected)
  })
})
