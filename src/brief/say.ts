import type { Day } from '../plan/dates.ts'
import { labelOf } from '../plan/people/named-people.ts'
import type { Who } from '../plan/people/people.ts'
import { isMoneyIn, isShareUnit } from '../plan/quantities.ts'
import { fraction, type Share } from '../plan/shares.ts'
import type { Block, Fact, Item } from './brief.ts'
import type { Ask, Label, Language, Saying } from './language.ts'
import { type Stops, stopsOf } from './stops.ts'

interface Unit {
  readonly unit?: string | undefined
}

const signs: Readonly<Record<string, string>> = { GBP: '£', EUR: '€', USD: '$', JPY: '¥', INR: '₹', KRW: '₩' }

/** Says days, numbers and sentences in one language. By hand: what Intl says differs from machine to machine. */
export class Say {
  readonly language: Language
  readonly stops: Stops

  constructor(language: Language) {
    this.language = language
    this.stops = stopsOf(language.code)
  }

  /** The sentence of that name with its gaps filled. */
  says(name: Saying, given: Readonly<Record<string, string>> = {}): string {
    return fill(this.language.says[name], given)
  }

  /** A word that the format fixes, such as `weekly`. */
  word(text: string): string {
    const { words } = this.language
    return Object.hasOwn(words, text) ? (words[text] ?? text) : text.replaceAll('-', ' ')
  }

  /** A word or a text: "30 days", "every 2 weeks", "weekly". */
  time(text: string): string {
    const parts = /^(every )?(\d+) (hour|day|week|month|year)s?$/.exec(text.trim())
    if (!parts) return Object.hasOwn(this.language.words, text) ? this.word(text) : text
    const [, every = '', count = '', unit = ''] = parts
    const each = every && count === '1' ? everyOne[unit] : undefined
    if (each) return this.word(each)
    const name = `${unit}${count === '1' ? '' : 's'}`
    return `${every ? `${this.word('every').trim()} ` : ''}${count} ${this.word(name)}`
  }

  /** What a person is asked to write; null where there is nothing. */
  ask(asks: readonly Ask[]): string | null {
    return asks.length === 0
      ? null
      : this.says('yours', { asks: asks.map((one) => this.language.asks[one]).join('; ') })
  }

  day(day: Day, isShort = false): string {
    const [year = '', month = '', date = ''] = day.split('-')
    const { months, firstOfMonth, dayAndMonth, day: whole } = this.language
    const number = Number(date)
    return fill(isShort ? dayAndMonth : whole, {
      day: number === 1 ? firstOfMonth : String(number),
      month: months[Number(month) - 1] ?? month,
      year,
    })
  }

  /** "1 July to 18 September 2026", or the one day that it is; undefined where neither is known. */
  days(start: Day | undefined, end: Day | undefined): string | undefined {
    if (start !== undefined && start === end) return this.day(start)
    if (start === undefined) return end && this.says('until', { end: this.day(end) })
    if (end === undefined) return this.says('from', { start: this.day(start) })
    const sameYear = start.slice(0, 4) === end.slice(0, 4)
    return this.says('fromTo', { start: this.day(start, sameYear), end: this.day(end) })
  }

  number(value: number): string {
    const { group, groupFrom, decimal } = this.language
    const rounded = Number.isInteger(value) ? String(Math.abs(value)) : Math.abs(value).toFixed(2)
    const [whole = '', rest] = rounded.split('.')
    const grouped = whole.length < groupFrom ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, group)
    return `${value < 0 ? '-' : ''}${grouped}${rest === undefined ? '' : `${decimal}${rest}`}`
  }

  money(value: number, currency: string | undefined): string {
    if (!currency) return this.number(value)
    const sign = signs[currency] ?? currency
    if (this.language.moneyBehind) return `${this.number(value)}\u00a0${sign}`
    const gap = /[A-Z]$/.test(sign) ? '\u00a0' : ''
    return `${value < 0 ? '-' : ''}${sign}${gap}${this.number(Math.abs(value))}`
  }

  share(share: Share): string {
    const part = fraction(share)
    if (part === undefined) return String(share)
    const percent = Math.round(part * 1000) / 10
    return `${String(percent).replace('.', this.language.decimal)}${this.language.percent}`
  }

  /** A value of a metric, with its unit. */
  quantity(value: number | string, metric: Unit | undefined, currency: string | undefined, withUnit = true): string {
    const unit = metric?.unit?.trim()
    if (typeof value === 'string') return this.share(value)
    if (isShareUnit(unit)) return value <= 1 ? this.share(value) : `${this.number(value)}${this.language.percent}`
    if (isMoneyIn(currency, unit)) return this.money(value, currency)
    return unit && withUnit ? `${this.number(value)} ${unit}` : this.number(value)
  }

  /** "Martin Sorley, Head of trading, Second Bell". */
  person(who: Who): string {
    if (typeof who === 'string') return who
    return [who.name, who.role, who.works_for].filter((text) => text?.trim()).join(', ')
  }

  /** The name alone. */
  name(who: Who | undefined): string | undefined {
    return labelOf(who)
  }

  list(texts: readonly string[]): string {
    if (texts.length < 2) return texts[0] ?? ''
    return `${texts.slice(0, -1).join(', ')} ${this.language.and} ${texts.at(-1)}`
  }

  /** Several names between quotes, of which the sentence brings the outer ones. */
  quoted(names: readonly string[]): string {
    const [open, close] = this.language.quotes
    return names.join(`${close}, ${open}`)
  }

  stages(ids: readonly string[]): string {
    return this.quoted(ids.map((id) => this.stage(id)))
  }

  /** Stages have ids and no names: "needs-uniform" is said as "needs uniform". */
  stage(id: string): string {
    return id.replaceAll('-', ' ')
  }

  /** A country by its name, where this language has one for the code. */
  market(code: string): string {
    const key = code.trim().toUpperCase()
    const name = this.language.countries[key === 'UK' ? 'GB' : key]
    return name ?? code
  }

  /** With its colon. */
  label(name: Label): string {
    return `${this.language.labels[name]}${this.stops.colon.trimEnd()}`
  }

  /** A fact with its label; nothing where there is no value. */
  fact(name: Label, ...values: readonly (string | undefined | false)[]): Fact[] {
    const said = values.filter((value) => typeof value === 'string' && value !== '') as string[]
    return said.length === 0 ? [] : [{ name, label: this.label(name), values: said }]
  }
}

function fill(text: string, given: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => given[name] ?? '')
}

/** Blocks without those that say nothing. */
export function facts(...lists: readonly (readonly Fact[])[]): Block[] {
  const all = lists.flat()
  return all.length === 0 ? [] : [{ kind: 'facts', facts: all }]
}

export function items(list: readonly Item[], label?: string): Block[] {
  return list.length === 0 ? [] : [{ kind: 'items', ...(label !== undefined && { label }), items: list }]
}

export function lead(text: string | undefined): Block[] {
  return text === undefined ? [] : [{ kind: 'lead', text }]
}

export function paragraph(text: string | undefined): Block[] {
  return text === undefined ? [] : [{ kind: 'text', text }]
}

/** "every 1 days" has a word of its own. */
const everyOne: Readonly<Record<string, string>> = { day: 'daily', week: 'weekly', month: 'monthly', year: 'annual' }

/** Texts as sentences of one line. */
export function sentences(...texts: readonly (string | undefined)[]): string {
  return texts
    .filter((text) => text !== undefined && text !== '')
    .map((text) => (/[.!?…:;。！？)”"»]$/.test(text ?? '') ? text : `${text}.`))
    .join(' ')
}
