import { readFileSync } from 'node:fs'
import { Argument, type Command } from 'commander'
import { oneOf } from './arguments.ts'
import type { Session } from './tool.ts'

const schemas = ['plan', 'config', 'report', 'brief'] as const

const help = `
Examples:
  plan schema > plan.schema.json        for editors that check and complete plans while you write
  plan schema config                    what plan.config.yaml may hold`

export function addSchema(program: Command, session: Session): void {
  program
    .command('schema')
    .summary('print the format of plans, settings, reports or briefs')
    .description(
      'Print the JSON Schema of plans, of plan.config.yaml, or of what plan lint and plan brief print with --format json.',
    )
    .addArgument(new Argument('[name]', schemas.join(', ')).argParser(oneOf('schema', schemas)))
    .addHelpText('after', help)
    .action(async (name: (typeof schemas)[number] = 'plan') => {
      await session.world.stdout.write(schemaText(name))
    })
}

/** The text of a schema that ships. */
export function schemaText(name: (typeof schemas)[number]): string {
  // The same way from here and from what is built: dist has the folders of src.
  return readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8')
}
