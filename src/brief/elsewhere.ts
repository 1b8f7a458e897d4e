import { listOf } from '../plan/lists.ts'
import { nameOf, samePerson, type Who } from '../plan/people/people.ts'
import type { PlanData } from './plan-data.ts'

type Channel = PlanData['channels'][number]

/** What a brief keeps quiet about: the channels that have nothing to do with its own, and who works on them alone. */
export class Elsewhere {
  readonly #people: readonly Who[]
  /** In small letters. */
  readonly #names: readonly string[]

  constructor(others: readonly Channel[], near: readonly Channel[], plan: PlanData) {
    const here = [...near.flatMap(workersOf), ...leadersOf(plan)]
    this.#people = others.flatMap(workersOf).filter((one) => !here.some((other) => samePerson(one, other)))
    const own = new Set(near.flatMap(namesOf).map(lower))
    const names = [...others.flatMap(namesOf), ...this.#people.flatMap((who) => nameOf(who) ?? [])]
    this.#names = [...new Set(names.map(lower))].filter((name) => name !== '' && !own.has(name))
  }

  /** Does the text name such a channel or somebody of it? */
  isNamed(text: string | undefined): boolean {
    if (text === undefined) return false
    const said = lower(text)
    return this.#names.some((name) => standsIn(said, name))
  }

  /** Is it somebody who works on such channels alone? */
  has(who: Who | undefined): boolean {
    return who !== undefined && this.#people.some((one) => samePerson(one, who))
  }

  /** The text, unless it speaks of them. */
  without(text: string | undefined): string | undefined {
    return this.isNamed(text) ? undefined : text
  }

  /** Those of the texts that do not speak of them. */
  among(list: readonly string[] | undefined): readonly string[] {
    return (list ?? []).filter((text) => !this.isNamed(text))
  }
}

function namesOf({ id, name }: Channel): string[] {
  return [...new Set([id, id.replaceAll('-', ' '), ...(name ? [name] : [])])]
}

function workersOf({ owner, agency }: Channel): Who[] {
  return [...(owner ? [owner] : []), ...(agency ? [agency] : [])]
}

/** Those who stand above the channels: every brief may name them. */
function leadersOf({ objective, governance, budget, approved, messaging }: PlanData): Who[] {
  return [
    objective?.owner,
    approved?.by,
    messaging?.signed_off?.by,
    budget?.campaign_pool?.held_by,
    budget?.reallocation?.above_limit,
    governance?.change_control?.approver,
    ...listOf<Who>(budget?.reallocation?.decided_by),
    ...listOf<Who>(governance?.integration_owner),
  ].filter((who) => who !== undefined)
}

const lower = (text: string) => text.toLowerCase()

/** Does the name stand there as a word of its own? A pattern of all names would take long to make where there are many. */
function standsIn(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length
    if (!/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) && !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2)))
      return true
  }
  return false
}
