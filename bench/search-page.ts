// What search pages cost with many records: node --import ./tools/tsx.mjs bench/search-page.ts FOLDER [records]
// FOLDER is a data folder; it is filled first if it is not there, and kept.
import { existsSync } from 'node:fs'
import http from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { listenerPositions } from '#platform/listeners.ts'
import { fill, matterFor, openStore } from './fill.ts'
import { busyness, line, percentile } from './figures.ts'
import { asStarted, cpuOf, memoryOf, start } from './process.ts'
import { searches } from './questions.ts'

const [folder, records = '100000'] = process.argv.slice(2)
if (!folder) throw new Error('Which folder?')

const [connections, pagesInWindow, pagesOfKind, warming, different] = [4, 200, 1600, 2000, 4000]
const tell = (what: string, figures: Parameters<typeof line>[1]) => void process.stdout.write(`${line(what, figures)}\n`)

const filled = existsSync(folder)
const store = await openStore(folder)
if (!filled) await fill(store, Number(records))
const server = await start([...asStarted, 'bench/server.ts'], { DATA_DIR: folder, DEMO: '0' })
tell('memory after start', { MB: memoryOf(server.pid), seconds: server.seconds })
await untilQuiet()

const matter = await matterFor(store.context)
const paths = searches(matter)
await ask(repeated(paths, 0, warming))
await measure('all', paths)
await measure('with words', among('q='))
await measure('with a country', among('government='))
await measure('by title', among('sort=title'))
await measure('deep pages', among('page='))
await measure('each asked once', once())
tell('memory after the load', { MB: memoryOf(server.pid) })
await server.end()
await store.database.close()
await store.stop()
process.exit(0)

/** Windows of pages: what the machine does beside them makes some dearer, so the cheapest quarter says most. */
async function measure(what: string, asked: readonly string[]): Promise<void> {
  const costs: number[] = []
  let bytes = 0
  for (let at = 0; at < pagesOfKind; at += pagesInWindow) {
    const before = cpuOf(server.pid)
    bytes += await ask(repeated(asked, at, pagesInWindow))
    costs.push(((cpuOf(server.pid) - before) * 1000) / pagesInWindow)
  }
  const [quarter, middle] = [0.25, 0.5].map(share => percentile(costs, share))
  tell(what, { 'CPU ms, quarter': quarter!, median: middle!, 'per second and core': 1000 / quarter!, KB: bytes / pagesOfKind / 1024, '': busyness() })
}

/** Answers how many bytes travelled. */
async function ask(asked: readonly string[]): Promise<number> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections })
  const waiting = [...asked]
  let bytes = 0
  const askOn = async () => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const length = await lengthOf(path, agent)
      bytes += length
    }
  }
  await Promise.all(Array.from({ length: connections }, askOn))
  agent.destroy()
  return bytes
}

function lengthOf(path: string, agent: http.Agent): Promise<number> {
  const headers = { 'accept-encoding': 'gzip, deflate, br, zstd' }
  return new Promise((resolve, reject) => {
    const request = http.get(server.url + path, { agent, headers }, answer => {
      if (answer.statusCode !== 200) reject(new Error(`${answer.statusCode} ${path}`))
      let bytes = 0
      answer.on('data', (chunk: Buffer) => (bytes += chunk.length)).on('end', () => resolve(bytes))
    })
    request.on('error', reject)
  })
}

function repeated(list: readonly string[], from: number, count: number): readonly string[] {
  return Array.from({ length: count }, (_, place) => list[(from + place) % list.length]!)
}

function among(part: string): readonly string[] {
  return paths.filter(path => path.includes(part))
}

/** So many different searches that no answer is remembered. */
function once(): readonly string[] {
  const all = new Set<string>()
  while (all.size < different) for (const path of searches(matter)) all.add(path)
  return [...all]
}

/** Wait until the index is there and everything that follows from the start has been done. */
async function untilQuiet(): Promise<void> {
  while (!(await fetch(`${server.url}/api/v1/search?size=1`)).ok) await pause(1000)
  while ((await listenerPositions(store.context)).some(({ behind }) => behind > 0)) await pause(1000)
  for (let before = -1; cpuOf(server.pid) - before >= 0.4;) {
    before = cpuOf(server.pid)
    await pause(3000)
  }
}
