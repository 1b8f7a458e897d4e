import { describe, expect, test } from 'vitest'
import { languages, plain, wordsOf } from '../../../src/plan/body/names.ts'
import { readPlanText } from '../../../src/plan/read.ts'
import { read } from './reading.ts'

describe('headings', () => {
  test('a label that is not in bold ends the field above it', async () => {
    const page = `## Messaging\n\nA warm house in a day.\n\n**Proof points**\n\n1. One day: job log\n\nTone of voice: as on the doorstep.\n`
    expect(await read(page)).toMatchObject({ messaging: { tone_of_voice: 'as on the doorstep.' } })
  })

  test.each([
    ['## Objective'],
    ['# OBJECTIVES:'],
    ['###### 2.1 Our commercial objective'],
    ['## 🎯 Goal'],
    ['## 90-Day Goal'],
    ['## Q3 goals (draft)'],
    ['## Primary objective'],
    ['## Goals & Objectives'],
    ['Objective\n---'],
    ['**Objective**\n'],
    ['## Step 1: Objective'],
    ['## Slide 12: Goals for the exhibition'],
    ['## Objectives for 2027'],
  ])('%s opens the objective', async (heading) => {
    expect(await read(`${heading}\n\nAcquire 2,000 subscribers.\n`)).toMatchObject({
      objective: { statement: 'Acquire 2,000 subscribers.' },
    })
  })

  test.each([
    ['## Objective-C'],
    ['## Objectives of our competitors'],
    ['## Goals & budget'],
    ['## Object'],
    ['## Non-goals'],
    ['## Audience feedback'],
    ['## Goals for Anna'],
  ])('%s opens nothing', async (heading) => {
    expect(await read(`${heading}\n\nAcquire 2,000 subscribers.\n\n## Budget\n\n£10k\n`)).toEqual({
      budget: { total: 10_000, currency: 'GBP' },
    })
  })

  test('the objective may stand in its heading', async () => {
    expect(await read('## Goal: 2,000 subscribers by 30 September\n\n- Owner: Ann\n')).toEqual({
      objective: { statement: '2,000 subscribers by 30 September', owner: 'Ann', outcome: 'acquisition' },
    })
  })

  test('the first section of an element is it; the second stays narrative', async () => {
    const plan = await readPlanText({ file: 'x.md', text: '## Budget\n\n£10k\n\n## Budget\n\n£20k\n' })
    expect(plan.data).toMatchObject({ budget: { total: 10_000 } })
    expect(plan.narrative.map(({ text }) => text.trim())).toContain('£20k')
  })

  test.each(['Risks and milestones', 'Milestones, dependencies & risks', 'Meilensteine und Risiken'])(
    'parts of one element may stand under one heading: %s',
    async (heading) => {
      const table = '| Milestone | Due | Owner |\n|---|---|---|\n| Film cut | 2026-08-14 | Ann Lee |'
      expect(await read(`## ${heading}\n\n${table}\n`)).toMatchObject({
        operations: { milestones: [{ name: 'Film cut', due: '2026-08-14' }] },
      })
    },
  )

  test('parts of two elements may not', async () => {
    expect(await read('## Milestones and journey\n\nNothing yet.\n')).toEqual({})
  })

  test('what the front matter gives is the front matter’s', async () => {
    const plan = await readPlanText({ file: 'x.md', text: '---\nbudget: { total: 5 }\n---\n## Budget\n\n£20k\n' })
    expect(plan.data).toEqual({ budget: { total: 5 } })
    expect(plan.narrative.map(({ text }) => text.trim())).toEqual(['Budget', '£20k'])
  })

  test('the document’s own heading is its title, even where it names an element', async () => {
    expect(await read('# Channel plan\n\n## Goal\n\nWin 5 schools.\n')).toMatchObject({
      title: 'Channel plan',
      objective: {},
    })
  })
})

test('a word means the same in every language that has it', () => {
  const meanings = new Map<string, string>()
  const wrong: string[] = []
  for (const { code, headings } of languages) {
    for (const [path, words] of Object.entries(headings)) {
      for (const word of wordsOf(words)) {
        const known = meanings.get(plain(word))
        if (known !== undefined && known !== path) wrong.push(`${code} ${word}: ${known}, ${path}`)
        meanings.set(plain(word), path)
      }
    }
  }
  expect(wrong).toEqual([])
})
