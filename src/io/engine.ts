/**
 * How V8, which runs this program, is told how long a run will be. What follows is known to V8 alone: each figure is
 * measured (`npm run bench`), and nothing here changes what a run says.
 */
import { setFlagsFromString } from 'node:v8'

/**
 * A plan or two are judged before anything that V8 makes faster has paid off: without that, one plan takes a twentieth
 * less and three a tenth. Expressions are made fast at once and not at their second use, for most are used twice.
 * (`--no-regexp-tier-up` says that too, and V8 then crashes over expressions that Node had used before.)
 */
export function expectLittle(): void {
  // The last one: what a start makes is swept three times on its way and not five, a twentieth of the time of one plan.
  tell('--no-opt', '--no-sparkplug', '--regexp-tier-up-ticks=0', '--semi-space-growth-factor=4')
}

/** The memory that thousands of plans take is worth some time: less of it is left lying about. */
export function expectMuch(): void {
  // V8 lets what is held double before it looks for what is dropped. Looking at every tenth more takes a run over ten
  // thousand plans a twentieth longer at most and saves a fifth of its memory and more.
  tell('--heap-growing-percent=10')
}

/** From so many bytes on, about a dozen plans, code made faster pays off. */
const some = 80 * 1024
/** So many in one piece are no ordinary plan, and what its size is good for may take long. */
const large = 32 * 1024
/** From so many on, some 1,500 plans, it pays off for code that is run now and then, too. */
const many = 8 * 1024 * 1024

let bytesRead = 0
let isSome = false

/** Hears of everything that is read. */
export function hasRead(bytes: number): void {
  const before = bytesRead
  bytesRead += bytes
  if (!isSome && (bytes >= large || bytesRead >= some)) {
    isSome = true
    tell('--opt', '--sparkplug', '--semi-space-growth-factor=2')
    // Node 20 makes code faster that has run a little, which takes 1,000 plans a third more of the processor. Later ones wait by themselves.
    if (version === 11) tell('--interrupt-budget=400000')
  }
  if (version === 11 && before < many && bytesRead >= many) tell('--interrupt-budget=67584')
}

const version = Number.parseInt(process.versions.v8, 10)
/** The last V8 that is known to have these flags: one that has not says so on the terminal. */
const lastKnown = 13

/** Whoever starts Node with flags of their own about compiling is not talked over: with `--jitless` V8 would not survive it. */
function tell(...flags: readonly string[]): void {
  if (version > lastKnown) return
  const given = [...process.execArgv, process.env.NODE_OPTIONS ?? ''].join(' ')
  if (given !== '' && /jitless|lite-mode|opt\b|budget|sparkplug|turbo|maglev|regexp/.test(given)) return
  for (const flag of flags) setFlagsFromString(flag)
}
