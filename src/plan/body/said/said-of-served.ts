import { type Mapping, Name } from '../draft.ts'
import type { Prose } from '../prose.ts'
import type { Reading } from '../reader.ts'
import { namesOf } from '../references.ts'

/** What stands before names of stages and audiences in such a sentence, and what says what they are. */
const opening =
  /^(?:(?:it|they|we) )?(?:serves?|works? (?:at|in|for)|for|at|in|reach(?:es)?|speaks? to|talks? to)\s+(?=\S)/i
const around = /^(?:the|our|at|in|for|to|stages?|phases?|steps?)\s+|\s+(?:stages?|phases?|steps?|only|too)$/i
const all = /^(?:all|both) (?:(?:the|these|our|of our) )?(?:audiences|segments|groups|of them)$/i

/**
 * "Awareness, gift givers.", "They serve the noticing stage and new-build owners.": a sentence beside the role of a channel
 * that holds nothing but names of the plan's stages and audiences. It is no part of the role.
 */
export function settleServed(root: Mapping, reading: Reading, given: Readonly<Record<string, unknown>>): void {
  if (reading.mayBeServed.length === 0) return
  const { find } = namesOf(root, given)
  for (const { channel, parts } of reading.mayBeServed) {
    for (const part of parts) {
      const names = namesIn(part, (to, text) => find({ to, text }) !== undefined)
      if (!names) continue
      for (const [key, to] of [
        ['stages', 'stage'],
        ['audiences', 'audience'],
      ] as const) {
        const own = names.filter((name) => name.to === to)
        if (own.length > 0) channel.set(key, own, part.span)
      }
      reading.place(part.span)
      cutRole(channel, part, reading)
    }
  }
}

function namesIn(
  part: Prose,
  isKnown: (to: 'stage' | 'audience', text: string) => boolean,
): readonly Name[] | undefined {
  const bare = part.slice(opening.exec(part.text)?.[0].length ?? 0, part.text.replace(/[.;]$/, '').length)
  if (bare.text.length > longest) return undefined
  const names: Name[] = []
  for (const piece of bare.split(/[,;]\s+(?:and\s+)?|\s+and\s+|\s+&\s+/g)) {
    let text = piece.words
    for (let bare = text.replace(around, ''); bare !== text; bare = text.replace(around, '')) text = bare
    if (all.test(piece.words)) names.push(new Name('audience', piece.words, piece.span))
    else if (isKnown('stage', text)) names.push(new Name('stage', text, piece.span))
    else if (isKnown('audience', text)) names.push(new Name('audience', text, piece.span))
    else return undefined
  }
  return names.length > 0 ? names : undefined
}

const longest = 200

/** The role ends before the first sentence that says something else. */
function cutRole(channel: Mapping, { span: [at] }: Prose, reading: Reading): void {
  const role = channel.fields.get('role')
  if (!role || at <= role.value[0] || at >= role.value[1]) return
  const left = reading.proseAt([role.value[0], at]).trim()
  channel.fields.set('role', { ...role, draft: left.words, value: left.span })
}
