import type { Report } from '../../lint/finding.ts'
import { lint } from '../../lint/lint.ts'
import type { CheckedPlan } from '../../plan/plan.ts'
import { archiveFor } from '../history.ts'
import type { Inputs } from '../inputs.ts'
import { setupFor } from '../setup.ts'
import type { Session } from '../tool.ts'
import { withSignOff } from './sign-off.ts'

/** What is wrong with the plans once they are approved, briefs aside. */
export async function reportFor(
  plans: readonly CheckedPlan[],
  inputs: Inputs,
  options: { readonly today?: string },
  session: Session,
): Promise<Report> {
  const archive = archiveFor(inputs, session.world)
  const setup = setupFor(inputs, options, session)
  const { settingsFor } = setup
  const known = new Map<ReturnType<typeof settingsFor>, ReturnType<typeof settingsFor>>()
  return lint(plans, {
    ...setup,
    settingsFor: (file) => {
      const settings = settingsFor(file)
      let others = known.get(settings)
      if (!others) {
        others = { ...settings, rules: withSignOff(settings.rules, session.tool.rules) }
        known.set(settings, others)
      }
      return others
    },
    atLeast: 'approved',
    ...(archive && { archive }),
  }).finally(() => archive?.close())
}
