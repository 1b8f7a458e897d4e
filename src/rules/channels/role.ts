import { at, type Frozen, rule } from '../../lint/rule.ts'
import { lineFor } from '../../plan/budget/budget-lines.ts'
import { channelName } from '../../plan/channels.ts'
import type { Channel } from '../../plan/format.generated.ts'
import { sayMoney } from '../../plan/money.ts'
import { folded } from '../../plan/texts/same-text.ts'
import { isOnlyLink } from '../../words/gaps/only-link.ts'
import { said } from '../../words/gaps/placeholders.ts'
import { isAnyRole, isAsBefore } from '../../words/gaps/says-nothing.ts'
import { grammar, type Words } from '../../words/words.ts'

export default rule({
  id: 'channels/role',
  severity: 'error',
  from: 'draft',
  reads: ['channels[]'],
  summary: 'Every channel has a role.',
  why: `A channel whose job nobody wrote down is bought because it was bought last year. Without a role it cannot be
    briefed, cannot be compared with its neighbours, and nobody can say later whether it did what it was paid for.`,
  fix: 'Say in one sentence what this channel does for the customer that no other channel does, or take it out.',
  source: '[000] step 4',

  valid: [
    `
    channels:
      - { id: paid-search, role: Captures people already searching for an e-bike subscription. }
    `,
    `
    # Short is fine, in any language.
    channels:
      - { id: email, role: Nurtures. }
      - { id: seo, role: 検索意図を捉える。 }
    `,
  ],
  invalid: [
    `
    channels:
      - { id: paid-search, name: Paid search }
        # ^^ "Paid search" has no role
    `,
    [
      `
    channels:
      - { id: demo-days, name: Demo days }
        # ^^ "Demo days" has no role, and £30,000 is planned for it
    budget:
      currency: GBP
      allocations: [{ channel: demo-days, amount: 30000 }]
    `,
      { related: [[['30000', 'planned for "Demo days"']]] },
    ],
    `
    channels:
      - { id: email, role: TBC }
        #                  ^^^ the role of "email" is only "TBC"
    `,
    `
    channels:
      - id: email
        role: "[role]"
        #     ^^^^^^^^ the role of "email" is only "[role]", and 4,000 is planned for it
    budget:
      allocations: [{ channel: email, amount: 4000 }]
    `,
    `
    channels:
      - id: paid-search
        name: Paid search
        role: paid search
        #     ^^^^^^^^^^^ warning: the role of "Paid search" is only its name
    `,
    `
    channels:
      - { id: radio, name: Radio, role: Supports the campaign. }
      #                                 ^^^^^^^^^^^^^^^^^^^^^^ warning: "Supports the campaign." could be said of any channel, and not of "Radio" alone
    `,
  ],

  *check({ channels }, { plan, words }) {
    for (const channel of channels) {
      const { role } = channel
      const name = channelName(channel)
      if (role !== undefined && said(role, words) && !isOnlyLink(role) && !isAsBefore(role) && !asksItself.test(role)) {
        if (isItsName(channel, words))
          yield at(channel, 'role', `the role of "${name}" is only its name`, { severity: 'warning' })
        else if (words.language === 'en' && isAnyRole(role))
          yield at(channel, 'role', `"${role}" could be said of any channel, and not of "${name}" alone`, {
            severity: 'warning',
          })
        continue
      }
      const fact = role === undefined ? `"${name}" has no role` : `the role of "${name}" is only "${role}"`
      const line = lineFor(plan.data, channel.id)
      if (!line) yield at(channel, 'role', fact)
      else {
        yield at(channel, 'role', `${fact}, and ${sayMoney(line.amount, line.currency)} is planned for it`, {
          related: [{ holder: line.holder, key: 'amount', message: `planned for "${name}"` }],
        })
      }
    }
  },
})

/** Words of its name in any order, and none but those that are about nothing: "The local radio channel", "Use of radio". */
function isItsName({ id, name = '', role = '' }: Frozen<Channel>, words: Words): boolean {
  if (role.length > Math.max(id.length, name.length) + 24) return false
  const written = nameWords(role)
  if (written.length === 0) return false
  const isAmong = (whole: string) => {
    const all = nameWords(whole)
    return written.every((word) => all.includes(word)) && (written.length === all.length || written.some(isMedium))
  }
  // "Awareness" of "Awareness video" is what it does; "radio" of "Local radio" is what it is.
  const isMedium = (word: string) =>
    words.language === 'en' &&
    !jobs.has(word) &&
    [word, `${word}s`].some((one) => grammar(words.language, 'channel-names').is(one))
  return isAmong(id.replaceAll('-', ' ')) || isAmong(name)
}

/** "What job does radio do for the customer?": the question of a template, not its answer. */
const asksItself = /^\s*(?:what|which|why|how|who)\b(?=[^.?]*\b(?:channel|role|job|purpose)\b)[^.?]*\?\s*$/i

const jobs = new Set(['brand', 'performance', 'retargeting', 'remarketing', 'sampling', 'content', 'push', 'native'])

function nameWords(text: string): string[] {
  return folded(text)
    .split(/[\s:]+/)
    .map((word) => word.replace(/(?<=[a-z]{3})s$/, ''))
    .filter(
      (word) =>
        !/^(?:the|our|a|an|channel|activity|activitie|marketing|campaign|role|use|of|using|via|through|with|on|in|is|it|this|run|running|ad|advert|advertising|promotion)$/.test(
          word,
        ),
    )
}
