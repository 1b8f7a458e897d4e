import { readFileSync, readdirSync } from 'node:fs'
import { readPlainYaml } from '/work/main/src/source/plain-yaml.ts'
import { parseEvents } from 'js-yaml'
const texts = readdirSync('/tmp/bm1000').map((f) => readFileSync('/tmp/bm1000/' + f, 'utf8'))
const oddities =
  /[\0-\x09\x0b\x0c\x0e-\x1f\x7f-\xa0\u2028\u2029\ufeff]|\r(?!\n)|(?:^|\s)#[^\s#!]|(?:^|[\s[{,:-])\?(?:\s|$)|^(?:\.\.\.|%)|\n---/m
const t = (n: string, f: () => void) => { const c = process.cpuUsage(); f(); const u = process.cpuUsage(c); console.log(n, ((u.user + u.system) / 1000).toFixed(0)) }
for (let i = 0; i < 3; i++) {
  let k = 0
  t('odd', () => { for (const x of texts) k += +oddities.test(x) })
  t('events', () => { for (const x of texts) k += parseEvents(x, {}).length })
  t('plain', () => { for (const text of texts) k += readPlainYaml({ file: 'x', text }) ? 1 : 0 })
}
