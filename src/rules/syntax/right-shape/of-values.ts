import type { Worded } from '../../../lint/rule.ts'
import { sayDay } from '../../../plan/dates.ts'
import type { Problem } from '../../../source/problem.ts'

type Wording = (seen: Problem['seen']) => Worded

/** A value that is not what its field asks for. */
export const ofValues: Readonly<Record<string, Wording>> = {
  'role-as-purpose': ({ value }) => ({
    message: `"${value}" is what the channel does, which is its role; purpose is brand or activation`,
    fix: 'Write role in the place of purpose; purpose is one of brand, activation.',
  }),
  'not-in-list': ({ value, allowed, near, about }) => ({
    message: `"${value}" is not one of ${allowed}${near ? `; the nearest is ${near}` : ''}`,
    fix: `Write one of ${allowed}${about ? `; it says ${about}` : ''}.`,
  }),
  'not-a-date': (seen) => ({
    message: seen.proposal ? `"${seen.value}" is not how days are written here: write ${seen.proposal}` : noDay(seen),
    fix:
      seen.why === 'unreal'
        ? 'Correct the day: the month is shorter, or has another number.'
        : `Write the day as year, month, day: ${seen.proposal || '2026-07-01'}.`,
  }),
  'bad-id': ({ value, alike, proposal }) =>
    alike
      ? {
          message: `"${value}" is no id: its "${alike}" is a letter of another alphabet that looks like ours${proposal ? `; write ${proposal}` : ''}`,
          fix: 'Type the id anew with the keyboard, and wherever it is named.',
        }
      : {
          message: `"${value}" is no id; an id is lower-case words joined by hyphens${proposal ? `: ${proposal}` : ''}`,
          fix: 'Write the id in lower case with hyphens; the name for people goes into name.',
        },
  missing: ({ thing, key, proposal, more }) => ({
    message: `this item of "${thing}" has no ${key}${more ? `, nor ${more === '1' ? 'has' : 'have'} ${more} more` : ''}`,
    fix: proposal
      ? `Add "${key}: ${proposal}"${more ? ', and so to the others what their names make' : ''}.`
      : `Add a short ${key} in lower case, so that other parts of the plan can name it.`,
  }),
  'bad-text': ({ value, example }) => ({
    message: `"${value}" is not written as this field needs it${example ? `: for instance ${example}` : ''}`,
  }),
  'no-code': ({ value, what, proposal, example }) => ({
    message: `"${value}" is not ${what}${proposal ? `: write ${proposal}` : `, which is written like this: ${example}`}`,
    fix: 'Write the code in place of the name.',
  }),
  'mistyped-currency': ({ value, near }) => ({
    message: `there is no currency with the code "${value}"; a similar one is ${near}`,
    severity: 'warning',
    fix: `Write ${near}, if that is the currency.`,
  }),
  'bad-duration': ({ value, example }) => ({
    message: `"${value}" is not a length of time, which is written like this: ${example}`,
    fix: 'Write a whole number and hours, days, weeks or months: 5 days.',
  }),
  'not-a-duration': ({ value, proposal }) => ({
    message: `"${value}" is not how a length of time is written here: write ${proposal}`,
    fix: 'Write a whole number and hours, days, weeks or months: 5 days.',
  }),
  colon: ({ key, value }) => ({
    message: `text is expected here, and the colon makes "${key}" the name of a field`,
    fix: `Put it between double quotes: "${value}"`,
  }),
  'line-by-name': ({ raw, others, name, field, amount, pool, held }) => ({
    message: `"${raw}" is no line of a budget: its channel and its ${field} are fields with names${others === '0' ? '' : `; ${others} more like it`}`,
    fix: `Write a list, each line like this: - { channel: ${name}, ${field}: ${amount} }; for a cost that channels share, shared_cost instead of channel.${pool ? ` "${pool}" belongs beside the list, as campaign_pool: { amount: ${held} }.` : ''}`,
  }),
  'bad-share': ({ value, example }) => ({
    message: `"${value}" is not a share, which is written like this: ${example}`,
    fix: 'Write the share as a number and a %, such as 20%.',
  }),
  'bad-quantity': ({ value }) => ({
    message: `"${value}" is neither one number nor a share`,
    fix: 'Write a bare number, such as 2000, or a share, such as 20%; what it counts stands in the unit of its metric.',
  }),
  'share-for-money': ({ value, ofLine }) => ({
    message: `"${value}" is a share, and a sum of money is due here`,
    fix: ofLine
      ? `Write the sum as a bare number; its share may stand beside it, as share: ${value}.`
      : 'Write the sum as a bare number.',
  }),
  minimum: ({ value, limit }) => ({ message: `${value} is less than the ${limit} that is possible` }),
  maximum: ({ value, limit }) => ({ message: `${value} is more than the ${limit} that is possible` }),
  'odd-items': ({ sign }) => ({
    message: `a list is expected here, and ${
      sign === '-'
        ? 'a space is missing behind the hyphen'
        : `an item of one starts with a hyphen, not with ${sign ? `"${sign}"` : 'a number'}`
    }`,
    fix: 'Start each of these lines with a hyphen and a space.',
  }),
  'no-list-of-things': (seen) => ({ message: `a list is expected here, not ${seen.found}`, ...asList(seen) }),
  'unread-line': unreadLine,
  'named-by-key': ({ name, field, id }) => ({
    message: `the name "${name}" stands where a field of the item should`,
    fix: `Write "- ${field}: ${id}" instead of "- ${name}:", and the other fields under it.`,
  }),
  'by-when': ({ found, key, example }) => ({
    message: `a list is expected here, not ${found}; "${key}" is when something is due`,
    fix: `Write each step as an item of its own: - ${example || '{ id: …, name: …, due: 2026-09-30 }'}`,
  }),
  'step-by-when': ({ name, example }) => ({
    message: `"${name}" is when a step is due, and stands where the name of a field should`,
    fix: `Write it like this: - ${example}`,
  }),
  'metrics-by-rank': ({ primary, others }) => ({
    message: 'a list is expected here, and the first metric has a field of its own',
    fix: `Write primary_metric: ${primary}${others === '[]' ? '' : ` and metrics: ${others}`}, each on a line of its own.`,
  }),
}

/** Text where a number is due, a number where a list is due, and so on. */
export function ofAnotherKind({ expected, found, example }: Problem['seen']): Worded {
  return {
    message: `${expected} is expected here, not ${found}`,
    ...(example && { fix: `Write it like this: ${example}` }),
  }
}

/** Why a text in the place of a day is none: a day that is only written otherwise is not called impossible. */
function noDay({ value, why, day = '', falls }: Problem['seen']): string {
  if (why === 'unreal') return `"${value}" is no day of the calendar; days are written like this: 2026-07-01`
  if (why === 'two') return `"${value}" can be read as two different days; days are written like this: 2026-07-01`
  if (why === 'weekday') return `"${value}" can be two days, as ${sayDay(day)} is a ${falls}`
  return `"${value}" does not say one day as days are written here: 2026-07-01`
}

/** How what was written becomes a list whose items have ids. */
function asList({ form, name, key, field = 'id' }: Problem['seen']): { readonly fix: string } {
  if (form === 'thing')
    return {
      fix: `Put a dash and a space in front of the first field, "- ${name}:", and start the other fields under its name.`,
    }
  if (form === 'sign')
    return { fix: `Type a plain hyphen in the place of "${name}", which word processors make of it.` }
  if (form === 'by-name')
    return {
      fix: `Write "- ${field}: ${name || '…'}" instead of "${key}:", with the other fields under it, and so for each of them.`,
    }
  return { fix: `Write each on a line of its own: "- id: ${name || '…'}", and under id what there is to say of it.` }
}

/** A labelled line of a Markdown body that is no value of its field: what is missing is told elsewhere. */
function unreadLine({ label = '', value, expected = '' }: Problem['seen']): Worded {
  const { what, fix } = readable[expected] ?? { what: 'a value', fix: '' }
  return {
    message: `"${value}" could not be read as ${what}, so "${label}" counts as missing`,
    fix: `Write it like this: "${label}: ${fix}"; what else there is to say belongs into a sentence.`,
    severity: 'info',
  }
}

const readable: Readonly<Record<string, { readonly what: string; readonly fix: string }>> = {
  number: { what: 'one number', fix: '2,100' },
  day: { what: 'a day', fix: '30 September 2026' },
  sum: { what: 'a sum of money', fix: '£120,000' },
  guardrail: { what: 'a metric and its limit', fix: 'Cost per order below £18' },
}
