import { type Command, Option } from 'commander'
import { type Form, forms } from '../convert/forms.ts'
import { Refusal } from '../io/refusal.ts'
import { oneOf, text } from './arguments.ts'
import type { Session } from './tool.ts'

export interface ConvertOptions {
  readonly to: Form
  readonly out?: string
  readonly stdout?: boolean
  readonly config?: string
  readonly color?: boolean
}

const help = `
Examples:
  plan convert q3.plan.yaml --to folder      a file for each element and each channel, in q3/
  plan convert q3.plan.yaml --to md          a page with a section for each element
  plan convert q3 --to yaml                  the plan in the folder q3 as one file, q3.plan.yaml
  plan convert q3.plan.md --to yaml --stdout only print it

The new plan says what the old one says, and plan lint finds the same in it. Comments go where what they speak of goes;
what the new form cannot hold is said on standard error. The old plan stays, and what is there already is never
written over.

Exit codes: 0 done, 1 the plan cannot be read, 2 it could not be done (a wrong flag, something is there already),
3 a bug.`

export function addConvert(program: Command, session: Session): void {
  program
    .command('convert')
    .summary('write a plan in another form')
    .description(
      'Write a plan in another form: one YAML file, one Markdown page, or a folder with a file for each part.',
    )
    .argument('<plan>', 'the plan: its file, or its folder')
    .addOption(
      new Option('--to <form>', 'yaml, md (Markdown) or folder (a file for each part)')
        .argParser(oneOf('form', forms))
        .makeOptionMandatory(),
    )
    .addOption(
      new Option(
        '--out <path>',
        'the new file or folder (default: beside the old one, by its name); - prints',
      ).argParser(text),
    )
    .option('--stdout', 'print instead of writing a file')
    .addOption(
      new Option('--config <file>', 'settings for the plan, instead of the nearest plan.config.yaml').argParser(text),
    )
    .addHelpText('after', help)
    .action(async (plan: string, _: unknown, command: Command) => {
      const { out, stdout, ...options } = command.optsWithGlobals<ConvertOptions>()
      const prints = stdout === true || out === '-'
      if (prints && out !== undefined && out !== '-')
        throw new Refusal('--stdout prints and --out writes a file: say one of them')
      if (prints && options.to === 'folder')
        throw new Refusal('a folder of files cannot be printed: say with --out where it goes')
      const { convertPlan } = await import('./convert/plan.ts')
      session.code = await convertPlan(plan, prints ? '-' : out, options, session)
    })
}
