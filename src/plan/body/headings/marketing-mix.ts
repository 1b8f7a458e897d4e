import { withoutNumber } from '../items.ts'
import { plain } from '../names.ts'
import type { Section } from './outline.ts'

const others = new Set(
  'product products price prices pricing place people process processes physical evidence produkt preis produit prix producto precio'.split(
    ' ',
  ),
)

/** "Product", "Price", "Place" and "Promotion" under one heading: of the four only the last is about channels. */
export function isMarketingMix({ sections }: Section): boolean {
  const found = sections.filter(({ heading }) => {
    const [first = '', ...rest] = heading ? plain(withoutNumber(heading).text).split(' ') : []
    return others.has(first) && rest.every((word) => others.has(word) || word === '&')
  })
  return found.length > 1
}
