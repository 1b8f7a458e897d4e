const daysIn: Readonly<Record<string, number>> = { hour: 1 / 24, day: 1, week: 7, month: 30 }

/** How many days `5 days`, `2 weeks` or `48 hours` are; undefined for other text. A month counts 30 days. */
export function durationInDays(text: string): number | undefined {
  const parts = /^(\d+(?:\.\d+)?) ?(hour|day|week|month)s?$/i.exec(text.trim())
  return parts ? Number(parts[1]) * (daysIn[(parts[2] ?? '').toLowerCase()] ?? 1) : undefined
}

const cadences: Readonly<Record<string, number>> = { daily: 1, weekly: 7, fortnightly: 14, monthly: 30, quarterly: 91 }

/** How many days lie between two turns of a cadence (`weekly`, `every 10 days`); undefined for a word the format does not know. */
export function cadenceInDays(text: string): number | undefined {
  const word = text.trim().toLowerCase()
  const every = /^every (\d+) (day|week)s?$/.exec(word)
  return every
    ? Number(every[1]) * (daysIn[every[2] ?? ''] ?? 1)
    : Object.hasOwn(cadences, word)
      ? cadences[word]
      : undefined
}

/** The cadences that the format names, for messages. */
export const cadenceWords = [...Object.keys(cadences), 'every N days', 'every N weeks']
