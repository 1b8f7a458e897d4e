import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { presetNames } from '../../src/cli/config/preset-names.ts'
import { presetSettings } from '../../src/cli/config/presets.ts'
import { activeRules } from '../../src/cli/config/setting.ts'
import { shipped } from '../../src/cli/tool.ts'
import { isAlwaysOn } from '../../src/lint/suppress.ts'
import { plan } from './world.ts'

describe('plan rules', () => {
  test('a line each, in columns', async () => {
    const { code, out } = await plan(['rules', '--element', 'plan'])
    expect(code).toBe(0)
    expect(out).toBe(`plan/alone    info           draft  There is no other plan.
plan/plain    info           draft  The title has no jargon.
plan/rare     warning        draft  There is no note.
plan/started  warning/error  draft  The launch is still to come.
plan/titled   error          draft  The plan has a title.
`)
  })

  test('everything, for programs', async () => {
    const all = JSON.parse((await plan(['rules', '--format', 'json'])).out)
    expect(Object.keys(all[0])).toEqual([
      'id',
      'severity',
      'from',
      'summary',
      'why',
      'fix',
      'source',
      'reads',
      'options',
      'presets',
    ])
    const one = JSON.parse((await plan(['rules', 'channels/few', '--format', 'json'])).out)
    expect(one).toEqual([
      {
        id: 'channels/few',
        severity: 'warning',
        from: 'draft',
        summary: 'There are few channels.',
        why: 'For the tests.',
        fix: 'Do as it says.',
        source: 'card, [000] step 1',
        reads: ['channels'],
        options: { most: 1, label: 'channels', strict: false, besides: ['pr'] },
        presets: ['recommended', 'strict', 'operational-control', 'digital'],
      },
    ])
    expect(JSON.parse((await plan(['rules', 'plan/started', '--format', 'json'])).out)[0].severity).toEqual({
      draft: 'warning',
      approved: 'error',
    })
  })

  test('what a plan said before keeps its lines', async () => {
    const { out } = await plan(['rules', 'plan/dates-in-order'], {}, { tool: shipped })
    expect(out).toContain(`
  (on 2026-06-15 it said)
      status: approved
      launch: 2026-07-01
      approved: { by: Amara Osei, on: 2026-06-15 }
  (a commit on 2026-07-10)
    # Changed while it ran,`)
    expect((await plan(['rules', 'plan/as-approved'], {}, { tool: shipped })).out).toContain(
      '  (and now)\n    # Worded in',
    )
  })

  test('one rule, explained', async () => {
    expect((await plan(['rules', 'channels/few'])).out).toBe(`channels/few  warning

There are few channels.

Why
  For the tests.

How to fix
  Do as it says.

Source
  the four demands that this tool began with, "Integrated Marketing Plan: Stop Coordinating
  Channels, Start Coordinating Outcomes": step 1

Options, with their defaults
  most: 1
  label: "channels"
  strict: false
  besides: ["pr"]
  In plan.config.yaml: rules: { channels/few: { most: 1, label: "channels", strict: false, besides: ["pr"] } }

Passes
    channels: [{ id: email }]

Fails
  (in a file q3.plan.md, on 2026-07-01, with --stage approved, with {"most":1})
    channels:
  # ^^^^^^^^ 2 channels, and 1 at most
      - { id: email }
      - { id: search }
`)
  })
})

describe('every rule that ships', () => {
  test.each(shipped.rules.map(({ id }) => id))('%s has a page', async (id) => {
    const { code, out } = await plan(['rules', id], {}, { tool: shipped })
    expect(code).toBe(0)
    for (const part of ['Why', 'How to fix', 'Source', 'Passes', 'Fails']) expect(out).toContain(`\n${part}\n`)
    expect(out).not.toMatch(/\[\d{3}\]|undefined/)
  })
})

describe('presets', () => {
  /** Named before they are written: a preset is a promise of what it will be about. */
  const planned = ['plan/given-once', 'measurement/unchanged-since-launch']

  test.each(presetNames)('%s names only rules that there are', (name) => {
    const ids = [...(presetSettings(name, shipped.rules)?.keys() ?? [])].filter((id) => !id.endsWith('/*'))
    const known = new Set([...shipped.rules.map(({ id }) => id), ...planned])
    expect(ids.filter((id) => !known.has(id))).toEqual([])
  })

  test.each(presetNames)('%s leaves on what a pass rests on', (name) => {
    const on = new Set(
      activeRules(shipped.rules, [presetSettings(name, shipped.rules) ?? new Map()]).map(({ rule }) => rule.id),
    )
    expect(shipped.rules.map(({ id }) => id).filter((id) => isAlwaysOn(id) && !on.has(id))).toEqual([])
  })

  test('operational-control raises what is recommended, and turns nothing on', () => {
    const idsOn = (name: string) =>
      activeRules(shipped.rules, [presetSettings(name, shipped.rules) ?? new Map()]).map(({ rule }) => rule.id)
    expect(idsOn('operational-control')).toEqual(idsOn('recommended'))
  })

  test('recommended is what holds without a word', () => {
    const on = activeRules(shipped.rules, [presetSettings('recommended', shipped.rules) ?? new Map()])
    const wanted = shipped.rules.filter(({ id, offByDefault }) => !offByDefault && !id.startsWith('digital/'))
    expect(on.map(({ rule }) => rule.id)).toEqual(wanted.map(({ id }) => id))
    expect(on.every(({ severity }) => severity === undefined)).toBe(true)
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
    const [said = ''] = /^What the presets turn on:.*?(?=`essentials`)/ms.exec(readme) ?? []
    const leftOut = shipped.rules.filter((rule) => !wanted.includes(rule) && !rule.id.startsWith('digital/'))
    expect([...said.matchAll(/`(\w+\/[\w-]+)`/g)].map(([, id]) => id)).toEqual(leftOut.map(({ id }) => id))
  })
})

describe('plan schema', () => {
  test.each(['plan', 'config', 'report', 'brief'])('%s is the file, byte for byte', async (name) => {
    const { code, out } = await plan(['schema', name])
    expect(code).toBe(0)
    expect(out).toBe(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8'))
  })

  test('without a name: that of plans', async () => {
    expect((await plan(['schema'])).out).toContain('"plan.schema.json"')
  })
})
