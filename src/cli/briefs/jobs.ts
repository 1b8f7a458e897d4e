import type { Part } from '../../brief/brief.ts'
import { standingOf } from '../../brief/standing.ts'
import { Refusal } from '../../io/refusal.ts'
import { sayList } from '../../plan/lists.ts'
import { oneLine } from '../../report/sanitize.ts'
import type { BriefOptions } from '../brief.ts'
import type { Inputs } from '../inputs.ts'
import type { Session } from '../tool.ts'
import { editedText } from './edited.ts'
import { exported } from './exports.ts'
import { type Folder, folderFor, type Place } from './folder.ts'
import { type Before, refuseForeignExport, replaceable } from './kept.ts'
import type { Made } from './maker.ts'
import type { Briefed } from './plans.ts'
import type { Target } from './selection.ts'

/** A brief that is ready to be written or printed. */
export interface Job {
  readonly target: Target
  /** Undefined where it is printed. */
  readonly place?: Place
  /** The Markdown brief that is there already and is to be written anew. */
  readonly before?: Before
  /** Does it hold what somebody has written where it is made from the plan? */
  readonly isEdited: boolean
  readonly open: readonly Part[]
  readonly content: string | Uint8Array
}

/** What is to be written where. Of a plan one of whose briefs was edited by hand nothing is; that is said instead. */
export async function jobsFor(
  mades: readonly { readonly target: Target; readonly made: Made }[],
  inputs: Inputs,
  options: BriefOptions,
  session: Session,
): Promise<{ readonly jobs: readonly Job[]; readonly edits: readonly string[] }> {
  const { world } = session
  const { format = 'md' } = options
  const folders = folderFor(inputs, options.out, world)
  const homes = folderFor(inputs, undefined, world)
  const isMarkdown = format === 'md'
  const jobs: Job[] = []
  const edits = new Map<Briefed, string[]>()
  const taken = new Map<string, string>()
  for (const { target, made } of mades) {
    const { choice } = target
    const { plan } = choice.checked
    const written = plan.data.id
    const planId = typeof written === 'string' ? written : plan.id
    const folder = folders(target.choice.file)
    const of = { plan: plan.id, channel: target.channel }
    const place = options.stdout ? undefined : folder.placeOf(planId, target.channel, format)
    if (place) {
      const other = taken.get(place.path.toLowerCase())
      if (other !== undefined)
        throw new Refusal(
          `${other} and ${target.choice.file} would both write ${place.name}: give the plans different ids`,
        )
      taken.set(place.path.toLowerCase(), target.choice.file)
    }
    // What a person has written stands in the Markdown brief, whatever the format.
    const home = isMarkdown && place ? place : keptAt(homes(target.choice.file), planId, target.channel)
    const before = home && replaceable(home.path, home.name, of, world.files)
    if (place && !isMarkdown) refuseForeignExport(place.path, place.name, format, options.force === true, world.files)
    const edited = isMarkdown && place && before ? standingOf(before.marked, made.brief, made.texts).edited : []
    if (place && edited.length > 0 && !options.force)
      edits.set(choice, [...(edits.get(choice) ?? []), editedText(place.name, edited, made.brief)])
    const { content, open } = await exported(made, before?.marked, format)
    jobs.push({
      target,
      ...(place && { place }),
      ...(isMarkdown && before && { before }),
      isEdited: edited.length > 0,
      open,
      content,
    })
  }
  const left = jobs.filter(({ target }) => !edits.has(target.choice))
  const whose = left.length > 0 ? ` of ${oneLine(sayList([...edits.keys()].map(({ file }) => file)))}` : ''
  const closing = `nothing${whose} was written; --force puts what the plan says in their place\n`
  return { jobs: left, edits: edits.size > 0 ? [...[...edits.values()].flat(), closing] : [] }
}

/** The Markdown brief of a channel, if it can be looked at. */
function keptAt(folder: Folder, plan: string, channel: string): Place | undefined {
  return folder.ofPlan(plan) === undefined ? undefined : folder.placeOf(plan, channel, 'md')
}
