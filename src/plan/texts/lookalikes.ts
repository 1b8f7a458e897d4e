/** Cyrillic and Greek letters that nobody can tell from Latin ones, each with the Latin one. */
const alike = new Map(
  [
    ['аеорсухіјѕһԁԛԝ', 'aeopcyxijshdqw'],
    ['АВЕКМНОРСТУХІЈЅ', 'ABEKMHOPCTYXIJS'],
    ['οανρι', 'oavpi'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
  ].flatMap(([strange = '', latin = '']) => [...strange].map((letter, at) => [letter, latin[at] ?? letter] as const)),
)

/**
 * The text with Latin letters in the place of those that only look like them, in words that have Latin letters as well: a
 * word of another alphabet is none with a slip in it.
 */
export function latinised(text: string): string {
  if (!/[\u0370-\u03ff\u0400-\u052f]/.test(text) || !/[a-z]/i.test(text)) return text
  return text.replace(/[a-z0-9\u0370-\u052f]+/gi, (word) =>
    /[a-z]/i.test(word) ? word.replace(/[\u0370-\u052f]/g, (letter) => alike.get(letter) ?? letter) : word,
  )
}

/** The first letter of the text that `latinised` replaces; undefined where there is none. */
export function lookalikeIn(text: string): string | undefined {
  const plain = latinised(text)
  return plain === text ? undefined : [...text].find((letter, at) => letter !== [...plain][at])
}
