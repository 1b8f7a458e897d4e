/** An alias would make one key's text depend on another's. */
const alias = /(?:^|[\s,[{:])[&*][^\s,\]}]|<<\s*:/
const documentMark = /^(?:---|\.\.\.|%)/m
/** A line that starts at the margin and is no comment and no item of a list; named where it opens a key. */
const atMargin = /^(?![\s#-])(?:([A-Za-z_][\w-]*):(?=\s|$))?/gm

/**
 * A plan in YAML, cut at its top-level keys: the text of each, from the key to where the next one starts. So two versions
 * of a plan are compared, and read, only where they differ. Undefined where a text cannot be cut like this.
 */
export function topLevelTexts(text: string): ReadonlyMap<string, string> | undefined {
  const body = text.replace(/^---[ \t]*\r?\n/, '')
  if (documentMark.test(body) || alias.test(body)) return undefined
  const texts = new Map<string, string>()
  let open: { key: string; from: number } | undefined
  for (const { 1: key, index } of body.matchAll(atMargin)) {
    if (key === undefined && index === body.length) continue
    if (key === undefined || key === '__proto__' || texts.has(key) || open?.key === key) return undefined
    if (open) texts.set(open.key, body.slice(open.from, index))
    open = { key, from: index }
  }
  if (open) texts.set(open.key, body.slice(open.from))
  return texts
}
