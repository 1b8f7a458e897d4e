import type { Rule } from '../../lint/rule.ts'
import { type PresetName, presetNames } from './preset-names.ts'
import { familyOf, type Level, type RuleSettings } from './setting.ts'

/**
 * A preset says what is on and how grave it is, and nothing else. What it does not name stays as it was, so that several
 * can be laid over each other. It may speak of families that this version has no rule of yet.
 */
type Preset = (rules: readonly Rule[]) => Readonly<Record<string, Level>>

const recommended: Preset = (rules) =>
  each(
    rules.filter(({ id, offByDefault }) => !offByDefault && familyOf(id) !== 'digital'),
    () => 'on',
  )

const presets: Readonly<Record<PresetName, Preset>> = {
  recommended,

  essentials: () => ({
    'syntax/*': 'on',
    'suppress/*': 'on',
    'plan/six-elements': 'on',
    'plan/known-references': 'on',
    'plan/unique-ids': 'on',
    'plan/given-once': 'on',
    'budget/adds-up': 'on',
    'measurement/contributions-add-up': 'on',
    // The card's four: one objective, one sentence, no ring fence, metrics before launch.
    'objective/single': 'on',
    'channels/role-one-sentence': 'on',
    'budget/not-ring-fenced': 'on',
    'measurement/agreed-before-launch': 'on',
    'measurement/unchanged-since-launch': 'on',
  }),

  strict: (rules) => each(rules, strictly),

  'operational-control': (rules) => ({
    ...recommended(rules),
    // What is off by default is not what every team can be held to.
    ...each(
      of(rules, 'operations', 'governance').filter(({ offByDefault }) => !offByDefault),
      () => 'error',
    ),
  }),

  digital: (rules) => ({ ...recommended(rules), ...each(of(rules, 'digital'), () => 'on') }),
}

/** The settings of a preset for these rules; undefined where there is no preset of that name. */
export function presetSettings(name: string, rules: readonly Rule[]): RuleSettings | undefined {
  const preset = presetNames.find((known) => known === name)
  if (!preset) return undefined
  return new Map(Object.entries(presets[preset](rules)).map(([rule, level]) => [rule, { level }]))
}

function each(rules: readonly Rule[], level: (rule: Rule) => Level): Record<string, Level> {
  return Object.fromEntries(rules.map((rule) => [rule.id, level(rule)]))
}

function of(rules: readonly Rule[], ...families: readonly string[]): readonly Rule[] {
  return rules.filter(({ id }) => families.includes(familyOf(id)))
}

/** Warnings are errors. A rule that only informs goes on doing so. */
function strictly({ severity }: Rule): Level {
  const gravest = typeof severity === 'string' ? severity : severity.approved
  return gravest === 'info' ? 'on' : 'error'
}
