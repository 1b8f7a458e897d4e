import { join } from 'node:path'
import type { Answers } from '../../init/answers.ts'
import { type Ci, ciFile, preCommitFile } from '../../init/ci.ts'
import { planId } from '../../init/ids.ts'
import { namesSeason } from '../../init/period.ts'
import { settingsText } from '../../init/settings.ts'
import { schemaName, starterFiles } from '../../init/starter.ts'
import { Refusal } from '../../io/refusal.ts'
import { fileName } from '../../io/repository.ts'
import type { World } from '../../io/world.ts'
import { sayDay } from '../../plan/dates.ts'
import { visible } from '../../report/sanitize.ts'
import { configName } from '../config/config.ts'
import type { InitOptions } from '../init.ts'
import { homeFor, nearestAbove, spotAt } from '../new-files/spot.ts'
import { type Job, write } from '../new-files/write.ts'
import { schemaText } from '../schema.ts'
import { dayOf } from '../setup.ts'
import type { Session } from '../tool.ts'
import { answersFor } from './questions.ts'

/** What is there already, with what the person may want to do about it. */
type Left = string

/** Writes a starter plan and what belongs to it. Everything is decided before the first file is written. */
export async function initPlan(word: string | undefined, options: InitOptions, session: Session): Promise<void> {
  const { world, tool } = session
  const { answers, folder: wanted } = await answersFor(word, options, dayOf(world.now()), world)
  const home = homeFor(wanted, world)
  const plan = planJobs(answers, home, world)
  const { jobs, left } = settingJobs(answers, home, world)
  const services = serviceJobs(options, { version: tool.version, ...partsFolder(answers, home) }, home.root, world)
  const all = [...plan, ...jobs, ...services.jobs]
  write(all, world.files)

  const width = Math.max(...all.map(({ spot }) => spot.name.length))
  const wrote = all.map(({ spot, what }) => `wrote ${spot.name.padEnd(width)}  ${what}\n`)
  const where = fileName(world.cwd, home.folder)
  const next = `\nNow fill in what is empty; this says what that is:\n  plan lint${where === '' ? '' : ` ${quoted(where)}`}\n`
  const said = [...wrote, ...left, ...services.left, ...guessedDays(answers, options)].join('') + next
  await world.stdout.write(said.split('\n').map(visible).join('\n'))
}

/** A season says when the plan runs, and not on which days: those that were taken are told. */
function guessedDays({ name, start, end }: Answers, options: InitOptions): string[] {
  if (options.start !== undefined || options.name === undefined || !namesSeason(name)) return []
  return [`\nThe plan runs from ${sayDay(start)} to ${sayDay(end)}: other days are given with --start and --end.\n`]
}

interface Home {
  readonly folder: string
  readonly root: string
}

/** The plan. One that is there is nothing to be added to: then nothing at all is written. */
function planJobs(answers: Answers, { folder, root }: Home, { files }: World): Job[] {
  const id = planId(answers)
  const names = [`${id}.plan.yaml`, `${id}.plan.yml`, `${id}.plan.md`, id]
  for (const name of names) {
    const { isTaken, name: shown } = spotAt(join(folder, name), root, files)
    if (isTaken) throw new Refusal(`${shown} is there already, and is left alone: give the new plan another --name`)
  }
  return starterFiles(answers).map(({ path, text }, index) => ({
    spot: spotAt(join(folder, path), root, files),
    text,
    what: index === 0 ? 'the plan' : 'a part of it',
  }))
}

/** The settings, where none hold for the plan yet, and the format for the editors that read it. */
function settingJobs({ form }: Answers, { folder, root }: Home, { files }: World): { jobs: Job[]; left: Left[] } {
  const jobs: Job[] = []
  const left: Left[] = []
  const config = nearestAbove(configName, folder, root, files)
  if (config === undefined)
    jobs.push({ spot: spotAt(join(folder, configName), root, files), text: settingsText, what: 'its settings' })
  else left.push(`left ${fileName(root, config)} as it is: its settings hold for the plan\n`)
  if (form === 'md') return { jobs, left }
  const schema = spotAt(join(folder, schemaName), root, files)
  if (schema.isTaken) left.push(`left ${schema.name} as it is\n`)
  else jobs.push({ spot: schema, text: schemaText('plan'), what: 'the format, for editors that check while you write' })
  return { jobs, left }
}

/** What other programs read at the root of the repository. */
function serviceJobs(
  { ci: service, preCommit }: InitOptions,
  ci: Ci,
  root: string,
  { files }: World,
): { jobs: Job[]; left: Left[] } {
  const jobs: Job[] = []
  const left: Left[] = []
  const wanted = [
    ...(service ? [{ ...ciFile(service, ci), what: `checks each change on ${service}` }] : []),
    ...(preCommit ? [{ ...preCommitFile(ci), what: 'checks before each commit' }] : []),
  ]
  for (const { path, text, entry, what } of wanted) {
    const spot = spotAt(join(root, path), root, files)
    if (spot.isTaken) left.push(`left ${spot.name} as it is; what ${what} would be this:\n\n${entry}\n`)
    else jobs.push({ spot, text, what })
  }
  return { jobs, left }
}

/** The folder in which all files may be parts of plans. */
function partsFolder(answers: Answers, { folder, root }: Home): Pick<Ci, 'plans'> {
  const path = fileName(root, folder)
  const plans = path === '' && answers.form === 'folder' ? planId(answers) : path
  // A name that a pattern would read as more than a name is left out: plans in one file are found by their names.
  return /^[\w./ -]+$/.test(plans) ? { plans } : {}
}

/** As a shell takes it for one word. */
function quoted(word: string): string {
  if (/^[\w./][\w./-]*$/.test(word)) return word
  return `'${word.startsWith('-') ? './' : ''}${word.replaceAll("'", "'\\''")}'`
}
