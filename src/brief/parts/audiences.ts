import type { Item } from '../brief.ts'
import { items } from '../say.ts'
import type { Fill } from './part.ts'

export const audiences: Fill = ({ audiences: all }, say) => ({
  blocks: items(
    all.map(({ id, name, definition, persona, size, excludes }): Item => {
      const who = [persona?.name, persona?.job].filter((text) => text !== undefined).join(', ')
      const typical = [who, persona?.pain].filter((text) => text !== undefined && text !== '').join(say.stops.colon)
      const precision = size?.precision && say.word(size.precision)
      const origin = [precision, size?.source].filter((text) => text !== undefined).join(say.stops.semicolon)
      const count = size?.value === undefined ? undefined : say.number(size.value)
      return {
        head: name ?? say.stage(id),
        ...(definition !== undefined && { text: definition }),
        facts: [
          ...say.fact('persona', typical),
          ...say.fact('size', count && (origin === '' ? count : `${count} (${origin})`)),
          ...say.fact('excludes', excludes),
        ],
      }
    }),
  ),
})
