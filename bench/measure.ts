import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { listenerPositions } from '#platform/listeners.ts'
import { bencher, fill, matterFor, openStore, type Filled, type Store } from './fill.ts'
import { busyness, line, machine, median } from './figures.ts'
import { formWaits, saveWaits, writerAt, type Waited } from './forms.ts'
import { underLoad, type Cost, type Load } from './load.ts'
import { asStarted, cpuOf, memoryOf, start, type Running } from './process.ts'
import { waitsOf } from './publication.ts'
import { cursorCosts } from './to-the-end.ts'
import { readings, searches } from './questions.ts'

/** How thoroughly is measured. */
export type Effort = {
  readonly records: number
  readonly seconds: number
  readonly repetitions: number
  readonly starts: number
  readonly publications: number
}

/** For figures to be quoted. */
export const thorough = { seconds: 8, repetitions: 3, starts: 3, publications: 300 } as const
/** To see that everything works. */
export const quick = { seconds: 1, repetitions: 1, starts: 1, publications: 10 } as const

type Tell = (line: string) => void

const browser = { 'accept-encoding': 'gzip, deflate, br, zstd' }

/** Measure everything, in folders that are gone afterwards, and tell a line for each. */
export async function measure(effort: Effort, tell: Tell): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'openchm-bench-'))
  chmodSync(folder, 0o755)
  try {
    await measureStarts(path.join(folder, 'demo'), effort, tell)
    await measureFilled(path.join(folder, 'filled'), effort, tell)
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function measureStarts(dataDir: string, { starts }: Effort, tell: Tell): Promise<void> {
  const first = await start(['npm', 'start'], { DATA_DIR: dataDir })
  await first.end()
  tell(line('first start', { seconds: first.seconds, with: 'the demonstration' }))
  tell(line('later start', { seconds: await laterStart({ DATA_DIR: dataDir }, starts), with: 'the demonstration' }))
}

async function laterStart(environment: { readonly [variable: string]: string }, times: number): Promise<number> {
  const seconds: number[] = []
  while (seconds.length < times) {
    const program = await start(['npm', 'start'], environment)
    await program.end()
    seconds.push(program.seconds)
  }
  return median(seconds)
}

async function measureFilled(dataDir: string, effort: Effort, tell: Tell): Promise<void> {
  const store = await openStore(dataDir)
  try {
    const { rows } = await sql<{ server_version: string }>`show server_version`.execute(store.context.db)
    tell(line('machine', { '': machine(rows[0]!.server_version) }))
    const filled = await fill(store, effort.records)
    tell(line('fill', { records: effort.records, 'records/s': filled.perSecond, through: 'createDraft and submit' }))
    measureRebuild(dataDir, tell)
    await measureServer(dataDir, store, filled, effort, tell)
  } finally {
    await store.database.close()
    await store.stop()
  }
  tell(line('later start', { seconds: await laterStart({ DATA_DIR: dataDir, DEMO: '0' }, effort.starts), with: `${effort.records} records` }))
}

type Rebuilt = { readonly records: number; readonly segments: number; readonly megabytes: number; readonly cold: Took; readonly warm: Took }
type Took = { readonly cpu: number; readonly clock: number }

function measureRebuild(dataDir: string, tell: Tell): void {
  const answer = execFileSync(asStarted[0], [...asStarted.slice(1), 'bench/rebuild.ts', dataDir], { encoding: 'utf8' })
  const { records, segments, megabytes, cold, warm } = JSON.parse(answer) as Rebuilt
  const rates = ({ cpu, clock }: Took) => ({ 'records/s per core': records / cpu, 'records/s here': records / clock })
  tell(line('index from nothing', { ...rates(cold), segments, MB: megabytes }))
  tell(line('index made anew', { ...rates(warm), while: 'the old one answers' }))
}

async function measureServer(dataDir: string, store: Store, filled: Filled, effort: Effort, tell: Tell): Promise<void> {
  const server = await start([...asStarted, 'bench/server.ts'], { DATA_DIR: dataDir, DEMO: '0' })
  try {
    await untilHeard(store)
    tell(line('memory after start', { MB: memoryOf(server.pid) }))
    const matter = await matterFor(store.context)
    const loads: readonly (readonly [string, Omit<Load, 'seconds' | 'repetitions' | 'url'>])[] = [
      ['search page', { paths: searches(matter), headers: browser }],
      ['record page', { paths: readings(filled.ids, '/en/records/'), headers: browser }],
      ['API read by id', { paths: readings(filled.ids, '/api/v1/records/') }],
      ['API read by id, in turn', { paths: readings(filled.ids, '/api/v1/records/', filled.ids.length) }],
    ]
    for (const [what, load] of loads) {
      const cost = await underLoad({ ...load, ...effort, url: server.url }, server.pid, store.process)
      tell(line(what, { ...shown(cost), ...(await sizeOf(server, load.paths)) }))
    }
    const { first, last, hits } = await cursorCosts(server)
    tell(line('API search by its cursor', { 'CPU ms, first pages': first, 'last pages': last, hits, '': busyness() }))
    await measurePublication(server, store, filled, effort, tell)
    await measureForms(server, filled, effort, tell)
    tell(line('memory after load', { MB: memoryOf(server.pid) }))
  } finally {
    await server.end()
  }
}

const shown = ({ cpu, perCore, database, perSecond, p50, p99 }: Cost) => ({
  'CPU ms': cpu,
  'per second and core': perCore,
  'PostgreSQL CPU ms': database,
  'per second here': perSecond,
  'p50 ms': p50,
  'p99 ms': p99,
  '': busyness(),
})

/** Median of the bytes that travel to a browser that takes gzip. */
async function sizeOf({ url }: Running, paths: readonly string[]) {
  const sizes: number[] = []
  for (const one of paths.slice(0, 40)) sizes.push(gzipSync(Buffer.from(await (await fetch(url + one)).arrayBuffer())).length)
  return { 'KB gzipped': median(sizes) / 1024 }
}

/** Alone, and while somebody looks for things twenty times a second. */
async function measurePublication(server: Running, store: Store, { token }: Filled, effort: Effort, tell: Tell): Promise<void> {
  const matter = await matterFor(store.context, 7)
  const api = { url: server.url, token }
  await waitsOf(api, matter, 5)
  tell(line('publish → found', { ...waitsShown(await waitsOf(api, matter, effort.publications)) }))

  const ending = new AbortController()
  const readers = lookAround(server.url, searches(matter), ending.signal)
  const begun = cpuOf(server.pid)
  const waits = await waitsOf(api, matter, effort.publications)
  ending.abort()
  await readers
  tell(line('… under light load', { ...waitsShown(waits), 'server CPU s': cpuOf(server.pid) - begun }))
}

const waitsShown = ({ publish, found50, found99, foundMost }: Awaited<ReturnType<typeof waitsOf>>) => ({
  'publishing p50 ms': publish,
  'found p50 ms': found50,
  'p99 ms': found99,
  'most ms': foundMost,
})

async function lookAround(url: string, paths: readonly string[], signal: AbortSignal): Promise<void> {
  for (let turn = 0; !signal.aborted; turn++) {
    await (await fetch(url + paths[turn % paths.length]!, { headers: browser })).arrayBuffer()
    await pause(50)
  }
}

async function measureForms(server: Running, { token }: Filled, { repetitions, publications }: Effort, tell: Tell): Promise<void> {
  const writer = await writerAt({ url: server.url, token }, bencher)
  const before = memoryOf(server.pid)
  const opened = await formWaits(writer, repetitions)
  tell(line('form of every format', { ...waitedShown(opened), slowest: opened.slowest, 'more MB': memoryOf(server.pid) - before }))
  tell(line('autosave', waitedShown(await saveWaits(writer, publications))))
}

const waitedShown = ({ p50, p95, most }: Waited) => ({ 'p50 ms': p50, 'p95 ms': p95, 'most ms': most })

/** Wait until everything that follows from the filling has been done. */
async function untilHeard({ context }: Store): Promise<void> {
  while ((await listenerPositions(context)).some(({ behind }) => behind > 0)) await pause(200)
}
