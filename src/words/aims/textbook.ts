/** Funnels as textbooks print them, each stage with its usual names. */
const funnels: Readonly<Record<string, readonly RegExp[]>> = {
  AIDA: [/^(?:attention|awareness|attract)$/, /^interest$/, /^desire$/, /^action$/],
  'TOFU/MOFU/BOFU': [
    /^(?:tofu|top(?: of(?: the)?)? ?funnel|upper funnel|top)$/,
    /^(?:mofu|mid(?:dle)?(?: of(?: the)?)? ?funnel|middle|mid)$/,
    /^(?:bofu|bottom(?: of(?: the)?)? ?funnel|lower funnel|bottom)$/,
  ],
  RACE: [/^reach$/, /^act$/, /^convert(?:sion)?$/, /^engage(?:ment)?$/],
  'See-Think-Do-Care': [/^see$/, /^think$/, /^do$/, /^care$/],
}

/** The name of the textbook whose stages these are, in order and with nothing added; a leading "plan" aside. */
export function textbookFunnel(stages: readonly string[]): string | undefined {
  const names = stages.map((stage) => stage.trim().toLowerCase().replaceAll(/[-_]+/g, ' '))
  const own = names[0] === 'plan' ? names.slice(1) : names
  return Object.entries(funnels).find(
    ([, shape]) => shape.length === own.length && shape.every((stage, at) => stage.test(own[at] ?? '')),
  )?.[0]
}
