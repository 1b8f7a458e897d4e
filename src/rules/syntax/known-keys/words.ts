import type { Worded } from '../../../lint/rule.ts'
import type { Problem } from '../../../source/problem.ts'

/** What is wrong with a name that the format has not got in this place, and what to write there. */
export function wordsOf({ kind, seen }: Problem): Worded {
  const ofNames = namesOfOthers[kind]
  if (ofNames) return ofNames(seen)
  if (seen.key === '<<')
    return {
      message: `"<<" does not bring fields from elsewhere into ${seen.thing}`,
      fix: 'Write the fields out here; a whole value may be named with & and used again with *.',
    }
  return (fields[kind] ?? unknownField)(seen)
}

type Wording = (seen: Problem['seen']) => Worded

/** Names of files, of labels and headings of a page, and of what a website reads. */
const namesOfOthers: Readonly<Record<string, Wording>> = {
  'near-file': ({ path, name, prose }) => ({
    message: `"${path}" is no part of the plan in this folder; a part with a similar name is "${name}"`,
    fix: `Rename it to ${name}; if it is no part of the plan, give it a name that is less like one.`,
    ...(prose && { severity: 'warning' }),
  }),
  'ignored-file': ({ path }) => ({
    message: `git ignores "${path}", so the plan is read without it`,
    fix: 'Take it out of .gitignore: whoever clones the repository does not get the file, and has half a plan.',
    severity: 'warning',
  }),
  'near-label': ({ key, near }) => ({
    message: `"${key}" is the name of nothing that a plan says here; a similar name is "${near}"`,
    fix: `Write ${near} in the place of ${key}; if it is something of your own, write it as a sentence.`,
    severity: 'warning',
  }),
  'near-heading': ({ key, near, isRead }) => ({
    message: `the heading "${key}" is the name of no part of a plan; a similar name is "${near}"`,
    fix: `Write ${near}${isRead ? ', as which the section was read' : ''}; if it is about something else, give it another name.`,
    severity: 'warning',
  }),
  site: ({ keys, count }) => ({
    message: `${keys} ${count === '1' ? 'speaks to a website and is no field' : 'speak to a website and are no fields'} of the plan: nothing is read from there`,
    fix: 'Leave it where a website is made from this page; what the plan is to say, write under a field of the plan. A field of your own starts with x-.',
    severity: 'info',
  }),
}

/** Fields that the format has under another name or in another place. */
const fields: Readonly<Record<string, Wording>> = {
  near: (seen) => ({
    message: `${noField(seen)}; a field with a similar name is "${seen.near}"`,
    ...(seen.list && { fix: `Write ${seen.near}: ${seen.list}; if the field is your own, start its name with x-.` }),
  }),
  called: (seen) => ({
    message: `${noField(seen)}; it is called "${seen.home}" here`,
    fix: seen.list ? `Write ${seen.home}: ${seen.list}.` : `Write ${seen.home} in the place of ${seen.key}.`,
  }),
  given: (seen) => ({
    message: `${noField(seen)}; what it says has a field of its own, "${seen.home}", which is given as well`,
    fix: `Put into ${seen.home} what is right of the two, and take ${seen.key} out.`,
  }),
  'money-of-channels': ({ key, line }) => ({
    message: `"${key}" keeps money with its channel; all money of the plan stands in one place, the lines of the budget`,
    fix: `Under budget.allocations write a line for each: - ${line}`,
  }),
  details: ({ key, list, item, count }) => ({
    message:
      count === '1'
        ? `"${key}" says more of "${item}", which stands under ${list}; all that there is to say of it belongs there`
        : `"${key}" says more of ${count} of the ${list}; all that there is to say of them belongs under ${list}`,
    fix: `Move what is said of ${item} to "- id: ${item}" under ${list}${count === '1' ? '' : ', and so with the others'}.`,
  }),
  'adaptation-by-name': ({ key, audience }) => ({
    message: `"${key}" is an audience; how the argument is put to it stands in a list under adaptations`,
    fix: `Under messaging.adaptations write: - { audience: ${audience}, message: … }`,
  }),
  rhythm: ({ key, cadence }) => ({
    message: `"${key}" is how often the plan is reviewed, which is its cadence`,
    fix: `Under governance.review write cadence: ${cadence}; what is looked at belongs under agenda, who is there under attended_by.`,
  }),
  wrapper: ({ thing, key, deep }) =>
    deep
      ? {
          message: `the fields of ${thing} stand one step too deep here, under "${key}"`,
          fix: `Take out the line "${key}:" and move what is under it one step to the left.`,
        }
      : {
          message: `the fields of ${thing} stand under "${key}" here and not at the left margin`,
          fix: `Take out the line "${key}:" and move what is under it to the left margin.`,
        },
  sections: ({ key, title, name }) => ({
    message: `"${key}" is a list of sections here; in a plan each stands at the left margin under its own name`,
    fix: `Take out the line "${key}:" and write the name of each section as a field, such as "objective:", in the place of "- ${title}: ${name}" and its like.`,
  }),
  outer: (seen) => ({
    message: `${noField(seen)}; it ${seen.beside ? `belongs beside "${seen.beside}"` : 'is a part of the plan itself'}`,
    fix: `Move the line "${seen.key}:"${seen.alone ? '' : ', with what is under it,'} to ${seen.beside ? `the column of "${seen.beside}:"` : 'the left margin'}.`,
  }),
  headless: (seen) => ({
    message: `from here on the ${seen.items ? 'items' : 'fields'} of "${seen.key}" stand in ${seen.thing} (${someOf(seen.fields ?? '')}): the line "${seen.key}:" above them is missing`,
    fix: `Put a line "${seen.key}:" above this one, ${seen.beside ? `in the column of "${seen.beside}:"` : 'at the left margin'}.`,
  }),
  outdented: ({ key, fields = '' }) => ({
    message: `what belongs under "${key}" stands beside it (${someOf(fields)})`,
    fix: `Set these lines in, two spaces further than "${key}:".`,
  }),
  elsewhere(seen) {
    const { inner, home = '' } = seen
    const [, element, name] = inner ? (/^(\w+)\.(\w+)$/.exec(home) ?? []) : []
    if (!element) return { message: `${noField(seen)}; it belongs to "${home}"`, fix: `Write it under ${home}.` }
    return {
      message: `${noField(seen)}; it belongs to "${element}", as "${name}"`,
      fix:
        inner === 'given'
          ? `"${name}" is given under ${element} already: put there what is right of the two, and take this out.`
          : `Write it under ${element}, as ${name}.`,
    }
  },
}

function unknownField(seen: Problem['seen']): Worded {
  const names = (seen.known ?? '').split(', ')
  const known =
    names.length > 12
      ? `${names.slice(0, 12).join(', ')} and ${names.length - 12} more (plan schema shows all)`
      : names.join(', ')
  return { message: noField(seen), fix: `Fields here: ${known}. If the field is your own, start its name with x-.` }
}

function someOf(names: string): string {
  const [first, ...others] = names.split(', ')
  if (others.length === 0) return names
  return others.length === 1 ? `${first}, ${others[0]}` : `${first}, ${others[0]} and ${others.length - 1} more`
}

function noField({ key, thing, more }: Problem['seen']): string {
  return `there is no field "${key}" in ${thing}${more ? `, nor in ${more} more` : ''}`
}
