import type { World } from '../io/world.ts'
import { loadMain } from './load-main.ts'

/** The exit code of a run in this process, or in a given world. Whatever gets as far as here is a bug of ours, and is said to be one. */
export async function exitCode(argv: readonly string[], version: string, given?: World): Promise<number> {
  try {
    const { run, processWorld } = await loadMain()
    return await run(argv, given ?? processWorld())
  } catch (error) {
    const { oneLine } = await import('../report/sanitize.ts')
    const message = oneLine(error instanceof Error ? error.message : String(error))
    const stack = (given ?? process).env.PLAN_DEBUG && error instanceof Error ? `${error.stack}\n` : ''
    const report = `plan: this is a bug in planlint ${version}, please report it (npm bugs planlint): ${message}\n`
    await (given ?? process).stderr.write(report + stack)
    return 3
  }
}
