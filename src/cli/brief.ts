import { type Command, Option } from 'commander'
import { type BriefFormat, briefFormats, type LanguageCode, languageCodes } from '../brief/brief.ts'
import { isPlanName } from '../io/discover.ts'
import { Refusal } from '../io/refusal.ts'
import { day, oneOf, text } from './arguments.ts'
import type { Session } from './tool.ts'

export interface BriefOptions {
  readonly all?: boolean
  readonly plan?: string
  readonly out?: string
  readonly stdout?: boolean
  readonly format?: BriefFormat
  readonly template?: string
  readonly draft?: boolean
  readonly check?: boolean
  readonly force?: boolean
  readonly lang?: LanguageCode
  readonly today?: string
  readonly config?: string
  readonly color?: boolean
}

const help = `
Examples:
  plan brief paid-search                    the brief of one channel, beside its plan under briefs/
  plan brief --all --plan q3.plan.yaml      a brief for every channel of a plan
  plan brief email --stdout                 only print it
  plan brief email --format html --out out  a page to print or to send
  plan brief --check                        are the briefs that are kept still what their plans say?

What a person writes between <!-- yours:… --> and <!-- /yours --> stays as it is when a brief is made again.

Exit codes: 0 done, 1 a plan is not ready for it, a brief was edited by hand, or with --check one is out of
date, 2 it could not be done (a wrong flag, no such channel, a file that is no brief in its place), 3 a bug.`

export function addBrief(program: Command, session: Session): void {
  const option = <T>(flags: string, description: string, read: (text: string, previous?: T) => T) =>
    new Option(flags, description).argParser(read)
  program
    .command('brief')
    .summary('write the briefs of channels from their plan')
    .description(
      'Write the briefs of channels from their plan: what one agency or team has to know, and nothing of what does not concern it.',
    )
    .argument('[channels...]', 'channels, by id or by name, such as paid-search')
    .option('--all', 'every channel of every plan found')
    .addOption(option('--plan <file>', 'the plan they are in (default: the plans below this folder)', text))
    .addOption(option('--out <folder>', 'put them under this folder, instead of briefs/ beside the plan', text))
    .option('--stdout', 'print instead of writing files')
    .addOption(option('--format <name>', `${briefFormats.join(', ')} (default: md)`, oneOf('format', briefFormats)))
    .addOption(option('--template <file>', 'a Liquid template of your own', text))
    .option('--draft', 'write them although the plan is not ready, marked as drafts')
    .option('--check', 'write nothing; say which of the kept briefs are out of date or edited')
    .option('--force', 'replace parts that were edited by hand; the file as it was is kept beside it, as .old')
    .addOption(
      option(
        '--lang <code>',
        `${languageCodes.join(', ')} (default: the language of the plan)`,
        oneOf('language', languageCodes),
      ),
    )
    .addOption(option('--today <day>', 'judge the plan as if today were this day, such as 2026-07-01', day))
    .addOption(option('--config <file>', 'settings for all plans, instead of the nearest plan.config.yaml', text))
    .addHelpText('after', help)
    .action(async (channels: string[], _: unknown, command: Command) => {
      const options = command.optsWithGlobals<BriefOptions>()
      refuseContradictions(channels, options)
      // What makes briefs is loaded by those who make some.
      session.code = options.check
        ? await (await import('./briefs/check.ts')).checkBriefs(channels, options, session)
        : await (await import('./briefs/write.ts')).writeBriefs(channels, options, session)
    })
}

function refuseContradictions(channels: readonly string[], options: BriefOptions): void {
  const { all, check, stdout, out, format = 'md', template, force, draft } = options
  const file = channels.find(isPlanName)
  if (file !== undefined)
    throw new Refusal(`${file} is the name of a plan, and channels are named here: plan brief --all --plan ${file}`)
  if (channels.length === 0 && !all && !check)
    throw new Refusal('say which channels to brief, such as plan brief paid-search, or --all for all of them')
  if (channels.length > 0 && all) throw new Refusal('name channels or say --all, not both')
  if (stdout && out !== undefined) throw new Refusal('--stdout prints and --out writes files: say one of them')
  if (stdout && force) throw new Refusal('--stdout replaces nothing that --force could be for')
  if (stdout && format === 'docx') throw new Refusal('a Word file cannot be printed: leave out --stdout')
  if (template !== undefined && format !== 'md')
    throw new Refusal(`--template makes Markdown, and --format says ${format}`)
  for (const [flag, given] of [
    ['--stdout', stdout],
    ['--force', force],
    ['--draft', draft],
    ['--format', options.format !== undefined],
    ['--template', template !== undefined],
    ['--lang', options.lang !== undefined],
  ] as const)
    if (check && given) throw new Refusal(`--check writes nothing, so ${flag} has nothing to do`)
}
