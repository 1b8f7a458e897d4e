import { expect } from 'vitest'
import { plan } from './world.ts'

/** A plan of which the rules of these tests say something. */
export const text = 'title: Autumn synergy\nlaunch: 2026-07-14\nchannels: [{ id: email }, { id: search }]\n'

/** What a configuration is refused with, a line a mistake. */
export async function refused(config: string, more: Parameters<typeof plan>[1] = {}): Promise<string[]> {
  return (await refusal(config, more)).filter((line) => !line.startsWith('  '))
}

/** All lines on standard error that a configuration is refused with: each mistake with its frame and its cure. */
export async function refusal(config: string, more: Parameters<typeof plan>[1] = {}): Promise<string[]> {
  const ran = await plan(['lint'], { '/r/q3.plan.yaml': text, '/r/plan.config.yaml': config, ...more })
  expect(ran).toMatchObject({ code: 2, out: '' })
  return ran.err.trimEnd().split('\n')
}
