/** What GitHub's runner makes of a log: its parser written again from ActionCommand.cs and ActionCommandManager.cs. */
export interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

const registered = new Set([
  ...['stop-commands', 'error', 'warning', 'notice', 'debug', 'group', 'endgroup', 'add-mask', 'add-matcher'],
  ...['remove-matcher', 'set-output', 'set-env', 'save-state', 'add-path', 'echo'],
])

export function commandsIn(log: string): readonly Command[] {
  return log.split(/\r\n|\r|\n/).flatMap((line) => {
    // .NET compares by culture there, which looks past characters that have no width.
    const seen = line.replace(/(?!\t)[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu, '')
    const command = newCommand(line) ?? oldCommand(line) ?? newCommand(seen) ?? oldCommand(seen)
    return command ? [command] : []
  })
}

/** `::name key=value,key=value::data`, at the start of a line after any spaces. */
function newCommand(line: string): Command | undefined {
  const text = line.trimStart()
  const end = text.indexOf('::', 2)
  if (!text.startsWith('::') || end < 0) return undefined
  return commandOf(
    text.slice(2, end),
    ',',
    text.slice(end + 2),
    { '\r': '%0D', '\n': '%0A', ':': '%3A', ',': '%2C', '%': '%25' },
    { '\r': '%0D', '\n': '%0A', '%': '%25' },
  )
}

/** `##[name key=value;key=value]data`, anywhere in a line. */
function oldCommand(line: string): Command | undefined {
  const start = line.indexOf('##[')
  const end = start < 0 ? -1 : line.indexOf(']', start)
  if (end < 0) return undefined
  const escapes = { ';': '%3B', '\r': '%0D', '\n': '%0A', ']': '%5D', '%': '%25' }
  return commandOf(line.slice(start + 3, end), ';', line.slice(end + 1), escapes, escapes)
}

type Escapes = Readonly<Record<string, string>>

function commandOf(
  info: string,
  separator: string,
  data: string,
  inProperty: Escapes,
  inData: Escapes,
): Command | undefined {
  const space = info.indexOf(' ')
  const name = space < 0 ? info : info.slice(0, space)
  if (!registered.has(name.toLowerCase())) return undefined
  const properties: Record<string, string> = {}
  for (const pair of space < 0
    ? []
    : info
        .slice(space + 1)
        .trim()
        .split(separator)) {
    const equals = pair.indexOf('=')
    if (equals > 0 && equals < pair.length - 1)
      properties[pair.slice(0, equals)] = undo(pair.slice(equals + 1), inProperty)
  }
  return { name, properties, data: undo(data, inData) }
}

function undo(text: string, escapes: Escapes): string {
  return Object.entries(escapes).reduce((undone, [plain, escaped]) => undone.replaceAll(escaped, plain), text)
}
