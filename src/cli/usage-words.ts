import type { Command, CommanderError } from 'commander'
import { sayList } from '../plan/lists.ts'
import { allNearest } from '../plan/nearest.ts'
import { formatNames } from '../report/formats.ts'
import { oneLine } from '../report/sanitize.ts'

/** What is wrong with a call, on one line, with the nearest name there is; without a command the help that was printed. */
export function usageWords(
  { code, message }: CommanderError,
  program: Command,
  argv: readonly string[],
  printed: string,
): string {
  if (code === 'commander.help') return printed
  const said = oneLine(message)
    .replace(/^error: /, '')
    .replace(/^option '(--[\w-]+)[^']*' argument '.*?' is invalid\. /, '$1: ')
    .replace(/^command-argument value '.*?' is invalid for argument '\w+'\. /, '')
    .replace(
      /^required option '(--\w+).*' not specified$/,
      (_, flag) => `${flag} is missing: ${meaning(flag, program, argv)}`,
    )
  const [, name = ''] = /^unknown \w+ '(.*)'$/.exec(said) ?? []
  const hint =
    code === 'commander.unknownCommand'
      ? commandHint(name, program)
      : code === 'commander.unknownOption'
        ? optionHint(name, program, argv)
        : ''
  return `plan: ${said}${hint}\n`
}

/** What the commands are called elsewhere. */
const otherwise: Readonly<Record<string, string>> = {
  check: 'lint',
  validate: 'lint',
  verify: 'lint',
  test: 'lint',
  fix: 'lint --fix',
  new: 'init',
  create: 'init',
  start: 'init',
  explain: 'rules',
  docs: 'rules',
  briefs: 'brief --all',
  export: 'convert',
  migrate: 'convert',
}

function commandHint(name: string, { commands }: Command): string {
  const names = commands.map((command) => command.name())
  const near = similarNames(name, names)
  if (near !== undefined) return `; ${near}; to check plans: plan lint PATH`
  const word = name.toLowerCase()
  const meant = Object.hasOwn(otherwise, word) ? otherwise[word] : undefined
  return meant === undefined ? '; to check plans: plan lint PATH' : `; that may be: plan ${meant}`
}

/** `a similar name is lint`, or both where two are as near: `lnit` may be either of lint and init. */
export function similarNames(written: string, known: Iterable<string>, before = ''): string | undefined {
  const near = [...new Set(allNearest(written, known))].map((name) => `${before}${name}`)
  if (near.length === 0 || near.length > 3) return undefined
  return near.length === 1 ? `a similar name is ${near[0]}` : `similar names are ${sayList(near)}`
}

function meaning(flag: string, program: Command, argv: readonly string[]): string {
  return commandCalled(argv, program)?.options.find(({ long }) => long === flag)?.description ?? ''
}

function commandCalled(argv: readonly string[], { commands }: Command): Command | undefined {
  const called = argv.find((word) => !word.startsWith('-'))
  return commands.find((command) => command.name() === called)
}

function optionHint(name: string, program: Command, argv: readonly string[]): string {
  const command = commandCalled(argv, program)
  const flags = [...(command?.options ?? []), ...program.options].flatMap(({ long }) => long ?? [])
  const near = similarNames(name.replace(/=.*/s, ''), flags)
  if (near !== undefined) return `; ${near}`
  const format = formatNames.find((format) => `--${format}` === name.toLowerCase())
  const takesFormat = format !== undefined && flags.includes('--format')
  return takesFormat
    ? `; that may be: --format ${format}`
    : `; what there is: plan ${command ? `${command.name()} ` : ''}--help`
}
