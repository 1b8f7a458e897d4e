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
  return ({ raw }) => {
    let made: RegExp | undefined
    return () => {
      made ??= new RegExp(raw.join('').replace(/\n */g, ''), flags)
      return made
    }
  }
}
