import type { MarkdownNode } from '../../../source/document.ts'
import { pattern } from '../../../text/pattern.ts'
import { List, type Mapping } from '../draft.ts'
import type { Section } from '../headings/outline.ts'
import { itemFor } from '../items.ts'
import { plain } from '../names.ts'
import type { Prose } from '../prose.ts'
import { put } from '../put.ts'
import { itemsOf, type Reading, rowsOf, splitLabel } from '../reader.ts'
import { privacyIn } from '../said/said-of-privacy.ts'
import { pathsOf } from '../tables/columns.ts'

// Under a heading of its own a page may say for each channel what allows it to write to people and how they make it stop.

const isPrivacy =
  /^(?:\d+ )?(?:(?:data )?privacy|data protection|consent|gdpr|permissions?|compliance|legal)(?: & (?:data|privacy|consent|gdpr|data protection|opt outs?|permissions?|compliance))*$/

const opensWithBasis = pattern('i')`
  ^(?:explicit |double |soft )?(?:
    consent|opt-?in|legitimate interests?|contract|corporate subscribers?|basis|source|opt-?out
  )\b
`

/** Gives the channels that are there what such a section says of them, as far as nothing else has said it. */
export function settlePrivacy(root: Mapping, outline: Section, reading: Reading): void {
  const channels = root.get('channels')
  if (!(channels instanceof List)) return
  const visit = ({ heading, content, sections }: Section): void => {
    if (heading && isPrivacy.test(plain(heading.text))) for (const node of content) readNode(channels, node, reading)
    sections.forEach(visit)
  }
  visit(outline)
}

function readNode(channels: List, node: MarkdownNode, reading: Reading): void {
  if (node.type === 'table') {
    const { head, rows } = rowsOf(node, reading)
    const paths = pathsOf('Channel', head)
    const at = paths.indexOf('name')
    for (const row of rows)
      for (const channel of channelsIn(channels, row[at]))
        for (const [column, path] of paths.entries())
          if (path?.startsWith('privacy.') && row[column]?.isEmpty === false) put(channel, path, row[column], reading)
    return
  }
  const lines =
    node.type === 'list'
      ? itemsOf(node, reading).map(({ prose }) => prose)
      : node.type === 'paragraph'
        ? reading.prose(node).lines()
        : []
  for (const line of lines) {
    const cut = splitLabel(line)
    if (!cut) continue
    const value = cut.value.slice(/^(?:legal )?basis:? /i.exec(cut.value.text)?.[0].length ?? 0)
    // "Email: we ask at the till" says something, and whether that is a basis is for a reader to tell.
    if (!opensWithBasis().test(value.text)) continue
    for (const channel of channelsIn(channels, cut.label)) {
      const privacy = channel.has('privacy') ? undefined : privacyIn(value, reading, put)
      if (privacy) channel.set('privacy', privacy, value.span, cut.label.span)
    }
  }
}

/** "Email and tasting calls": the channels of these names; none where one of them is no channel. */
function channelsIn(channels: List, names: Prose | undefined): readonly Mapping[] {
  const found = names
    ?.split(/,\s+(?:and\s+)?|\s+and\s+|\s+&\s+|\s*\/\s*/g)
    .map((name) => itemFor(channels, 'Channel', name))
  const all = found?.filter((one) => one !== undefined) ?? []
  return all.length === found?.length ? all : []
}
