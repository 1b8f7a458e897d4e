import { describe, expect, test } from 'vitest'
import { textsWith } from '../../src/plan/texts-with.ts'

const texts = ['one TBC', '', 'two', 'TBC', 'three'].map((text) => ({ text }))
const find = (pattern: RegExp) => (text: string) => [...text.matchAll(pattern)].map(({ index }) => ({ start: index }))

describe('the texts in which something is found', () => {
  test('are those that hold it, in their order, each once', () => {
    expect([...textsWith(texts, find(/TBC/g))]).toEqual([texts[0], texts[3]])
    expect([...textsWith(texts, find(/e/g))]).toEqual([texts[0], texts[4]])
  })

  test('at the first and at the last character', () => {
    expect([...textsWith(texts, find(/^o/g))]).toEqual([texts[0]])
    expect([...textsWith(texts, find(/e$/g))]).toEqual([texts[4]])
  })

  test('never across two texts', () => {
    expect([...textsWith(texts, find(/two\sTBC/g))]).toEqual([])
  })

  test('of none there is none', () => {
    expect([...textsWith([], find(/./g))]).toEqual([])
  })
})
