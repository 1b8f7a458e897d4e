import type { Rule } from '../../lint/rule.ts'
import type { Level, Setting } from './setting.ts'

/**
 * A preset says what is on and how grave it is, and nothing else. What it does not name stays as it was, so that several
 * can be laid over each other. Patterns may be of families that this version has no rule of yet.
 */
type Preset = (rules: readonly Rule[]) => Readonly<Record<string, Level>>

const isRecommended = ({ id, offByDefault }: Rule) => !offByDefault && !id.startsWith('digital/')

const recommended: Preset = (rules) => Object.fromEntries(rules.filter(isRecommended).map(({ id }) => [id, 'on']))

const presets = {
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

  strict: (rules) => Object.fromEntries(rules.map((rule) => [rule.id, strictly(rule)])),

  'operational-control': (rules) => ({ ...recommended(rules), 'operations/*': 'error', 'governance/*': 'error' }),

  digital: (rules) => ({ ...recommended(rules), 'digital/*': 'on' }),
} as const satisfies Record<string, Preset>

export type PresetName = keyof typeof presets

export const presetNames = Object.keys(presets) as readonly PresetName[]

/** The settings of a preset for these rules; undefined where there is no preset of that name. */
export function presetSettings(name: string, rules: readonly Rule[]): ReadonlyMap<string, Setting> | undefined {
  const preset = presetNames.find((known) => known === name)
  if (!preset) return undefined
  return new Map(Object.entries(presets[preset](rules)).map(([rule, level]) => [rule, { level }]))
}

/** Warnings are errors. A rule that only informs goes on doing so. */
function strictly({ severity }: Rule): Level {
  const gravest = typeof severity === 'string' ? severity : severity.approved
  return gravest === 'info' ? 'on' : 'error'
}
