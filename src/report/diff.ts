import type { Paint } from './renderer.ts'
import { visible } from './sanitize.ts'

/** What a file says and what it would say. */
export interface Changed {
  readonly file: string
  readonly before: string
  readonly after: string
}

/** The changes as a unified diff, with nothing hidden in it. Line ends stay as they are, so that git can apply it. */
export async function diff(files: readonly Changed[], paint: Paint): Promise<string> {
  const { structuredPatch } = await import('diff/lib/patch/create.js')
  return files
    .map(({ file, before, after }) => {
      const { hunks } = structuredPatch(file, file, before, after, '', '', { context: 3 })
      const lines = [paint.strong(`--- ${visible(`a/${file}`)}`), paint.strong(`+++ ${visible(`b/${file}`)}`)]
      for (const { oldStart, oldLines, newStart, newLines, lines: inner } of hunks) {
        lines.push(paint.info(`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`))
        for (const line of inner) lines.push(painted(line, paint))
      }
      return `${lines.join('\n')}\n`
    })
    .join('')
}

function painted(line: string, paint: Paint): string {
  const end = line.endsWith('\r') ? '\r' : ''
  const shown = visible(end === '' ? line : line.slice(0, -1))
  return `${line[0] === '-' ? paint.error(shown) : line[0] === '+' ? paint.added(shown) : shown}${end}`
}
