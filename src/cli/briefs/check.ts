import type { BriefOptions } from '../brief.ts'
import type { Session } from '../tool.ts'
export async function checkBriefs(_c: readonly string[], _o: BriefOptions, _s: Session): Promise<number> {
  return 0
}
