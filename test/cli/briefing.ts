import { shipped } from '../../src/cli/tool.ts'
import { exampleText, secondBell } from '../brief/sample.ts'
import { plan as runPlan } from './world.ts'

/** A plan that can be briefed, where it lies, and where its briefs go. */
export const text = exampleText(secondBell)
export const file = '/r/plans/q3.plan.yaml'
export const folder = '/r/plans/briefs/second-bell-2026-q3'
export type Tree = Parameters<typeof runPlan>[1]

/** Runs the command over that plan, or over another tree; briefs as on one day. */
export const plan = (argv: readonly string[], tree: Tree = { [file]: text }, cwd = '/r') =>
  runPlan([...argv, ...(argv.includes('brief') ? ['--today', '2026-07-15'] : [])], tree, { tool: shipped, cwd })
