/** Brackets, stars, entities and the like in one paragraph: what the Markdown parser needs for them grows with their square. */
const mostMarks = 3000
/** Lines that are not empty. What a paragraph needs grows with the square of its lines, and each heading is kept by itself. */
const mostLines = 5000
/** A long novel. The parser takes words apart one by one, and keeps them all. */
const mostWords = 150_000

/** Lists and quotations in each other. The parser goes as deep as the text asks, until its own stack is full. */
const deepest = 100

/** What the parser of Markdown would need too much time or memory for, and where that starts. */
export function beyondLimits(
  body: string,
): { readonly kind: string; readonly limit: string; readonly at: number } | undefined {
  let [marks, lines, words] = [0, 0, 0]
  let paragraph = 0
  let depth = 0
  let [isEmpty, isWord] = [true, false]
  for (let at = 0; at < body.length; at++) {
    const code = body.charCodeAt(at)
    if (code === newline) {
      if (isEmpty) {
        marks = 0
        paragraph = at + 1
      }
      isEmpty = true
      isWord = false
      continue
    }
    if (isBlank(code)) {
      isWord = false
      continue
    }
    if (isEmpty) {
      if (++lines > mostLines) return { kind: 'lines', limit: '5,000', at }
      depth = depthOf(body, at, depth)
      if (depth > deepest) return { kind: 'nested', limit: String(deepest), at }
    }
    isEmpty = false
    if (isMark.has(code) && ++marks > mostMarks) return { kind: 'marks', limit: '3,000', at: paragraph }
    const goesOn = isInWord(code)
    if (goesOn && !isWord && ++words > mostWords) return { kind: 'words', limit: '150,000', at }
    isWord = goesOn
  }
  return undefined
}

/** What a list item, a quotation or a footnote begins with. */
const opening = /[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t\n]|$)|\[\^[^\]\s]{1,999}\]:)/y
/** Nobody draws a ruler with more; the parser needs its time for each. */
const longestRuler = 1000

/** How deep a line stands whose first sign is `at`: as far in as the line before it at most, and what it opens itself. */
function depthOf(body: string, at: number, before: number): number {
  const indent = at - (body.lastIndexOf('\n', at) + 1)
  const around = Math.min(before, indent)
  if (isRuler(body, at)) return around
  let opened = 0
  for (opening.lastIndex = at; opened <= deepest && opening.test(body); ) opened++
  return around + opened
}

/** A line across the page: one sign again and again and nothing else. `- - -` opens no list, though it begins like one. */
function isRuler(body: string, at: number): boolean {
  const sign = body[at]
  if (sign !== '-' && sign !== '*') return false
  let signs = 0
  for (let next = at; next < at + 2 * longestRuler; next++) {
    const code = body.charCodeAt(next)
    if (code === newline || next === body.length) return signs >= 3
    if (body[next] === sign) signs++
    else if (!isBlank(code)) return false
  }
  return false
}

const newline = 10
const isMark: ReadonlySet<number> = new Set([...'[]*_`<~&'].map((mark) => mark.charCodeAt(0)))

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 13
}

/** Letters, digits and the signs that a picture, written as text, is made of: one word, however long. */
function isInWord(code: number): boolean {
  return (
    code > 127 || code === 43 || code === 47 || (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122)
  )
}
