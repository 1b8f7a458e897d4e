import { basename } from 'node:path'
import type { LanguageCode } from '../../brief/brief.ts'
import { loadLanguage } from '../../brief/language.ts'
import type { MarkedFile } from '../../brief/marks.ts'
import { changedKeys, type Difference, standingOf } from '../../brief/standing.ts'
import type { Files } from '../../io/files.ts'
import { fileName, isInside } from '../../io/repository.ts'
import type { World } from '../../io/world.ts'
import type { Change, CommittedBrief } from '../../lint/briefs.ts'
import type { CheckedPlan } from '../../plan/plan.ts'
import type { Inputs } from '../inputs.ts'
import { tellApprovedLines } from './approved-lines.ts'
import { briefsIn } from './kept.ts'
import type { Maker } from './maker.ts'
import { type Briefed, briefedPlans } from './plans.ts'

/** The briefs that are kept of plans, each in its folder, held against what the plans say now. */
export async function briefsKept(
  folders: ReadonlyMap<CheckedPlan, string>,
  inputs: Pick<Inputs, 'root' | 'configs'>,
  world: World,
): Promise<Map<CheckedPlan, CommittedBrief[]>> {
  const plans = briefedPlans([...folders.keys()], inputs)
  await tellApprovedLines(plans, inputs, world)
  const kept = new Map<CheckedPlan, CommittedBrief[]>()
  for (const plan of plans)
    kept.set(plan.checked, await keptOf(plan, folders.get(plan.checked) ?? '', inputs.root, world.files))
  return kept
}

async function keptOf(
  { checked, maker }: Briefed,
  folder: string,
  root: string,
  files: Files,
): Promise<CommittedBrief[]> {
  const found: CommittedBrief[] = []
  for (const { path, kept } of briefsIn(folder, files)) {
    const file = isInside(root, path) ? fileName(root, path) : path
    const none = { file, moved: [], edited: [] }
    if ('broken' in kept) found.push({ ...none, channel: basename(path, '.md'), broken: kept.broken })
    else if (kept.plan === checked.plan.id) found.push({ ...none, ...(await standing(kept, maker)) })
  }
  return found
}

async function standing(kept: MarkedFile, maker: Maker): Promise<Omit<CommittedBrief, 'file'>> {
  const { channel, lang, pieces } = kept
  const draft = pieces.some((piece) => piece.kind === 'plan' && piece.section === 'draft')
  const held = async (linesHoldAll: boolean) => {
    const made = await maker.make(channel, { ...(lang && { lang: lang as LanguageCode }), draft, linesHoldAll })
    return made && standingOf(kept, made.brief, made.texts)
  }
  const asWritten = await held(false)
  if (!asWritten) return { channel, moved: [], edited: [] }
  // Where git cannot tell whether the lines hold the moves that are logged, a brief that takes it either way is right.
  const other = maker.lines === undefined && asWritten.moved.length > 0 ? await held(true) : undefined
  const standing = other && other.moved.length < asWritten.moved.length ? other : asWritten
  const { moved, edited, changedKeys: keys } = standing
  const english = await loadLanguage('en')
  return {
    channel,
    moved: moved.map(changeOf),
    edited: edited.map(changeOf),
    ...(keys && { changedKeys: keys }),
    isMadeFrom: (old, key) => {
      const prints = maker.printsOf(old, channel, english)
      return prints !== undefined && !changedKeys(kept.from, prints).includes(key)
    },
  }
}

function changeOf({ section: _, ...change }: Difference): Change {
  return change
}
