import { at, rule } from '../../lint/rule.ts'
import { sayList } from '../../plan/lists.ts'
import { folded } from '../../plan/texts/same-text.ts'
import { said } from '../../words/gaps/placeholders.ts'
import { isSameAgain } from '../../words/gaps/same-again.ts'

export default rule({
  id: 'messaging/adapted',
  severity: 'warning',
  from: 'draft',
  reads: ['messaging', 'audiences[]'],
  summary: 'Where there are several audiences, the argument is adapted for each of them.',
  why: `A finance director and a plant manager can be won by one argument, but not in the same words. Where the plan does not
    say how it is put to each of them, every channel adapts it alone, and what comes out are several arguments.`,
  fix: 'Say under `adaptations` how the same argument is put to this audience (`message`), and which proof counts most for them (`proof_points`).',
  source: '[000] step 3',

  valid: [
    `
    audiences: [{ id: commuters }, { id: students }]
    messaging:
      adaptations:
        - { audience: commuters, message: Price and ease. }
        - { audience: students, message: Cheaper than the bus. }
    `,
    `
    # One audience hears the argument itself.
    audiences: [{ id: commuters }]
    messaging: { proposition: One price covers it all. }
    `,
    `
    # A misspelt audience is plan/known-references' business, and only that.
    audiences: [{ id: commuters }, { id: students }]
    messaging:
      adaptations:
        - { audience: commuters, message: Price and ease. }
        - { audience: studnets, message: Cheaper than the bus. }
    `,
    `
    # One audience that stands there twice is plan/unique-ids' business.
    audiences: [{ id: commuters }, { id: commuters }]
    messaging: { proposition: One price covers it all. }
    `,
  ],
  invalid: [
    [
      `
    audiences: [{ id: commuters, name: Commuters }, { id: students, name: Students }, { id: dealers }]
    messaging:
      adaptations: [{ audience: commuters, message: Price and ease. }]
      #            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no version of the argument for 2 of 3 audiences: "Students" and "dealers"
    `,
      {
        related: [
          [
            ['students', 'no version for them'],
            ['dealers', 'no version for them'],
          ],
        ],
      },
    ],
    `
    audiences: [{ id: commuters }, { id: students }]
    messaging:
  # ^^^^^^^^^ 2 audiences, and no version of the argument for any of them
      proposition: One price covers it all.
    `,
    `
    audiences: [{ id: commuters }, { id: students }]
    messaging:
      adaptations:
        - { audience: commuters, message: TBC }
          #                               ^^^ the version for "commuters" is only "TBC"
        - { audience: students }
          # ^^^^^^^^ the version for "students" says nothing
    `,
    `
    audiences: [{ id: commuters }, { id: students }, { id: dealers }]
    messaging:
      adaptations:
        - { audience: commuters, message: Price and ease. }
        - { audience: students, message: Price and ease }
          #                              ^^^^^^^^^^^^^^ the version for "students" is that for "commuters", word for word
        - { audience: dealers, message: Same as above }
          #                             ^^^^^^^^^^^^^ "Same as above" adapts nothing for "dealers"
    `,
  ],

  *check({ messaging, audiences }, { words }) {
    if (new Set(audiences.map(({ id }) => id)).size < 2) return
    const { adaptations = [] } = messaging
    const versions = new Map<string, string>()
    for (const adaptation of adaptations) {
      const { audience, message } = adaptation
      if (audience === undefined) continue
      if (message !== undefined && isSameAgain(message)) {
        yield at(adaptation, 'message', `"${message}" adapts nothing for "${audience}"`)
        continue
      }
      if (said(message, words)) {
        const text = folded(message ?? '')
        const twin = versions.get(text)
        if (twin !== undefined && twin !== audience)
          yield at(adaptation, 'message', `the version for "${audience}" is that for "${twin}", word for word`)
        else versions.set(text, audience)
        continue
      }
      const fact = message === undefined ? 'says nothing' : `is only "${message}"`
      yield at(adaptation, 'message', `the version for "${audience}" ${fact}`)
    }
    const served = new Set(adaptations.map(({ audience }) => audience))
    const missing = audiences.filter(({ id }) => !served.has(id))
    // A version for an audience that is not known may be meant for the one that seems to have none.
    const strays = [...served].filter((audience) => !audiences.some(({ id }) => id === audience)).length
    if (missing.length === 0 || strays >= missing.length) return
    const names = sayList(missing.map(({ id, name }) => `"${name ?? id}"`))
    yield at(
      messaging,
      'adaptations',
      missing.length === audiences.length
        ? `${audiences.length} audiences, and no version of the argument for any of them`
        : `no version of the argument for ${missing.length} of ${audiences.length} audiences: ${names}`,
      { related: missing.map((audience) => at(audience, 'id', 'no version for them')) },
    )
  },
})
