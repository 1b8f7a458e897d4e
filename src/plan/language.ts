/** The language that a plan is written in, as a tag such as `en-GB`; English where the plan names none. */
export function planLanguage({ language }: Readonly<Record<string, unknown>>): string {
  return typeof language === 'string' ? language : 'en'
}
