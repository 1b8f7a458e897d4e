import { at, rule } from '../../lint/rule.ts'
import { said } from '../../words/gaps/placeholders.ts'
import { isAnybodysTaste } from '../../words/people/anybodys-taste.ts'
import { isEveryone, isKindOnly } from '../../words/people/everyone.ts'
import { isOursOnly, isWhoeverComes } from '../../words/people/nobody-in-particular.ts'

export default rule({
  id: 'audiences/defined',
  severity: 'warning',
  from: 'draft',
  reads: ['audiences[]'],
  summary: 'Every audience has a definition that leaves people out.',
  why: `A persona helps a writer; it does not tell a media buyer whom to buy. Without a definition that two people would
    count alike, the brand plan and the performance plan each reach somebody else under the same name.`,
  fix: 'Say who belongs to the audience and who does not: age, place, situation, what they have or have not bought.',
  source: '[000] not just personas',

  valid: [
    `
    audiences:
      - { id: commuters, definition: "Adults 25-44 in the six cities, 3-10 km from work." }
    `,
    `
    # A pair of ages and a place can be bought and counted.
    audiences:
      - { id: women, definition: Women 30-50 in Hamburg }
      - { id: families, definition: Families, excludes: Whoever has been here since 2024 }
    `,
    `
    # People of all ages who are told from others by something else.
    audiences:
      - { id: deaf, definition: Deaf people of all ages }
    `,
    `
    # Whoever something narrows down is not everyone.
    audiences:
      - { id: beginners, definition: Everyone who booked a first lesson in 2026 and has not come back. }
    `,
  ],
  invalid: [
    `
    audiences:
      - { id: commuters, name: Commuters }
    #     ^^ the audience "Commuters" has no definition
      - id: students
        definition: TBC
        #           ^^^ the audience "students" has no definition yet, only "TBC"
    `,
    `
    audiences:
      - id: commuters
    #   ^^ the audience "commuters" has a persona, "Priya", and no definition
        persona: { name: Priya, job: Project manager }
      - id: students
    #   ^^ the audience "students" has a persona and no definition
        persona: { job: Student }
    `,
    `
    audiences:
      - { id: commuters, definition: All adults 18+ }
    #                                ^^^^^^^^^^^^^^ "All adults 18+" leaves nobody out
      - { id: users, name: All users }
    #                      ^^^^^^^^^ "All users" leaves nobody out, and there is no definition
    `,
    `
    audiences:
      - { id: mums, name: Mums, definition: Millennials }
    #                                       ^^^^^^^^^^^ "Millennials" says nothing of where these people are, what they do or what they need
      - { id: drinkers, name: Drinkers, definition: People who like good coffee }
    #                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^ "People who like good coffee" could be said of nearly anybody
      - { id: eaters, name: Eaters, definition: "Modern, active people of all ages" }
      #                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "Modern, active people of all ages" could be said of nearly anybody
      - { id: street, name: Street, definition: Whoever walks past the shop }
    #                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^ "Whoever walks past the shop" could be said of nearly anybody
      - { id: usual, name: Usual, definition: The same people as last year }
    #                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "The same people as last year" says nothing of where these people are, what they do or what they need
    `,
  ],

  *check({ audiences }, { words }) {
    for (const audience of audiences) {
      const { name = audience.id, definition, persona } = audience
      const isMissing = said(definition, words) === undefined
      const isOpen = !isMissing && words.language === 'en' && !said(audience.excludes, words)
      const isAll = isEveryone((isMissing ? audience.name : definition) ?? '', words) !== undefined
      if (isMissing && isAll) yield at(audience, 'name', `"${name}" leaves nobody out, and there is no definition`)
      else if (definition !== undefined && isMissing)
        yield at(audience, 'definition', `the audience "${name}" has no definition yet, only "${definition}"`)
      else if (isMissing && persona) {
        const who = persona.name ? `a persona, "${persona.name}",` : 'a persona'
        yield at(audience, 'definition', `the audience "${name}" has ${who} and no definition`)
      } else if (isMissing) yield at(audience, 'definition', `the audience "${name}" has no definition`)
      else if (isAll) yield at(audience, 'definition', `"${definition}" leaves nobody out`)
      else if (
        (!said(audience.excludes, words) && isKindOnly(definition ?? '', words)) ||
        (isOpen && isOursOnly(definition ?? ''))
      )
        yield at(
          audience,
          'definition',
          `"${definition}" says nothing of where these people are, what they do or what they need`,
        )
      else if (isOpen && (isAnybodysTaste(definition ?? '') || isWhoeverComes(definition ?? '')))
        yield at(audience, 'definition', `"${definition}" could be said of nearly anybody`)
    }
  },
})
