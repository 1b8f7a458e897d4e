import type { Severity } from '../lint/finding.ts'
import { cannot, type Flag, type Page, type Read, type Rule } from '../lint/rule.ts'
import type { SchemaNode } from '../schema/field.ts'
import { bare, sizeOf } from './bare.ts'
import { Compiler, type Complain } from './compile.ts'
import type { Fragment } from './fragment.ts'
import { blame, fits } from './interpreter.ts'
import { formatPath, type Selected, type Step, selected, stepsOf, wholePlan } from './select.ts'

/** A rule as a configuration declares it, once it has been held against the configuration's schema. */
export interface Declaration {
  readonly id: string
  readonly select: string
  readonly where?: object
  readonly must: object
  readonly message: string
  readonly severity?: Severity
  readonly why?: string
  readonly fix?: string
}

/** A rule that the engine runs like any other. Its page is with it, for it is in no registry. */
export type DeclaredRule = Rule &
  Page & {
    readonly declared: {
      /** The configuration it stands in, as reports write paths. */
      readonly file: string
      /** The declaration as it was written. */
      readonly text: string
      /** Does it say how to put right what it finds? */
      readonly hasFix: boolean
    }
  }

/** How much one rule may weigh a plan, in keywords times values: no plan of a real size comes near. */
const mostWork = 5_000_000

/** The rule that a declaration describes. What is wrong in it is complained of, and the rule is not to be run. */
export function declaredRule(
  declaration: Declaration,
  declared: DeclaredRule['declared'],
  format: SchemaNode,
  complain: Complain,
): DeclaredRule {
  const { id, select, where, severity = 'warning' } = declaration
  const found = stepsOf(select, format)
  if (typeof found === 'string') complain(declaration, 'select', found)
  const steps = typeof found === 'string' ? [] : found
  const compiler = new Compiler(format, complain)
  const path = typeof found === 'string' ? undefined : formatPath(steps)
  const applies = Object.hasOwn(declaration, 'where') ? compiler.compile(declaration, 'where', path) : true
  const must = compiler.compile(declaration, 'must', path)
  const message = flat(declaration.message)
  if (/\$\{|\{\{/.test(message))
    complain(declaration, 'message', 'a message is plain text: nothing is put into it, and the place shows the value')
  const size = sizeOf(where) + sizeOf(declaration.must)
  return {
    id,
    severity,
    from: 'draft',
    reads: select === wholePlan ? fieldsIn([applies, must]).map((key) => `${key}?` as Read) : readsOf(steps),
    summary: `Your own: reports "${message}" in ${select}.`,
    why: flat(declaration.why ?? `A rule of your own, declared in ${declared.file}.`),
    fix: flat(declaration.fix ?? `See what is asked for: plan rules ${id}.`),
    source: declared.file,
    valid: [],
    invalid: [],
    declared,
    *check(reading, { plan: { data } }) {
      let work = 0
      const list = reading[steps[0]?.key ?? '']
      const items = Array.isArray(list) ? new Set<unknown>(list) : undefined
      for (const one of selected(data, steps, (item) => items?.has(item) ?? true)) {
        const values = sizeOf(one.value)
        work += values * (size + (compiler.comparesItems ? values : 0))
        if (work > mostWork) {
          yield cannot('the plan is too large for this rule: select less of it')
          return
        }
        const value = bare(one.value)
        if (fits(value, applies) && !fits(value, must)) yield flagOf(one, value, must, message)
      }
    },
  }
}

/** The top-level key: of the lists whose items are judged one by one, the items whose shape is right. */
function readsOf([first]: readonly Step[]): readonly Read[] {
  if (!first || first.key.startsWith('x-')) return []
  const isItemwise = first.each && (first.key === 'channels' || first.key === 'audiences')
  return [(isItemwise ? `${first.key}[]` : first.key) as Read]
}

/** The format's own fields that a fragment about the whole plan speaks of. */
function fieldsIn(fragments: readonly Fragment[]): string[] {
  const names = fragments.flatMap((fragment): string[] => {
    if (typeof fragment === 'boolean') return []
    const { required = [], properties = {}, allOf = [], anyOf = [], oneOf = [], not = true } = fragment
    return [...required, ...Object.keys(properties), ...fieldsIn([...allOf, ...anyOf, ...oneOf, not])]
  })
  return [...new Set(names)].filter((name) => !name.startsWith('x-'))
}

/** The whole of what was selected, or the one spot inside of it that is wrong. */
function flagOf({ holder, key, value }: Selected, judged: unknown, must: Fragment, message: string): Flag {
  const { path, place } = blame(judged, must)
  let spot = { holder, key }
  let inner = value
  for (const step of path) {
    if (typeof inner !== 'object' || inner === null) break
    spot = { holder: inner, key: step }
    inner = (inner as Record<string | number, unknown>)[step]
  }
  return { ...spot, message, ...(place && { place }) }
}

/** Texts wrap to fit their file; whoever shows them wraps them anew. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
