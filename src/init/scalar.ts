import { stringify } from 'yaml'

/** A text as YAML that reads back as this text, wherever a value may stand, between braces and in front of a comment too. */
export function scalar(text: string): string {
  // As the only item of a list on one line, which is where YAML asks for the most quotes.
  return stringify([text], { collectionStyle: 'flow', lineWidth: 0, defaultStringType: 'PLAIN' })
    .trim()
    .slice(1, -1)
    .trim()
}
