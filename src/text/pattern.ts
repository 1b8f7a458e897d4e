/**
 * An expression that takes several lines: the line breaks, and the spaces that a line begins with, are no part of it; all
 * other spaces are. It is made when it is first asked for, as most plans ask for few.
 *
 *     const seasons = pattern('i')`
 *       \b(?:
 *         spring|summer
 *         |autumn|winter
 *       )\b
 *     `
 *     seasons().test('Summer sale')
 */
export function pattern(flags = ''): (lines: TemplateStringsArray) => () => RegExp {
  return (lines) => {
    let made: RegExp | undefined
    return () => {
      made ??= new RegExp(source(lines), flags)
      return made
    }
  }
}

/** The same for the text of an expression, which may be put together of parts: they are taken as they are. */
export function source({ raw }: TemplateStringsArray, ...parts: readonly string[]): string {
  return raw.map((lines, at) => lines.replace(/\n */g, '') + (parts[at] ?? '')).join('')
}
