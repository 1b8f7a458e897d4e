import { rule, type Worded } from '../../lint/rule.ts'
import type { Problem } from '../../source/problem.ts'

export default rule({
  id: 'syntax/limits',
  severity: 'error',
  from: 'draft',
  reads: [],
  summary: 'The file is text of a size that a plan can have.',
  why: `A plan is some hundred lines of text. A file that is no text, or is thousands of times larger or deeper, was
    named by mistake or made to bring a program down, so it is not read at all.`,
  fix: 'Check that the file is the plan you meant, saved as UTF-8 text.',
  source: 'ours',

  valid: ['title: Autumn'],
  invalid: [
    `
    note: ${'['.repeat(101)}x${']'.repeat(101)}
    #     ${' '.repeat(99)}^ lists and mappings stand more than 100 deep in each other
    `,
    `
    x-a: &a [1, 2, 3, 4, 5, 6, 7, 8, 9]
    x-b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
    x-c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
    x-d: [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
    #                                                 ^ the file holds more than 10,000 values
    `,
    `
    x-a: &a "${'Long. '.repeat(4000)}"
    x-b: [${'*a, '.repeat(180)}]
    #     ${' '.repeat(4 * 173)}^ once what its pointers (*name) stand for is written out, the file holds more than 4 MiB of text
    `,
  ],

  words({ kind, seen }) {
    return (cases[kind] ?? tooDeep)(seen)
  },
})

const cases: Readonly<Record<string, (seen: Problem['seen']) => Worded>> = {
  size: ({ found, limit }) => ({ message: `the file is ${found} large; a plan may have ${limit}` }),
  binary: () => ({
    message: 'the file is not text',
    fix: 'A plan is a text file; a slide deck, a sheet or a picture cannot be read.',
  }),
  encoding: ({ found }) => ({
    message: `the file is not UTF-8 text but ${found}`,
    fix: 'Save it again and choose UTF-8 as the encoding.',
  }),
  'line-ends': () => ({
    message: 'the file is one long line: its lines end as old Macs ended them',
    fix: 'Save it again and choose Unix (LF) or Windows (CRLF) for the ends of its lines.',
  }),
  marks: ({ limit }) => ({
    message: `this paragraph holds more than ${limit} brackets, stars and other marks`,
    fix: 'Split the paragraph, or put what is no prose into a file of its own.',
  }),
  lines: ({ limit }) => ({
    message: `the page has more than ${limit} lines`,
    fix: 'Split the plan, or keep beside it what is data and no plan.',
  }),
  words: ({ limit }) => ({
    message: `the page has more than ${limit} words`,
    fix: 'Split the plan, or keep beside it what is no plan.',
  }),
  nested: ({ limit }) => ({
    message: `lists and quotations stand more than ${limit} deep in each other`,
    fix: 'Take out what nobody could read.',
  }),
  files: ({ limit }) => ({
    message: `the plan has more than ${limit} files, and this one is not read`,
    fix: 'Keep in the folder what belongs to the plan; several items may stand in one file, as a list.',
  }),
  'plan-size': ({ limit }) => ({
    message: `the files of the plan are more than ${limit} large together, and this one is not read`,
  }),
  'plan-nodes': ({ limit }) => ({
    message: `the files of the plan hold more than ${limit} values together, and this one is not read`,
    fix: 'Split the plan, or take out data that is no plan.',
  }),
  letters: ({ limit }) => ({
    message: `once what its pointers (*name) stand for is written out, the file holds more than ${limit} of text`,
    fix: 'Write the text once, where it belongs, and say less in the other places.',
  }),
  nodes: ({ limit }) => ({
    message: `the file holds more than ${limit} values`,
    fix: 'Split the plan, or take out data that is no plan.',
  }),
}

const tooDeep = ({ limit }: Problem['seen']): Worded => ({
  message: `lists and mappings stand more than ${limit} deep in each other`,
})
