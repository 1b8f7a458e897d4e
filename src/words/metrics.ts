import { isDenied } from './denied.ts'
import { rememberedWith } from './remembered.ts'
import type { Hit, Words } from './words.ts'

/** What the name of a metric says it measures. Only for names: in prose "reach" and "likes" are verbs. */

/** A metric of what a channel causes on its way to an outcome: "CTR", "engagement rate". Not "orders from clicks". */
export const isProxy = rememberedWith((name: string, words: Words): Hit | undefined => {
  return unlessOutcome('proxies', name, words)
})

/** A metric that pleases and decides nothing: "followers", "page views". Not "brand search volume". */
export const isVanity = rememberedWith((name: string, words: Words): Hit | undefined => {
  return unlessOutcome('vanity', name, words)
})

function unlessOutcome(list: 'proxies' | 'vanity', name: string, words: Words): Hit | undefined {
  const [hit] = words.find(list, name)
  return hit && words.find('outcomes', name).length === 0 ? hit : undefined
}

/** A metric that counts activity: "Blog posts", "events held". Not "event tickets", "leads from webinars". */
export function isOutput(name: string, words: Words): Hit | undefined {
  return words.find('outputs', name).find(({ start, end }) => {
    const ahead = name.slice(0, start)
    if (
      /(?<![A-Za-zÀ-ɏ])(?:from|via|through|per|by|of those|after|with|at|in|on|to|for)(?:\s[A-Za-zÀ-ɏ]+){0,2}\s$/i.test(
        ahead,
      )
    )
      return false
    return /^\s*(?:$|[(,;:.]|(?:published|sent|held|produced|created|posted|written|run|delivered|issued|launched|made|shipped|hosted|attended|per|in|this|each|a|by|across|on|during|and|completed)(?![A-Za-zÀ-ɏ]))/i.test(
      name.slice(end),
    )
  })
}

/** Nobody reads more findings about one text. */
const most = 200

/** Advertising value equivalent under any of its names, unless the text says that it is not used. */
export const ave = rememberedWith((text: string, words: Words): Hit[] => {
  return words
    .find('ave', text)
    .slice(0, most)
    .filter((hit) => !isDenied(text, hit))
})

const spaceAsAds = /\bad(?:vert(?:ising)?)?[\s-](?:space )?value\b/i
const spaceByName =
  /^(?:(?:total|gross|net|estimated|our) )?(?:press|publicity|media|coverage|clippings?) value(?: of (?:the |our |all )?(?:press |media )?coverage)?$/i
const ofCoverage =
  /\b(?:articles?|clippings?|cuttings?|column|(?:press|media|news|print|pr) coverage|editorial|newspapers?|papers|press|publicity|stories|rate[\s-]card|airtime)\b/i
/** "Column inches times the open rate card" */
const coverageTimesRate =
  /\b(?:column (?:inches|centimetres|cm)|clippings?|cuttings?|coverage|articles?|airtime|editorial(?: space)?) (?:times|x|×|multiplied by) (?:the |an? )?(?:(?:open|published|standard|media|local) ){0,2}(?:rate[\s-]card|ad(?:vert(?:ising)?)? (?:rates?|prices?|costs?))/i

/**
 * The place in a name or definition where a metric values coverage as if the space had been bought: "Media value" of
 * articles, "column inches and their advertising value". Where neither speaks of coverage it may be another value.
 */
export function spaceValue(
  metric: { readonly name?: string | undefined; readonly definition?: string | undefined },
  words: Words,
): (Hit & { readonly key: 'name' | 'definition' }) | undefined {
  const { name = '', definition = '' } = metric
  if (!words.knows('ave') || name.length + definition.length > 500) return undefined
  const sum = / (?:times|x|×|multiplied by) /i.test(definition) ? coverageTimesRate.exec(definition) : null
  if (sum) {
    const hit = { start: sum.index, end: sum.index + sum[0].length, text: sum[0] }
    return isDenied(definition, hit) ? undefined : { ...hit, key: 'definition' }
  }
  if (!/value/i.test(`${name} ${definition}`)) return undefined
  const named = spaceByName.exec(name.trim())
  // "Coverage value" may be an insurer's, "press value" a maker's of presses: the rest has to say what it is the value of.
  if (!ofCoverage.test(named ? definition : `${name} ${definition}`)) return undefined
  for (const [key, text, found] of [
    ['name', name, named ?? spaceAsAds.exec(name)],
    ['definition', definition, spaceAsAds.exec(definition)],
  ] as const) {
    if (!found) continue
    const start = text.indexOf(found[0])
    const hit = { start, end: start + found[0].length, text: found[0] }
    if (!isDenied(text, hit)) return { ...hit, key }
  }
  return undefined
}
