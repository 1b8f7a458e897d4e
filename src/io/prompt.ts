import { createInterface } from 'node:readline/promises'
import type { Prompt } from './world.ts'

/** Asks on standard error, so that standard output holds results alone. */
export function terminalPrompt(): Prompt {
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  let isOpen = true
  const left = new Promise<undefined>((resolve) => {
    lines.once('close', () => {
      isOpen = false
      resolve(undefined)
    })
  })
  return {
    // A question that is open when the terminal is closed would never be settled by itself.
    ask: (question) => (isOpen ? Promise.race([lines.question(question).catch(() => undefined), left]) : left),
    close: () => lines.close(),
  }
}
