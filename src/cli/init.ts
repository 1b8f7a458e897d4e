import { type Command, Option } from 'commander'
import {
  type CiService,
  type CommercialKind,
  ciServices,
  commercialKinds,
  type Form,
  forms,
  type ObjectiveKind,
  objectiveKinds,
} from '../init/answers.ts'
import { once, oneOf } from './arguments.ts'
import { type Amount, amount, channelNames, currency, line, planDay, unit } from './init/readers.ts'
import type { Session } from './tool.ts'

export interface InitOptions {
  readonly name?: string
  readonly objective?: ObjectiveKind
  readonly leadsTo?: CommercialKind
  readonly target?: Amount
  readonly unit?: string
  readonly by?: string
  readonly currency?: string
  readonly start?: string
  readonly end?: string
  readonly channels?: readonly string[]
  readonly form?: Form
  readonly ci?: CiService
  readonly preCommit?: boolean
  readonly yes?: boolean
}

const help = `
Examples:
  plan init                                 asks what it has to know
  plan init plans --yes                     takes the usual answers
  plan init plans --name "Spring 2027" --objective revenue --target 250000 --channels "Paid search, Email" --yes
  plan init plans --form folder --yes --ci github --pre-commit

What is there already is never written over.`

export function addInit(program: Command, session: Session): void {
  program
    .command('init')
    .summary('start a plan')
    .description('Start a plan: write one that says what to fill in, and its settings. Asks for what no option says.')
    .argument('[folder]', 'where to put it (default: the current folder)')
    .addOption(new Option('--name <text>', 'what the plan is called').argParser(once(line)))
    .addOption(
      new Option('--objective <kind>', `what it is for: ${objectiveKinds.join(', ')}`).argParser(
        oneOf('objective', objectiveKinds),
      ),
    )
    .addOption(
      new Option(
        '--leads-to <kind>',
        `what comes of brand, reputation or policy: ${commercialKinds.join(', ')}`,
      ).argParser(oneOf('commercial result', commercialKinds)),
    )
    .addOption(new Option('--target <number>', 'the number to reach, such as 2000 or 12%').argParser(once(amount)))
    .addOption(new Option('--unit <words>', 'what is counted, such as subscribers').argParser(once(unit)))
    .addOption(
      new Option('--by <day>', 'the day by which it is reached (default: the last one)').argParser(once(planDay)),
    )
    .addOption(new Option('--start <day>', 'the first day (default: of the next quarter)').argParser(once(planDay)))
    .addOption(new Option('--end <day>', 'the last day (default: after three months)').argParser(once(planDay)))
    .addOption(new Option('--currency <code>', 'such as GBP').argParser(once(currency)))
    .addOption(new Option('--channels <names>', 'with commas between them').argParser(once(channelNames)))
    .addOption(
      new Option('--form <name>', 'yaml, md (Markdown) or folder (a file for each part)').argParser(
        oneOf('form', forms),
      ),
    )
    .addOption(
      new Option('--ci <service>', `also what ${ciServices.join(' or ')} reads, to check each change`).argParser(
        oneOf('service', ciServices),
      ),
    )
    .option('--pre-commit', 'also what pre-commit reads, to check before each commit')
    .option('--yes', 'take the usual answers for what no option says, and ask nothing')
    .addHelpText('after', help)
    .action(async (folder: string | undefined, options: InitOptions) => {
      const { initPlan } = await import('./init/plan.ts')
      await initPlan(folder, options, session)
    })
}
