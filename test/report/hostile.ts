import fc from 'fast-check'

/** What somebody may write into a plan, a path or a rule of their own to reach the terminal, the CI or the reader. */
export const hostile: Readonly<Record<string, string>> = {
  'a forged annotation': 'x\n::error file=README.md,line=1::forged',
  'a forged annotation after CR': 'x\r::warning::forged',
  'a command at the start': '::error::forged',
  'a command after spaces': ' \u3000::add-mask::e',
  'an old command': '##[stop-commands]x',
  'an old command in the middle': 'hello ##[add-mask]e',
  'an old command after many marks': '####[add-mask]e',
  'an old command hidden by a soft hyphen': '#\u00AD#\u200B[add-mask]e',
  'a command hidden by a zero-width space': ':\u200B:error::forged',
  'an Azure command': '##vso[task.setvariable variable=x]y',
  'a TeamCity command': '##teamcity[buildStatus]',
  'a terminal title': '\u001B]0;owned\u0007',
  'a colour': '\u001B[31mred\u001B[0m',
  'a C1 command': '\u009B31mred\u0085next',
  'a cleared line': 'gone\u001B[2K\rforged\b\b',
  'a nought and DEL': 'a\u0000b\u007Fc',
  'reversed text': 'price \u202E0001\u202C \u2066x\u2069',
  'hidden characters': 'a\u200Bb\u200Dc\uFEFFd\u2060e\u00ADf',
  'hidden letters': 'x\u{E0068}\u{E0069}',
  'line separators': 'a\u2028::error::b\u2029c',
  'lone surrogates': 'a\uD83Db\uDE00',
  'what XML forbids': 'a\u000Bb\uFFFEc\uFFFFd',
  percent: '100%25 %0A::error::x %',
  'a property': 'a,line=1:x=y,title=z',
  'end of CDATA': ']]>',
  'end of script': '</script><img src=x onerror=alert(1)>',
  'a comment': '<!-- --> & &amp; &#10;',
  quotes: `"'\`\`\``,
  'a table': 'a | b \\| c\n| --- |',
  markdown: '# *a* _b_ ~~c~~ **d** `e` $f$ - + 1.',
  'a picture': '![x](https://evil.example/x.png) [y](javascript:1) [z]: http://a',
  addresses: 'https://evil.example www.evil.example me@evil.example mailto:a@b.c <http://a.b>',
  'a notification': '@octocat @org/team #1 a/b#2 GH-3',
  'a SARIF link': '[look](1) {0} {{',
}

const fragments = [
  ...Object.values(hostile),
  '#',
  '[',
  ':',
  '::',
  ' ',
  '\t',
  '\n',
  '|',
  '`',
  '&',
  '字',
  '👩‍💻',
  'e\u0301',
  'a',
]

/** Text of many hostile parts in any order. */
export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...fragments), fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 8 })
  .map((parts) => parts.join(''))
