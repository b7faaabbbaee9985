/** Do what is taken, so many at once, until nothing more is to be had: a slow one holds up nothing but itself. Answers what failed; the others were done. */
export async function pooled<One>(
  most: number,
  take: (running: readonly One[]) => Promise<One | undefined>,
  work: (one: One) => Promise<void>,
): Promise<readonly unknown[]> {
  const running = new Map<Promise<void>, One>()
  const failures: unknown[] = []
  const next = async () => (running.size >= most ? undefined : take([...running.values()]))
  for (let one = await next(); one !== undefined || running.size > 0; one = await next())
    if (one === undefined) await Promise.race(running.keys())
    else {
      const run: Promise<void> = work(one)
        .catch((problem: unknown) => void failures.push(problem))
        .finally(() => running.delete(run))
      running.set(run, one)
    }
  return failures
}

const mostEach = 2

/** The servers that have as much to answer as any may at once: a slow one waits for itself only. */
export function busyAmong(running: readonly { readonly host: string }[]): readonly string[] {
  const hosts = Map.groupBy(running, ({ host }) => host)
  return [...hosts].flatMap(([host, ones]) => (ones.length >= mostEach ? [host] : []))
}
