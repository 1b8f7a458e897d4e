/** A channel, as far as naming and comparing it goes. */
interface Named {
  readonly id: string
  readonly name?: string | undefined
}

/** What people call the channel. */
export function channelName({ id, name }: Named): string {
  return name?.trim() || id
}

interface Measured {
  readonly primary_metric?: string | readonly string[] | undefined
  readonly metrics?: readonly string[] | undefined
}

/** The ids of every metric the channel reads, the ones it is judged by first, each once. */
export function metricsOf({ primary_metric, metrics = [] }: Measured): readonly string[] {
  const primary =
    primary_metric === undefined ? [] : typeof primary_metric === 'string' ? [primary_metric] : primary_metric
  return [...new Set([...primary, ...metrics])]
}

interface Compared extends Named {
  readonly markets?: readonly string[] | undefined
  readonly test?: boolean | undefined
  readonly note?: string | undefined
}

/** What runs in some countries. */
type Placed = Partial<Compared>

/** Can one person meet both channels? Channels of different countries never meet; one that names none is everywhere. */
export function shareMarket(a: Placed, b: Placed): boolean {
  if (!a.markets?.length || !b.markets?.length) return true
  const [own, others] = [a.markets, b.markets]
  return own.some((market) => others.includes(market) || others.some((other) => country(market) === country(other)))
}

/** Where several channels run taken together: nowhere in particular where there is none or one of them names no country. */
export function jointMarkets(channels: readonly Placed[] = []): readonly string[] {
  if (channels.some(({ markets = [] }) => markets.length === 0)) return []
  return [...new Set(channels.flatMap(({ markets = [] }) => markets.map(country)))].sort()
}

/** UK is what people write; GB is what the standard has. */
function country(market: string): string {
  const code = market.trim().toUpperCase()
  return code === 'UK' ? 'GB' : code
}

/** Asked of every channel, so the short question goes first. */
const namesATest = (text: string) =>
  /test|\//i.test(text) && /\bA\s?\/\s?B\b|\b(?:split|multivariate) test|\btest arm\b/i.test(text)

/** Is the channel one arm of a test, so that it is meant to differ from the others? */
export function isTestArm({ id, name, note, test }: Compared): boolean {
  return test === true || namesATest(`${id} ${name ?? ''} ${note ?? ''}`)
}

/** The channels that an audience's path leads through, in its order. */
export function channelsOnPath({
  path = [],
}: {
  readonly path?: readonly { readonly channels?: readonly string[] }[]
}) {
  return path.flatMap((step) => step.channels ?? [])
}
