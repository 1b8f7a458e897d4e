import { Refusal } from '../../io/refusal.ts'
import { slug } from '../../plan/ids.ts'
import { nearest } from '../../plan/nearest.ts'
import type { BriefOptions } from '../brief.ts'
import type { Briefed } from './plans.ts'

/** A channel of a plan that is to be briefed. */
export interface Target {
  readonly choice: Briefed
  readonly channel: string
}

/** The channels that were asked for. */
export function targetsIn(channels: readonly string[], { all }: BriefOptions, plans: readonly Briefed[]): Target[] {
  return all ? allChannels(plans) : namedChannels(channels, plans)
}

/** A plan of which nobody can tell which channel is meant keeps no other from being briefed. */
function allChannels(choices: readonly Briefed[]): Target[] {
  const clear = choices.filter((choice) => twinIn(choice) === undefined)
  const [unclear] = choices.filter((choice) => !clear.includes(choice))
  if (clear.length === 0 && unclear) throw new Refusal(twinWords(unclear))
  const targets = clear.flatMap((choice) => idsOf(choice).map((channel) => ({ choice, channel })))
  if (targets.length === 0 && !unclear)
    throw new Refusal(`there is no channel in ${choices.map(({ file }) => file).join(', ')}`)
  return targets
}

/** The channels of these ids or names, each in the one plan that has it. */
function namedChannels(names: readonly string[], choices: readonly Briefed[]): Target[] {
  const ids = names.map((name) => idCalled(name, choices) ?? name)
  return [...new Set(ids)].map((channel) => {
    const holding = choices.filter((choice) => idsOf(choice).includes(channel))
    const [choice] = holding
    if (!choice) throw unknown(channel, choices)
    if (holding.length > 1) {
      const files = holding.map(({ file }) => file).join(', ')
      throw new Refusal(`the channel "${channel}" is in several plans (${files}): say which with --plan FILE`)
    }
    if (idsOf(choice).filter((id) => id === channel).length > 1) throw new Refusal(twinWords(choice, channel))
    return { choice, channel }
  })
}

/** The id of the only channel that people call by a name, where none has the name as its id: "Paid search". */
function idCalled(name: string, choices: readonly Briefed[]): string | undefined {
  if (choices.some((choice) => idsOf(choice).includes(name))) return name
  const called = slug(name)
  const channels = choices.flatMap(({ maker }) => maker.data.channels)
  const found = new Set(
    channels.flatMap((channel) => (channel.id === called || slug(channel.name ?? '') === called ? channel.id : [])),
  )
  const [id] = found
  return called !== '' && found.size === 1 ? id : undefined
}

function idsOf({ maker }: Briefed): string[] {
  return maker.data.channels.map(({ id }) => id)
}

/** An id that two channels of a plan have. */
export function twinIn(choice: Briefed): string | undefined {
  const ids = idsOf(choice)
  return ids.find((id, index) => ids.indexOf(id) !== index)
}

export function twinWords(choice: Briefed, id: string | undefined = twinIn(choice)): string {
  return `two channels of ${choice.file} have the id "${id}": give each its own`
}

const mostListed = 3

function unknown(channel: string, choices: readonly Briefed[]): Refusal {
  const near = nearest(channel, new Set(choices.flatMap(idsOf)))
  const lists = choices.slice(0, mostListed).map((choice) => {
    const ids = idsOf(choice)
    return `${choice.file} has ${ids.length > 0 ? ids.join(', ') : 'no channels'}`
  })
  const more = choices.length > mostListed ? `; and ${choices.length - mostListed} more plans` : ''
  const similar = near === undefined ? '' : `; a similar name is "${near}"`
  return new Refusal(`there is no channel "${channel}"${similar}; ${lists.join('; ')}${more}`)
}
