import type { Files } from './files.ts'
import type { Git, Surroundings } from './git.ts'

/** Where text goes: standard output or standard error. */
export interface Stream {
  /** Done when the text has been handed over, so that nothing is cut off when the process ends. */
  write(text: string): void | Promise<void>
  readonly isTTY: boolean
  /** How wide the terminal is. */
  readonly columns?: number | undefined
}

/** Asks the person at the terminal. */
export interface Prompt {
  /** The line that was answered; undefined where the person has left (Ctrl-D, Ctrl-C). */
  ask(question: string): Promise<string | undefined>
  close(): void
}

/** All that a run knows of the machine. Whatever is not in here cannot change what it says. */
export interface World {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly files: Files
  readonly stdin: () => Promise<Uint8Array>
  readonly stdout: Stream
  readonly stderr: Stream
  /** Undefined where nobody would see a question or could answer it. */
  readonly prompt?: (() => Promise<Prompt>) | undefined
  readonly now: () => Date
  /** Hears how many plans are going to be read. */
  readonly expectPlans?: (count: number) => void
  /** What git remembers; undefined in a world without it. */
  readonly git?: (surroundings: Surroundings) => Promise<Git>
}
