/**
 * How V8, which runs this program, is told how long a run will be. What follows is known to V8 alone: each figure is
 * measured (`npm run bench`), and nothing here changes what a run says.
 */
import { setFlagsFromString } from 'node:v8'

/**
 * A plan or two are judged before anything that V8 makes faster has paid off: without that, one plan takes a tenth less.
 * Expressions are compiled at once and not at their second use, for most are used twice (`--no-regexp-tier-up` says that
 * too, and V8 then crashes over expressions that Node had used before), and what is compiled is not looked through again,
 * which takes a third of that time. The last one: what a start makes is swept three times on its way and not five.
 */
export function expectLittle(): void {
  tell(
    '--no-opt',
    '--no-sparkplug',
    '--regexp-tier-up-ticks=0',
    '--no-regexp-optimization',
    '--semi-space-growth-factor=8',
  )
}

/** So many plans are going to be read. */
export function expectPlans(count: number): void {
  if (count >= dozen) workHard()
  // V8 lets what is held double before it looks for what is dropped. Looking at every tenth more takes a run over ten
  // thousand plans a twentieth longer at most and saves a fifth of its memory and more.
  if (count >= thousands) tell('--heap-growing-percent=10')
}

/** From so many plans on, code made faster pays off … */
const dozen = 12
/** … and from so many on the memory they take is worth some time. */
const thousands = 2000
/** As many bytes as a dozen plans have. */
const some = 80 * 1024
/** So many in one piece are no ordinary plan, and what its size is good for may take long. */
const large = 32 * 1024
/** From so many on, some 1,500 plans, it pays off for code that is run now and then, too. */
const many = 8 * 1024 * 1024

let bytesRead = 0
let isHard = false

/** Hears of everything that is read. */
export function hasRead(bytes: number): void {
  const before = bytesRead
  bytesRead += bytes
  if (bytes >= large || bytesRead >= some) workHard()
  if (version === 11 && before < many && bytesRead >= many) tell('--interrupt-budget=67584')
}

function workHard(): void {
  if (isHard) return
  isHard = true
  tell('--opt', '--sparkplug', '--regexp-optimization', '--semi-space-growth-factor=2')
  // Node 20 makes code faster that has run a little, which takes 1,000 plans a third more of the processor. Later ones wait by themselves.
  if (version === 11) tell('--interrupt-budget=400000')
}

const version = Number.parseInt(process.versions.v8, 10)
/** The last V8 that is known to have these flags: one that has not says so on the terminal. */
const lastKnown = 14

/** Whoever starts Node with flags of their own about compiling is not talked over: with `--jitless` V8 would not survive it. */
function tell(...flags: readonly string[]): void {
  if (version > lastKnown) return
  const given = [...process.execArgv, process.env.NODE_OPTIONS ?? ''].join(' ')
  if (given !== '' && /jitless|lite-mode|opt\b|budget|sparkplug|turbo|maglev|regexp/.test(given)) return
  for (const flag of flags) setFlagsFromString(flag)
}

/**
 * The file beside a file of the program that holds what V8 has compiled of it. Each V8 has its own, for it takes no
 * other's; what Node adds to its version ("-node.46") makes no difference to it.
 */
export function compiledFile(file: string): string {
  return `${file}.${process.versions.v8.replace(/-.*/, '')}.cache`
}
