import type { Rule } from '../../lint/rule.ts'
import { isAlwaysOn } from '../../lint/suppress.ts'
import { nearest } from '../../plan/nearest.ts'
import { isMapping } from '../../source/mapping.ts'
import type { Mistake, RuleMapping } from './config-file.ts'
import { familyOf, isMilder, isShareOption, type Level, levels, type RuleSettings, type Setting } from './setting.ts'

/** Elements that presets and configurations may speak of, though this version may have no rule about them. */
const plannedFamilies = ['brief', 'custom', 'digital', 'governance', 'journey', 'operations', 'portfolio', 'privacy']

/** Holds a mapping of settings against the rules there are. Everything it objects to is added to `mistakes`. */
export function ruleSettings(mapping: RuleMapping, rules: readonly Rule[], mistakes: Mistake[]): RuleSettings {
  const settings = new Map<string, Setting>()
  for (const name of Object.keys(mapping)) {
    const object = (message: string, place: 'key' | 'value' = 'key', fix?: string) => {
      mistakes.push({ holder: mapping, key: name, place, message, ...(fix && { fix }) })
    }
    const rule = rules.find(({ id }) => id === name)
    const wrongName = rule ? undefined : unknownName(name, rules)
    const setting = settingIn(mapping[name])
    if (wrongName) object(wrongName.message, 'key', wrongName.fix)
    else if (typeof setting === 'string')
      object(setting, 'value', `Write, for instance: ${name}: ${meant(mapping[name])}`)
    else if (!rule && setting.options) object(`options are those of one rule: write them under its id`, 'value')
    else if (setting.level && isToStay(name, setting.level, rules)) {
      object(`${name} can be neither turned off nor lowered: without it a pass would mean nothing`)
    } else {
      if (rule && setting.options) mistakes.push(...wrongOptions(setting.options, rule))
      settings.set(name, rule && setting.options ? { ...setting, options: read(setting.options, rule) } : setting)
    }
  }
  return settings
}

/** Would nothing be changed but rules that are always on, and these not to be graver? */
function isToStay(name: string, level: Level, rules: readonly Rule[]): boolean {
  const named = rules.filter(({ id }) => id === name || `${familyOf(id)}/*` === name)
  return named.length > 0 && named.every((rule) => isAlwaysOn(rule.id) && isMilder(level, rule))
}

function unknownName(name: string, rules: readonly Rule[]): Unknown | undefined {
  if (name === '*') return undefined
  const families = new Set([...rules.map(({ id }) => familyOf(id)), ...plannedFamilies])
  if (name.endsWith('/**'))
    return unknownName(name.slice(0, -1), rules) ?? unknown(`there is no rule "${name}"`, name.slice(0, -1))
  if (name.endsWith('/*')) {
    const family = name.slice(0, -2)
    if (families.has(family)) return undefined
    const near = nearest(family, families)
    return unknown(`there is no element "${family}" with rules`, near && `${near}/*`)
  }
  if (families.has(name))
    return {
      message: `"${name}" is an element, not a rule: for all its rules write "${name}/*"`,
      fix: `Write "${name}/*".`,
    }
  return unknown(`there is no rule "${name}"`, nearestRule(name, rules))
}

/** What is wrong with the name of a rule, and what to write instead. */
interface Unknown {
  readonly message: string
  readonly fix: string
}

function unknown(message: string, near: string | undefined): Unknown {
  if (near === undefined) return { message, fix: 'All rules and their ids: plan rules' }
  return { message: `${message}; a similar name is "${near}"`, fix: `Write ${near}.` }
}

/** The rule that was probably meant: also one whose element is wrong or was left out. */
export function nearestRule(name: string, rules: readonly Rule[]): string | undefined {
  const ids = rules.map(({ id }) => id)
  const own = name.slice(name.indexOf('/') + 1)
  const namesakes = ids.filter((id) => id.slice(familyOf(id).length + 1) === own)
  return nearest(name, ids) ?? (namesakes.length === 1 ? namesakes[0] : undefined)
}

/** The setting that a value is, or what is wrong with it. */
function settingIn(value: unknown): Setting | string {
  if (typeof value === 'string') return levelIn(value)
  if (Array.isArray(value)) {
    const [first, options] = value
    const setting = value.length === 2 && typeof first === 'string' ? levelIn(first) : expected
    if (typeof setting === 'string') return setting
    return isMapping(options) ? { ...setting, options } : expected
  }
  return isMapping(value) ? { options: value } : expected
}

const expected = `${levels.join(', ')}, { options }, or [warning, { options }] is expected here`

/** The level that was probably meant by what is none. */
function meant(value: unknown): Level {
  const said = String([value].flat()[0]).toLowerCase()
  if (/^(?:false|no|none|never|ignored?|disabled?|0)$/.test(said)) return 'off'
  if (/^(?:true|yes|enabled?|always)$/.test(said)) return 'on'
  const near = nearest(said, levels)
  return levels.find((level) => level === near) ?? 'warning'
}

function levelIn(text: string): Setting | string {
  const level = levels.find((known): known is Level => known === text)
  if (level) return { level }
  const near = nearest(text, levels)
  return `"${text}" is not one of ${levels.join(', ')}${near ? `; the nearest is ${near}` : ''}`
}

/** The options with shares as the numbers that they are: 30% is 0.3. */
function read(given: Readonly<Record<string, unknown>>, { options = {} }: Rule): Readonly<Record<string, unknown>> {
  const entries = Object.entries(given)
  return Object.fromEntries(
    entries.map(([name, value]) => [name, isShareOption(name, options[name]) ? (shareIn(value) ?? value) : value]),
  )
}

/** A share as a number: 0.3 and "30%". */
function shareIn(value: unknown): number | undefined {
  if (typeof value === 'number') return value
  const percent = typeof value === 'string' ? /^(\d{1,9}(?:\.\d{1,9})?) ?%$/.exec(value.trim()) : null
  return percent ? Number(percent[1]) / 100 : undefined
}

/** What is wrong with the value of a share, if anything is. */
function wrongShare(value: unknown, own: number): string | undefined {
  const share = shareIn(value)
  const sample = `such as ${Math.round(own * 100)}%`
  if (share === undefined) return `is a share, ${sample}, and ${typeOf(value)} stands here`
  if (share < 0) return 'cannot be less than 0'
  if (share <= 1) return undefined
  const meant = typeof value === 'number' && value <= 100 ? `${value}%` : `a share ${sample}`
  return `is a share, and ${value} is more than the whole: write ${meant}`
}

/** What is wrong with a number that is no share, if anything is. */
function wrongNumber(value: number, between: readonly [number, number] | undefined): string | undefined {
  if (between) {
    const [first, last] = between
    const fits = Number.isInteger(value) && value >= first && value <= last
    return fits ? undefined : `is a whole number from ${first} to ${last}, and ${value} is none`
  }
  if (!Number.isFinite(value)) return 'is a number that ends'
  return value < 0 ? 'cannot be less than 0' : undefined
}

function wrongOptions(given: Readonly<Record<string, unknown>>, { id, options = {}, between }: Rule): Mistake[] {
  const names = Object.keys(options)
  return Object.keys(given).flatMap((name): Mistake[] => {
    if (!Object.hasOwn(options, name)) {
      const near = nearest(name, names)
      const has =
        names.length === 0 ? 'it has none' : near ? `a similar name is "${near}"` : `it has ${names.join(', ')}`
      const message = `the rule ${id} has no option "${name}"; ${has}`
      const level = levels.find((known) => known === given[name])
      return [{ holder: given, key: name, place: 'key', message, ...(level && { fix: `Write ${id}: ${level}` }) }]
    }
    const [own, value] = [options[name], given[name]]
    const isShare = isShareOption(name, own)
    if (isShare || (typeof own === 'number' && typeof value === 'number')) {
      const wrong = isShare ? wrongShare(value, own) : wrongNumber(value as number, between?.[name])
      return wrong ? [{ holder: given, key: name, message: `the option "${name}" of ${id} ${wrong}` }] : []
    }
    if (typeOf(value) === typeOf(own)) return []
    const message = `the option "${name}" of ${id} is ${typeOf(own)}, such as ${JSON.stringify(own)}, and ${typeOf(value)} stands here`
    return [{ holder: given, key: name, message }]
  })
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string') ? 'a list of texts' : 'a list'
  if (value === undefined || value === null) return 'nothing'
  const words: Readonly<Record<string, string>> = { number: 'a number', string: 'a text', boolean: 'true or false' }
  return words[typeof value] ?? 'a mapping'
}
