import { Command, CommanderError } from 'commander'
import { type Near, Refusal } from '../io/refusal.ts'
import type { World } from '../io/world.ts'
import { oneLine } from '../report/sanitize.ts'
import { addBrief } from './brief.ts'
import { ConfigError } from './config/config-file.ts'
import { addConvert } from './convert.ts'
import { addInit } from './init.ts'
import { addLint } from './lint.ts'
import { addRules } from './rules.ts'
import { addSchema } from './schema.ts'
import { type Session, shipped, type Tool } from './tool.ts'
import { similarNames, usageWords } from './usage-words.ts'

const help = `
Start with:
  plan init                     start a plan
  plan lint                     check every plan below this folder
  plan lint q3.plan.yaml        check one plan
  plan rules budget/adds-up     learn why a rule is there and what passes it
  plan brief paid-search        write the brief of a channel from its plan
  plan help lint                all that lint can do`

// Here and not where the process starts: what ships has this in another file, with classes of its own.
export { compiledFile, expectLittle } from '../io/engine.ts'
export { processWorld } from '../io/process.ts'

/** Runs one command. The result is the exit code; with 2 nothing has been written to standard output. */
export async function run(argv: readonly string[], world: World, tool: Tool = shipped): Promise<number> {
  const session: Session = { world, tool, code: 0 }
  const said = { out: '', err: '' }
  const program = programFor(argv, session, said)
  try {
    checkHelp(argv, program)
    await program.parseAsync(argv, { from: 'user' }).catch(async (error: unknown) => {
      // Help was asked for. It may be that it cannot be written either.
      if (!(error instanceof CommanderError && error.exitCode === 0)) throw error
      await world.stdout.write(said.out)
    })
    return session.code
  } catch (error) {
    const words =
      error instanceof CommanderError
        ? usageWords(error, program, argv, said.err)
        : error instanceof Refusal && (await refusalWords(error, world))
    if (words === false) throw error
    await world.stderr.write(words)
    return 2
  }
}

const commands: Readonly<Record<string, (program: Command, session: Session) => void>> = {
  lint: addLint,
  rules: addRules,
  brief: addBrief,
  schema: addSchema,
  init: addInit,
  convert: addConvert,
}

/** With the one command that is called, for all their flags take a while to set up; with all of them where it is not clear. */
function programFor(argv: readonly string[], session: Session, said: { out: string; err: string }): Command {
  const program = new Command('plan')
    .description(
      'Checks integrated marketing plans that are kept as YAML or Markdown, and writes their channel briefs.',
    )
    .version(session.tool.version, '-V, --version', 'print the version')
    .option('--color', 'colours, whatever the output is')
    .option('--no-color', 'no colours')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', help)
    .configureHelp({ showGlobalOptions: true, helpWidth: helpWidth(session.world), minWidthToWrap: 20 })
    .configureOutput({
      writeOut: (text) => {
        said.out += text
      },
      writeErr: (text) => {
        said.err += text
      },
    })
    .exitOverride()
    .showSuggestionAfterError(false)
  const [called = ''] = argv
  const wanted = Object.hasOwn(commands, called) ? [called] : Object.keys(commands)
  for (const name of wanted) commands[name]?.(program, session)
  return program
}

/** Lines longer than this nobody likes to read, however wide the terminal is. */
function helpWidth({ stdout }: World): number {
  return Math.min(100, (stdout.isTTY && stdout.columns) || 100)
}

/** Asked for the help of a command that there is not, commander prints that of all, without a word on the name. */
function checkHelp([first, second]: readonly string[], program: Command): void {
  const name = first === 'help' ? second : second === '--help' || second === '-h' ? first : undefined
  if (name === undefined || name.startsWith('-') || name === 'help') return
  const known = program.commands.map((command) => command.name())
  if (!known.includes(name)) program.error(`error: unknown command '${name}'`, { code: 'commander.unknownCommand' })
}

async function refusalWords(refusal: Refusal, { stderr }: World): Promise<string> {
  if (refusal instanceof ConfigError) {
    const { configRefusalText } = await import('./config/refusal-text.ts')
    return configRefusalText(refusal, stderr.isTTY ? stderr.columns : undefined)
  }
  return `plan: ${oneLine(refusal.message)}${refusal.near ? nearWords(refusal.near) : ''}\n`
}

function nearWords({ written, known, before = '' }: Near): string {
  const near = similarNames(written, known, before)
  return near === undefined ? '' : oneLine(`; ${near}`)
}
