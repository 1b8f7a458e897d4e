import { type Command, Option } from 'commander'
import { Refusal } from '../io/refusal.ts'
import type { Page, Rule } from '../lint/rule.ts'
import { oneOf } from './arguments.ts'
import { presetNames } from './config/preset-names.ts'
import { presetSettings } from './config/presets.ts'
import { nearestRule } from './config/rule-settings.ts'
import { activeRules, familyOf } from './config/setting.ts'
import { rulePage } from './rule-page.ts'
import type { Session, Tool } from './tool.ts'

interface Options {
  readonly element?: string
  readonly format?: 'json' | 'table'
}

const help = `
Examples:
  plan rules                                every rule in a line
  plan rules --element budget               the rules about the budget
  plan rules channels/role-one-sentence     one rule: why, how to fix it, what passes and what fails
  plan rules --format json                  everything, for programs`

export function addRules(program: Command, session: Session): void {
  const { rules } = session.tool
  const elements = [...new Set(rules.map(({ id }) => familyOf(id)))]
  program
    .command('rules')
    .summary('list the rules, or explain one')
    .description('List the rules, or explain one.')
    .argument('[id]', 'the rule to explain, such as budget/adds-up')
    .addOption(
      new Option('--element <name>', 'only the rules about this element').argParser(oneOf('element', elements)),
    )
    .addOption(
      new Option('--format <name>', 'table or json (default: table)').argParser(oneOf('format', ['table', 'json'])),
    )
    .addHelpText('after', help)
    .action(async (id: string | undefined, { element, format }: Options) => {
      if (id !== undefined && element !== undefined) throw new Refusal('name a rule or an element, not both')
      const wanted =
        id === undefined ? rules.filter((rule) => !element || familyOf(rule.id) === element) : [ruleNamed(id, rules)]
      const words = await session.tool.pages()
      await session.world.stdout.write(
        format === 'json' ? asJson(wanted, words, session.tool) : asText(wanted, words, id),
      )
    })
}

function ruleNamed(id: string, rules: readonly Rule[]): Rule {
  const rule = rules.find((one) => one.id === id)
  if (rule) return rule
  if (rules.some((one) => familyOf(one.id) === id)) throw new Refusal(`${id} is an element: plan rules --element ${id}`)
  const near = nearestRule(id, rules)
  throw new Refusal(`there is no rule ${id}${near ? `; a similar name is ${near}` : '; plan rules lists them all'}`)
}

type Pages = ReadonlyMap<string, Page>

function pageOf({ id }: Rule, pages: Pages): Page {
  const page = pages.get(id)
  if (!page) throw new Error(`the rule ${id} has no page`)
  return page
}

function asText(rules: readonly Rule[], pages: Pages, id: string | undefined): string {
  const [first] = rules
  return id !== undefined && first ? rulePage(first, pageOf(first, pages)) : table(rules, pages)
}

function table(rules: readonly Rule[], pages: Pages): string {
  const rows = rules.map((rule) => [rule.id, severityText(rule), rule.from, pageOf(rule, pages).summary] as const)
  const width = (column: 0 | 1 | 2) => Math.max(...rows.map((row) => row[column].length))
  const [ids, severities, froms] = [width(0), width(1), width(2)]
  const lines = rows.map(
    ([id, severity, from, summary]) =>
      `${id.padEnd(ids)}  ${severity.padEnd(severities)}  ${from.padEnd(froms)}  ${summary}\n`,
  )
  return lines.join('')
}

/** `warning/error` weighs more once a plan is approved. */
function severityText({ severity }: Rule): string {
  return typeof severity === 'string' ? severity : `${severity.draft}/${severity.approved}`
}

function asJson(rules: readonly Rule[], pages: Pages, tool: Tool): string {
  const inPreset = presetNames.map((name) => {
    const on = activeRules(tool.rules, [presetSettings(name, tool.rules) ?? new Map()])
    return { name, ids: new Set(on.map(({ rule }) => rule.id)) }
  })
  const all = rules.map((rule) => {
    const { id, severity, from, reads, options = {} } = rule
    const { summary, why, fix, source } = pageOf(rule, pages)
    const presets = inPreset.filter(({ ids }) => ids.has(id)).map(({ name }) => name)
    return { id, severity, from, summary, why, fix, source, reads, options, presets }
  })
  return `${JSON.stringify(all, null, 2)}\n`
}
