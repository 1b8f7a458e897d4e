import { join } from 'node:path'
import type { Part } from '../../brief/brief.ts'
import { emptyParts } from '../../brief/make.ts'
import { standingOf } from '../../brief/standing.ts'
import type { Files } from '../../io/files.ts'
import { Refusal } from '../../io/refusal.ts'
import type { Finding, Report } from '../../lint/finding.ts'
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
import type { Made } from './maker.ts'
import { filesOf, obstacles } from './obstacles.ts'
import { briefedPlans, spoiltPlans } from './plans.ts'
import { refusalText } from './refusal-text.ts'
import { reportFor } from './report-for.ts'
import { type Target, targetsIn } from './selection.ts'
import { readTemplate, throughTemplate } from './template.ts'

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

/** From the words of the command line to files. Everything is decided before the first of them is written. */
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

  const spoilt = spoiltPlans(channels, options, plans)
  if (spoilt.length > 0) {
    const files = filesOf(spoilt.map(({ checked }) => checked.plan))
    const shown = report.findings.filter(
      ({ file, rule, severity }) => files.has(file) && severity === 'error' && rule.startsWith('syntax/'),
    )
    await say(await refusalText(shown, inputs, options, session))
    return 1
  }
  const { mades, found, empty } = await briefsOf(targetsIn(channels, options, plans), report, template, options)
  const findings = [...new Set(found)]
  if (findings.length + empty.length > 0 && !options.draft) {
    const shown = findings.length > 0 ? await refusalText(findings, inputs, options, session) : ''
    const said = findings.length > 0 ? '' : empty.join('')
    await say(`${shown}${said}no brief was written; --draft writes it all the same, marked as a draft\n`)
    return 1
  }
  const jobs = await jobsFor(mades, inputs, options, session)
  if (jobs === undefined) return 1
  return options.stdout ? print(jobs, options, session) : write(jobs, session)
}

/** The briefs, and what keeps them from being written: findings on their plans, and parts that would be empty. */
async function briefsOf(
  targets: readonly Target[],
  { findings }: Report,
  template: string | undefined,
  options: BriefOptions,
) {
  const found: Finding[] = []
  const empty: string[] = []
  const mades: { target: Target; made: Made }[] = []
  for (const target of targets) {
    const { choice, channel } = target
    const open = obstacles(findings, choice.checked.plan, choice.maker.data, [channel])
    found.push(...open)
    const make = async (draft: boolean) => {
      const plain = await choice.maker.make(channel, { ...(options.lang && { lang: options.lang }), draft })
      if (!plain) throw new Error(`no brief could be made of ${channel}`)
      return template === undefined ? plain : throughTemplate(plain, template, options.template ?? '')
    }
    const made = await make(false)
    const lacking = emptyParts(made.brief)
    // A draft says that the plan is not ready: of one that is, the brief is no draft.
    const isReady = lacking.length === 0 && open.length === 0
    mades.push({ target, made: options.draft && !isReady ? await make(true) : made })
    for (const { number, title } of lacking)
      empty.push(
        `${oneLine(`${choice.file}: the brief of "${made.brief.channel.name}" would have nothing in part ${number} (${title})`)}\n`,
      )
  }
  return { mades, found, empty }
}

/** What is to be written where; undefined where a brief was edited by hand, which has been said then. */
async function jobsFor(
  mades: readonly { readonly target: Target; readonly made: Made }[],
  inputs: Inputs,
  options: BriefOptions,
  session: Session,
): Promise<Job[] | undefined> {
  const { world } = session
  const { format = 'md' } = options
  const folders = folderFor(inputs, options.out, world)
  const homes = folderFor(inputs, undefined, world)
  const isMarkdown = format === 'md'
  const jobs: Job[] = []
  const edits: string[] = []
  const taken = new Map<string, string>()
  for (const { target, made } of mades) {
    const { plan } = target.choice.checked
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
    if (place && edited.length > 0 && !options.force) edits.push(editedText(place.name, edited, made.brief))
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
  if (edits.length > 0) {
    await world.stdout.write(`${edits.join('')}nothing was written; --force puts what the plan says in their place\n`)
    return undefined
  }
  return jobs
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
