import { remembered } from './remembered.ts'

/** "builds", "building", "organised", "organize": one word in texts that are otherwise the same. English, in small letters. */
export const stem = remembered((word: string): string => {
  if (word.length < 4) return word
  return word
    .replace(/(?<=[aeiouy][a-z]*)(?:ing|ed)$|s$/, '')
    .replace(/([a-z])\1$/, '$1')
    .replace(/(?<=[a-z]{4})e$/, '')
    .replace(/i[sz]$/, 'is')
    .replace(/ll/, 'l')
    .replace(/i$/, 'y')
})
