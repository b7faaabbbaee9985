import { cpuOf, type Running } from './process.ts'

const pageSize = 100
const mostPages = 100

/** Milliseconds of the server's processor time for a page at the beginning, and for one at the end, of a search read by its cursor; and how many hits were read. */
export async function cursorCosts({ url, pid }: Running): Promise<{ readonly first: number; readonly last: number; readonly hits: number }> {
  const costs: number[] = []
  let hits = 0
  for (let address: string | undefined = `/api/v1/search?size=${pageSize}&cursor=*`; address;) {
    const before = cpuOf(pid)
    let pages = 0
    for (; address && pages < mostPages; pages++) {
      const answer: Response = await fetch(url + address)
      hits += ((await answer.json()) as { readonly hits: readonly unknown[] }).hits.length
      address = /<([^>]+)>/.exec(answer.headers.get('link') ?? '')?.[1]
    }
    costs.push(((cpuOf(pid) - before) * 1000) / pages)
  }
  return { first: costs[0]!, last: costs.at(-1)!, hits }
}
