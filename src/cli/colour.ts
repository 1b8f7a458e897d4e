import type { World } from '../io/world.ts'
import type { Paint } from '../report/renderer.ts'

/** Are colours wanted on a stream? The flag decides, then FORCE_COLOR, then NO_COLOR, then what the stream is. */
function wantsColour(flag: boolean | undefined, env: World['env'], isTTY: boolean): boolean {
  if (flag !== undefined) return flag
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  if (env.NO_COLOR) return false
  return env.TERM !== 'dumb' && isTTY
}

const same = (text: string) => text

export const noPaint: Paint = { error: same, warning: same, info: same, strong: same, faint: same, added: same }

/** What writes in colours to the standard output, if any are wanted there. */
export async function paintFor(flag: boolean | undefined, { stdout, env }: World): Promise<Paint> {
  return wantsColour(flag, env, stdout.isTTY) ? loadPaint() : noPaint
}

/** The colours. chalk looks at other things than we do, so it is told its level instead of being asked for it. */
async function loadPaint(): Promise<Paint> {
  const { Chalk } = await import('chalk')
  const chalk = new Chalk({ level: 1 })
  const paint = (style: (text: string) => string) => (text: string) => style(text)
  return {
    error: paint(chalk.red),
    warning: paint(chalk.yellow),
    info: paint(chalk.cyan),
    strong: paint(chalk.bold),
    faint: paint(chalk.dim),
    added: paint(chalk.green),
  }
}
