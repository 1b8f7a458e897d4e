import { at, type Flag, type Frozen, rule } from '../../lint/rule.ts'
import { addDays, type Day, sayDay } from '../../plan/dates.ts'
import { benchmarks, type Phase, sayName } from '../../plan/digital-model.ts'
import type { Servas, ServasPhase } from '../../plan/format.generated.ts'
import { sayList } from '../../plan/lists.ts'
import { type Status, statuses } from '../../plan/plan.ts'
import { givesReason } from '../../words/gaps/bare-answer.ts'
import type { Words } from '../../words/words.ts'

export default rule({
  id: 'digital/servas-scored',
  severity: 'warning',
  from: 'draft',
  reads: ['digital', 'launch?', 'period?'],
  options: { market_test_days: 30 },
  summary: 'Each SERVAS phase that is due is scored on all six benchmarks, with reasons.',
  why: `The six questions are cheap to ask before the money is spent and instructive after it. Scored late they only confirm
    what everybody already believes, and a score without a reason cannot be learned from.`,
  fix: 'Give each of the six benchmarks of the phase a score from 1 to 5, and say why it is not one higher.',
  source: '[003] SERVAS digital analysis',

  valid: [
    `
    # Nothing is due while the plan is a draft and not in market.
    status: draft
    launch: 2026-08-01
    digital: { values: [Honest] }
    `,
    `
    # In market for two weeks: the market test has time.
    status: live
    launch: 2026-07-01
    digital:
      servas:
        strategic: &scored
          sustainable_goals: { score: 4, because: Fewer car trips. }
          engagement: { score: 3, because: The film holds people to the end. }
          relationships: { score: 2, because: Nobody answers comments yet. }
          value: { score: 4, because: It saves the bus fare. }
          action: { score: 3, because: The price is one click away. }
          synergy: { score: 5, because: One argument in every channel. }
        design: *scored
    `,
  ],
  invalid: [
    `
    status: approved
    launch: 2026-08-01
    digital:
      servas:
        strategic:
      # ^^^^^^^^^ "engagement", "relationships", "action" and "synergy" are not scored in the strategic phase, due once the plan is approved
          sustainable_goals: { score: 4 }
        # ^^^^^^^^^^^^^^^^^ "sustainable goals" has the score 4 and no reason for it
          value: { score: 4, because: It saves the bus fare. }
          action: { because: The price is one click away. }
    `,
    `
    status: live
    launch: 2026-06-15
    digital: { values: [Honest] }
  # ^^^^^^^ nothing is scored: the strategic phase, due once the plan is approved; the design phase, due once the plan is live; the market test, due since 15 July 2026, 30 days after the launch
    `,
    [
      `
    # The status says nothing of it, the calendar does.
    status: draft
    period: { start: 2026-07-01, end: 2026-09-30 }
    digital:
      servas: { final: { value: { score: 4, because: It saves the bus fare. } } }
    # ^^^^^^ none of the six benchmarks is scored in the design phase, due since the launch on 1 July 2026
    `,
      { today: '2026-07-02' },
    ],
    `
    status: closed
    launch: 2026-01-01
    digital:
      servas:
    # ^^^^^^ none of the six benchmarks is scored in the strategic phase, due once the plan is approved
        design:
      # ^^^^^^ none of the six benchmarks is scored in the design phase, due once the plan is live
          note: Later
        final:
      # ^^^^^ "engagement" is not scored in the final evaluation, due once the plan is closed
          sustainable_goals: { score: 4, because: Fewer car trips. }
          relationships: { score: 2, because: Nobody answered comments. }
          value: { score: 4, because: It saved the bus fare. }
          action: { score: 3, because: The price was one click away. }
          synergy: { score: 5, because: TBC }
          #                             ^^^ "synergy" has the score 5 and no reason for it
    `,
  ],

  *check({ digital, launch, period }, { stage, today, words }, { market_test_days }) {
    const due = duePhases(stage, launch ?? period?.start, today, market_test_days)
    const { servas } = digital
    if (!servas) {
      const phases = due.map(({ phase, since }) => `the ${names[phase]}, ${since}`)
      if (due.length > 0) yield at(digital, 'servas', `nothing is scored: ${phases.join('; ')}`)
      return
    }
    for (const one of due) yield* unscored(servas, one, words)
  },
})

/** A phase that should be scored by now, and since when. */
interface Due {
  readonly phase: Phase
  readonly since: string
}

const names: Readonly<Record<Phase, string>> = {
  strategic: 'strategic phase',
  design: 'design phase',
  market_test: 'market test',
  final: 'final evaluation',
}

function duePhases(stage: Status, launch: Day | undefined, today: Day, testDays: number): readonly Due[] {
  const isAtLeast = (status: Status) => statuses.indexOf(stage) >= statuses.indexOf(status)
  const due: Due[] = []
  if (isAtLeast('approved')) due.push({ phase: 'strategic', since: 'due once the plan is approved' })
  if (isAtLeast('live')) due.push({ phase: 'design', since: 'due once the plan is live' })
  else if (launch && launch <= today) due.push({ phase: 'design', since: `due since the launch on ${sayDay(launch)}` })
  // What is over can no longer be tested in the market.
  const test = launch && stage !== 'closed' ? addDays(launch, testDays) : undefined
  if (test && test <= today)
    due.push({ phase: 'market_test', since: `due since ${sayDay(test)}, ${testDays} days after the launch` })
  if (stage === 'closed') due.push({ phase: 'final', since: 'due once the plan is closed' })
  return due
}

function* unscored(servas: Frozen<Servas>, { phase, since }: Due, words: Words): Iterable<Flag> {
  const scores: Frozen<ServasPhase> = servas[phase] ?? {}
  const open = benchmarks.filter((benchmark) => scores[benchmark]?.score === undefined)
  const where = `in the ${names[phase]}, ${since}`
  if (open.length === benchmarks.length)
    yield at(servas, phase, `none of the six benchmarks is scored ${where}`, { place: 'key' })
  else if (open.length > 0) {
    const which = sayList(open.map((benchmark) => `"${sayName(benchmark)}"`))
    const message = `${which} ${open.length > 1 ? 'are' : 'is'} not scored ${where}`
    yield at(servas, phase, message, { place: 'key' })
  }
  for (const benchmark of benchmarks) {
    const score = scores[benchmark]
    if (score?.score === undefined || givesReason(score.because, words)) continue
    yield at(score, 'because', `"${sayName(benchmark)}" has the score ${score.score} and no reason for it`)
  }
}
