import { nearest } from '../../plan/nearest.ts'
import { same } from '../../words/matching/entry.ts'
import { type Changes, type ListName, listNames, phrasesIn } from '../../words/words.ts'
import type { ConfigData, Mistake } from './config-file.ts'

type Words = NonNullable<ConfigData['words']>

/** The lists that do not exist. */
export function unknownLists(words: Words): Mistake[] {
  return Object.keys(words).flatMap((name): Mistake[] => {
    if (listNames.includes(name as ListName)) return []
    const near = nearest(name, listNames)
    const message = `there is no word list "${name}"${near ? `; a similar name is "${near}"` : ''}`
    return [{ holder: words, key: name, place: 'key', message }]
  })
}

/** What is to be taken out of a list and is not in it, nor put into it by what is extended (`below`). */
export function unknownWords(words: Words, below: readonly Words[]): Mistake[] {
  return Object.entries(words).flatMap(([name, change]) => {
    const { remove } = change ?? {}
    if (!remove || !listNames.includes(name as ListName)) return []
    const known = [...phrasesIn(name as ListName), ...below.flatMap((one) => one[name]?.add ?? [])]
    return remove.flatMap((word, key): Mistake[] => {
      if (known.some((entry) => same(entry, word))) return []
      const near = nearest(word, known)
      const message = `there is no "${word}" in the word list "${name}"${near ? `; a similar entry is "${near}"` : ''}`
      return [{ holder: remove, key, message }]
    })
  })
}

/** What several configurations do to the lists, one after the other: a later one takes back what an earlier one did. */
export function mergedWords(all: readonly Words[]): Changes {
  const merged = new Map<string, { add: string[]; remove: string[] }>()
  for (const words of all) {
    for (const [list, change] of Object.entries(words)) {
      const { add = [], remove = [] } = change ?? {}
      const before = merged.get(list) ?? { add: [], remove: [] }
      merged.set(list, {
        add: [...before.add.filter((word) => !remove.includes(word)), ...add],
        remove: [...before.remove.filter((word) => !add.includes(word)), ...remove],
      })
    }
  }
  return Object.fromEntries(merged)
}
