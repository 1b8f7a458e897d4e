import type { World } from '../io/world.ts'
import { loadMain } from './load-main.ts'

export { processWorld } from '../io/process.ts'

/** The exit code of a run. Whatever gets as far as here is a bug of ours, and is said to be one. */
export async function exitCode(argv: readonly string[], world: World, version: string): Promise<number> {
  try {
    const { run } = await loadMain()
    return await run(argv, world)
  } catch (error) {
    const { oneLine } = await import('../report/sanitize.ts')
    const message = oneLine(error instanceof Error ? error.message : String(error))
    const stack = world.env.PLAN_DEBUG && error instanceof Error ? `${error.stack}\n` : ''
    const report = `plan: this is a bug in planlint ${version}, please report it (npm bugs planlint): ${message}\n`
    await world.stderr.write(report + stack)
    return 3
  }
}
