import { dirname, join } from 'node:path'
import { Refusal } from '../io/refusal.ts'
import type { Setup } from '../lint/lint.ts'
import { isAlwaysOn } from '../lint/suppress.ts'
import type { Status } from '../plan/plan.ts'
import type { Inputs } from './inputs.ts'
import { pageFinder } from './page-finder.ts'
import type { Session } from './tool.ts'

/** How the plans are to be judged. */
export function setupFor(
  inputs: Inputs,
  options: { readonly today?: string; readonly stage?: Status },
  { world, tool }: Pick<Session, 'world' | 'tool'>,
): Setup {
  const { root, configs, single, fromStdin } = inputs
  const actuals = new Map<string, boolean>()
  const setup: Setup = {
    settingsFor: (file) => configs.settingsFor(join(root, file)),
    today: options.today ?? dayOf(world.now()),
    ...(options.stage && { stage: options.stage }),
    ...(single && { portfolioMissing: 'single plans were named; lint the folder that they are in to compare them' }),
    hasActuals: (file) => {
      const folder = dirname(join(root, file))
      if (fromStdin) return undefined
      if (!actuals.has(folder)) actuals.set(folder, world.files.kind(join(folder, 'actuals.csv')) === 'file')
      return actuals.get(folder)
    },
    pages: () => pageFinder(tool),
    version: tool.version,
  }
  if (inputs.plans.every(({ file }) => setup.settingsFor(file).rules.every(({ rule }) => isAlwaysOn(rule.id)))) {
    throw new Refusal('no rule is on: the configuration turns all of them off')
  }
  return setup
}

/** The day on the caller's own calendar. */
export function dayOf(now: Date): string {
  const pad = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}
