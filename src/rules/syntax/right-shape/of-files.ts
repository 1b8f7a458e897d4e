import type { Worded } from '../../../lint/rule.ts'
import type { Problem } from '../../../source/problem.ts'

/** A file that is no plan, or no part of one. */
export const ofFiles: Readonly<Record<string, (seen: Problem['seen']) => Worded>> = {
  empty: () => ({
    message: 'the file is empty',
    fix: 'Start with "title:" and "objective:"; `plan schema` shows every field.',
  }),
  'only-comments': () => ({
    message: 'nothing but comments stands in the file: a line that starts with # is not read',
    fix: 'Take the # off what is to be read, or start with "title:" and "objective:"; `plan schema` shows every field.',
  }),
  'not-a-plan': ({ found = '' }) => {
    const { what, fix } = foreignForms[found] ?? onlyText
    return { message: `a plan is fields with names (title: …, objective: …), and this file ${what}`, fix }
  },
  'no-elements': () => ({
    message:
      'nothing in this text is a part of a plan: no heading names an objective, an audience, messages, channels, a budget or measurement',
    fix: 'If this is a plan, give each part a heading of its own, such as "## Objective", "## Audience" and "## Budget", and write the part under it.',
  }),
  'unread-elements': ({ found }) => ({
    message: `${found} named here, and nothing that is written there can be read as data`,
    fix: 'Under each heading write a sentence, a table or a list of fields, such as "- Target: 2,000 new customers".',
  }),
  template: ({ found }) => ({
    message: `this is a template, not yet a plan: ${found} are still to be filled in`,
    fix: 'Fill in the objective first: what is to be reached, from what to what, by which day.',
  }),
  'empty-part': ({ key }) => ({
    message: `nothing is written in this file, so the plan has no ${key}`,
    fix: `Write what the plan says under "${key}" into it, or delete the file.`,
  }),
  'empty-item': ({ key }) => ({
    message: `nothing is written in this file; each file in this folder is an item of "${key}"`,
    fix: 'Write the fields of the item into it (name: …, owner: …), or delete the file.',
  }),
  'not-an-item': ({ key, found }) => ({
    message: `each file in this folder is one item of "${key}" (name: …, owner: …), and this file is ${found}`,
    fix: `Give each item a file of its own, or keep all of them as a list in ${key}.yaml beside the plan.`,
  }),
  'with-key': ({ key }) => ({
    message: `the name of the file says "${key}" already, so the fields stand in it at the left margin`,
    fix: `Take out the line "${key}:" and move what is under it to the left margin.`,
  }),
  'no-front-matter-part': () => ({
    message: 'nothing in this text can be read as this part of the plan',
    fix: 'Write it as a table, or as a list of fields such as "- Owner: Dan Whitlock"; or put fields between two lines --- at the top.',
  }),
}

/** What a file holds in the place of fields, and the way on from there. */
const foreignForms: Readonly<Record<string, { readonly what: string; readonly fix: string }>> = {
  list: { what: 'is a list', fix: 'Start with "title:" and "objective:"; `plan schema` shows every field.' },
  'fields-in-list': {
    what: 'lists them with hyphens',
    fix: 'Take the hyphen and the space out in front of each field.',
  },
  table: {
    what: 'is a table, as a spreadsheet writes it',
    fix: 'Write a page that ends in .plan.md and put the table under a heading such as "## Channels" or "## Budget", with | between its columns; or start with plan init.',
  },
  'web-page': {
    what: 'is a web page',
    fix: 'Copy its text, without the marks, into a file that ends in .plan.md, each part under a heading such as "## Objective"; or start with plan init.',
  },
}

const onlyText = {
  what: 'is only text',
  fix: 'Start with "title:" and "objective:" (plan init writes a plan to begin with); or give the file a name that ends in .plan.md, and each part a heading such as "## Objective".',
}
