import type { Worded } from '../../../lint/rule.ts'
import type { Problem } from '../../../source/problem.ts'

/** What is wrong where a text cannot be read, and how to put it right. */
export function wordsOf({ kind, seen }: Problem): Worded {
  return byKind[kind]?.(seen) ?? elsewhere
}

const elsewhere: Worded = {
  message: 'YAML cannot make sense of this place',
  fix: 'Look at this line and the one above: a quote, a bracket or a colon is probably missing or too many.',
}

/** Between quotes, if it has none of its own. */
const asName = (name = '') => (/^["']/.test(name) ? name : `"${name}"`)

const byKind: Readonly<Record<string, (seen: Problem['seen']) => Worded>> = {
  'colon-in-text': ({ line, field, fieldBehind }) => ({
    message: `a colon followed by a space is read as a field, so this text needs quotes${line?.includes('"') ? `: ${line}` : ''}`,
    fix: fieldBehind
      ? `Where "${fieldBehind}" is the name of a field, give it a line of its own, or put the line between { and }; otherwise put the whole text between double quotes.`
      : field
        ? `Where "${field}" is the name of a field, put a comma in front of it; otherwise put the whole text between double quotes.`
        : 'Put the whole text between double quotes.',
  }),
  'comment-cuts': ({ kept, lost }) => ({
    message: `everything from "${lost}" on is taken for a comment, and the list or mapping around "${kept}" never ends`,
    fix: 'Put the text between double quotes. If a comment was meant, put a space after the #.',
  }),
  tab: () => ({
    message: 'a tab stands at the start of this line; only spaces may',
    fix: 'Put spaces in its place, so that the line starts in the column of its neighbours; most editors can do it for the whole file.',
  }),
  'never-closes': ({ sign }) => ({
    message: `a ${sign} opens here and never closes`,
    fix: `Add the closing ${sign === '[' ? ']' : sign === '{' ? '}' : sign} where the ${sign === '[' ? 'list' : sign === '{' ? 'mapping' : 'text'} ends.`,
  }),
  'key-twice': ({ key }) => ({
    message: `"${key}" is given twice`,
    fix: 'Keep one of the two; if both are meant, they belong to different items.',
  }),
  'fence-open': ({ mark }) => ({
    message: `the block that starts here does not end before the next one starts: a line ${mark} is missing, or this line stands twice`,
    fix: `Put a line ${mark} where the block ends; everything behind it is misread until then.`,
  }),
  'fence-stray': ({ mark }) => ({
    message: `a block starts here that no name stands behind: the line ${mark}yaml above it is missing, or there is one ${mark} too many`,
    fix: `Put a line ${mark}yaml where the block above starts, or take this line out; everything behind it is misread until then.`,
  }),
  'key-again': ({ key, what }) => ({
    message: `"${key}" is given twice${what === 'same' ? ', with the same value' : ', and one of the two is empty'}`,
    fix: `Take ${what === 'same' ? 'one of the two' : 'the empty one'} out.`,
  }),
  'starts-with-sign': ({ sign, line }) => ({
    message: `a text cannot start with ${sign} unless it is in quotes${line?.includes('"') ? `: ${line}` : ''}`,
    fix: 'Put the whole text between double quotes.',
  }),
  'text-after-quote': ({ quote }) => ({
    message: `text follows the closing ${quote} of this value`,
    fix:
      quote === "'"
        ? 'Put the whole text between double quotes; an apostrophe then needs nothing.'
        : 'Put the whole text between the quotes, and write \\" for a quote inside it.',
  }),
  'no-space-after-colon': ({ key, line }) => ({
    message: `a space is missing after the colon: ${line?.replace(`${key}:`, `${key}: `)}`,
    fix: 'Put a space after the colon.',
  }),
  'no-space-after-dash': () => ({
    message: 'a space is missing after this dash',
    fix: 'An item of a list starts with a dash and a space.',
  }),
  'anchor-cuts-text': ({ lost, kept }) => ({
    message: `"${lost}" is read as a mark and dropped: the text is only "${kept}"`,
    severity: 'warning',
    fix: 'Put the whole text between double quotes.',
  }),
  indent: () => ({
    message: 'this line is indented differently from its neighbours',
    fix: 'Fields of one thing start in the same column; what belongs to a field is indented two spaces more than the field.',
  }),
  'indent-short': ({ column }) => ({
    message: `this line starts one column left of the lines around it: it should start in column ${column}`,
    fix: 'Put one more space at the start of the line: fields of one thing start in the same column.',
  }),
  'under-value': ({ key }) => ({
    message: `this line is set in under "${key}", which has a value already`,
    fix: `Where a line that this one belongs to was lost, put it back above it; where it is the value of "${key}", take away what stands behind the colon; otherwise one of the two has slipped: fields of one thing start in the same column.`,
  }),
  'dash-among-fields': () => ({
    message: 'this line starts with a dash, and those above it in the same column do not',
    fix: 'Items of a list all start with a dash, and fields with none: make the lines in this column alike.',
  }),
  'dash-missing': () => ({
    message: 'this line has no dash, and those above it in the same column start with one',
    fix: 'Set it in by two more spaces where it belongs to the item above; start it with a dash where it is the next item.',
  }),
  'dash-lost': ({ line }) => ({
    message: 'the fields of the item above come again from here on: the dash of the next item is missing',
    fix: `Put a hyphen and a space before this line, in the column of the one above: - ${line}`,
  }),
  'head-lost': ({ line, first }) => ({
    message: 'the fields of the item above come again from here on: the line that the next item starts with is missing',
    fix: `Put the line with the hyphen back above this one, as - ${first}: with its value; or, where it had none, a hyphen and a space before this line: - ${line}`,
  }),
  'odd-dash': ({ sign, more }) => ({
    message:
      sign === '*'
        ? `an item of a list starts with a hyphen here, not with a star${more ? `; ${more} more below` : ''}`
        : `"${sign}" is no hyphen, as word processors make dashes and bullets of it, and an item of a list starts with one${more ? `; ${more} more below` : ''}`,
    fix: `Type a plain hyphen and a space in ${more ? 'the place of each' : 'its place'}.`,
  }),
  'comma-at-end': () => ({
    message: 'a comma stands at the end of this line; what stands on lines of its own has none',
    fix: 'Take the comma out.',
  }),
  'equals-sign': ({ sign, line }) => ({
    message: `a colon stands between a field and its value: ${line}`,
    fix: `Write a colon and a space in the place of the ${sign === '=' ? 'equals sign' : sign}.`,
  }),
  'colon-missing': ({ name, rest }) => ({
    message: `a colon is missing behind ${asName(name)}: ${name}:${rest ? ` ${rest}` : ''}`,
    fix: rest ? `Put a colon behind ${asName(name)}.` : 'Put a colon at the end of the line.',
  }),
  'not-a-field': () => ({
    message: 'this line is not a field: a name, a colon and a space were expected',
    fix: 'Write `name: value`, or put the text of several lines between quotes or under `note: |`.',
  }),
  'foreign-comment': ({ sign }) => ({
    message: `a comment starts with # here, not with ${sign}`,
    fix: `Put a # and a space in the place of ${sign}${sign === '//' ? '' : ', and take the --> out'}.`,
  }),
  'rest-of-text': ({ key }) => ({
    message: `this line reads as the text of "${key}", and does not stand further in than that`,
    fix: `Put at least two spaces more than "${key}" has before each line of its text, or write the text on one line.`,
  }),
  'template-gap': ({ gap }) => ({
    message: `${gap} is the gap of a template that nobody has filled in`,
    fix: 'Write the value in its place, without the braces; where they are part of a text, put all of it between double quotes.',
  }),
  page: () => ({
    message: 'this is a page with headings and text, and the name of the file says that it holds fields',
    fix: 'Give the file a name that ends in .plan.md: its headings, tables and lists are then read as a plan.',
  }),
  'page-below': () => ({
    message: 'below this line stands a page with headings, and the name of the file says that it holds fields',
    fix: 'Give the file a name that ends in .plan.md: the fields above are then its front matter, and the page is read as well.',
  }),
  mail: () => ({
    message: 'this is a mail, with its sender and its subject, and no plan',
    fix: 'Delete the lines down to the text, give the file a name that ends in .plan.md, and put a heading above each part, such as "## Objective"; or start with plan init.',
  }),
  backslash: ({ seen }) => ({
    message: `a backslash in double quotes starts a special sign, and ${seen} is none`,
    fix: 'Write two backslashes for one, or use single quotes.',
  }),
  'key-is-list': () => ({
    message: 'a list stands where the name of a field is expected',
    fix: 'Put the name of the field before the colon, without brackets.',
  }),
  tag: ({ tag }) => ({
    message: `${tag} is read as a YAML tag; tags are not part of the plan format`,
    fix: 'If it is text, put it between double quotes; otherwise take it out.',
  }),
  'unknown-alias': ({ name }) => ({
    message: `"*${name}" is read as a pointer to another value, and there is none of that name`,
    fix: `If it is text, put it between double quotes; otherwise define &${name} above.`,
  }),
  circle: ({ name }) => ({
    message: `"*${name}" points to the very list or mapping that it stands in`,
    fix: 'Write the value out.',
  }),
  'merge-conflict': ({ lines }) => ({
    message: `git has left two versions of the text here, from line ${lines}: a merge that was not finished`,
    fix: 'Keep the lines that are right, of one version or of both, and delete the three lines of marks: <<<<<<<, ======= and >>>>>>>.',
  }),
  'merge-mark': ({ mark }) => ({
    message: `a line that starts with ${mark} is left over from a merge in git`,
    fix: 'Delete the line, and see that only one version of the lines around it is left.',
  }),
  'mail-quote': () => ({
    message: 'a > stands before this line, as mail programs put it before what they answer',
    fix: 'Delete the > and the space behind it, here and on all lines that have one.',
  }),
  'second-document': () => ({
    message: 'a second document starts here; a file holds one plan',
    fix: 'Move the second plan to a file of its own, or take the separator line out.',
  }),
  directive: () => ({
    message: 'a line that starts with % is an instruction to YAML; the plan format has none',
    fix: 'Take the line out.',
  }),
  'front-matter-fence': ({ line, language }) => ({
    message: language
      ? `the front matter opens with "${line}"; a plan's front matter is YAML and opens with --- alone`
      : `the front matter opens with "${line}"; the line must be exactly ---`,
    fix: 'Write exactly three hyphens on a line of their own above and below the front matter.',
  }),
  'front-matter-boxed': ({ mark, end, hasLines }) => ({
    message: 'the fields of the plan stand in a code block here, from which nothing is read',
    fix: hasLines
      ? `Delete the line ${mark} above them and the line ${end} below them.`
      : `Write --- in the place of ${mark}, and again in the place of the ${end} below the fields.`,
  }),
  'front-matter-late': () => ({
    message: 'the front matter opens here; it must open on the first line of the file, at the left margin',
    fix: 'Delete what stands before ---, so that it is the first thing in the file.',
  }),
  'front-matter-unopened': () => ({
    message: 'the fields of the front matter start here, and no line --- stands above them',
    fix: 'Write --- on a line of its own above the first field, as the first line of the file.',
  }),
  'front-matter-missing': () => ({
    message: 'these are fields, and the name of the file says that it is a page of text',
    fix: 'Give the file a name that ends in .plan.yaml; or write --- on a line of its own above and below the fields.',
  }),
  'front-matter-open': () => ({
    message: 'the front matter opens here and never ends',
    fix: 'Write --- on a line of its own where the front matter ends and the text begins.',
  }),
  'odd-space': () => ({
    message: 'this line is indented with a space of a special kind, as word processors and web pages use them',
    fix: 'Delete the space at the start of the line and type ordinary spaces.',
  }),
  'odd-space-after-colon': ({ isNoBreak }) => ({
    message: `a ${isNoBreak ? 'no-break space' : 'space of a special kind'} stands after this colon, as word processors make it, and YAML needs an ordinary space there`,
    fix: 'Delete what stands between the colon and the value, and type an ordinary space.',
  }),
  'full-width-colon': () => ({
    message: 'this colon is a full-width one, which YAML does not know',
    fix: 'Write an ordinary colon and a space.',
  }),
}
