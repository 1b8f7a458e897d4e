import { expect, test } from 'vitest'
import schema from '../../../schemas/plan.schema.json' with { type: 'json' }
import { rules } from '../../../src/registry.generated.ts'
import { fieldAt, keysAt, type SchemaNode } from '../../../src/schema/field.ts'
import { otherNames } from '../../../src/schema/names/other-names.ts'
import { runRules } from '../../harness/example.ts'

const format = schema as SchemaNode

/** Where in the format things of this name stand. */
function pathsOf(thing: string, at: (string | number)[] = []): (string | number)[][] {
  const found: (string | number)[][] = []
  for (const key of keysAt(format, at)) {
    if (key === 'digital') continue
    const path = [...at, key]
    const item = fieldAt(format, [...path, 0]) ? [...path, 0] : path
    if (key === thing && keysAt(format, item).length > 0) found.push(item)
    if (keysAt(format, item).length > 0 && item.length < 6) found.push(...pathsOf(thing, item))
  }
  return found
}

test.each(Object.entries(otherNames))(
  'other names for the fields of %s lead to fields of the format',
  (thing, names) => {
    const paths = thing === 'plan' ? [[]] : pathsOf(thing)
    expect(paths.length).toBeGreaterThan(0)
    for (const [name, field] of Object.entries(names)) {
      const [first = '', ...inner] = field.split('.')
      const isHere = paths.some(
        (path) => fieldAt(format, [...path, first, ...inner]) ?? fieldAt(format, [...path, first, 0, ...inner]),
      )
      expect(isHere || fieldAt(format, field.split('.')), `${thing}.${name}: ${field}`).toBeTruthy()
      for (const path of paths)
        expect(keysAt(format, path), `${thing} has a field of its own: ${name}`).not.toContain(
          name.replaceAll('-', '_'),
        )
    }
  },
)

const said = async (text: string) =>
  (await runRules(rules, text)).findings
    .filter(({ rule }) => rule === 'syntax/known-keys')
    .map(({ message }) => message)

test('a review that is held every week by attendees has a cadence and is attended', async () => {
  const text = 'governance:\n  review: { every: weekly, attendees: [Ann Lee] }\n'
  expect(await said(text)).toEqual([
    'there is no field "every" in "review"; it is called "cadence" here',
    'there is no field "attendees" in "review"; it is called "attended_by" here',
  ])
})

test('where the field is given as well, another name for it is not offered in its place', async () => {
  const [message, ...others] = await said('objective: { statement: Win 40 orders, target: 40, value: 50 }\n')
  expect(others).toEqual([])
  expect(message).toContain('value')
})

test('a thing of another name is known by its fields, where only one field has them all', async () => {
  const channel = (fields: string) => said(`channels: [{ id: email, ${fields} }]\n`)
  expect(await channel('data: { basis: consent, opt_out: Link in each mail }')).toEqual([
    'there is no field "data" in an item of "channels"; it is called "privacy" here',
  ])
  expect(await channel('data: { basis: consent, shade: blue }')).toEqual([
    'there is no field "data" in an item of "channels"',
  ])
  expect(await channel('privacy: { basis: consent }, data: { basis: consent, opt_out: Link }')).toEqual([
    'there is no field "data" in an item of "channels"',
  ])
})
