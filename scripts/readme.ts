/** The parts of README.md that follow from something else: what the program prints, files, the table of its rules. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../src/cli/main.ts'
import { processWorld } from '../src/io/process.ts'
import type { World } from '../src/io/world.ts'
import { rules } from '../src/registry.generated.ts'

/** README.md with its derived parts filled in anew. */
export async function readmeOf(root: string): Promise<string> {
  let text = readFileSync(join(root, 'README.md'), 'utf8')
  for (const [block, command = ''] of text.matchAll(/<!-- output: plan (.*?) -->\n(?:[\s\S]*?<!-- \/output -->\n)?/g)) {
    const [, call = command, lines] = /^(.*?) \| head -(\d+)$/.exec(command) ?? []
    const printed = await outputOf(call.split(' '), root)
    const output = lines === undefined ? printed : `${printed.split('\n').slice(0, Number(lines)).join('\n')}\n`
    text = text.replace(
      block,
      () => `<!-- output: plan ${command} -->\n\n\`\`\`text\n$ plan ${command}\n${output}\`\`\`\n\n<!-- /output -->\n`,
    )
  }
  for (const [block, path = ''] of text.matchAll(/<!-- file: (\S+) -->\n(?:[\s\S]*?<!-- \/file -->\n)?/g)) {
    const content = readFileSync(join(root, path), 'utf8')
    // A page may hold fences of its own, so that its fence is longer.
    const [fence, language] = path.endsWith('.md') ? ['````', 'markdown'] : ['```', 'yaml']
    text = text.replace(
      block,
      () => `<!-- file: ${path} -->\n\n${fence}${language}\n${content}${fence}\n\n<!-- /file -->\n`,
    )
  }
  return text.replace(
    /(<!-- rules -->\n)[\s\S]*?(<!-- \/rules -->)/,
    (_, open: string, close: string) => `${open}\n${ruleTables()}\n${close}`,
  )
}

/** What the command prints at a place without a terminal and without settings of its own. */
async function outputOf(argv: readonly string[], root: string): Promise<string> {
  let printed = ''
  const stream = {
    isTTY: false,
    write: (text: string) => {
      printed += text
    },
  }
  const real = processWorld()
  const world: World = {
    cwd: root,
    env: {},
    // What a command would write is shown, and not written.
    files: { ...real.files, create: () => true, makeFolder: () => {} },
    stdin: real.stdin,
    stdout: stream,
    stderr: stream,
    now: real.now,
  }
  await run(argv, world)
  return printed
}

/** A table for each element, folded up: together they are longer than all else that README says. */
function ruleTables(): string {
  const elements = [...new Set(rules.map(({ id }) => id.split('/')[0] ?? ''))]
  return elements
    .map((element) => {
      const own = rules.filter(({ id }) => id.startsWith(`${element}/`))
      const rows = own.map(
        ({ id, severity, from, summary }) => `| \`${id}\` | ${severityWords(severity)} | ${from} | ${summary} |`,
      )
      const title = `<summary><b>${element}</b>: ${own.length} rules</summary>`
      const table = `| rule | severity | from | what holds |\n| --- | --- | --- | --- |\n${rows.join('\n')}`
      return `<details>\n${title}\n\n${table}\n\n</details>\n`
    })
    .join('\n')
}

function severityWords(severity: (typeof rules)[number]['severity']): string {
  return typeof severity === 'string' ? severity : `${severity.draft}, then ${severity.approved}`
}
