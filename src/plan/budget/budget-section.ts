import type { Block } from '../../source/document.ts'
import { pattern } from '../../text/pattern.ts'

/** "Budget", "3. Budget & resources", "Presupuesto mensual"; not "Budget-conscious families". */
const budgetHeading = pattern('iu')`
  (?<![\p{L}-])(?:
    (?:budgets?|budgeting|spend|spending|funding)(?![\p{L}-])
    |presupuestos?|orçamento|бюджет|budgetplan|werbebudget
  )
`

/** Does the block stand in the part of a Markdown body that is about the budget? */
export function isAboutBudget({ text, headings, level }: Block): boolean {
  return (
    headings.some((heading) => budgetHeading().test(heading)) || (level !== undefined && budgetHeading().test(text))
  )
}
