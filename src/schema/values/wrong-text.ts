import type { ErrorObject } from 'ajv'
import { channelKind } from '../../plan/channel-kinds.ts'
import { durationIn } from '../../plan/durations.ts'
import { isSlipOf, nearest } from '../../plan/nearest.ts'
import { lookalikeIn } from '../../plan/texts/lookalikes.ts'
import type { Problem } from '../../source/problem.ts'
import { edit, type Misfit, wrongShape } from '../misfit.ts'
import type { Objection } from '../objections.ts'
import { codeKind, codeMeant } from '../said/codes.ts'
import { dayAmongOthers } from '../said/day-order.ts'
import { dayIn, whyNoDay } from '../said/days.ts'
import { rewrittenId } from '../said/ids.ts'
import { periodMeant } from '../said/periods.ts'
import { numberAsText } from './number-as-text.ts'

/** A value of the right type that says what the field does not take: another word, a date or number in another form. */
export function wrongText(error: ErrorObject, objection: Objection, misfit: Misfit): Problem {
  const { at, field, written, subject } = misfit
  const text = String(misfit.value)
  if (error.keyword === 'enum') {
    const role = roleInPlaceOf(text, misfit)
    if (role) return role
    const allowed = (error.params.allowedValues as unknown[]).map(String)
    const same = subject.pages?.choiceIn(allowed, text)
    const kind = misfit.at.key === 'kind' ? channelKind(text)?.kind : undefined
    const near = same ?? nearestTo(text, allowed) ?? (kind !== undefined && allowed.includes(kind) ? kind : undefined)
    const isSlip = near !== undefined && isSlipOf(near, text)
    const seen = { value: text, allowed: allowed.join(', '), near: near ?? '', about: aboutOf(field) }
    return {
      ...wrongShape('not-in-list', seen, at, near && written && edit(written, near, isSlip)),
      ...((isSlip || same !== undefined) && { meant: { ...at, value: near } }),
    }
  }
  if (error.keyword === 'minimum' || error.keyword === 'maximum')
    return wrongShape(error.keyword, { value: text, limit: String(error.params.limit) }, at)
  const example = String(field?.example ?? '')
  switch (field?.kind) {
    case 'Day':
      return notADate(text, misfit)
    case 'Id': {
      const edits = written && rewrittenId(objection, written, subject)
      return {
        ...wrongShape('bad-id', { value: text, proposal: edits?.[0]?.text ?? '', alike: lookalikeIn(text) ?? '' }, at),
        ...(edits && { edits }),
      }
    }
    case 'Duration':
      return notADuration(text, misfit) ?? wrongShape('bad-duration', { value: text, example }, at)
    case 'Share':
      return numberAsText(text, misfit) ?? wrongShape('bad-share', { value: text, example: '20%' }, at)
    case 'Quantity':
      return numberAsText(text, misfit) ?? wrongShape('bad-quantity', { value: text }, at)
    default:
      return notACode(text, error.params.pattern, misfit) ?? wrongShape('bad-text', { value: text, example }, at)
  }
}

/** The word that is written nearly so; "unpaid" is none for "paid", as it says the opposite. */
function nearestTo(text: string, allowed: readonly string[]): string | undefined {
  const opposite = /^(?:not?|non|un|in)[\s-]?(.*)$/i.exec(text)?.[1]
  const near = nearest(text, allowed)
  return near !== undefined && opposite !== undefined && nearest(opposite, [near]) !== undefined ? undefined : near
}

/** What the field says, in words that go on from "the field says": "whether the channel mainly builds the brand …". */
function aboutOf(field: Misfit['field']): string {
  const [said] = /^(?:How|Whether|Where|What)\b[^.]*/.exec(field?.description ?? '') ?? ['']
  return said.charAt(0).toLowerCase() + said.slice(1)
}

/** A sentence in the place of a channel's purpose is its role, where that is open. */
function roleInPlaceOf(text: string, { at, written }: Misfit): Problem | undefined {
  const isSentence = at.key === 'purpose' && text.trim().split(' ').length > 2
  if (!isSentence || Object.hasOwn(at.holder, 'role') || !Object.hasOwn(at.holder, 'id') || !written) return undefined
  const beside = { key: 'role', value: text, written }
  return { ...wrongShape('role-as-purpose', { value: text }, at), meant: { ...at, value: undefined, beside } }
}

/** The plan is read on with the one day that can be meant: a date in the form of the house hides nothing else. */
function notADate(text: string, { at, written, subject }: Misfit): Problem {
  if (/^Q[1-4]\b/i.test(text)) return { rule: 'syntax/number-as-text', kind: 'quarter', seen: { value: text }, at }
  const day = dayIn(text) ?? dayAmongOthers(text, subject.data) ?? lastDay(text, at.key)
  const why = day === undefined ? whyNoDay(text) : undefined
  const falls = why?.is === 'weekday' ? { day: why.day, falls: why.falls } : undefined
  const seen = { value: text, proposal: day ?? '', why: why?.is ?? '', ...falls }
  const problem = wrongShape('not-a-date', seen, at, written && day && edit(written, day, dayIn(text) !== undefined))
  return { ...problem, ...(day !== undefined && { meant: { ...at, value: day } }) }
}

/** Two days where the last one is due: by when, until when. */
function lastDay(text: string, key: string | number): string | undefined {
  return key === 'by' || key === 'due' || key === 'ends' ? periodMeant(text)?.end : undefined
}

function notADuration(text: string, { at, written }: Misfit): Problem | undefined {
  const meant = durationIn(text)
  if (!meant) return undefined
  const seen = { value: text, proposal: meant.written }
  const fixed = written && meant.exact ? edit(written, meant.written) : undefined
  return { ...wrongShape('not-a-duration', seen, at, fixed), meant: { ...at, value: meant.written } }
}

/** "Ireland" where IE is due: the plan is read on with the code that can only be meant. */
function notACode(text: string, pattern: unknown, { at, written }: Misfit): Problem | undefined {
  const kind = codeKind(pattern)
  if (!kind) return undefined
  const code = codeMeant(text, kind)
  const seen = { value: text, what: kind.what, example: kind.example, proposal: code ?? '' }
  const problem = wrongShape('no-code', seen, at, code && written && edit(written, code))
  return { ...problem, ...(code !== undefined && { meant: { ...at, value: code } }) }
}
