const modeline = /^#[ \t]*yaml-language-server:[ \t]*\$schema=(\S+)[ \t]*$/

/** Does the line tell an editor which schema the file is held against? */
export function isModeline(line: string): boolean {
  return modeline.test(line)
}

/** The lines with the path to the schema as it is from another folder. Paths are relative to one root, with `/`. */
export function withSchemaFrom(lines: readonly string[], from: string, to: string): string[] {
  return lines.map((line) => {
    const [, schema = ''] = modeline.exec(line) ?? []
    const isRelative = schema !== '' && !schema.startsWith('/') && !/^[a-z][a-z+.-]*:/i.test(schema)
    return isRelative ? line.replace(schema, () => pathFrom(to, joined(from, schema))) : line
  })
}

/** A path put behind a folder, `..` followed; what leads out of the root keeps its dots. */
function joined(folder: string, path: string): string[] {
  const names: string[] = []
  for (const name of [...folder.split('/'), ...path.split('/')]) {
    if (name === '' || name === '.') continue
    if (name === '..' && names.length > 0 && names.at(-1) !== '..') names.pop()
    else names.push(name)
  }
  return names
}

function pathFrom(folder: string, target: readonly string[]): string {
  const from = joined(folder, '')
  let same = 0
  while (same < from.length && same < target.length - 1 && from[same] === target[same]) same++
  const up = from.slice(same).map(() => '..')
  const path = [...up, ...target.slice(same)].join('/')
  return path.startsWith('..') ? path : `./${path}`
}
