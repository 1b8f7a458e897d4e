import type { ActiveRule } from '../../lint/draft.ts'
import { severities } from '../../lint/finding.ts'
import type { Rule } from '../../lint/rule.ts'
import { isAlwaysOn } from '../../lint/suppress.ts'

export const levels = ['off', 'on', ...severities] as const
/** `on` is the rule's own severity. */
export type Level = (typeof levels)[number]

/** What a configuration says of a rule. Without a level it only sets options, and the rule is on. */
export interface Setting {
  readonly level?: Level
  readonly options?: Readonly<Record<string, unknown>>
}

/** The settings of one mapping: by rule, by `element/*` and by `*`. The most exact one that fits a rule counts. */
export type RuleSettings = ReadonlyMap<string, Setting>

/** The rules that are on after all settings have been heard, a later one over an earlier. */
export function activeRules(rules: readonly Rule[], layers: readonly RuleSettings[]): ActiveRule[] {
  return rules.flatMap((rule) => activeRule(rule, layers) ?? [])
}

function activeRule(rule: Rule, layers: readonly RuleSettings[]): ActiveRule | undefined {
  const patterns = [rule.id, `${familyOf(rule.id)}/*`, '*']
  let level: Level = isAlwaysOn(rule.id) || isOwn(rule.id) ? 'on' : 'off'
  let options = rule.options ?? {}
  for (const settings of layers) {
    const setting = patterns.map((pattern) => settings.get(pattern)).find((found) => found !== undefined)
    if (!setting) continue
    const next: Level = setting.level ?? (level === 'off' ? 'on' : level)
    if (!isAlwaysOn(rule.id) || !isMilder(next, rule)) level = next
    if (setting.options) options = { ...options, ...(setting.options as typeof options) }
  }
  if (level === 'off') return undefined
  return level === 'on' ? { rule, options } : { rule, severity: level, options }
}

/** Is the option a part of a whole, by its name and its default: 0.3, which people write as 30%? */
export function isShareOption(name: string, own: unknown): own is number {
  return typeof own === 'number' && own >= 0 && own <= 1 && /(?:^|_)share$/.test(name)
}

/** Would the level turn the rule off, or weigh it less than the rule itself does? */
export function isMilder(level: Level, { severity }: Rule): boolean {
  if (level === 'on') return false
  const own = typeof severity === 'string' ? severity : severity.approved
  return level === 'off' || severities.indexOf(level) < severities.indexOf(own)
}

/** Is the rule one that a configuration declares? It is on without a word, for nobody declares it for nothing. */
export function isOwn(id: string): boolean {
  return familyOf(id) === 'custom'
}

/** The first half of an id: the element that the rule is about. */
export function familyOf(id: string): string {
  return id.slice(0, id.indexOf('/'))
}
