import manifest from '../../package.json' with { type: 'json' }
import { exitCode } from './process.ts'

/** Runs the command that this process was started with, and ends it. */
export async function start(): Promise<void> {
  const argv = process.argv.slice(2)
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) return tellVersion()
  const code = await exitCode(argv, manifest.version)
  // Nothing is cut: all that was written has been waited for. Left to itself, Node would give back its memory piece by
  // piece, which takes longer the more plans were read.
  process.exit(code)
}

/** The version and nothing else: not even a stream is opened, for that takes longer than the rest of it. */
function tellVersion(): void {
  const text = `${manifest.version}\n`
  try {
    process.getBuiltinModule('node:fs').writeSync(1, text)
  } catch {
    process.stdout.once('error', () => {})
    process.stdout.write(text)
  }
}
