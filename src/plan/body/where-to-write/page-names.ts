import { headingOf, isOverview, labelOf, languages, wordsOf } from '../names.ts'
import { Prose } from '../prose.ts'
import { shapes } from '../shapes.generated.ts'
import { titlesOf } from '../shapes.ts'

/** Fields that are called after the thing they name: the column "Channel" says what a channel is called. */
const calledAfterThing: ReadonlySet<string> = new Set(['name', 'claim', 'what'])

/**
 * What a field of a kind of thing is called on a page of a language (a code such as `de-AT`), so that the reader takes it
 * for that field: "Primary metric". Undefined where no label leads there.
 */
export function fieldName(thing: string, path: string, language: string): string | undefined {
  const own = calledAfterThing.has(path) ? [thing.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').toLowerCase()] : []
  const title = titlesOf(thing).find(([key]) => key === path)?.[1]
  const names = [
    ...inLanguage(language).flatMap((one) => [
      ...(isEnglish(one) ? own : []),
      ...wordsOf(one.labels[thing]?.[path] ?? '').filter((word) => own.length === 0 || word !== 'name'),
    ]),
    ...(title ? [title] : []),
  ]
  const found = names.find((name) => name !== '' && labelOf(thing, name) === path)
  return found && withCapital(found)
}

/** What the section of a part of the plan is called (`messaging.tone_of_voice`); undefined where it can have none. */
export function sectionName(path: string, language: string): string | undefined {
  const names = inLanguage(language).flatMap(({ headings }) => wordsOf(headings[path] ?? ''))
  const found = names.find((name) => name !== '' && partNamed(name) === path)
  return found && withCapital(found)
}

/** The part of the plan that the text of a heading names. */
export function partNamed(heading: string): string | undefined {
  return headingOf(new Prose(heading, [], [], []))?.path
}

/** Does the text of a heading announce the plan as a whole: a summary, a purpose? */
export function isAboutAll(heading: string): boolean {
  return (
    isOverview(new Prose(heading, [], [], [])) ||
    /^\W*(?:\d+\W*)?(?:purpose|introduction|background)\W*$/i.test(heading)
  )
}

/**
 * A field's name in words: `decide_within` is "Decide within". It is the field of the `thing` that is spoken of, or, where
 * that has none of this name, of whatever thing has one. Undefined for no field.
 */
export function wordsFor(path: string, language: string, thing?: string): string | undefined {
  const own = thing === undefined ? undefined : fieldName(thing, path, language)
  const section = own ?? sectionName(path, language)
  if (section) return section
  for (const thing of Object.keys(shapes)) {
    const name = fieldName(thing, path, language)
    if (name) return name
  }
  const keys = path.split('.')
  const titles = keys.map((key) => Object.values(shapes).find((fields) => Object.hasOwn(fields, key))?.[key]?.[1])
  return titles.every((title) => title !== undefined) ? titles.at(-1) : undefined
}

/** The page's own language before English, which every page may use. */
function inLanguage(language: string): readonly (typeof languages)[number][] {
  const code = language.slice(0, 2).toLowerCase()
  return [...languages.filter((one) => one.code === code && code !== 'en'), ...languages.filter(isEnglish)]
}

function isEnglish({ code }: { readonly code: string }): boolean {
  return code === 'en'
}

function withCapital(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1)
}
