import { at, type Flag, type Frozen, on, rule } from '../../lint/rule.ts'
import { sayName } from '../../plan/digital-model.ts'
import type { Audience, BrandBlueprint, Messaging } from '../../plan/format.generated.ts'
import { spotsOf } from '../../plan/spots.ts'
import { patternOf } from '../../plan/texts/ruled-out.ts'
import { said } from '../../words/gaps/placeholders.ts'
import { isDenied } from '../../words/matching/denied.ts'
import { ages } from '../../words/numbers/ages.ts'
import { contentWords } from '../../words/promises/content-words.ts'
import { promiseTerms } from '../../words/promises/promise-terms.ts'
import { clash, isSameValue } from '../../words/promises/promises.ts'
import type { Words } from '../../words/words.ts'

export default rule({
  id: 'digital/blueprint-agrees',
  severity: 'warning',
  from: 'draft',
  reads: ['digital', 'messaging?', 'audiences[]?'],
  summary: 'The brand blueprint says the same as the messaging and the audiences of the plan.',
  why: `The blueprint is what the brand is held to, the plan is what gets made. Where the two promise different things or address
    different people, each agency picks the page that suits it, and both can show that they followed the brief.`,
  fix: 'Decide which of the two is right, and make the other say the same.',
  source: '[003] all elements consistent and integrated',

  valid: [
    `
    # The same in other words, and more than one of several audiences.
    digital:
      brand_blueprint:
        brand_promise: { definition: Every repair is done in two days; we are never the cheapest. }
        value_proposition: { definition: An insured bike that always works. }
        target_markets: { definition: Commuters aged 20-50 and small employers. }
    messaging:
      proposition: One monthly price puts you on an e-bike that is insured and serviced.
      promises: [Repairs within 48 hours]
      not_said: [Cheapest]
    audiences:
      - { id: commuters, definition: Adults 25-44 in the six cities }
      - { id: employers, name: Employers, definition: Firms with 50 to 500 staff }
    `,
    `
    digital: { brand_blueprint: { brand_promise: { definition: TBC }, value_proposition: { definition: Peace of mind. } } }
    messaging: { proposition: One monthly price for bike and repairs. }
    `,
  ],
  invalid: [
    [
      `
    # What is ruled out is foreign to the messaging too, and that is not said again.
    digital:
      brand_blueprint:
        value_proposition: { definition: Best in Britain for school groups. }
        #                                ^^^^^^^^^^^^^^^ the value proposition says "Best in Britain", and the messaging rules out "Best in Britain"
    messaging:
      proposition: One card fills every wet Saturday.
      not_said: [Best in Britain]
    `,
      { related: [[['Best in Britain', '"Best in Britain" is not to be said']]] },
    ],
    [
      `
    digital:
      brand_blueprint:
        brand_promise: { definition: Repairs within 24 hours. }
        #                                           ^^^^^^^^ the brand promise says "24 hours", and the messaging "48 hours"
        value_proposition: { definition: The cheapest way to work. }
        #                                    ^^^^^^^^ the value proposition says "cheapest", and the messaging rules out "Cheapest"
    messaging:
      proposition: The way to work that always works.
      promises: [Repairs within 48 hours]
      not_said: [Cheapest]
    `,
      { related: [[['48 hours', 'the messaging says "48 hours"']], [['Cheapest', '"Cheapest" is not to be said']]] },
    ],
    [
      `
    digital: { brand_blueprint: { target_markets: { definition: Retirees over 65 in rural areas. } } }
    #                                                           ^^^^^^^^^^^^^^^^ the target markets are "Retirees over 65", and the audience "Commuters" is "Adults 25-44"
    audiences:
      - { id: commuters, name: Commuters, definition: Adults 25-44 in the six cities }
      - { id: neighbours, definition: People aged 60 to 80 }
    `,
      { related: [[['Adults 25-44', 'the audience "Commuters"']]] },
    ],
    `
    digital:
      brand_blueprint:
        value_proposition: { definition: Handmade leather goods for executives. }
        #                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: the value proposition has no word in common with the messaging
        target_markets: { definition: Executives who travel abroad. }
        #                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: the target markets have no word in common with the audiences
    messaging:
      proposition: One monthly price puts you on an e-bike that is insured, serviced and always working.
      promises: [Theft cover included]
    audiences:
      - { id: commuters, name: First-time bike commuters, definition: Adults in the six cities who go to work by bus }
    `,
  ],

  *check({ digital: { brand_blueprint: blueprint }, messaging, audiences }, { words }) {
    if (!blueprint) return
    if (messaging) {
      for (const name of ['brand_promise', 'value_proposition'] as const)
        yield* againstMessaging(blueprint, name, messaging, words)
    }
    if (audiences) yield* againstAudiences(blueprint, audiences, words)
  },
})

function* againstMessaging(
  blueprint: Frozen<BrandBlueprint>,
  name: 'brand_promise' | 'value_proposition',
  messaging: Frozen<Messaging>,
  words: Words,
): Iterable<Flag> {
  const element = blueprint[name]
  const definition = said(element?.definition, words)
  if (!element || definition === undefined) return
  const own = promiseTerms(definition)
  const { promises = [], proof_points = [], themes = [] } = messaging
  const spots = [
    ...spotsOf(messaging, 'proposition'),
    ...promises.map((value, key) => ({ holder: promises, key, value })),
  ]
  const others = own.length === 0 ? [] : spots.map((spot) => ({ spot, terms: promiseTerms(spot.value) }))
  for (const term of own) {
    if (others.some(({ terms }) => terms.some((other) => isSameValue(term, other)))) continue
    for (const { spot, terms } of others) {
      const against = terms.find((other) => clash(term, other, own, terms))
      if (!against) continue
      const message = `the ${sayName(name)} says "${term.text}", and the messaging "${against.text}"`
      yield at(element, 'definition', message, {
        within: [term.start, term.end],
        related: [on(spot, `the messaging says "${against.text}"`, { within: [against.start, against.end] })],
      })
      break
    }
  }
  const forbidden = [...ruledOut(element, name, definition, messaging, words)]
  yield* forbidden
  const texts = [...spots.map(({ value }) => value), ...proof_points.map(({ claim = '' }) => claim), ...themes]
  // Words that are ruled out are foreign to the messaging anyhow.
  if (forbidden.length === 0 && spots.length > 0 && isForeign(definition, texts, words))
    yield at(element, 'definition', `the ${sayName(name)} has no word in common with the messaging`, {
      severity: 'info',
    })
}

function* ruledOut(
  element: { readonly definition?: string },
  name: string,
  definition: string,
  { not_said = [] }: Frozen<Messaging>,
  words: Words,
): Iterable<Flag> {
  for (const [index, phrase] of not_said.entries()) {
    const found = said(phrase, words) && patternOf(phrase)?.exec(definition)
    if (!found) continue
    const [start, end] = [found.index, found.index + found[0].length]
    if (isDenied(definition, { start, end })) continue
    const message = `the ${sayName(name)} says "${found[0]}", and the messaging rules out "${phrase}"`
    const related = [at(not_said, index, `"${phrase}" is not to be said`)]
    yield at(element, 'definition', message, { within: [start, end], related })
  }
}

function* againstAudiences(
  blueprint: Frozen<BrandBlueprint>,
  audiences: readonly Frozen<Audience>[],
  words: Words,
): Iterable<Flag> {
  const element = blueprint.target_markets
  const definition = said(element?.definition, words)
  if (!element || definition === undefined || words.language !== 'en') return
  const [first, ...more] = ages(definition)
  let isSaid = false
  for (const audience of first ? audiences : []) {
    const [age, ...others] = ages(audience.definition ?? '')
    const meets = [first, ...more].some((own) =>
      [age, ...others].some((other) => !own || !other || (own.from <= other.to && other.from <= own.to)),
    )
    if (!first || !age || meets) continue
    isSaid = true
    const name = audience.name ?? audience.id
    const message = `the target markets are "${first.text}", and the audience "${name}" is "${age.text}"`
    const related = [at(audience, 'definition', `the audience "${name}"`, { within: [age.start, age.end] })]
    yield at(element, 'definition', message, { within: [first.start, first.end], related })
  }
  const texts = audiences.flatMap(({ id, name = '', definition = '', persona, excludes = '' }) => {
    const { job = '', pain = '' } = persona ?? {}
    return [id.replaceAll('-', ' '), name, definition, job, pain, excludes]
  })
  const areDefined = audiences.every((audience) => said(audience.definition, words))
  if (!isSaid && areDefined && isForeign(definition, texts, words))
    yield at(element, 'definition', 'the target markets have no word in common with the audiences', {
      severity: 'info',
    })
}

/** Do texts about one thing share not even the beginning of a word? Of what is short, that says little. */
function isForeign(text: string, others: readonly string[], words: Words): boolean {
  if (words.language !== 'en') return false
  const [own, theirs] = [stemsIn(text), stemsIn(others.join(' . '))]
  return own.size >= 3 && theirs.size >= 3 && ![...own].some((stem) => theirs.has(stem))
}

function stemsIn(text: string): ReadonlySet<string> {
  return new Set(
    contentWords(text)
      .flatMap((word) => word.split(/[-’']/))
      .map((word) => word.toLowerCase().slice(0, 4)),
  )
}
