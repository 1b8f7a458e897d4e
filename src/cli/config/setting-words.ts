import type { Rule, Worded } from '../../lint/rule.ts'
import type { Problem } from '../../source/problem.ts'

/** What is asked of a run, and not written into a configuration. */
const flags: readonly string[] = ['fail-on', 'format', 'max-warnings', 'output-file', 'stage', 'today', 'color', 'fix']

const forRules = 'Write it under rules, with the id of the rule: rules: { budget/adds-up: warning }'
const forPlans = 'Write it under plans, with a ! in front of what is no plan: plans: ["**/*.plan.yaml", "!archive/**"]'

/** What other linters call their settings. */
const calledElsewhere: Readonly<Record<string, string>> = {
  severity: forRules,
  level: forRules,
  disable: forRules,
  off: forRules,
  ignore: forPlans,
  exclude: forPlans,
  include: forPlans,
  paths: forPlans,
  preset: 'Write extends in its place: extends: strict',
  presets: 'Write extends in its place: extends: [strict, digital]',
}

/** A setting that there is not: where it belongs, or which there are. */
export function settingWords(seen: Problem['seen'], rules: readonly Rule[], kind: string): Worded {
  const { key = '', near, known, thing } = seen
  const name = key.toLowerCase().replaceAll('_', '-')
  if (thing === 'the configuration') {
    if (flags.includes(name))
      return {
        message: `"${key}" is no setting of a configuration but a flag of the command line`,
        fix: `Take it out here, and put --${name} behind plan lint, on the command line or in the script that calls it.`,
      }
    const otherwise = Object.hasOwn(calledElsewhere, name) ? calledElsewhere[name] : undefined
    if (otherwise) return { message: `there is no field "${key}" in ${thing}`, fix: otherwise }
  }
  const words = rules.find((rule) => rule.id === 'syntax/known-keys')?.words
  const { message } = words?.({ rule: 'syntax/known-keys', kind, seen }) ?? { message: `"${key}" is no field` }
  return { message, fix: near ? `Write ${near}.` : `Fields here: ${known}.` }
}
