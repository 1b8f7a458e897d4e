import { dirname, join, sep } from 'node:path'
import { convert } from '../../convert/convert.ts'
import { TooLarge } from '../../convert/too-large.ts'
import { Refusal } from '../../io/refusal.ts'
import { fileName } from '../../io/repository.ts'
import type { Rule } from '../../lint/rule.ts'
import { isAlwaysOn } from '../../lint/suppress.ts'
import type { Plan } from '../../plan/plan.ts'
import { oneLine, visible } from '../../report/sanitize.ts'
import type { ConvertOptions } from '../convert.ts'
import { findingsText } from '../findings-text.ts'
import { type Inputs, readInputs } from '../inputs.ts'
import { judge } from '../judge.ts'
import { spotAt } from '../new-files/spot.ts'
import { type Job, write } from '../new-files/write.ts'
import { shownOn } from '../output.ts'
import { setupFor } from '../setup.ts'
import type { Session } from '../tool.ts'
import { formNames, formOf, refuseParts, targetFor } from './target.ts'

/** Writes a plan in another form, or prints it where `out` is `-`. Everything is decided before the first file is written. */
export async function convertPlan(
  word: string,
  out: string | undefined,
  { to: form, config }: Omit<ConvertOptions, 'out' | 'stdout'>,
  session: Session,
): Promise<number> {
  const { world, tool } = session
  const inputs = await readInputs({ paths: [word], ...(config && { config }) }, world, tool.rules)
  const { root, plans } = inputs
  const [plan, other] = plans
  if (!plan || other) throw new Refusal(`${word} holds ${plans.length} plans: name the one to convert`)
  if (!isWhole(plan)) return refuse(plan, inputs, session)
  if (formOf(plan) === form) throw new Refusal(`${plan.file} is ${formNames[form]} already`)

  const prints = out === '-'
  const target = targetFor(plan, form, prints ? undefined : out, root, world.cwd)
  const { files, lost } = await converted(plan, form, target, tool.rules)
  const notes = lost.map((line) => `note: ${oneLine(line)}\n`).join('')
  if (prints) {
    await world.stderr.write(notes)
    await world.stdout.write(shownOn(world.stdout, files.map(({ text }) => text).join('')))
    return 0
  }
  refuseParts(
    files.map(({ file }) => file),
    target,
    root,
    world,
  )
  const jobs = files.map(({ file, text }, index): Job => {
    const spot = spotAt(join(root, file.replaceAll('/', sep)), root, world.files)
    return { spot, text, what: index === 0 ? 'the plan' : 'a part of it' }
  })
  const whole = spotAt(join(root, target.replaceAll('/', sep)), root, world.files)
  if (whole.isTaken)
    throw new Refusal(`${target} is there already, and is left alone: say with --out where the new plan goes`)
  write(jobs, world.files)
  await world.stderr.write(notes + (await movedAway(plan, files[0]?.file ?? target, inputs, session)))
  const width = Math.max(...jobs.map(({ spot }) => spot.name.length))
  const wrote = jobs.map(({ spot, what }) => visible(`wrote ${spot.name.padEnd(width)}  ${what}`))
  const left = `${nameOf(plan)} stays as it is: delete it when you keep the new plan, for two plans cannot have one id`
  await world.stdout.write(`${[...wrote, '', visible(left)].join('\n')}\n`)
  return 0
}

async function converted(plan: Plan, form: ConvertOptions['to'], target: string, rules: readonly Rule[]) {
  try {
    return await convert(plan, form, target)
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error
    const { problem } = error
    const met = problem && rules.find(({ id }) => id === problem.rule)?.words?.(problem)
    if (met) throw new Refusal(`${plan.file} is too large for the form that you ask for: ${met.message}`)
    throw new Refusal(`${plan.file} would be larger than 4 MiB once what its pointers (*name) stand for is written out`)
  }
}

const unread: ReadonlySet<string> = new Set(['syntax/parse', 'syntax/limits', 'syntax/right-shape', 'plan/given-once'])

/** Was all of it read, each part of it once? */
function isWhole({ readable, broken, problems }: Plan): boolean {
  const isBroken = (broken?.keys.size ?? 0) + (broken?.items.size ?? 0) > 0
  return readable && !isBroken && !problems.some(({ rule }) => unread.has(rule))
}

/** Says what keeps the plan from being read. */
async function refuse(plan: Plan, inputs: Inputs, session: Session): Promise<number> {
  const { tool, world } = session
  const setup = setupFor(inputs, {}, session)
  const { settingsFor } = setup
  const rules = tool.rules
    .filter(({ id }) => unread.has(id) || isAlwaysOn(id))
    .map((rule) => ({ rule, options: rule.options ?? {}, severity: 'error' as const }))
  const report = await judge([plan], { ...setup, settingsFor: (file) => ({ ...settingsFor(file), rules }) })
  const findings = report.findings.filter(({ rule }) => unread.has(rule))
  await world.stdout.write(await findingsText(findings, inputs, {}, session))
  return 1
}

/** What lies beside a plan and is looked for beside the new one. */
async function movedAway(
  plan: Plan,
  main: string,
  { root, configs }: Inputs,
  { world: { files } }: Session,
): Promise<string> {
  const pathOf = (file: string) => join(root, file.replaceAll('/', sep))
  const before = dirname(pathOf(plan.file))
  const after = dirname(pathOf(main))
  if (before === after) return ''
  const told = (folder: string) => visible(oneLine(`${fileName(root, folder) || '.'}/`))
  await configs.of(after)
  const notes: string[] = []
  if (files.kind(join(before, 'actuals.csv')) === 'file')
    notes.push(`note: actuals.csv is read from beside the plan: copy it to ${told(after)}\n`)
  const old = configs.briefsFor(pathOf(plan.file))
  const now = configs.briefsFor(pathOf(main))
  if (old !== now && files.kind(join(old, plan.id)) === 'folder')
    notes.push(`note: the briefs of ${plan.id} are looked for under ${told(now)} now: move them there\n`)
  return notes.join('')
}

/** The plan as people see it: its file, or its folder. */
function nameOf({ file, files }: Plan): string {
  return files.length > 1 && file.includes('/') ? file.slice(0, file.lastIndexOf('/') + 1) : file
}
