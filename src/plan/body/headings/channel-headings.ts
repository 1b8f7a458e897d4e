import { List } from '../draft.ts'
import { addSection } from '../fill.ts'
import { withoutNumber } from '../items.ts'
import { headingOf, plain, wordsOf } from '../names.ts'
import type { Prose } from '../prose.ts'
import type { Reading } from '../reader.ts'
import type { Section } from './outline.ts'

/** What is a channel wherever it stands: of "events" or "content" a plan may speak in general. */
const names = new Set(
  wordsOf(`
    google ads | google adwords | adwords | bing ads | microsoft ads | paid search | ppc | sea | sem | seo | organic search |
    facebook | facebook ads | instagram | instagram ads | meta ads | linkedin | linkedin ads | tiktok | tiktok ads |
    twitter | x ads | pinterest | reddit | snapchat | youtube | youtube ads | paid social | organic social |
    social media | social media marketing | email | email marketing | newsletter | sms | whatsapp | telegram |
    telegram ads | influencer marketing | affiliate marketing | affiliates | display ads | programmatic | retargeting |
    radio | tv | television | podcast ads | direct mail | door drops | outdoor | out of home | ooh | billboards |
    product hunt | hacker news | google my business | google business profile | content marketing | webinars |
    e-mail | e-mail-marketing | suchmaschinenwerbung | plakate | emailing | e-mailing | référencement naturel |
    affichage | réseaux sociaux | correo electrónico | redes sociales |
    яндекс директ | яндекс.директ | вконтакте | таргетированная реклама | контекстная реклама | соцсети |
    email-рассылка | дзен | авито
  `).map(plain),
)

const idea = /^(?:idea|tactic|idée|idea|идея)\s*#?\s*\d+\s*[:.–—-]/iu

/**
 * Channels that a plan gives no common heading: each stands under its own name, or as one idea of several. One alone
 * may be about something else.
 */
export function channelsByName(outline: Section, reading: Reading): { list: List; heading: Prose } | undefined {
  const found = sectionsNamed(outline)
  const [first] = found
  if (!first?.heading || found.length < 2) return undefined
  const list = new List()
  for (const section of found) addSection(list, 'Channel', section, reading)
  return list.items.length > 0 ? { list, heading: first.heading } : undefined
}

/**
 * Where headings speak of channels and may say more than their names: "Facebook & Instagram ads — $120/month". What is under
 * them may be steps, advice or a role.
 */
export function channelsSpokenOf(outline: Section): Prose | undefined {
  const [first, another] = sectionsNamed(outline, mayBeChannel)
  return another ? first?.heading : undefined
}

/** Below a heading that names a part of the plan the names of channels divide that part. */
function sectionsNamed({ sections }: Section, isNamed = isChannel): Section[] {
  const own = sections.filter(({ heading }) => heading && isNamed(heading))
  if (own.length > 1) return own
  for (const section of sections) {
    const inner = section.heading && headingOf(section.heading) ? [] : sectionsNamed(section, isNamed)
    if (inner.length > 0) return inner
  }
  return []
}

function isChannel(heading: Prose): boolean {
  return heading.text.length <= 80 && (idea.test(heading.text.trim()) || names.has(plain(withoutNumber(heading).text)))
}

function mayBeChannel(heading: Prose): boolean {
  const { text } = withoutNumber(heading)
  if (text.length > 80) return false
  const [name = ''] = text.split(/\s[–—-]\s|:\s|\s\(/)
  return names.has(plain(name)) || name.split(/\s*[&/+,]\s*/).every((part) => names.has(plain(part)))
}
