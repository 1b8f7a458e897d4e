import { YAMLException } from 'js-yaml'
import { pattern } from '../text/pattern.ts'
import type { Document } from './document.ts'
import { Origins } from './origins.ts'
import { PlainReader } from './plain-reader.ts'
import { NotPlain } from './plain-values.ts'
import type { Source } from './source.ts'

/**
 * Reads YAML as nearly all plans are written, many times faster than `yaml` does: mappings, lists and texts without anchors,
 * tags or mistakes. Undefined for everything else, however small the doubt: `yaml.ts` reads that, and says what is
 * wrong with it. For what this reads, the two give the same data at the same places (the tests hold them side by side).
 */
export function readPlainYaml(source: Source, from = 0, to = source.text.length): Document | undefined {
  const text = source.text.slice(from, to)
  if (text.length > mostCharacters || oddities().test(text)) return undefined
  try {
    const reader = new PlainReader(text)
    const data = reader.read()
    return {
      source,
      parts: { yaml: [from, to] },
      data,
      // The places of a plan without findings are never asked for, and take as much room as the plan.
      origins: Origins.onDemand(source, reader.things, () => placesIn(source, text, from)),
      narrative: [],
      problems: [],
      readable: true,
      nodes: reader.nodes,
    }
  } catch (error) {
    if (error instanceof NotPlain || error instanceof YAMLException) return undefined
    throw error
  }
}

function placesIn(source: Source, text: string, from: number): Origins {
  const origins = new Origins(source)
  new PlainReader(text, { origins, from }).read()
  origins.pack()
  return origins
}

/** Larger texts are refused while they are read, which only `yaml.ts` does. */
const mostCharacters = 200_000

/**
 * What the two parsers might see in different ways, or what `yaml.ts` has something to say about: tabs and other control
 * characters, a `#` glued to a word behind a space, keys with a `?` before them, ends of documents and a second one.
 */
const oddities = pattern('m')`
  [\0-\x09\x0b\x0c\x0e-\x1f\x7f-\xa0\u2028\u2029\ufeff]
  |\r(?!\n)|(?:^|\s)#[^\s#!]|(?:^|[\s[{,:-])\?(?:\s|$)|^(?:\.\.\.|%)|\n---
`
