import { realpathSync } from 'node:fs'
import { limits } from '../source/limits.ts'
import { disk } from './disk.ts'
import { nameFrom } from './odd-names.ts'
import { Refusal } from './refusal.ts'
import type { Stream, World } from './world.ts'

/** This process as a world. Nothing is looked at before it is asked for: opening a stream takes a while. */
export function processWorld(): World {
  return {
    get cwd() {
      return currentFolder()
    },
    env: process.env,
    files: disk,
    stdin,
    get stdout() {
      return streamTo(process.stdout, 'the output')
    },
    get stderr() {
      return streamTo(process.stderr, 'standard error')
    },
    get prompt() {
      const isSeen = process.stdin.isTTY === true && process.stderr.isTTY === true
      return isSeen ? async () => (await import('./prompt.ts')).terminalPrompt() : undefined
    },
    now: () => new Date(),
    // Loaded by the first run that looks back.
    git: async (surroundings) => (await import('./git.ts')).realGit(surroundings),
  }
}

function currentFolder(): string {
  try {
    const cwd = process.cwd()
    return cwd.includes('\uFFFD') ? nameFrom(realpathSync.native('.', { encoding: 'buffer' })) : cwd
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    throw new Refusal('the current folder does not exist any more')
  }
}

/** More than a plan may have is enough to say that it is too much: an endless input is not waited for. */
const mostInput = 4 * limits.bytes

async function stdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
      chunks.push(chunk)
      size += chunk.length
      if (size >= mostInput) break
    }
  } catch (error) {
    throw new Refusal(`standard input cannot be read: ${(error as NodeJS.ErrnoException).code}`)
  }
  return Buffer.concat(chunks)
}

function streamTo(stream: NodeJS.WriteStream, name: string): Stream {
  return {
    isTTY: stream.isTTY === true,
    columns: stream.columns,
    write: (text) =>
      new Promise((resolve, reject) => {
        const failed = (error: NodeJS.ErrnoException) => {
          // Whoever reads has what they wanted (`plan lint | head`): that is no failure.
          if (error.code === 'EPIPE') resolve()
          else
            reject(
              new Refusal(`${name} cannot be written: ${error.code === 'ENOSPC' ? 'the disk is full' : error.code}`),
            )
        }
        stream.once('error', failed)
        stream.write(text, (error) => {
          if (error) failed(error)
          else {
            stream.off('error', failed)
            resolve()
          }
        })
      }),
  }
}
