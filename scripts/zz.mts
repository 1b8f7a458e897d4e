import { readdirSync, readFileSync } from 'node:fs'
import { readPlan } from '../src/plan/read.ts'
import { checkPlan } from '../src/schema/check.ts'
import { isPlaceholder } from '../src/words/placeholders.ts'

const gc = (globalThis as any).gc
const mem = () => {
  gc()
  gc()
  return process.memoryUsage().heapUsed / 1024 + process.memoryUsage().external / 1024
}
const n = 1000
const bytes = readdirSync('/tmp/bm1000').map((f) => readFileSync('/tmp/bm1000/' + f))
const m0 = mem()
const texts = bytes.map((b) => b.toString('utf8'))
const m1 = mem()
const plans = []
for (let i = 0; i < n; i++) plans.push(await readPlan('p' + i, bytes[i]!))
const m2 = mem()
const checked = []
for (const p of plans) checked.push((await checkPlan(p, { isPlaceholder } as any).catch?.(() => 0)) ?? 0)
const m3 = mem()
console.log(
  'texts',
  (m1 - m0) / n,
  'plans(with own text)',
  (m2 - m1) / n,
  'checked',
  (m3 - m2) / n,
  texts.length,
  plans.length,
  checked.length,
)
const { writeHeapSnapshot } = await import('node:v8')
if (process.argv[2]) writeHeapSnapshot('/tmp/h.heapsnapshot')
console.log(plans.length, checked.length)
