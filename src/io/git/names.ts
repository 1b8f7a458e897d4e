/** What names of files say of plans. */
export interface Names {
  /** Two files with the same id, of which one went when the other came, are one plan. */
  idOf(file: string): string
  /** The folder of a plan that may have parts beside it; undefined for other names. */
  folderOf(file: string): string | undefined
  /** The folders whose plan this file would be part of, if there is one. */
  foldersWithPart(file: string): readonly string[]
  /** Every name (also of folders) that may belong to the plan in a folder. */
  namesIn(folder: string): readonly string[]
}

/** Do two names stand for one plan, if the one went when the other came? */
export function isSamePlan(one: string, other: string, by: Names): boolean {
  return isPlanLike(one) && isPlanLike(other) && by.idOf(one) === by.idOf(other)
}

function isPlanLike(file: string): boolean {
  return /\.(?:ya?ml|md|markdown)$/i.test(file)
}
