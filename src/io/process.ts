import { fstatSync, realpathSync, statSync, writeSync } from 'node:fs'
import { limits } from '../source/limits.ts'
import { disk } from './disk.ts'
import { expectPlans, hasRead } from './engine.ts'
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
      return output(1, 'the output')
    },
    get stderr() {
      return output(2, 'standard error')
    },
    get prompt() {
      const isSeen = process.stdin.isTTY === true && process.stderr.isTTY === true
      return isSeen ? async () => (await import('./prompt.ts')).terminalPrompt() : undefined
    },
    now: () => new Date(),
    expectPlans,
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
      hasRead(chunk.length)
      if (size >= mostInput) break
    }
  } catch (error) {
    throw new Refusal(`standard input cannot be read: ${(error as NodeJS.ErrnoException).code}`)
  }
  return Buffer.concat(chunks)
}

/** Files and pipes are written to directly: Node's own streams take as long to open as a plan takes to be judged. */
function output(descriptor: 1 | 2, name: string): Stream {
  const stream = () => streamTo(descriptor === 1 ? process.stdout : process.stderr, name)
  if (mayBeTerminal(descriptor)) return stream()
  return {
    isTTY: false,
    write(text) {
      for (let [start, end] = [0, 0]; start < text.length; start = end) {
        end = pieceEnd(text, start)
        const bytes = Buffer.from(text.slice(start, end))
        let at = 0
        try {
          while (at < bytes.length) at += writeSync(descriptor, bytes, at)
        } catch (error) {
          // Whoever reads is slow and told us not to wait: the stream knows how to.
          if ((error as NodeJS.ErrnoException).code === 'EAGAIN')
            return stream().write(Buffer.concat([bytes.subarray(at), Buffer.from(text.slice(end))]))
          const refusal = refusalFor(error as NodeJS.ErrnoException, name)
          if (refusal) throw refusal
          return
        }
      }
    },
  }
}

/** A long report is handed over in pieces, so that it is not in memory twice. No piece ends within a character. */
function pieceEnd(text: string, start: number): number {
  const end = Math.min(start + 2 ** 20, text.length)
  return /[\uD800-\uDBFF]/.test(text[end - 1] ?? '') && end < text.length ? end + 1 : end
}

function mayBeTerminal(descriptor: number): boolean {
  try {
    const device = fstatSync(descriptor)
    return device.isCharacterDevice() && device.rdev !== statSync('/dev/null').rdev
  } catch {
    return true
  }
}

/** What went wrong, in words; undefined where whoever reads has what they wanted (`plan lint | head`). */
function refusalFor({ code }: NodeJS.ErrnoException, name: string): Refusal | undefined {
  if (code === 'EPIPE') return undefined
  return new Refusal(`${name} cannot be written: ${code === 'ENOSPC' ? 'the disk is full' : code}`)
}

function streamTo(stream: NodeJS.WriteStream, name: string) {
  return {
    isTTY: stream.isTTY === true,
    columns: stream.columns,
    write: (text: string | Uint8Array) =>
      new Promise<void>((resolve, reject) => {
        const failed = (error: NodeJS.ErrnoException) => {
          const refusal = refusalFor(error, name)
          if (refusal) reject(refusal)
          else resolve()
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
