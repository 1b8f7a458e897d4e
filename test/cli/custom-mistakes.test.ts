import { describe, expect, test } from 'vitest'
import schema from '../../schemas/config.schema.json' with { type: 'json' }
import { shipped } from '../../src/cli/tool.ts'
import { keywords, typeNames } from '../../src/custom/keywords.ts'
import { text } from './custom-plan.ts'
import { plan } from './world.ts'

describe('what is wrong in a declaration is said with its place', () => {
  /** A rule on a line of its own, whose must stands in column 58. */
  const head = '{ id: custom/a, message: m, select: "channels[*]", must: '
  const accepted = [...keywords.keys()].join(', ')
  test.each([
    ['no id', '{ message: m, select: title, must: { const: a } }', '2:5: this item of "custom" has no id'],
    [
      'a bare id',
      '{ id: nda, message: m, select: title, must: { const: a } }',
      '2:11: "nda" is not written as this field needs it: for instance custom/paid-needs-agency',
    ],
    [
      'an id in capitals',
      '{ id: custom/NDA, message: m, select: title, must: { const: a } }',
      '2:11: "custom/NDA" is not written as this field needs it: for instance custom/paid-needs-agency',
    ],
    ['no must', '{ id: custom/a, message: m, select: title, must: }', '2:48: this item of "custom" has no must'],
    [
      'no message',
      '{ id: custom/a, message: " ", select: title, must: { const: a } }',
      '2:30: this item of "custom" has no message',
    ],
    [
      'a template',
      '{ id: custom/a, message: "{{ amount }} is much", select: title, must: { const: a } }',
      '2:30: a message is plain text: nothing is put into it, and the place shows the value',
    ],
    [
      'a misspelt part',
      '{ id: custom/a, mesage: m, select: title, must: { const: a } }',
      '2:21: there is no field "mesage" in an item of "custom"; a field with a similar name is "message"',
    ],
    [
      'a severity',
      '{ id: custom/a, message: m, severity: fatal, select: title, must: { const: a } }',
      '2:43: "fatal" is not one of info, warning, error',
    ],
    [
      'off',
      '{ id: custom/a, message: m, severity: off, select: title, must: { const: a } }',
      /^2:43: "off" is not one of info, warning, error/,
    ],
    [
      'a path with an index',
      '{ id: custom/a, message: m, select: "channels[0]", must: { required: [id] } }',
      '2:41: "channels[0]" is not written as this field needs it: for instance channels[*]',
    ],
    [
      'a path to nowhere',
      '{ id: custom/a, message: m, select: "chanels[*]", must: { required: [id] } }',
      '2:41: there is no field "chanels" in the plan; a field with a similar name is "channels"',
    ],
    [
      'a path like no other',
      '{ id: custom/a, message: m, select: agencies, must: { required: [id] } }',
      '2:41: there is no field "agencies" in the plan; a field of your own starts with x-',
    ],
    [
      'a path to nowhere further down',
      '{ id: custom/a, message: m, select: "channels[*].ownr", must: { const: a } }',
      '2:41: there is no field "ownr" in "channels[*]"; a field with a similar name is "owner"',
    ],
    [
      'a path into a text',
      '{ id: custom/a, message: m, select: title.text, must: { const: a } }',
      '2:41: "title" has no fields: there is no "text" in it',
    ],
    [
      'items of what is no list',
      '{ id: custom/a, message: m, select: "budget[*]", must: { required: [total] } }',
      '2:41: "budget" is no list: write it without [*]',
    ],
    [
      'fields of a list',
      '{ id: custom/a, message: m, select: channels.owner, must: { const: a } }',
      '2:41: "channels" is a list: write channels[*] for each of its items',
    ],
    [
      'a long path',
      `{ id: custom/a, message: m, select: x-a${'.b'.repeat(20)}, must: { const: a } }`,
      '2:41: the path has more than 20 keys',
    ],
    [
      '__proto__ as a path',
      '{ id: custom/a, message: m, select: __proto__, must: { const: a } }',
      /^2:41: there is no field "__proto__" in the plan/,
    ],
    [
      'a misspelt keyword',
      `${head}{ requierd: [owner] } }`,
      '2:64: there is no keyword "requierd" in "must"; a similar name is "required"',
    ],
    [
      'a misspelt keyword of where',
      '{ id: custom/a, message: m, select: "channels[*]", where: { al: [{ const: 1 }] }, must: { required: [owner] } }',
      /^2:65: there is no keyword "al" in "where"/,
    ],
    [
      'a keyword like no other',
      `${head}{ whatever: 1 } }`,
      `2:64: there is no keyword "whatever" in "must"; there are ${accepted}`,
    ],
    [
      'a field for a keyword',
      `${head}{ owner: { const: Dan } } }`,
      '2:64: "owner" is a field: write it under properties (properties: { owner: … })',
    ],
    [
      'a field of the author for a keyword',
      `${head}{ x-nda: { const: signed } } }`,
      '2:64: "x-nda" is a field: write it under properties (properties: { x-nda: … })',
    ],
    [
      '__proto__ for a keyword',
      `${head}{ __proto__: { const: signed }, constructor: 1 } }`,
      /^2:64: there is no keyword "__proto__" in "must"/,
    ],
    [
      'pattern',
      `${head}{ properties: { owner: { pattern: "(a+)+$" } } } }`,
      '2:87: "pattern" is not accepted: patterns are not run here; list the values with enum, or bound the text with minLength and maxLength',
    ],
    [
      'patternProperties',
      `${head}{ patternProperties: { "^x": { const: 1 } } } }`,
      /^2:64: "patternProperties" is not accepted: patterns are not run here/,
    ],
    ['format', `${head}{ format: uri } }`, /^2:64: "format" is not accepted: patterns are not run here/],
    [
      '$ref',
      `${head}{ $ref: "https://a.example/b" } }`,
      '2:64: "$ref" is not accepted: references are not followed here; write the part out, or repeat it with a YAML anchor (&name, *name)',
    ],
    [
      '$id inside',
      `${head}{ properties: { x-a: { $id: "http://[" } } } }`,
      /^2:85: "\$id" is not accepted: references/,
    ],
    [
      'if',
      `${head}{ if: { required: [owner] } } }`,
      '2:64: "if" is not accepted: say with "where" which things are meant, and with "must" what holds for them',
    ],
    [
      'a title',
      `${head}{ title: x } }`,
      '2:64: "title" is not accepted: it asks nothing; write a comment (# …) or "why"',
    ],
    ['minContains', `${head}{ minContains: 2 } }`, /^2:64: "minContains" is not accepted: use items/],
    ['multipleOf', `${head}{ multipleOf: 2 } }`, '2:64: "multipleOf" is not accepted: use minimum and maximum'],
    [
      'a value for a fragment',
      `${head}{ properties: { x-nda: signed } } }`,
      '2:85: what has to hold is expected here, such as { const: paid }: write x-nda: { const: signed }',
    ],
    [
      'a text for a list',
      `${head}{ required: owner } }`,
      '2:74: "required" needs a list of field names, such as [agency]',
    ],
    [
      'numbers for names',
      `${head}{ required: [1] } }`,
      '2:74: "required" needs a list of field names, such as [agency]',
    ],
    [
      'nothing',
      `${head}{ enum: , required: [owner] } }`,
      '2:64: "enum" needs a list of values, such as [paid, shared]',
    ],
    [
      'nothing to hold',
      `${head}{ required: [owner], properties: { owner: { const: }, agency: { const: a } } } }`,
      '2:104: nothing is asked in "owner": write what has to hold, or leave it out',
    ],
    [
      'nothing to look for',
      '{ id: custom/a, message: m, select: title, where: { const: }, must: { const: a } }',
      '2:55: nothing is asked in "where": write what has to hold, or leave it out',
    ],
    [
      'nothing for a constant',
      `${head}{ properties: { owner: { const: , type: string } } } }`,
      '2:87: "const" needs a value',
    ],
    [
      'a text for a number',
      `${head}{ properties: { contribution: { maximum: lots } } } }`,
      '2:103: "maximum" needs a number, such as 40000 or 40%',
    ],
    [
      'an endless number',
      `${head}{ properties: { contribution: { maximum: .inf } } } }`,
      '2:103: "maximum" needs a number, such as 40000 or 40%',
    ],
    [
      'half an item',
      `${head}{ properties: { audiences: { minItems: 1.5 } } } }`,
      '2:101: "minItems" needs a whole number, 0 or more',
    ],
    [
      'no truth',
      `${head}{ properties: { audiences: { uniqueItems: "yes" } } } }`,
      '2:104: "uniqueItems" needs true or false',
    ],
    [
      'a type',
      `${head}{ properties: { audiences: { type: list } } } }`,
      `2:97: "type" needs one of ${typeNames.join(', ')}, or a list of them`,
    ],
    ['null', `${head}{ properties: { owner: { type: "null" } } } }`, /^2:93: "type" needs one of string/],
    ['a list for a fragment', `${head}{ not: [a] } }`, '2:69: "not" needs what has to hold, such as { const: paid }'],
    [
      'a fragment for a list',
      `${head}{ anyOf: { required: [owner] } } }`,
      /^2:71: "anyOf" needs a list of what may hold/,
    ],
    [
      'a word among fragments',
      `${head}{ anyOf: [owner] } }`,
      '2:72: what has to hold is expected here, such as { const: paid }',
    ],
    [
      'a misspelt field',
      `${head}{ required: [ownr] } }`,
      '2:75: there is no field "ownr" in an item of "channels"; a field with a similar name is "owner"',
    ],
    [
      'a misspelt field of where',
      '{ id: custom/a, message: m, select: "channels[*]", where: { properties: { meda: { const: paid } } }, must: { required: [owner] } }',
      '2:79: there is no field "meda" in an item of "channels"; a field with a similar name is "media"',
    ],
    [
      'a misspelt field inside',
      `${head}{ properties: { privacy: { required: [basics] } } } }`,
      '2:100: there is no field "basics" in "privacy"; a field with a similar name is "basis"',
    ],
    [
      'a field behind not',
      `${head}{ not: { required: [agenci] } } }`,
      /^2:82: there is no field "agenci" in an item of "channels"/,
    ],
    [
      'a value that is never there',
      `${head}{ properties: { media: { const: payed } } } }`,
      '2:94: "payed" is never the value of "media", which is one of paid, owned, earned, shared',
    ],
    [
      'one of them',
      `${head}{ properties: { media: { enum: [paid, owend] } } } }`,
      '2:100: "owend" is never the value of "media", which is one of paid, owned, earned, shared; the nearest is owned',
    ],
    [
      'a number of a text',
      `${head}{ properties: { agency: { maximum: 3 } } } }`,
      '2:88: maximum is about numbers, and "agency" is a text',
    ],
    [
      'fields of a list',
      '{ id: custom/a, message: m, select: channels, must: { required: [owner] } }',
      '2:59: required is about things with fields, and "channels" is a list: select its items with [*], or use items or contains',
    ],
  ])('%s', async (_, rule, message) => {
    const ran = await plan(['lint'], { '/r/q3.plan.yaml': text, '/r/plan.config.yaml': `custom:\n  - ${rule}\n` })
    expect(ran).toMatchObject({ code: 2, out: '' })
    const [line = ''] = ran.err.split('\n')
    if (typeof message === 'string') expect(line).toBe(`plan.config.yaml:${message}`)
    else expect(line.replace(/^plan\.config\.yaml:/, '')).toMatch(message)
    expect(({} as Record<string, unknown>).const).toBeUndefined()
  })

  const refused = async (config: string) =>
    (await plan(['lint'], { '/r/q3.plan.yaml': text, '/r/plan.config.yaml': config })).err
      .trimEnd()
      .split('\n')
      .filter((line) => !line.startsWith('  '))

  test('a misspelt part is one mistake', async () => {
    const lines = await refused('custom: [{ id: custom/a, mesage: m, select: title, must: { const: a } }]')
    expect(lines).toEqual([expect.stringContaining('there is no field "mesage"')])
  })

  test('two of one name', async () => {
    const rule = '  - { id: custom/a, message: m, select: title, must: { const: a } }\n'
    expect(await refused(`custom:\n${rule}${rule}`)).toEqual([
      'plan.config.yaml:3:11: two rules are called custom/a: give this one another name',
    ])
  })

  test('all of it at once, without what follows from it', async () => {
    const config = `rules: { custom/a: off, custom/b: off, custom/*: on }
custom:
  - { id: custom/a, message: m, select: titel, where: { pattern: a }, must: { requird: [x] } }
`
    expect((await refused(config)).map((line) => line.split(';')[0]?.split(':').slice(1).join(':'))).toEqual([
      '1:25: there is no rule "custom/b"',
      '3:41: there is no field "titel" in the plan',
      '3:57: "pattern" is not accepted: patterns are not run here',
      '3:79: there is no keyword "requird" in "must"',
    ])
  })

  test('nothing that is too much', async () => {
    const deep = `${'{ not: '.repeat(30)}{ const: 1 }${' }'.repeat(30)}`
    expect(await refused(`custom: [{ id: custom/a, message: m, select: x-a, must: ${deep} }]`)).toEqual([
      expect.stringContaining('more than 20 levels inside each other'),
    ])
    const wide = `{ anyOf: [${'{ const: 1 }, '.repeat(400)}] }`
    expect(await refused(`custom: [{ id: custom/a, message: m, select: x-a, must: ${wide} }]`)).toEqual([
      expect.stringContaining('the rule has more than 300 keywords: make several rules of it'),
    ])
    const many = Array.from(
      { length: 501 },
      (_, at) => `{ id: custom/a${at}, message: m, select: x-a, must: { const: 1 } }`,
    )
    expect(await refused(`custom: [${many.join(', ')}]`)).toEqual(['plan: more than 500 rules of your own'])
  })
})

test('the keywords that editors offer are those that are accepted', () => {
  const { Fragment, TypeName } = schema.definitions
  expect(Object.keys(Fragment.properties)).toEqual([...keywords.keys()])
  expect(TypeName.enum).toEqual(typeNames)
})

test('a rule of the shipped ones cannot be declared anew', async () => {
  const config = `custom: [{ id: ${shipped.rules[0]?.id}, message: m, select: title, must: { const: a } }]`
  expect((await plan(['lint'], { '/r/q3.plan.yaml': text, '/r/plan.config.yaml': config })).code).toBe(2)
})
