/** What a file is that holds no fields: a table, a web page, a list of fields, or nothing but sentences. */
export type ForeignForm = 'table' | 'web-page' | 'fields-in-list' | 'list' | 'text'

/** What people have saved under the name of a plan, told by how it begins. */
export function foreignForm(text: string, data: unknown): ForeignForm {
  if (Array.isArray(data)) return data.length > 0 && data.every(isOneField) ? 'fields-in-list' : 'list'
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(text.slice(0, 200))) return 'web-page'
  const rows = text.slice(0, 4000).split(/\r?\n/)
  const [first = '', ...others] = rows.filter((row) => row.trim() !== '')
  const isTable = [',', ';', '\t'].some((sign) => {
    const columns = first.split(sign).length
    return columns > 1 && others.length > 0 && others.slice(0, 3).every((row) => row.split(sign).length === columns)
  })
  return isTable ? 'table' : 'text'
}

/** `- title: Autumn`, which lists the fields of one thing as if they were many. */
function isOneField(item: unknown): boolean {
  return typeof item === 'object' && item !== null && !Array.isArray(item) && Object.keys(item).length === 1
}
