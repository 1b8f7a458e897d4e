import { frame } from '../../report/frame.ts'
import { whereText } from '../../report/phrases.ts'
import { oneLine } from '../../report/sanitize.ts'
import type { ConfigError } from './config-file.ts'

const same = (text: string) => text

/**
 * Each mistake as findings are shown: its place first, so that editors can jump to it, the line that it stands in, and
 * what to write. Only of a file that by its name is a configuration a line is shown.
 */
export function configRefusalText({ source, mistakes }: ConfigError, width: number | undefined): string {
  const look = { context: 0, width, faint: same } as const
  const isConfiguration = /\.(?:ya?ml|json)$/i.test(source.file)
  return mistakes
    .map(({ place, message, fix }) => {
      const mark = { place, label: '', sign: '^', paint: same } as const
      const rows = [`${whereText(place)}: ${oneLine(message)}`, ...(isConfiguration ? frame(source, [mark], look) : [])]
      if (fix) rows.push(`  fix: ${oneLine(fix)}`)
      return rows.map((row) => `${row}\n`).join('')
    })
    .join('')
}
