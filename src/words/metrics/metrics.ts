import { rememberedWith } from '../matching/remembered.ts'
import type { Hit, Words } from '../words.ts'

// What the name of a metric says it measures. Only for names: in prose "reach" and "likes" are verbs.

/** A metric of what a channel causes on its way to an outcome: "CTR", "engagement rate". Not "orders from clicks". */
export const isProxy = rememberedWith((name: string, words: Words): Hit | undefined => {
  return unlessOutcome('proxies', name, words)
})

/** A metric that pleases and decides nothing: "followers", "page views". Not "brand search volume". */
export const isVanity = rememberedWith((name: string, words: Words): Hit | undefined => {
  return unlessOutcome('vanity', name, words)
})

/** A metric of how much was published about us: "press cuttings". Not "calls after coverage". */
export const isClipping = rememberedWith((name: string, words: Words): Hit | undefined => {
  return unlessOutcome('clippings', name, words)
})

function unlessOutcome(list: 'proxies' | 'vanity' | 'clippings', name: string, words: Words): Hit | undefined {
  const hit = words.find(list, name).find((one) => !isAside(name, one))
  if (!hit) return undefined
  // "Share of voice" is an outcome where media are bought; counted in articles it is what appeared.
  const outcomes = words.find('outcomes', name).filter(({ start, end }) => start < hit.start || end > hit.end)
  return outcomes.length === 0 ? hit : undefined
}

/** "Calls after coverage", "followers who bought": what is counted is something else, or what these people did. */
function isAside(name: string, { start, end }: Hit): boolean {
  return (
    /(?<![A-Za-zÀ-ɏ])(?:from|via|after|following|quoting|citing|thanks to)(?:\s[A-Za-zÀ-ɏ-]+){0,2}\s$/i.test(
      name.slice(0, start),
    ) ||
    /^\s(?:with|on|by) (?:an? )?(?:paid|paying|bought|booked)\s/i.test(name.slice(end)) ||
    /^\s(?:who|that)\s(?!(?:see|saw|like|liked|love|follow|followed|share|shared|view|viewed|watch|watched|engage|engaged|react|reacted|click|clicked|open|opened|comment|commented|mention|mentioned|name|named|quote|quoted|feature|featured|are|were|have|had)(?![A-Za-zÀ-ɏ]))/i.test(
      name.slice(end),
    )
  )
}
