import type { MarkdownNode } from './document.ts'

/** Words that stand between tags or lines as the nodes Markdown would make of them, each line at its own place. */
export function textOf(body: string, from: number, to: number): MarkdownNode[] {
  const nodes: MarkdownNode[] = []
  for (const { 0: words, 1: end = '', index } of body.slice(from, to).matchAll(/([\r\n]+)|[^\r\n]+/g)) {
    const at = from + index
    nodes.push(textAt(end === '' ? decoded(words) : ' ', at, at + words.length))
  }
  return nodes
}

function textAt(value: string, from: number, to: number): MarkdownNode {
  return { type: 'text', value, position: { start: { offset: from }, end: { offset: to } } }
}

/** From where to where a node stands in the body. */
export function spanned(node: MarkdownNode | undefined): readonly [number, number] {
  return [node?.position?.start.offset ?? 0, node?.position?.end.offset ?? 0]
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  pound: '£',
  euro: '€',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
}

function decoded(words: string): string {
  return words.replace(/&(?:#(\d{1,6})|([a-z]{2,6}));/gi, (whole, number, name) =>
    number === undefined ? (entities[name.toLowerCase()] ?? whole) : signOf(Number(number)),
  )
}

/** No sign for what is none: controls, and halves of signs. */
function signOf(code: number): string {
  return code < 32 || (code >= 0xd800 && code < 0xe000) ? '\ufffd' : String.fromCodePoint(code)
}
