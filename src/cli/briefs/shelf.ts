import { basename, join } from 'node:path'
import type { LanguageCode } from '../../brief/brief.ts'
import { loadLanguage } from '../../brief/language.ts'
import type { MarkedFile } from '../../brief/marks.ts'
import { changedKeys, type Difference, standingOf } from '../../brief/standing.ts'
import type { Files } from '../../io/files.ts'
import { fileName } from '../../io/repository.ts'
import type { Change, CommittedBrief, Shelf } from '../../lint/briefs.ts'
import type { Unknown } from '../../lint/history.ts'
import type { CheckedPlan } from '../../plan/plan.ts'
import type { Inputs } from '../inputs.ts'
import type { Folder } from './folder.ts'
import { briefsIn } from './kept.ts'
import { Maker } from './maker.ts'
import { wordsOf } from './words-of.ts'

/** The briefs beside the plans of a run, held against what the plans say now. */
export class DiskShelf implements Shelf {
  readonly #files: Files
  readonly #inputs: Pick<Inputs, 'root' | 'configs'>
  readonly #folderFor: (file: string) => Folder
  readonly #found = new Map<CheckedPlan, readonly CommittedBrief[]>()

  constructor(files: Files, inputs: Pick<Inputs, 'root' | 'configs'>, folderFor: (file: string) => Folder) {
    this.#files = files
    this.#inputs = inputs
    this.#folderFor = folderFor
  }

  async open(plans: readonly CheckedPlan[]): Promise<void> {
    for (const checked of plans) {
      const folder = this.#folderFor(checked.plan.file).ofPlan(checked.plan.id)
      if (folder !== undefined) this.#found.set(checked, await this.#look(checked, folder))
    }
  }

  briefsOf(checked: CheckedPlan): readonly CommittedBrief[] | Unknown {
    return this.#found.get(checked) ?? []
  }

  async #look(checked: CheckedPlan, folder: string): Promise<CommittedBrief[]> {
    const { root, configs } = this.#inputs
    const maker = new Maker(checked, wordsOf(checked, configs.settingsFor(join(root, checked.plan.file))))
    const found: CommittedBrief[] = []
    for (const { path, kept } of briefsIn(folder, this.#files)) {
      const file = fileName(root, path)
      const none = { file, moved: [], edited: [] }
      if ('broken' in kept) found.push({ ...none, channel: basename(path, '.md'), broken: kept.broken })
      else if (kept.plan === checked.plan.id) found.push({ ...none, ...(await standing(kept, maker)) })
    }
    return found
  }
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
