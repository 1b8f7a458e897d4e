import { type Brief, type Section, sections } from './brief.ts'
import { hashOf } from './fingerprints.ts'

/** The stretches that a brief's file is made of. */
export type Piece =
  /** Written from the plan. `section` is a part, or `draft` or `template`. */
  | { readonly kind: 'plan'; readonly section: string; readonly hash: string; readonly text: string }
  /** Written by a person. */
  | { readonly kind: 'yours'; readonly section: Section; readonly text: string }
  /** What stands outside all marks. */
  | { readonly kind: 'loose'; readonly text: string }

export interface MarkedFile {
  readonly plan: string
  readonly channel: string
  /** The language, where it is not the plan's own. */
  readonly lang?: string
  readonly from: Readonly<Record<string, string>>
  readonly pieces: readonly Piece[]
  /** How its lines end. */
  readonly lineEnd: '\n' | '\r\n'
}

/** What the first line of every brief starts with. */
export const briefMark = '<!-- plan-brief'

/** Other sections than the parts: the line that says that it is a draft, and what a template has made. */
const extra: readonly string[] = ['draft', 'template']

export function firstLine({ plan, channel, from }: Pick<Brief, 'plan' | 'channel' | 'from'>, lang?: string): string {
  const prints = Object.entries(from).map(([path, print]) => `${path}:${print}`)
  const language = lang === undefined ? '' : ` lang=${lang}`
  return `${briefMark} v1 plan=${plan.id} channel=${channel.id}${language} from={${prints.join(',')}} -->`
}

export function markedPlan(section: string, text: string): string {
  return `<!-- plan:${section} ${hashOf(text)} -->\n${text}\n<!-- /plan -->`
}

export function markedYours(section: Section, text: string): string {
  return `<!-- yours:${section} -->\n${text}<!-- /yours -->`
}

/** Was the generated text changed since it was written? */
export function isEdited(piece: Piece): boolean {
  return piece.kind === 'plan' && hashOf(piece.text) !== piece.hash
}

const first =
  /^<!-- plan-brief v(\d+) plan=([a-z0-9-]+) channel=([a-z0-9-]+)(?: lang=([a-z]{2}))? from=\{([^{}]*)\} -->$/
const opens = /^<!-- (plan|yours):([a-z-]+)(?: ([0-9a-f]+))? -->$/
/** Anything that was a mark, or was meant to be one. */
const marklike = /^\s*<!--\s*\/?\s*(?:plan|yours)\b/

export function isMarkLine(line: string): boolean {
  return marklike.test(line) || line.includes(briefMark)
}

/** Takes a brief's file apart; or says in plain words what is wrong with its marks. */
export function parseMarked(text: string): MarkedFile | { readonly broken: string } {
  const lineEnd = /\r\n/.test(text) ? '\r\n' : '\n'
  const lines = text.split('\n')
  const bare = (line: string | undefined) => (line ?? '').replace(/\r$/, '')
  const head = first.exec(bare(lines[0]).replace(/^\ufeff/, ''))
  if (!head) return { broken: 'its first line is not a whole brief mark' }
  const [, version, plan = '', channel = '', lang, prints = ''] = head
  if (version !== '1') return { broken: `it was written by a newer planlint (version ${version} of the marks)` }
  const pieces: Piece[] = []
  const seen = new Set<string>()
  let loose: string[] = []
  const flush = () => {
    const outside = loose.join('\n')
    if (outside.trim() !== '') pieces.push({ kind: 'loose', text: outside.trimEnd().replace(/^\s*\n/, '') })
    loose = []
  }
  for (let at = 1; at < lines.length; at++) {
    const line = bare(lines[at])
    const open = opens.exec(line)
    if (!open) {
      if (marklike.test(line)) return { broken: `line ${at + 1} is a mark that opens nothing: ${line.trim()}` }
      loose.push(line)
      continue
    }
    flush()
    const [, kind, section = '', hash] = open
    const name = `${kind}:${section}`
    const isPart = sections.some((known) => known === section)
    if (!isPart && !(kind === 'plan' && extra.includes(section)))
      return { broken: `there is no part "${section}" (line ${at + 1})` }
    if ((kind === 'plan') !== (hash !== undefined)) return { broken: `line ${at + 1} is no whole mark: ${line}` }
    if (seen.has(name)) return { broken: `the mark ${name} stands twice (line ${at + 1})` }
    seen.add(name)
    const close = `<!-- /${kind} -->`
    const start = at + 1
    let end = start
    while (end < lines.length && bare(lines[end]) !== close) {
      if (marklike.test(bare(lines[end])))
        return { broken: `the mark ${name} (line ${at + 1}) is not closed before line ${end + 1}` }
      end++
    }
    if (end === lines.length) return { broken: `the mark ${name} (line ${at + 1}) is never closed` }
    const inner = lines.slice(start, end)
    if (kind === 'plan') pieces.push({ kind: 'plan', section, hash: hash ?? '', text: inner.map(bare).join('\n') })
    else pieces.push({ kind: 'yours', section: section as Section, text: inner.map((one) => `${one}\n`).join('') })
    at = end
  }
  flush()
  if (!pieces.some(({ kind }) => kind === 'plan')) return { broken: 'nothing in it is marked as generated' }
  return { plan, channel, ...(lang !== undefined && { lang }), from: printsIn(prints), pieces, lineEnd }
}

function printsIn(text: string): Record<string, string> {
  return Object.fromEntries(
    text
      .split(',')
      .filter((pair) => pair.includes(':'))
      .map((pair) => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]),
  )
}
