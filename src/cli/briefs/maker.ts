import { type Brief, type LanguageCode, languageCodes } from '../../brief/brief.ts'
import { askTexts, planTexts } from '../../brief/file.ts'
import { loadLanguage } from '../../brief/language.ts'
import { makeBrief } from '../../brief/make.ts'
import { type PlanData, planData } from '../../brief/plan-data.ts'
import type { Settings } from '../../lint/lint.ts'
import { type ApprovedLines, heldMoves } from '../../plan/budget/held-moves.ts'
import { countedMoves } from '../../plan/budget/moves.ts'
import { planLanguage } from '../../plan/language.ts'
import type { CheckedPlan } from '../../plan/plan.ts'
import { said } from '../../words/gaps/placeholders.ts'

/** A brief with the texts that its file is made of. */
export interface Made {
  readonly brief: Brief
  readonly texts: ReadonlyMap<string, string>
  readonly draftLine: string
  /** The language, where it was asked for and is not the plan's own. */
  readonly lang?: LanguageCode
}

/** Makes the briefs of one plan. */
export class Maker {
  readonly #checked: CheckedPlan
  readonly data: PlanData
  /** The lines that were approved, as far as git remembers them. */
  lines: ApprovedLines | undefined
  readonly #says: (text: string) => boolean

  constructor(checked: CheckedPlan, settings: Settings) {
    const words = settings.words(planLanguage(checked.plan.data))
    this.#checked = checked
    this.#says = (text) => said(text, words) !== undefined
    this.data = planData(checked.plan.data, this.#says, checked)
  }

  /** The brief of a channel that the plan has. */
  async make(
    channel: string,
    given: { readonly lang?: LanguageCode; readonly draft?: boolean; readonly linesHoldAll?: boolean } = {},
  ): Promise<Made | undefined> {
    const own = await loadLanguage(this.data.language)
    const language = given.lang === undefined ? own : await loadLanguage(given.lang)
    const brief = makeBrief(this.data, {
      planId: this.#checked.plan.id,
      channel,
      language,
      held: given.linesHoldAll ? new Set(movesIn(this.data)) : this.#heldIn(this.data),
      ...(given.draft && { draft: true }),
    })
    if (!brief) return undefined
    const lang = language.code === own.code ? undefined : language.code
    return {
      brief,
      texts: planTexts(brief, language.says.draft),
      draftLine: language.says.draft,
      ...(lang && { lang }),
    }
  }

  /** The fingerprints that a brief of the channel would have had when the plan said this. */
  printsOf(
    old: Readonly<Record<string, unknown>>,
    channel: string,
    english: Parameters<typeof makeBrief>[1]['language'],
  ) {
    const data = planData(old, this.#says)
    const held = this.#heldIn(data)
    return makeBrief(data, { planId: this.#checked.plan.id, channel, language: english, held })?.from
  }

  /** Without git the lines are taken for what was approved, as the format has it. */
  #heldIn({ budget = {}, governance, approved }: PlanData): ReturnType<typeof heldMoves> {
    return this.lines ? heldMoves(this.lines, budget, governance?.decisions ?? [], approved?.on) : new Set()
  }
}

function movesIn({ governance, approved }: PlanData) {
  return countedMoves(governance?.decisions ?? [], approved?.on)
}

/** Is what stands in a person's part exactly what planlint asked for, in whatever language? Anything else is the person's. */
export async function askedFor(): Promise<(text: string) => boolean> {
  const asked = new Set((await Promise.all(languageCodes.map(loadLanguage))).flatMap(askTexts))
  return (text) => asked.has(text.replaceAll('\r\n', '\n'))
}
