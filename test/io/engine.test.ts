import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const { told } = vi.hoisted(() => ({ told: vi.fn() }))
vi.mock('node:v8', () => ({ setFlagsFromString: told }))

const isV8 = (version: string) =>
  vi.stubGlobal('process', { ...process, versions: { ...process.versions, v8: version } })
const flags = () => told.mock.calls.map(([flag]) => flag)
const short = [
  '--no-opt',
  '--no-sparkplug',
  '--regexp-tier-up-ticks=0',
  '--no-regexp-optimization',
  '--semi-space-growth-factor=8',
]
const long = ['--opt', '--sparkplug', '--regexp-optimization', '--semi-space-growth-factor=2']

beforeEach(() => {
  vi.resetModules()
  isV8('11.3.244.8-node.30')
  told.mockClear()
  vi.stubEnv('NODE_OPTIONS', '')
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

test('a short run is told so, and a longer one when it turns out to be one, once at each stage', async () => {
  const { expectLittle, hasRead } = await import('../../src/io/engine.ts')
  expectLittle()
  expect(flags()).toEqual(short)
  told.mockClear()
  for (let plan = 0; plan < 8; plan++) hasRead(10_000)
  expect(flags()).toEqual([])
  hasRead(10_000)
  hasRead(10_000)
  expect(flags()).toEqual([...long, '--interrupt-budget=400000'])
  told.mockClear()
  hasRead(9_000_000)
  hasRead(9_000_000)
  expect(flags()).toEqual(['--interrupt-budget=67584'])
})

test('a dozen plans are no short run, and from thousands on their memory counts', async () => {
  const { expectPlans, hasRead } = await import('../../src/io/engine.ts')
  expectPlans(11)
  expect(flags()).toEqual([])
  expectPlans(12)
  hasRead(100_000)
  expect(flags()).toEqual([...long, '--interrupt-budget=400000'])
  told.mockClear()
  expectPlans(2000)
  expect(flags()).toEqual(['--heap-growing-percent=10'])
})

test('one large file is no short run', async () => {
  const { hasRead } = await import('../../src/io/engine.ts')
  hasRead(40_000)
  hasRead(40_000)
  expect(flags()).toEqual([...long, '--interrupt-budget=400000'])
})

test('a run that turns out to be long at once hears of both stages in their order', async () => {
  const { hasRead } = await import('../../src/io/engine.ts')
  hasRead(20_000_000)
  expect(flags()).toEqual([...long, '--interrupt-budget=400000', '--interrupt-budget=67584'])
})

test.each(['--jitless', '--no-opt', '--no-turbofan', '--max-old-space-size=200 --jitless'])(
  'who starts Node with %s is not talked over',
  async (options) => {
    vi.stubEnv('NODE_OPTIONS', options)
    const { expectLittle, expectPlans, hasRead } = await import('../../src/io/engine.ts')
    expectLittle()
    hasRead(1_000_000)
    expectPlans(2000)
    expect(flags()).toEqual([])
  },
)

test('other options of Node change nothing', async () => {
  vi.stubEnv('NODE_OPTIONS', '--enable-source-maps --max-old-space-size=4096')
  const { expectPlans } = await import('../../src/io/engine.ts')
  expectPlans(2000)
  expect(flags()).toEqual([...long, '--interrupt-budget=400000', '--heap-growing-percent=10'])
})

test('Node 22 and 24 wait by themselves before they make code faster', async () => {
  isV8('13.6.233.17-node.37')
  const { hasRead } = await import('../../src/io/engine.ts')
  hasRead(20_000_000)
  expect(flags()).toEqual(long)
})

test('a V8 that nobody knows yet is told nothing, for it would say on the terminal what it does not know', async () => {
  isV8('15.0.1')
  const { expectLittle, expectPlans, hasRead } = await import('../../src/io/engine.ts')
  expectLittle()
  hasRead(20_000_000)
  expectPlans(2000)
  expect(flags()).toEqual([])
})

test.each([
  ['11.3.244.8-node.46', 'main.cjs.11.3.244.8.cache'],
  ['15.0.1', 'main.cjs.15.0.1.cache'],
])('what V8 %s has compiled lies in %s', async (v8, file) => {
  isV8(v8)
  const { compiledFile } = await import('../../src/io/engine.ts')
  expect(compiledFile('main.cjs')).toBe(file)
})
