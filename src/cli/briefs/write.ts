import { join } from 'node:path'
import type { Part } from '../../brief/brief.ts'
import { standingOf } from '../../brief/standing.ts'
import type { Files } from '../../io/files.ts'
import { Refusal } from '../../io/refusal.ts'
import type { World } from '../../io/world.ts'
import type { Finding, Report } from '../../lint/finding.ts'
import { sayList } from '../../plan/lists.ts'
import { oneLine } from '../../report/sanitize.ts'
import type { BriefOptions } from '../brief.ts'
import { type Inputs, readInputs } from '../inputs.ts'
import { checkAll } from '../judge.ts'
import { shownOn } from '../output.ts'
import type { Session } from '../tool.ts'
import { tellApprovedLines } from './approved-lines.ts'
import { editedText } from './edited.ts'
import { exported } from './exports.ts'
import { type Folder, folderFor, type Place } from './folder.ts'
import { type Before, refuseForeignExport, replaceable } from './kept.ts'
import { briefsOf } from './made.ts'
import type { Made } from './maker.ts'
import { filesOf } from './obstacles.ts'
import { type Briefed, briefedPlans, spoiltPlans } from './plans.ts'
import { refusalText } from './refusal-text.ts'
import { reportFor } from './report-for.ts'
import { type Target, targetsIn, twinIn, twinWords } from './selection.ts'
import { readTemplate } from './template.ts'

interface Job {
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

/** From the words of the command line to files. Everything is decided before the first of them is written; a plan that is not ready keeps no other from being briefed. */
export async function writeBriefs(
  channels: readonly string[],
  options: BriefOptions,
  session: Session,
): Promise<number> {
  const { world, tool } = session
  const inputs = await readInputs(
    { paths: options.plan === undefined ? [] : [options.plan], ...(options.config && { config: options.config }) },
    world,
    tool.rules,
  )
  const template = options.template === undefined ? undefined : readTemplate(options.template, inputs.root, world)
  const checked = await checkAll(inputs.plans, (file) => inputs.configs.settingsFor(join(inputs.root, file)))
  const report = await reportFor(checked, inputs, options, session)
  const plans = briefedPlans(checked, inputs)
  await tellApprovedLines(plans, inputs, world)
  const say = (words: string) => (options.stdout ? world.stderr : world.stdout).write(words)

  // A channel that is not there may be in the part of a plan that cannot be read.
  const spoilt = spoiltPlans(channels, options, plans)
  if (spoilt.length > 0 && !options.all) {
    await say(await refusalText(syntaxErrorsOf(spoilt, report), inputs, options, session))
    return 1
  }
  const whole = plans.filter((plan) => !spoilt.includes(plan))
  const targets = whole.length > 0 ? targetsIn(channels, options, whole) : []
  const { mades, found, empty } = await briefsOf(targets, report, template, options)
  const isRefused = ({ choice }: Target) => !options.draft && (found.has(choice) || empty.has(choice))
  const refused = [...new Set(targets.filter(isRefused).map(({ choice }) => choice))]
  const unclear = options.all ? whole.filter((plan) => twinIn(plan) !== undefined) : []
  const without = options.all
    ? whole.filter((plan) => !unclear.includes(plan) && !targets.some(({ choice }) => choice === plan))
    : []
  const ready = mades.filter(({ target }) => !isRefused(target))
  if (world.git) await tellUnchecked(new Set(ready.map(({ target }) => target.choice)), report, world)
  const findings = [...syntaxErrorsOf(spoilt, report), ...new Set(refused.flatMap((plan) => found.get(plan) ?? []))]
  const jobs = await jobsFor(ready, inputs, options, session)
  if (findings.length > 0) await say(await refusalText(findings, inputs, options, session))
  await say(
    [
      ...refused.flatMap((plan) => (found.has(plan) ? [] : (empty.get(plan) ?? []))),
      ...unclear.map((plan) => `${oneLine(twinWords(plan))}\n`),
      ...without.map(({ file }) => `${oneLine(file)} has no channel to brief\n`),
      refused.length > 0 ? notWritten(refused, ready.length > 0) : '',
      ...jobs.edits,
    ].join(''),
  )
  const isDone = spoilt.length + refused.length + unclear.length + without.length + jobs.edits.length === 0
  const code = options.stdout ? await print(jobs.jobs, options, session) : await write(jobs.jobs, session)
  return isDone ? code : 1
}

/** A brief is made of the words that were signed off; where that could not be found out, whoever sends it is told, once for all plans. */
async function tellUnchecked(briefed: ReadonlySet<Briefed>, { skipped }: Report, { stderr }: World): Promise<void> {
  const skips = skipped.filter(({ rule }) => rule === 'messaging/as-signed-off')
  const because = new Map<string, string[]>()
  for (const { checked, file } of briefed) {
    const skip = skips.find(({ plan }) => plan === checked.plan.id)
    if (skip) because.set(skip.because, [...(because.get(skip.because) ?? []), file])
  }
  for (const [why, files] of because)
    await stderr.write(`${oneLine(`${sayFiles(files)}: not held against the text that was signed off: ${why}`)}\n`)
}

function sayFiles(files: readonly string[]): string {
  const [first = '', ...others] = files
  return files.length > 3 ? `${first} and ${others.length} more plans` : sayList(files)
}

function syntaxErrorsOf(plans: readonly Briefed[], { findings }: Report): Finding[] {
  const files = filesOf(plans.map(({ checked }) => checked.plan))
  return findings.filter(
    ({ file, rule, severity }) => files.has(file) && severity === 'error' && rule.startsWith('syntax/'),
  )
}

/** Of which plans nothing was written, where others were. */
function notWritten(refused: readonly Briefed[], areOthers: boolean): string {
  const whose = areOthers ? ` of ${oneLine(sayList(refused.map(({ file }) => file)))}` : ''
  return `no brief${whose} was written; --draft writes it all the same, marked as a draft\n`
}

/** What is to be written where. Of a plan one of whose briefs was edited by hand nothing is; that is said instead. */
async function jobsFor(
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

async function print(jobs: readonly Job[], { format = 'md' }: BriefOptions, { world }: Session): Promise<number> {
  const texts = jobs.map(({ content }) => String(content))
  if (format === 'html' && texts.length > 1)
    throw new Refusal('one page is printed at a time: name one channel, or leave out --stdout')
  const joined =
    format === 'json' && texts.length > 1
      ? `[\n${texts.map((one) => one.trimEnd()).join(',\n')}\n]\n`
      : texts.join('\n')
  await world.stdout.write(shownOn(world.stdout, joined))
  const open = jobs.filter((job) => job.open.length > 0)
  await world.stderr.write(open.map((job) => `${job.target.channel}${openWords(job.open)}\n`).join(''))
  return 0
}

async function write(jobs: readonly Job[], { world }: Session): Promise<number> {
  const { files, stdout } = world
  const lines: string[] = []
  for (const { place, before, isEdited, content, open } of jobs) {
    if (!place) continue
    const isThere = files.kind(place.path) === 'file'
    const isUnchanged = isThere && isSame(files.read(place.path, Buffer.byteLength(content)), content)
    let kept = ''
    if (!isUnchanged) {
      for (const folder of place.missing) if (files.kind(folder) === undefined) files.makeFolder(folder)
      if (before && isEdited) kept = `; what was written by hand is kept in ${keepOld(place, before, files)}`
      put(place, before, content, files)
    }
    const done = isUnchanged ? 'is up to date' : isThere ? 'written anew' : 'written'
    lines.push(`${oneLine(place.name)} ${done}${oneLine(kept)}${openWords(open)}\n`)
  }
  await stdout.write(lines.join(''))
  return 0
}

/** Puts a brief in its place. What a person has saved there since it was looked at is left alone. */
function put({ path, name }: Place, before: Before | undefined, content: Job['content'], files: Files): void {
  if (!before) files.write(path, content)
  else if (!files.replace(path, before.bytes, Buffer.from(content as string)))
    throw new Refusal(`${name} has changed since it was read: it is left as it is now`)
}

/** Puts a copy of the brief beside it, under a name that nothing has yet. The result is that name. */
function keepOld({ path, name }: Place, { bytes }: Before, files: Files): string {
  for (let number = 1; ; number++) {
    const ending = number === 1 ? '.old' : `.old-${number}`
    if (files.create(`${path}${ending}`, bytes)) return `${name}${ending}`
  }
}

function isSame(there: unknown, content: string | Uint8Array): boolean {
  return there instanceof Uint8Array && Buffer.compare(there, Buffer.from(content as string)) === 0
}

/** The parts that a person has still to write: "; yours to write: 9 Deliverables and mandatories". */
function openWords(open: readonly Part[]): string {
  if (open.length === 0) return ''
  return `; yours to write: ${open.map(({ number, title }) => `${number} ${title}`).join(', ')}`
}
