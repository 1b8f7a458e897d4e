import { labelOf, pathOfName } from '../../plan/body/names.ts'

export { choiceIn } from '../../plan/body/values/choices.ts'

/**
 * What the headings and labels of pages call things, in all their languages: `Ziel` and `canaux` are the objective and
 * the channels. `title` is what the format calls the thing that the word stands in; undefined for the plan itself.
 */
export function nameOnPages(title: string | undefined, word: string): string | undefined {
  const name = word.replace(/[_-]+/g, ' ').trim()
  if (title === undefined) return pathOfName(name)?.path ?? labelOf('Plan', name)
  const path = labelOf(
    title.replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase()),
    name,
  )
  // Where pages have a way of their own of saying it, there is no one field for it.
  return path === undefined || /[.@]/.test(path) ? undefined : path
}
