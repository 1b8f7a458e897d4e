import type { Hit } from '../words.ts'

/** What may count an item of a list within a text: "1)", "(1)", "1.", "a)", "(ii)", or a dash that begins a line. */
const counted = /(?<=^|[\s;,:.])(?:\((\d{1,2}|[a-h]|i{1,3}|iv)\)|(\d{1,2}|[a-h]|i{1,3}|iv)\)|(\d{1,2})\.)(?=\s)/gi
const bullets = /(?<=^|\n)[ \t]{0,8}([-*•–—·+])(?=\s)/g
const romans = ['i', 'ii', 'iii', 'iv']

/** Whether this is such a mark. */
export function isListMark(text: string): boolean {
  return /^(?:\(?(?:\d{1,2}|[a-h]|i{1,3}|iv)\)|\d{1,2}\.|[-*•–—·+])$/i.test(text) && text !== '+'
}

/** The marks of a list in a text, in order, where there are two and they count up. "Sell 2,000 Formula 1) tickets" has none. */
export function listMarks(text: string): Hit[] {
  if (!/[).\n]/.test(text)) return []
  return inOrder(text) ?? lines(text)
}

function inOrder(text: string): Hit[] | undefined {
  for (const placeOf of [arabic, lettered, roman]) {
    const found: Hit[] = []
    for (const { 0: mark, 1: both, 2: one, 3: stopped, index: start } of text.matchAll(counted)) {
      if (placeOf((both ?? one ?? stopped ?? '').toLowerCase()) === found.length + 1)
        found.push({ start, end: start + mark.length, text: mark })
    }
    if (found.length > 1) return found
  }
  return undefined
}

const arabic = (count: string) => Number(count)
const lettered = (count: string) => 'abcdefgh'.indexOf(count) + 1
const roman = (count: string) => romans.indexOf(count) + 1

function lines(text: string): Hit[] {
  const found = [...text.matchAll(bullets)].map(({ 0: said, 1: mark = '', index }) => {
    const end = index + said.length
    return { start: end - 1, end, text: mark }
  })
  return found.length > 1 ? found : []
}
