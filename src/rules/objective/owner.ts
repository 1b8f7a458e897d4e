import { at, rule } from '../../lint/rule.ts'
import { sayList } from '../../plan/lists.ts'
import { firstNames } from '../../plan/people/named-people.ts'
import { names } from '../../words/people/names.ts'
import { whoIs } from '../../words/people/who-is.ts'

export default rule({
  id: 'objective/owner',
  severity: 'warning',
  from: 'draft',
  reads: ['objective'],
  over: ['plan/no-placeholders'],
  summary: 'One person answers for the objective.',
  why: `Between the channels and their metrics lies the commercial result, and unless it has a name on it nobody is asked
    about it. A team cannot be asked: each member of it can name another one.`,
  fix: 'Name the one person who will stand up and say whether the target was reached.',
  source: '[000] nobody is held accountable for the commercial outcome',

  valid: [
    'objective: { owner: Amara Osei }',
    'objective: { owner: "@joethreepwood" }',
    'objective: { owner: { name: Nguyễn Văn A, role: Head of Brand and Content } }',
    'objective: { owner: Anne-Marie Koster (growth team) }',
  ],
  invalid: [
    `
    objective: { statement: Acquire 2000 subscribers. }
  # ^^^^^^^^^ nobody answers for the objective
    `,
    `
    objective: { owner: TBC }
    #                   ^^^ nobody answers for the objective yet, only "TBC"
    `,
    `
    objective: { owner: Marketing team }
    #                   ^^^^^^^^^^^^^^ "Marketing team" is a team, and the objective needs one person
    `,
    `
    objective: { owner: Lena Fischer and Dan Whitlock }
    #                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the objective has 2 owners, "Lena Fischer" and "Dan Whitlock": neither answers for it alone
    `,
    `
    objective: { owner: Head of Brand and Content }
    #                   ^^^^^^^^^^^^^^^^^^^^^^^^^ info: "Head of Brand and Content" is a role, and does not say who
    `,
    `
    objective: { owner: { role: Head of marketing } }
    #                           ^^^^^^^^^^^^^^^^^ info: "Head of marketing" is a role, and does not say who
    `,
  ],

  *check({ objective }, { words }) {
    const { owner } = objective
    const name = typeof owner === 'object' ? owner.name : owner
    const flag = (message: string, severity: 'warning' | 'info' = 'warning') =>
      typeof owner === 'object'
        ? at(owner, 'name', message, { severity })
        : at(objective, 'owner', message, { severity })
    if (name === undefined) {
      if (typeof owner === 'object' && owner.role !== undefined)
        yield at(owner, 'role', `"${owner.role}" is a role, and does not say who`, { severity: 'info' })
      else yield at(objective, 'owner', 'nobody answers for the objective')
      return
    }
    const given = firstNames(name, (one) => whoIs(one, words) === 'person')
    const people = given && (given.sure || name.includes('&')) ? given.names : names(withoutParts(name), words)
    if (people.length > 1) {
      const none = people.length === 2 ? 'neither' : 'none'
      yield flag(
        `the objective has ${people.length} owners, ${sayList(people.map((one) => `"${one}"`))}: ${none} answers for it alone`,
      )
      return
    }
    switch (whoIs(name, words)) {
      case 'nobody':
        yield flag(`nobody answers for the objective yet, only "${name}"`)
        break
      case 'team':
        yield flag(`"${name}" is a team, and the objective needs one person`)
        break
      case 'role':
        yield flag(`"${name}" is a role, and does not say who`, 'info')
    }
  },
})

/** "Ines Roth (brand), Paul Weiss (sales)": what each does is said in brackets. */
function withoutParts(name: string): string {
  return name.length < 200 && /\)\s?[,;/&]|\) and /.test(name) ? name.replace(/\s?\([^()]{0,40}\)/g, '') : name
}
