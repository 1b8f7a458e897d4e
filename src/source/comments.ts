import { Lexer } from 'yaml'
import type { Source, Span } from './source.ts'

/** The text of a comment and where it stands. */
export interface Comment {
  readonly text: string
  readonly span: Span
}

/** The `#` comments between two offsets of YAML: not the `#` inside quotes or text blocks. */
export function yamlComments(source: Source, from: number, to: number): Comment[] {
  const comments: Comment[] = []
  let offset = from
  let isScalar = false
  for (const lexeme of new Lexer().lex(source.text.slice(from, to))) {
    if (!isScalar && lexeme.startsWith('#'))
      comments.push({ text: lexeme.slice(1).trim(), span: [offset, offset + lexeme.length] })
    isScalar = lexeme === '\u001f'
    if (!isScalar && lexeme !== '\u0002' && lexeme !== '\u0018') offset += lexeme.length
  }
  return comments
}

/** The `<!-- … -->` comments between two offsets of a Markdown body. */
export function markdownComments(source: Source, from: number, to: number): Comment[] {
  const comments: Comment[] = []
  let start = source.text.indexOf('<!--', from)
  while (start >= 0 && start < to) {
    const end = source.text.indexOf('-->', start + 4)
    if (end < 0) break
    comments.push({ text: source.text.slice(start + 4, end).trim(), span: [start, end + 3] })
    start = source.text.indexOf('<!--', end + 3)
  }
  return comments
}
