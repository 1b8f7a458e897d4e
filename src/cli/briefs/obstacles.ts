import type { PlanData } from '../../brief/plan-data.ts'
import type { Audience } from '../../brief/slice.ts'
import type { Finding } from '../../lint/finding.ts'
import type { Plan } from '../../plan/plan.ts'

/** The findings that keep a channel from being briefed: the argument, the goal, the numbers, the channel or its people are not settled. */
export function obstacles(
  findings: readonly Finding[],
  plan: Plan,
  data: PlanData,
  channels: readonly string[],
): Finding[] {
  const audiences = new Set(channels.flatMap((channel) => audiencesOf(data, channel)))
  const files = filesOf([plan])
  return findings.filter((finding) => {
    if (!files.has(finding.file)) return false
    // What was changed after it was signed off is not signed off.
    if (finding.rule === 'messaging/signed-off' || finding.rule === 'messaging/as-signed-off') return true
    if (finding.severity !== 'error') return false
    const { path, rule } = finding
    if (path === null) return true
    const [element = ''] = path.split(/[.[]/, 1)
    // A channel of the wrong shape, or of which nobody knows what it says, would be missing among the neighbours.
    if (element === 'channels')
      return concerns(path, channels) || rule === 'syntax/right-shape' || rule === 'syntax/parse'
    if (element === 'audiences') return concerns(path, [...audiences])
    return rule.startsWith('syntax/') || ['objective', 'objectives', 'messaging', 'measurement'].includes(element)
  })
}

/** Where findings on these plans stand: a plan in a folder has them in each of its files. */
export function filesOf(plans: readonly Plan[]): ReadonlySet<string> {
  return new Set(plans.flatMap(({ files }) => files.map(({ source }) => source.file)))
}

/** Is the path in one of these items, or about the list as a whole? */
function concerns(path: string, ids: readonly string[]): boolean {
  const item = /^\w+\[([^\]#]+)(?:#\d+)?\]/.exec(path)?.[1]
  return item === undefined || ids.includes(item)
}

function audiencesOf({ channels, audiences }: PlanData, id: string): string[] {
  const own = channels.find((channel) => channel.id === id)?.audiences ?? []
  const meets = ({ path = [] }: Audience) => path.some((step) => step.channels?.includes(id))
  return [...own, ...audiences.filter(meets).map((audience) => audience.id)]
}
