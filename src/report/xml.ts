/** What XML 1.0 has no way to write, not even as a reference. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/**
 * Text for an element or an attribute. Line ends and tabs are written as references, or a parser would turn them into
 * spaces; what has no width too, and a second `#`, because a CI log obeys `##[`.
 */
export function escapeXml(text: string): string {
  return text
    .replace(forbidden, '')
    .replace(
      /[&<>"'\t\n\r\u007F-\u009F\u2028\u2029\p{Default_Ignorable_Code_Point}]|(?<=#)#/gu,
      (match) => entities[match] ?? `&#${match.codePointAt(0)};`,
    )
}

/** One element. `content` is XML; the values of the attributes are text. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content: readonly string[] = [],
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
  const start = `<${name}${written.join('')}`
  return content.length === 0 ? `${start}/>\n` : `${start}>\n${content.join('')}</${name}>\n`
}

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
