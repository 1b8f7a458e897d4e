/** What silences a rule on all of an element or item, without the word that says on what: `budget/x -- why`. */
export type Silence = string

const next = 'plan-disable-next-line'
const whole = 'plan-disable'

/** What a comment line silences: what follows it, or its file. */
export function silenceIn(line: string): { readonly on: 'next' | 'file'; readonly silence: Silence } | undefined {
  return spoken(/^[ \t]*#(.*)$/.exec(line)?.[1] ?? '')
}

/** The same for the text of a comment without its signs. */
export function spoken(text: string): { readonly on: 'next' | 'file'; readonly silence: Silence } | undefined {
  const words = text.trim()
  for (const [word, on] of [
    [next, 'next'],
    [whole, 'file'],
  ] as const)
    if (words.startsWith(`${word} `)) return { on, silence: words.slice(word.length).trim() }
  return undefined
}

/** Comment lines without those that silence what stands below them, and what these silence. */
export function withoutSilences(lines: readonly string[]): { readonly lines: string[]; readonly silences: Silence[] } {
  const silences: Silence[] = []
  const rest = lines.filter((line) => {
    const found = silenceIn(line)
    if (found?.on !== 'next') return true
    silences.push(found.silence)
    return false
  })
  return { lines: rest, silences }
}

/** Above a key or an item. */
export function silencesNext(silences: readonly Silence[]): string[] {
  return silences.map((silence) => `# ${next} ${silence}`)
}

/** At the top of a file that holds the element or the item alone. */
export function silencesFile(silences: readonly Silence[]): string[] {
  return silences.map((silence) => `# ${whole} ${silence}`)
}

/** Above a heading, for its section. */
export function silencesSection(silences: readonly Silence[]): string[] {
  // What would end the comment in the middle of its reason is written so that it does not.
  return silences.map((silence) => `<!-- ${next} ${silence.replaceAll('-->', '->')} -->`)
}
