/** Does to a page what a cure says, word for word; what is to be filled in comes from `values`, by its label. */
export function follow(page: string, fix: string, values: (label: string, row: number) => string): string {
  const [, said] = /On this page: (.*)\.$/.exec(fix) ?? []
  if (!said) throw new Error(`the cure names no place: ${fix}`)
  return said.split(/; (?=the |a |lines |under )/).reduce((text, one) => followOne(text, one, values), page)
}

type Values = Parameters<typeof follow>[2]

function followOne(page: string, cure: string, values: Values): string {
  const said = cure.replace(/, with an empty line above (?:it|them)$/, '')
  const quoted = [...said.matchAll(/"([^"]*)"/g)].map(([, text = '']) => text)
  const where = /(?:^| )under "(#+ [^"]*)"/.exec(said)?.[1]
  const lines = linesOf(quoted, values)
  if (/^(?:a column|the columns) /.test(said))
    return quoted.slice(0, -1).reduce((text, name) => withColumn(text, where, name, values), page)
  const item = /below the item "([^"]*)"$/.exec(said)?.[1]
  if (item !== undefined) {
    const all = page.split('\n')
    const at = all.findIndex((line) => /^[-*] /.test(line) && line.includes(item))
    return [...all.slice(0, at + 1), ...lines, ...all.slice(at + 1)].join('\n')
  }
  if (said.endsWith('at the top, under the title')) return page.replace(/^(#.*)\n/, `$1\n\n${lines.join('\n\n')}\n`)
  if (/^(?:a line|lines|the lines) /.test(said)) {
    const places = [...said.matchAll(/ under "(#+ [^"]*)"/g)].map(([, place = '']) => place)
    return places.reduce(
      (text, place, row) => insert(text, place, linesOf(quoted, values, row).join('\n\n'), 'before any heading'),
      page,
    )
  }
  const block = blockOf(said.replace(/^under "[^"]*" /, ''), values)
  return insert(page, where, block, /^under .* a heading/.test(said) ? 'at the end' : 'before any heading')
}

/** "a section "## X" with …", "a heading "### X", and under it …", "a table with the columns …", lines. */
function blockOf(said: string, values: Values): string {
  const opened = /^a (?:section|heading) "(#+ [^"]*)"(?: with|, and under it) (.*)$/.exec(said)
  if (opened) return `${opened[1]}\n\n${blockOf(opened[2] ?? '', values)}`
  const stages = /^a heading for each stage \("(#+) Awareness"\) and under it (.*)$/.exec(said)
  if (stages)
    return ['Awareness', 'Purchase', 'Loyalty']
      .map((name) => `${stages[1]} ${name}\n\n${blockOf(stages[2] ?? '', values)}`)
      .join('\n\n')
  const quoted = [...said.matchAll(/"([^"]*)"/g)].map(([, text = '']) => text)
  if (said.startsWith('a table')) {
    const [columns = '', rows] = said.split(', with a row')
    const names = [...columns.matchAll(/"([^"]*)"/g)].map(([, text = '']) => text)
    const cells = (index: number) => names.map((name) => values(name, index))
    const row = (index: number) => (cells(index)[0] === '' ? '' : `| ${cells(index).join(' | ')} |`)
    const extra = rows === undefined ? [] : ['| Contingency | £4,000 |', '| Total | £16,000 |']
    return [
      `| ${names.join(' | ')} |`,
      `|${'---|'.repeat(names.length)}`,
      row(0),
      row(1),
      ...(rows === undefined ? [row(2)] : []),
      ...extra,
    ]
      .filter((line) => line !== '')
      .join('\n')
  }
  if (quoted.length > 0) return quoted.map((text) => filled(text, values)).join('\n\n')
  return values(said, 0)
}

function linesOf(quoted: readonly string[], values: Values, row = 0): string[] {
  return quoted.filter((text) => /^(?: +- )?\*\*/.test(text)).map((text) => filled(text, values, row))
}

/** A line with its value: of an example the label, and a value of one's own. */
function filled(line: string, values: Values, row = 0): string {
  return line.replace(/\*\*(.*?):\*\* .*/, (_, label: string) => `**${label}:** ${values(label, row)}`)
}

function withColumn(page: string, where: string | undefined, name: string, values: Values): string {
  const lines = page.split('\n')
  const start = lines.findIndex((line, index) => index > lines.indexOf(where ?? '') && line.startsWith('|'))
  const length = lines.slice(start).findIndex((line) => !line.startsWith('|'))
  return lines
    .map((line, index) => {
      const row = index - start
      if (row < 0 || row >= (length < 0 ? lines.length : length)) return line
      return `${line} ${row === 0 ? name : row === 1 ? '---' : values(name, row - 2)} |`
    })
    .join('\n')
}

function insert(
  page: string,
  where: string | undefined,
  block: string,
  until: 'before any heading' | 'at the end',
): string {
  const lines = page.split('\n')
  const from = where === undefined ? lines.length : lines.indexOf(where)
  if (from < 0) throw new Error(`there is no heading ${where}`)
  const level = /^#+/.exec(where ?? '')?.[0].length ?? 0
  const end = lines.findIndex((line, index) => {
    const depth = /^#+(?= )/.exec(line)?.[0].length ?? 0
    return index > from && depth > 0 && (until === 'before any heading' || depth <= level)
  })
  const at = end < 0 ? lines.length : end
  return [...lines.slice(0, at), '', block, '', ...lines.slice(at)].join('\n')
}
