import { pattern } from '../../text/pattern.ts'
import { words } from '../matching/phrase-list.ts'

/** Words any promise may be made with: they do not say what it is about. */
const empty = new Set(
  words(`a an the this that these those of in at by for from to with within without on off? as into over under up per
   and or but so then than if when while who which what where it its is are was were be been being has have had do
   does did will would can could may might must shall should we our ours us you your yours they their i my all any
   each every both no not only just now today always ever still also too very really simply simple flat fixed total
   full whole even exactly get gets getting got pay pays paid paying price prices priced pricing cost costs costing
   fee fees charge charged offer offers offered deal deals promise promises include includes included including
   inclusive available start starts starting begin begins enjoy take takes make makes give gives given receive come
   comes accepted accept accepts allowed put puts go goes apply applies applied one single monthly yearly annual
   annually weekly daily time times guaranteed fast fastest quick quickly easy more less most least about around
   roughly almost here there everyone people customer customers everything anything something within maximum minimum
   max min low high great best good new? plus across everywhere anywhere back done completed ready long short last
   lasts next later early per-month value worth want need needs choose ride rides riding`).filter(
    (word) => !word.endsWith('?'),
  ),
)

/** Words that name one thing in promises. */
const synonyms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    warranty: 'guarantee',
    shipping: 'deliver',
    delivery: 'deliver',
    dispatch: 'deliver',
    discount: 'off',
    discounted: 'off',
    save: 'off',
    saving: 'off',
    savings: 'off',
    reduction: 'off',
    cheaper: 'off',
    commitment: 'contract',
    'tie-in': 'contract',
    'lock-in': 'contract',
    term: 'contract',
    fix: 'repair',
    fixes: 'repair',
    mended: 'repair',
    refunds: 'refund',
    arrive: 'deliver',
    arrives: 'deliver',
    arrival: 'deliver',
    try: 'trial',
    answer: 'reply',
    answers: 'reply',
    replies: 'reply',
    respond: 'reply',
    response: 'reply',
    responds: 'reply',
  }),
)

/** The words of a text that say what it is about, in lower case (names keep their capital), without endings. */
export function contentWords(said: string): string[] {
  const text = /back|guarante|if you|no.qu|hassle|any reason/i.test(said) ? inOneWord(said) : said
  const found: string[] = []
  for (const { 0: word, index } of text.matchAll(/\p{L}[\p{L}\p{M}\p{N}'’&-]*/gu)) {
    const lower = word.toLowerCase()
    if (empty.has(lower) || (lower.length < 3 && !/^\p{Lu}{2}$/u.test(word) && /^[a-z]+$/.test(lower))) continue
    const name = /^\p{Lu}/u.test(word) && /[\p{L}\p{N},]\s$/u.test(text.slice(Math.max(0, index - 2), index))
    found.push(synonyms.get(lower) ?? (name ? word : stem(lower)))
  }
  return [...new Set(found)]
}

/** A "money-back guarantee" is about refunds, "Guaranteed for two years" about a guarantee. */
function inOneWord(text: string): string {
  return text
    .replaceAll(/\bmoney[\s-]back(?: guarantee)?\b|\b(?:get |have )?your money back\b/gi, 'refund')
    .replaceAll(
      /(?<!\b(?:prices?|pricing|rates?|fees?|costs?|charges?|offers?|deals?) )\bguaranteed(?= (?:for|to last)\b)/gi,
      'guarantee',
    )
    .replaceAll(asYouLike(), ' ')
}

/** "If you're not happy", "no questions asked": how easily, and nothing of what. */
const asYouLike = pattern('gi')`
  ,? ?\bif (?:you(?:['’]re| are)(?: not|n['’]t)?|unhappy|not|you don['’]t|you do not) ?
    (?:(?:completely|fully|entirely|totally|100%|absolutely) )?
    (?:(?:un|dis)?(?:happy|satisfied|delighted|thrilled|convinced)|(?:love|like) (?:it|them))?\b
  |\bno[- ](?:questions[- ]asked|quibbles?)\b|\bhassle[- ]free\b|\bfor any reason\b
`

/** "repairs", "repaired", "repairing" → "repair": endings only, since two words must never become one by guessing. */
function stem(word: string): string {
  const plain = word.replace(/['’]s$/, '')
  if (plain.length < 5) return plain.replace(/(?<=[a-z]{2}[^s])s$/, '')
  const cut = plain.replace(/(?<=[a-z]{3})(?:ing|ed)$/, '').replace(/ies$/, 'y')
  return synonyms.get(cut) ?? cut.replace(/(?<=[^s])s$/, '')
}
