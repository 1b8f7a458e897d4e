import { pattern } from '../../../text/pattern.ts'
import { Mapping } from '../draft.ts'
import type { Prose } from '../prose.ts'
import type { Put } from '../put.ts'
import type { Reading } from '../reader.ts'

const longest = 300

/** What a person lacks or longs for, in the words of such a line. */
const needs = pattern('i')`
  \b(?:
    wants?|needs?|cannot|can['’]t|can hardly|struggl\w+|worr(?:y|ies)|afraid|tired of|would like|wishes|hopes|never
    |lacks?|hates?|misses|fears?|has no|have no|without
  )\b
`

/** "Moira, retired head teacher, who cannot manage the stairs": a name, and what is said of her. */
export function personaIn(value: Prose, reading: Reading, put: Put): Mapping | undefined {
  if (value.text.length > longest) return undefined
  const comma = /\s*[,;:–—]\s*|\s+-\s+/.exec(value.text)
  const name = withoutQuotes(value.slice(0, comma?.index ?? value.text.length))
  if (name.text.length > 40 || !/^\p{Lu}/u.test(name.text)) return undefined
  const persona = new Mapping('Persona')
  put(persona, 'name', name, reading)
  const after = comma ? comma.index + comma[0].length : value.text.length
  const behind = value.text.slice(after)
  const named =
    /[;,.]\s+(?:pain(?: points?)?|needs?|problems?|challenges?)\s*[:：]\s*/i.exec(behind) ?? clause().exec(behind)
  const about = comma && value.slice(after, named ? after + named.index : undefined)
  if (named) put(persona, 'pain', value.slice(after + named.index + named[0].length), reading)
  if (about) put(persona, needs().test(about.text) ? 'pain' : 'job', about, reading)
  return persona
}

/** "“Grinder Greg”: reads forums" */
function withoutQuotes(name: Prose): Prose {
  const quoted = /^["“'‘]([^"“”'‘’]+)["”'’]$/.exec(name.text)?.[1]
  return quoted === undefined ? name : name.slice(1, 1 + quoted.length)
}

/** "…, retired fitter; nobody under sixty asks him": what is told of a person behind the job is what the person lacks. */
const clause = pattern('u')`
  (?<=\p{L}{2})(?:
    ;\s+(?=(?:\S+\s+){3})|[.]\s+(?=\p{Lu}(?:\S*\s+){3})
    |,\s+(?=(?:who|whose|and (?:s?he|they|nobody)|but)\s+(?:\S+\s+){2})
  )
`
