/** The order in which somebody reads a list page by page, so that changes meanwhile neither hide nor repeat a row. */
type Crawl = { until: number; readonly names: readonly string[] }

/** The crawls under way, by who reads what. */
export type Crawls = {
  /** The order a reader is following, or the one made now. Whoever begins at the start gets a new one. */
  readonly followed: (reader: string, skip: number, now: number, made: () => readonly string[]) => readonly string[]
}

const [keptFor, most] = [10 * 60_000, 64]

/** Remember the orders of crawls for some minutes after their last page. */
export function openCrawls(): Crawls {
  const known = new Map<string, Crawl>()
  return {
    followed: (reader, skip, now, made) => {
      const held = known.get(reader)
      const names = skip > 0 && held !== undefined && held.until > now ? held.names : made()
      known.delete(reader)
      known.set(reader, { until: now + keptFor, names })
      if (known.size > most) known.delete(known.keys().next().value!)
      return names
    },
  }
}
