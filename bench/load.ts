import autocannon from 'autocannon'
import { median } from './figures.ts'
import { cpuOf, cpuOfFamily } from './process.ts'

/** What is asked for, and for how long. */
export type Load = {
  readonly url: string
  readonly paths: readonly string[]
  readonly headers?: { readonly [name: string]: string }
  readonly seconds: number
  readonly repetitions: number
}

/** What an answer costs: milliseconds of processor time in the server and in PostgreSQL, and how many one core answers in a second. */
export type Cost = {
  readonly cpu: number
  readonly perCore: number
  readonly database: number
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
}

const connections = 8
const warmSeconds = 3

/** Ask without pause on eight connections; medians of the repetitions. Refuses a load that was not answered well. */
export async function underLoad(load: Load, server: number, postgres: number): Promise<Cost> {
  await run(load, Math.min(warmSeconds, load.seconds))
  const costs: Cost[] = []
  while (costs.length < load.repetitions) costs.push(await measured(load, server, postgres))
  const of = (name: keyof Cost) => median(costs.map(cost => cost[name]))
  return { cpu: of('cpu'), perCore: of('perCore'), database: of('database'), perSecond: of('perSecond'), p50: of('p50'), p99: of('p99') }
}

async function measured(load: Load, server: number, postgres: number): Promise<Cost> {
  const before = { server: cpuOf(server), postgres: cpuOfFamily(postgres) }
  const { requests, latency, duration } = await run(load, load.seconds)
  const cpu = ((cpuOf(server) - before.server) * 1000) / requests.total
  const database = ((cpuOfFamily(postgres) - before.postgres) * 1000) / requests.total
  return { cpu, perCore: 1000 / cpu, database, perSecond: requests.total / duration, p50: latency.p50, p99: latency.p99 }
}

async function run({ url, paths, headers = {} }: Load, seconds: number) {
  const result = await autocannon({ url, connections, duration: seconds, requests: paths.map(path => ({ path, headers })) })
  if (result.errors + result.non2xx > 0)
    throw new Error(`${result.errors + result.non2xx} of ${result.requests.total} were not answered well: ${url}${paths[0]}`)
  return result
}
