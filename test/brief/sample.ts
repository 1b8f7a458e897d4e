import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Brief, LanguageCode } from '../../src/brief/brief.ts'
import { loadLanguage } from '../../src/brief/language.ts'
import { makeBrief } from '../../src/brief/make.ts'
import { type PlanData, planData } from '../../src/brief/plan-data.ts'
import { readPlanText, readTexts } from '../../src/plan/read.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The three plans of examples/, one form each. */
export const examples = [
  'examples/glenmara/autumn-2026.plan.md',
  'examples/lantern-reading/christmas-2026/plan.yaml',
  'examples/second-bell/q3-2026.plan.yaml',
] as const

export const secondBell = 'examples/second-bell/q3-2026.plan.yaml'

export function exampleText(file: string): string {
  return readFileSync(`${root}/${file}`, 'utf8')
}

export async function dataOf(text: string, file = 'q3.plan.yaml'): Promise<PlanData> {
  const { data } = await readPlanText({ file, text })
  return planData(data, (value) => value !== 'TBC')
}

/** The plan of an example, with the other files of its folder where it is one. */
async function exampleData(file: string): Promise<PlanData> {
  const folder = file.endsWith('/plan.yaml') ? file.slice(0, -'/plan.yaml'.length) : undefined
  const names = folder ? readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' }) : []
  const files = folder ? names.filter((name) => /\.\w+$/.test(name)).map((name) => `${folder}/${name}`) : [file]
  const [plan] = await readTexts(files.map((one) => ({ file: one, text: exampleText(one) })))
  if (!plan) throw new Error(`${file} is no plan`)
  return planData(plan.data, (value) => value !== 'TBC')
}

export async function exampleBriefs(lang: LanguageCode = 'en'): Promise<Brief[]> {
  const briefs: Brief[] = []
  for (const file of examples) {
    const plan = await exampleData(file)
    for (const { id } of plan.channels) briefs.push(await briefOf(plan, id, lang))
  }
  return briefs
}

export async function briefOf(plan: PlanData, channel: string, lang: LanguageCode = 'en'): Promise<Brief> {
  const brief = makeBrief(plan, { planId: 'q3', channel, language: await loadLanguage(lang) })
  if (!brief) throw new Error(`there is no channel ${channel}`)
  return brief
}

/** Everything that a brief says, as one text. */
export function wordsOf(brief: Brief): string {
  return JSON.stringify(brief.parts.map(({ blocks }) => blocks))
}

/** What is said under a name: the values of the first fact that has it. */
export function factOf({ parts }: Brief, name: string): readonly string[] | undefined {
  for (const { blocks } of parts) {
    for (const block of blocks) {
      const found = block.kind === 'facts' ? block.facts.find((fact) => fact.name === name) : undefined
      if (found) return found.values
    }
  }
  return undefined
}
