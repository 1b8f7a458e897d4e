/** A strict reader of the XML that the reporters write: it throws at whatever a conforming parser would refuse. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  text: string
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const allowed = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u

export function parseXml(xml: string): Element {
  if (!allowed.test(xml)) throw new Error('a character that XML 1.0 forbids')
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
  if (!xml.startsWith(declaration)) throw new Error('no declaration')
  const root: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  for (const [token] of xml.slice(declaration.length).matchAll(/<[^>]*>|[^<]+|</g)) {
    const inner = open.at(-1) ?? root
    if (!token.startsWith('<')) {
      if (token.includes(']]>')) throw new Error('a bare ]]>')
      inner.text += decoded(token)
    } else if (token.startsWith('</')) {
      if (token !== `</${inner.name}>` || open.length === 1) throw new Error(`${token} does not close ${inner.name}`)
      open.pop()
    } else {
      const match = /^<([a-z-]+)((?: [a-z]+="[^"<]*")*)(\/?)>$/.exec(token)
      if (!match) throw new Error(`not a tag: ${token}`)
      const pairs = Array.from(
        (match[2] ?? '').matchAll(/ ([a-z]+)="([^"]*)"/g),
        ([, key = '', value = '']) => [key, decoded(value)] as const,
      )
      if (new Set(pairs.map(([key]) => key)).size < pairs.length) throw new Error(`an attribute twice: ${token}`)
      const element: Element = { name: match[1] ?? '', attributes: Object.fromEntries(pairs), children: [], text: '' }
      inner.children.push(element)
      if (match[3] === '') open.push(element)
    }
  }
  const [only] = root.children
  if (open.length > 1 || root.children.length !== 1 || only === undefined || root.text.trim())
    throw new Error('not one root element')
  return only
}

/** Attributes and text alike: the reporters write every line end inside a text as a reference. */
function decoded(text: string): string {
  return text.replace(/&(#\d+|\w+);|&/g, (match, reference: string | undefined) => {
    const character = reference?.startsWith('#')
      ? String.fromCodePoint(Number(reference.slice(1)))
      : named[reference ?? '']
    if (character === undefined || !allowed.test(character)) throw new Error(`a bad reference: ${match}`)
    return character
  })
}

/** Every element of a name, at any depth. */
export function all(element: Element, name: string): readonly Element[] {
  return [...(element.name === name ? [element] : []), ...element.children.flatMap((child) => all(child, name))]
}
