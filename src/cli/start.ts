import manifest from '../../package.json' with { type: 'json' }
import { processWorld } from '../io/process.ts'
import type { World } from '../io/world.ts'
import { loadMain } from './load-main.ts'

/**
 * Runs the command that this process was started with. The exit code is set and never forced, so that no output is cut.
 * The version is told without loading what the other commands need.
 */
export async function start(): Promise<void> {
  const argv = process.argv.slice(2)
  const world = processWorld()
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V'))
    await world.stdout.write(`${manifest.version}\n`)
  else process.exitCode = await exitCode(argv, world)
}

/** The exit code of a run. Whatever gets as far as here is a bug of ours, and is said to be one. */
export async function exitCode(argv: readonly string[], world: World): Promise<number> {
  try {
    const { run } = await loadMain()
    return await run(argv, world)
  } catch (error) {
    const { oneLine } = await import('../report/sanitize.ts')
    const message = oneLine(error instanceof Error ? error.message : String(error))
    const stack = world.env.PLAN_DEBUG && error instanceof Error ? `${error.stack}\n` : ''
    const report = `plan: this is a bug in planlint ${manifest.version}, please report it (npm bugs planlint): ${message}\n`
    await world.stderr.write(report + stack)
    return 3
  }
}
