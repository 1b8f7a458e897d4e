/**
 * A text as it counts when two are compared: letters and digits in lower case, one space between words. Case, stops,
 * quotes and line breaks do not make another text.
 */
export function folded(text: string): string {
  // Most texts, for which the classes of all scripts would be asked at some cost.
  if (/^[ -~]*$/.test(text))
    return text
      .toLowerCase()
      .replaceAll("'", '')
      .replace(/[^a-z0-9%$]+/g, ' ')
      .trim()
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}\p{M}%€$£¥]+/gu, ' ')
    .trim()
}
