/** How a brief looks on a screen and on two sheets of A4. */
export const style = `
:root { --ink: #1a1a1a; --soft: #5c5c5c; --line: #d4d4d4; --mark: #9a3412; }
* { box-sizing: border-box; }
html {
  color: var(--ink); background: #fff; font: 15px/1.45 "Segoe UI", "Helvetica Neue", Arial, system-ui, sans-serif;
  overflow-wrap: break-word; orphans: 2; widows: 2;
}
body { margin: 0; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem 3rem; }
header { border-bottom: 2px solid var(--ink); margin-bottom: 1rem; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0; }
.plan { color: var(--soft); margin: .2rem 0 .6rem; }
section { margin: 0 0 1.1rem; }
h2 { font-size: 1.05rem; line-height: 1.25; margin: 0; break-after: avoid; }
p, ul, ol { margin: .3rem 0; }
ul, ol { padding-left: 1.1rem; }
li { margin: .12rem 0; }
li > p { margin: 0; }
.purpose { color: var(--soft); font-size: .85em; margin: 0 0 .25rem; break-after: avoid; }
.lead { font-size: 1.05em; unicode-bidi: plaintext; }
li strong { font-weight: 600; unicode-bidi: isolate; }
code { font: .92em ui-monospace, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
pre { white-space: pre-wrap; margin: .3rem 0; }
h3, h4, h5, h6 { font-size: 1em; margin: .4rem 0 0; break-after: avoid; }
.draft, .open { color: var(--mark); }
.draft { border: 2px solid currentColor; font-weight: 700; padding: .4rem .6rem; }
.open { border-left: 3px solid currentColor; padding-left: .5rem; }
.person { border-left: 3px solid var(--line); padding-left: .5rem; }
table { border-collapse: collapse; }
tr { break-inside: avoid; }
th, td { border: 1px solid var(--line); padding: .15rem .4rem; text-align: left; overflow-wrap: anywhere; }
@page { size: A4; margin: 12mm 13mm; }
@media print {
  html { font-size: 9pt; line-height: 1.3; }
  main { max-width: none; padding: 0; columns: 2; column-gap: 8mm; }
  header, .draft { column-span: all; margin-bottom: 2mm; }
  h1 { font-size: 15pt; }
  h2 { font-size: 10.5pt; }
  section { margin-bottom: 2.4mm; }
  .purpose { font-size: 8pt; margin-bottom: .3mm; }
  p, ul, ol { margin: .5mm 0; }
  ul, ol { padding-left: 3.2mm; }
  li { margin: .2mm 0; }
  a { color: inherit; text-decoration: none; }
}
`
