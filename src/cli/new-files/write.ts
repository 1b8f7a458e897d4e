import type { Files } from '../../io/files.ts'
import { Refusal } from '../../io/refusal.ts'
import type { Spot } from './spot.ts'

/** A file to be written, and what it is there for. */
export interface Job {
  readonly spot: Spot
  readonly text: string
  readonly what: string
}

/** Writes files where nothing stands. What has come to stand there since it was looked at is left alone, and ends it. */
export function write(jobs: readonly Job[], files: Files): void {
  const done: string[] = []
  for (const { spot, text } of jobs) {
    try {
      for (const folder of spot.missing) if (files.kind(folder) === undefined) files.makeFolder(folder)
      if (!files.create(spot.path, text))
        throw new Refusal(`somebody else has written ${spot.name} meanwhile, and it is left alone`)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const before = done.length === 0 ? 'nothing was written' : `written before it: ${done.join(', ')}`
      throw new Refusal(`${error.message}; ${before}`)
    }
    done.push(spot.name)
  }
}
