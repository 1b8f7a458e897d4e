import { basename, join } from 'node:path'
import type { LanguageCode } from '../../brief/brief.ts'
import { loadLanguage } from '../../brief/language.ts'
import type { MarkedFile } from '../../brief/marks.ts'
import { changedKeys, type Difference, standingOf } from '../../brief/standing.ts'
import type { Files } from '../../io/files.ts'
import { fileName, isInside } from '../../io/repository.ts'
import type { Change, CommittedBrief } from '../../lint/briefs.ts'
import type { CheckedPlan } from '../../plan/plan.ts'
import type { Inputs } from '../inputs.ts'
import { briefsIn } from './kept.ts'
import { Maker } from './maker.ts'

/** The briefs that are kept of a plan, held against what it says now. */
export async function briefsKept(
  checked: CheckedPlan,
  folder: string,
  { root, configs }: Pick<Inputs, 'root' | 'configs'>,
  files: Files,
): Promise<CommittedBrief[]> {
  const maker = new Maker(checked, configs.settingsFor(join(root, checked.plan.file)))
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
  const made = await maker.make(channel, { ...(lang && { lang: lang as LanguageCode }), draft })
  if (!made) return { channel, moved: [], edited: [] }
  const { moved, edited, changedKeys: keys } = standingOf(kept, made.brief, made.texts)
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
