import { describe, expect, test } from 'vitest'
import { editedTexts } from '../../../src/plan/versions/edited-texts.ts'
import { formerAudiences, redrawn } from '../../../src/plan/versions/redrawn.ts'

describe('what became of a list of texts', () => {
  const said = (now: readonly string[], ...thens: (readonly string[])[]) => {
    const { added, gone } = editedTexts(now, thens, (at) => thens[0]?.[at])
    return [...added.map(({ is, was }) => `${was ?? ''} > ${is}`), ...gone.map((text) => `${text} >`)]
  }

  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    [
      'the same in other words and another order',
      ['Repairs in 48 hours.', '£69 a month'],
      ['GBP 69 a month', 'repairs in 48 hours'],
      [],
    ],
    ['a slip', ['Repairs in 48 hours'], ['Repiars in 48 hours'], []],
    ['another number', ['Repairs in 24 hours'], ['Repairs in 48 hours'], ['Repairs in 48 hours > Repairs in 24 hours']],
    ['one more and one less', ['A', 'C'], ['B', 'A'], [' > C', 'B >']],
    ['nothing before', ['A'], [], [' > A']],
    ['nothing now', [], ['A'], ['A >']],
    ['a blank', [' '], [], []],
    ['one that was written twice', ['A'], ['A', 'A'], []],
  ])('%s', (_, now, then, expected) => {
    expect(said(now, then)).toEqual(expected)
  })

  test('of several lines of work: what none of them had, and what all of them had', () => {
    expect(said(['A', 'D'], ['A', 'B'], ['C', 'B'])).toEqual(['B > D'])
    expect(said(['A', 'C'], ['A', 'B'], ['C'])).toEqual([])
  })

  test('thousands of texts are no matter', () => {
    const texts = (what: string) => Array.from({ length: 5000 }, (_, at) => `${what} ${at}`)
    expect(said(texts('a'), texts('b'))).toHaveLength(5000)
  })
})

describe('who an audience is', () => {
  const parents = { id: 'parents', name: 'Parents', definition: 'Households with a child under 8.' }

  test.each<[string, { id: string; name?: string; definition?: string }, string | undefined]>([
    ['by its id', { id: 'parents', name: 'Other' }, 'parents'],
    ['by its name', { id: 'families', name: 'parents' }, 'parents'],
    ['by its definition', { id: 'families', definition: 'Households with a child under 8' }, 'parents'],
    ['not by having no definition either', { id: 'x' }, undefined],
    ['not by a definition of others', { id: 'x', definition: 'Households with a child under 5.' }, undefined],
  ])('%s', (_, now, expected) => {
    expect(formerAudiences([now], [{ id: 'a' }, parents])(now)?.id).toBe(expected)
  })

  test('not the one that is still there', () => {
    const now = { id: 'more-parents', name: 'Parents' }
    expect(formerAudiences([now, parents], [parents])(now)).toBeUndefined()
  })

  test('the line is drawn by whom it defines and whom it leaves out', () => {
    expect(redrawn(parents, { ...parents, definition: 'Households with a child under 5.' })).toHaveLength(1)
    expect(redrawn(parents, { ...parents, excludes: 'Staff' })).toEqual([
      { key: 'excludes', was: undefined, is: 'Staff' },
    ])
    expect(redrawn({ id: 'parents' }, parents)).toEqual([])
    expect(redrawn(parents, { id: 'parents' })).toHaveLength(1)
    expect(redrawn(parents, { ...parents, excludes: ' ' })).toEqual([])
  })
})
