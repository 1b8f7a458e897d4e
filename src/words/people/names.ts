import { pattern } from '../../text/pattern.ts'
import { beginning } from '../matching/gated.ts'
import { rememberedWith } from '../matching/remembered.ts'
import type { Words } from '../words.ts'
import { isTitleAlone, kindOf, looksNamed } from './who-part.ts'

/** A name is a line; what is longer is not taken apart. */
const longest = 300

const twoPosts = beginning('the ', /^the [a-z-]+(?: [a-z-]+)? (?:and|or|&) the [a-z-]+(?: [a-z-]+)?$/)
/** People named together ("Lena Fischer and Dan Whitlock", "CMO / CFO"), or the one name there is. */
export const names = rememberedWith((name: string, words: Words): string[] => {
  if (name.length > longest) return [name]
  // "The dean and the registrar"
  const posts = twoPosts.test(name.trim()) ? name.trim().split(/ (?:and|or|&) (?=the )/i) : []
  if (posts.length === 2 && words.language === 'en' && posts.every((post) => kindOf(post, words) !== 'team'))
    return posts
  const parts = withoutTitles(name, words)
  const single = [name.trim()]
  // "Joint MD, Padma Rao" is one person and what she does.
  const isTitleAndName =
    parts.length === 2 &&
    /^[^;/&+]*,[^;/&+]*$/.test(name) &&
    isTitleAlone(parts[0] ?? '', words) &&
    !isTitleAlone(parts[1] ?? '', words)
  if (parts.length < 2 || isTitleAndName) return single
  const isJoined = /\s(?:and|or|&|\+)\s(?:the|our|their)\s/i.test(name) && !name.includes(',')
  // "Tom Burrows, Aisha Khan and the agency": two are named, and whoever else comes is one more.
  const people = parts.filter((part) => /\s/.test(part) && looksNamed(part) && kindOf(part, words) === 'person')
  const named = parts.every(
    (part) =>
      (people.length > 1 && /^(?:the|our) [a-z]+(?: [a-z]+)?$/.test(part)) ||
      (looksNamed(part) && kindOf(part, words) === 'person') ||
      isTitleAlone(part, words) ||
      // "Ola and the accountant"
      (isJoined && /^[A-ZÀ-Þ][a-zß-ÿ]+$/.test(part) && kindOf(part, words) === 'person'),
  )
  return named ? parts : single
})

/** The name alone in "Dan Whitlock, Head of Performance", "Mia Torres (CRM)", "Head of PR: Jo Ray"; the text where it has none. */
export function bareName(name: string, words: Words): string {
  if (name.length > longest || !/[,(:;|/]|\s[-–—]\s/.test(name)) return name
  const parts = name.split(/\s*[,(){}[\]|:;/]\s*|\s+[-–—]\s+/)
  return parts.find((part) => looksNamed(part) && kindOf(part, words) === 'person') ?? name
}

/** "Lena Fischer, CMO and co-founder" is one person and what she does: titles behind a name and a comma are left out. */
function withoutTitles(name: string, words: Words): string[] {
  if (!/[;/&+,]|and|or|with|well as|alongside|plus/i.test(name)) return [name]
  const pieces = name
    .replace(/^(?:either|both) /i, '')
    .split(
      /\s*([;/&+]|,(?!\s*(?:Jr|Sr|PhD|MBA)\b)|(?:,\s*)?\b(?:and|or|(?:jointly |together |along )with|as well as|alongside|plus)\b)\s*/i,
    )
  const parts: string[] = []
  let isHers = false
  for (let at = 0; at < pieces.length; at += 2) {
    const part = pieces[at] ?? ''
    if (part === '') continue
    const isTitled = parts.length > 0 && (isTitleAlone(part, words) || opensAsPost().test(part))
    isHers = isTitled && (isHers || (pieces[at - 1] === ',' && !isTitleAlone(parts.at(-1) ?? '', words)))
    if (!isHers) parts.push(part)
  }
  return parts
}

/** "VP Advancement", behind a name: whatever is unknown in it, it is a post. */
const opensAsPost = pattern('i')`
  ^(?:(?:senior|deputy|acting|interim|assistant|associate) )?
  (?:[SEA]?VP|vice president|director|head|chief|dean|provost|manager)\b
`
