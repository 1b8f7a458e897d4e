import manifest from '../../package.json' with { type: 'json' }
import type { World } from '../io/world.ts'
import type { Page, Rule } from '../lint/rule.ts'
import { rules } from '../registry.generated.ts'

/** What the commands work with: the rules there are, and what they say of themselves. */
export interface Tool {
  readonly version: string
  readonly rules: readonly Rule[]
  readonly pages: () => Promise<Pick<ReadonlyMap<string, Page>, 'get'>>
}

export const shipped: Tool = {
  version: manifest.version,
  rules,
  pages: async () => (await import('./pages.ts')).pages,
}

/** One call of the command. */
export interface Session {
  readonly world: World
  readonly tool: Tool
  /** What the process will exit with. */
  code: number
}
