import { type Command, Option } from 'commander'
import type { DeclaredRule } from '../custom/declared.ts'
import { Refusal } from '../io/refusal.ts'
import { rootOf } from '../io/repository.ts'
import type { Page, Rule } from '../lint/rule.ts'
import { jsonText } from '../report/json.ts'
import { visible } from '../report/sanitize.ts'
import { byText } from '../source/by-text.ts'
import { oneOf, text } from './arguments.ts'
import { Configs } from './config/configs.ts'
import { presetNames } from './config/preset-names.ts'
import { presetSettings } from './config/presets.ts'
import { nearestRule } from './config/rule-settings.ts'
import { activeRules, familyOf, isOwn } from './config/setting.ts'
import { configNamed } from './inputs.ts'
import { pageFinder } from './page-finder.ts'
import { rulePage } from './rule-page.ts'
import type { Session } from './tool.ts'

interface Options {
  readonly element?: string
  readonly config?: string
  readonly format?: 'json' | 'table'
}

const help = `
Examples:
  plan rules                                every rule in a line
  plan rules --element budget               the rules about the budget
  plan rules --element custom               your own, of the plan.config.yaml that holds here
  plan rules channels/role-one-sentence     one rule: why, how to fix it, what passes and what fails
  plan rules --format json                  everything, for programs`

export function addRules(program: Command, session: Session): void {
  const { rules } = session.tool
  const elements = [...new Set(rules.map(({ id }) => familyOf(id))), ownFamily]
  program
    .command('rules')
    .summary('list the rules, or explain one')
    .description(
      'List the rules, or explain one: those that ship, and your own of the plan.config.yaml that holds here.',
    )
    .argument('[id]', 'the rule to explain, such as budget/adds-up')
    .addOption(
      new Option('--element <name>', 'only the rules about this element').argParser(oneOf('element', elements)),
    )
    .addOption(
      new Option('--format <name>', 'table or json (default: table)').argParser(oneOf('format', ['table', 'json'])),
    )
    .addOption(
      new Option('--config <file>', 'your own rules from this file, instead of the nearest plan.config.yaml').argParser(
        text,
      ),
    )
    .addHelpText('after', help)
    .action(async (id: string | undefined, { element, format, config }: Options) => {
      if (id !== undefined && element !== undefined) throw new Refusal('name a rule or an element, not both')
      // What ships can be looked up whatever a configuration says, and where it has a mistake too.
      const isShipped = rules.some((rule) => rule.id === id || (element !== undefined && familyOf(rule.id) === element))
      const known = isShipped ? rules : await rulesHere(session, config)
      const wanted =
        id === undefined ? known.filter((rule) => !element || familyOf(rule.id) === element) : [ruleNamed(id, known)]
      if (wanted.length === 0) throw new Refusal(noneHere)
      const pageOf = await pageFinder(session.tool)
      await session.world.stdout.write(format === 'json' ? asJson(wanted, pageOf, known) : asText(wanted, pageOf, id))
    })
}

const ownFamily = 'custom'
const noneHere =
  'the configuration that holds here declares no rules of your own (custom: …); --config FILE names another'

/** What ships, and what the configuration that holds in the current folder declares. */
async function rulesHere(
  { world: { cwd, files }, tool }: Session,
  named: string | undefined,
): Promise<readonly Rule[]> {
  const configs = new Configs(
    { files, root: rootOf(files, cwd, []), rules: tool.rules },
    configNamed(named, { cwd, files }),
  )
  const { rules } = await configs.of(cwd)
  return [...rules].sort((a, b) => byText(a.id, b.id))
}

function ruleNamed(id: string, rules: readonly Rule[]): Rule {
  const rule = rules.find((one) => one.id === id)
  if (rule) return rule
  if (isOwn(id) && !rules.some((one) => isOwn(one.id))) throw new Refusal(`there is no rule ${id}: ${noneHere}`)
  if (rules.some((one) => familyOf(one.id) === id)) throw new Refusal(`${id} is an element: plan rules --element ${id}`)
  const near = nearestRule(id, rules)
  throw new Refusal(`there is no rule ${id}${near ? `; a similar name is ${near}` : '; plan rules lists them all'}`)
}

type PageOf = (rule: Rule) => Page

function asText(rules: readonly Rule[], pageOf: PageOf, id: string | undefined): string {
  const [first] = rules
  const shown = id !== undefined && first ? rulePage(first, pageOf(first), declarationOf(first)) : table(rules, pageOf)
  // The words of a configuration go to the terminal with everything visible, as those of a plan do.
  return rules.some((rule) => isOwn(rule.id)) ? shown.split('\n').map(visible).join('\n') : shown
}

/** What makes a rule the reader's own; undefined for one that ships. */
function declarationOf(rule: Rule | DeclaredRule): DeclaredRule['declared'] | undefined {
  return 'declared' in rule ? rule.declared : undefined
}

function table(rules: readonly Rule[], pageOf: PageOf): string {
  const rows = rules.map((rule) => [rule.id, severityText(rule), rule.from, pageOf(rule).summary] as const)
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

function asJson(rules: readonly Rule[], pageOf: PageOf, known: readonly Rule[]): string {
  const inPreset = presetNames.map((name) => {
    const on = activeRules(known, [presetSettings(name, known) ?? new Map()])
    return { name, ids: new Set(on.map(({ rule }) => rule.id)) }
  })
  const all = rules.map((rule) => {
    const { id, severity, from, reads, options = {} } = rule
    const { summary, why, fix, source } = pageOf(rule)
    const presets = inPreset.filter(({ ids }) => ids.has(id)).map(({ name }) => name)
    const declaration = declarationOf(rule)?.text
    return {
      id,
      severity,
      from,
      summary,
      why,
      fix,
      source,
      reads,
      options,
      presets,
      ...(declaration && { declaration }),
    }
  })
  return jsonText(all)
}
