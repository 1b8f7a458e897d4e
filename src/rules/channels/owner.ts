import { at, type Flag, type Frozen, rule } from '../../lint/rule.ts'
import { channelName } from '../../plan/channels.ts'
import type { Channel } from '../../plan/format.generated.ts'
import { sayList } from '../../plan/lists.ts'
import { nameOf, samePerson, type Who } from '../../plan/people/people.ts'
import { names } from '../../words/people/names.ts'
import { whoIs } from '../../words/people/who-is.ts'
import type { Words } from '../../words/words.ts'

export default rule({
  id: 'channels/owner',
  severity: 'error',
  from: 'approved',
  reads: ['channels[]'],
  over: ['plan/no-placeholders'],
  summary: 'Every channel is owned by a person.',
  why: `A channel that belongs to a team belongs to whoever is in the room. When the number is off in week two, one person
    has to know it first and has to answer, and everyone else has to know who that is.`,
  fix: 'Name the one person on your side who answers for this channel.',
  source: '[000] who is accountable for what',

  valid: [
    `
    channels:
      - { id: paid-search, owner: Dan Whitlock, agency: Northlight Media }
      - { id: email, owner: "@joethreepwood" }
      - { id: post, owner: { name: Nguyễn Văn A, role: Head of post } }
      - { id: press, owner: Anne-Marie Koster }
    `,
    `
    # A draft may still look for one.
    status: draft
    channels:
      - { id: paid-search, name: Paid search }
    `,
  ],
  invalid: [
    `
    channels:
      - { id: paid-search, name: Paid search }
        # ^^ nobody owns "Paid search"
      - { id: display, agency: Northlight Media }
        # ^^ nobody owns "display", which Northlight Media runs
    `,
    `
    channels:
      - { id: email, owner: Growth team }
        #                   ^^^^^^^^^^^ warning: "email" is owned by "Growth team", which is no person
      - { id: post, owner: { name: TBC, role: Head of post } }
        #                          ^^^ warning: the owner of "post" is only "TBC"
      - { id: press, owner: Northlight Media, agency: Northlight Media }
        #                   ^^^^^^^^^^^^^^^^ warning: "press" is owned by the agency that runs it, "Northlight Media"
    `,
    `
    channels:
      - { id: email, owner: Head of Brand and Content }
        #                   ^^^^^^^^^^^^^^^^^^^^^^^^^ info: "email" is owned by "Head of Brand and Content", without a name
      - { id: post, owner: { role: Head of post } }
        #                  ^^^^^^^^^^^^^^^^^^^^^^ info: "post" is owned by "Head of post", without a name
      - { id: press, owner: Lena Fischer and Dan Whitlock }
        #                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: "press" is owned by 2 people: Lena Fischer and Dan Whitlock
    `,
  ],

  *check({ channels }, { words }) {
    for (const channel of channels) {
      const flag = judge(channel, words)
      if (flag) yield flag
    }
  },
})

/** "Brightside" for "Brightside Media" */
function isShortFor(name: string, agency: string | undefined): boolean {
  return (
    agency !== undefined && /^\p{Lu}\S{2,}$/u.test(name) && agency.toLowerCase().startsWith(`${name.toLowerCase()} `)
  )
}

function judge(channel: Frozen<Channel>, words: Words): Flag | undefined {
  const { owner, agency } = channel
  const channelIs = `"${channelName(channel)}"`
  const name = nameOf(owner)
  const role = typeof owner === 'object' ? owner.role : undefined
  if (name === undefined && role !== undefined && owner !== undefined)
    return at(channel, 'owner', `${channelIs} is owned by "${role}", without a name`, { severity: 'info' })
  if (name === undefined)
    return at(channel, 'owner', `nobody owns ${channelIs}${agency ? `, which ${agency} runs` : ''}`)
  const flag = (message: string, severity: 'warning' | 'info') =>
    typeof owner === 'object'
      ? at(owner as Exclude<Who, string>, 'name', message, { severity })
      : at(channel, 'owner', message, { severity })
  if (samePerson(owner, agency) || isShortFor(name, agency))
    return flag(`${channelIs} is owned by the agency that runs it, "${name}"`, 'warning')
  switch (whoIs(name, words)) {
    case 'nobody':
      return flag(`the owner of ${channelIs} is only "${name}"`, 'warning')
    case 'team':
      return flag(`${channelIs} is owned by "${name}", which is no person`, 'warning')
    case 'role':
      return flag(`${channelIs} is owned by "${name}", without a name`, 'info')
    case 'person': {
      const people = names(name, words)
      return people.length > 1
        ? flag(`${channelIs} is owned by ${people.length} people: ${sayList(people)}`, 'info')
        : undefined
    }
  }
}
