import { describe, expect, test } from 'vitest'
import { heldMoves } from '../../src/plan/budget/held-moves.ts'

const lines = (search: number, email: number, press: number, pool = 1000) => ({
  campaign_pool: { amount: pool },
  allocations: [
    { channel: 'search', amount: search },
    { channel: 'email', amount: email },
    { channel: 'press', amount: press },
    { shared_cost: 'Research', amount: 500 },
  ],
})
const approved = { budget: lines(5000, 3000, 2000), idNow: (id: string) => id }
const first = { on: '2026-07-01', from: 'search', to: 'email', amount: 1000 }
const second = { on: '2026-07-08', from: 'email', to: 'press', amount: 1000 }
const third = { on: '2026-07-15', from: 'pool', to: 'search', amount: 400 }
const all = [third, first, second]
const held = (now: ReturnType<typeof lines>, approvedOn?: string) => [...heldMoves(approved, now, all, approvedOn)]

describe('which logged moves the lines hold', () => {
  test('none, where they are as they were approved', () => {
    expect(held(lines(5000, 3000, 2000))).toEqual([])
  })
  test('all of them, also where what came to a line has left it again', () => {
    expect(held(lines(4400, 3000, 3000, 600))).toEqual([first, second, third])
  })
  test('the first of them, where the later ones were only written down', () => {
    expect(held(lines(4000, 4000, 2000))).toEqual([first])
    expect(held(lines(4000, 3000, 3000))).toEqual([first, second])
  })
  test('what a line can hold, where nothing accounts for the rest', () => {
    expect(held(lines(3500, 4500, 2000))).toEqual([first])
    expect(held(lines(5400, 2000, 3000, 600))).toEqual([second, third])
  })
  test('nothing of what was decided before the approval', () => {
    expect(held(lines(4000, 4000, 2000), '2026-07-02')).toEqual([])
  })
})
