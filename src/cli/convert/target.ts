import { dirname, join, resolve, sep } from 'node:path'
import type { Form } from '../../convert/forms.ts'
import { Refusal } from '../../io/refusal.ts'
import { fileName, isInside } from '../../io/repository.ts'
import type { World } from '../../io/world.ts'
import { foldersWithPart, isFolderPlan, planNames } from '../../plan/files/parts.ts'
import { defaultId } from '../../plan/ids.ts'
import type { Plan } from '../../plan/plan.ts'

/** What a plan is written as: a folder where it has parts, and otherwise what its one file is. */
export function formOf({ file, files }: Plan): Form {
  if (files.length > 1) return 'folder'
  return /\.(?:md|markdown)$/i.test(file) ? 'md' : 'yaml'
}

/** How people call the forms. */
export const formNames: Readonly<Record<Form, string>> = {
  yaml: 'one YAML file',
  md: 'one Markdown file',
  folder: 'a folder of files',
}

/** Where the new plan goes, from the root: a file, or a folder. */
export function targetFor(
  { id, file, data }: Plan,
  form: Form,
  out: string | undefined,
  root: string,
  cwd: string,
): string {
  const target = out === undefined ? usualTarget(file, id, form) : namedTarget(out, form, root, cwd)
  const given = form === 'folder' ? `${target}/plan.yaml` : target
  // An id that is none is no id: then it is the name of the file that says which plan this is.
  if (data.id !== undefined && defaultId(given) !== id && data.id !== id)
    throw new Refusal(
      `the id of ${file} is none, so that the plan is called ${id} after its file, and ${target} would rename it: put the id right first`,
    )
  return target
}

const endings: Readonly<Record<Form, string>> = { yaml: '.plan.yaml', md: '.plan.md', folder: '' }

/** Beside the plan, by its name; beside the folder for a plan that is one. */
function usualTarget(file: string, id: string, form: Form): string {
  const names = file.split('/')
  const name = names.pop() ?? ''
  const own = isFolderPlan(file) ? names.pop() : name.replace(/\.(?:ya?ml|md|markdown)$/i, '').replace(/\.plan$/i, '')
  return [...names, `${own || id}${endings[form]}`].join('/')
}

function namedTarget(out: string, form: Form, root: string, cwd: string): string {
  const path = resolve(cwd, out)
  if (!isInside(root, path) || path === root)
    throw new Refusal(`${out} is not in the same repository as the plan: say with --out where in it the new plan goes`)
  const target = fileName(root, path)
  const isRight = { yaml: /\.ya?ml$/, md: /\.md$/, folder: /(?:^|\/)[^/.]+[^/]*$/ }[form].test(target)
  if (!isRight || (form === 'folder' && /\.(?:ya?ml|md)$/.test(target)))
    throw new Refusal(
      form === 'folder'
        ? `${out} is no name for a folder: such as --out ${out.replace(/(?:\.plan)?\.\w+$/, '') || 'q3'}`
        : `${out} is no name for ${formNames[form]}: such as --out q3${endings[form]}`,
    )
  if (form !== 'folder' && isFolderPlan(target))
    throw new Refusal(`${out} is the name of a plan that is a folder: such as --out q3${endings[form]}`)
  return target
}

/** A new file that the plan beside it would read as a part of its own. */
export function refuseParts(made: readonly string[], target: string, root: string, { files }: World): void {
  for (const file of made) {
    const other = foldersWithPart(file).find(
      (folder) =>
        folder !== target &&
        planNames.some((name) => files.kind(join(root, folder.replaceAll('/', sep), name)) !== undefined),
    )
    if (other !== undefined)
      throw new Refusal(
        `${file} would be read as a part of the plan in ${other === '' ? dirname(file) : other}: give the new one another name with --out`,
      )
  }
}
