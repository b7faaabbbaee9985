// How fast the change feed is read from beginning to end, alone and while others publish: node bench/changes.ts [records]
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import Fastify, { type FastifyInstance } from 'fastify'
import { mountApi } from '#api'
import { announce } from '#platform/events.ts'
import { loadVocabularies } from '#vocabularies'
import { fill, openStore } from './fill.ts'

type Page = { readonly changes: readonly { readonly id: string; readonly seq: number }[]; readonly cursor: number; readonly more: boolean }

const records = Number(process.argv[2] ?? 10_000)
const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-changes-'))
const store = await openStore(folder)
try {
  await loadVocabularies(store.context)
  const { ids, perSecond } = await fill(store, records)
  process.stdout.write(`${records} records made, ${Math.round(perSecond)}/s; load ${os.loadavg()[0]!.toFixed(1)}\n`)
  const app = Fastify()
  await mountApi(app, { context: store.context, publicUrl: 'http://chm.localhost', limited: false })
  for (const limit of [100, 1000, 1000]) await measured(`pages of ${limit}`, () => followed(app, limit))
  await measured('one format, pages of 1000', () => followed(app, 1000, '&format=nationalTarget7'))
  await measured('while another writes, pages of 1000', () => whileWritten(ids, () => followed(app, 1000)))
  await inStep(app)
  await app.close()
} finally {
  await store.database.close()
  await store.stop()
  rmSync(folder, { recursive: true, force: true })
}
process.exit(0)

/** Read to the end by the cursors alone. */
async function followed(app: FastifyInstance, limit: number, only = '', from = 0) {
  const taken = { rows: 0, bytes: 0, cursor: from, numbers: new Set<number>() }
  for (let more = true; more;) {
    const { body } = await app.inject({ url: `/api/v1/changes?limit=${limit}&after=${taken.cursor}${only}`, headers: { host: 'chm.localhost' } })
    const page = JSON.parse(body) as Page
    for (const { seq } of page.changes) taken.numbers.add(seq)
    taken.rows += page.changes.length
    taken.bytes += Buffer.byteLength(body)
    taken.cursor = page.cursor
    more = page.more
  }
  if (taken.numbers.size !== taken.rows) throw new Error(`${taken.rows - taken.numbers.size} rows came twice`)
  return taken
}

async function whileWritten<Result>(ids: readonly string[], work: () => Promise<Result>): Promise<Result> {
  let over = false
  const writing = (async () => {
    for (let number = 0; !over; number++) await announce(store.context, 'record.confirmed', ids[number % ids.length]!)
  })()
  try {
    return await work()
  } finally {
    over = true
    await writing
  }
}

/** Somebody in step asks whether there is anything new. */
async function inStep(app: FastifyInstance): Promise<void> {
  const { cursor } = await followed(app, 1000)
  const times: number[] = []
  for (let number = 0; number < 500; number++) {
    const begun = performance.now()
    await app.inject({ url: `/api/v1/changes?after=${cursor}`, headers: { host: 'chm.localhost' } })
    times.push(performance.now() - begun)
  }
  times.sort((one, other) => one - other)
  process.stdout.write(`in step, nothing new: p50 ${times[250]!.toFixed(1)} ms, p99 ${times[495]!.toFixed(1)} ms\n`)
}

async function measured(what: string, work: () => Promise<{ readonly rows: number; readonly bytes: number }>): Promise<void> {
  const [begun, used] = [performance.now(), process.cpuUsage()]
  const { rows, bytes } = await work()
  const [seconds, { user, system }] = [(performance.now() - begun) / 1000, process.cpuUsage(used)]
  const cpu = (user + system) / 1e6
  const memory = Math.round(process.memoryUsage.rss() / 2 ** 20)
  process.stdout.write(
    `change feed, ${what}: ${rows} rows, ${Math.round(rows / seconds)}/s by the clock, ${Math.round(rows / cpu)}/s per core, ${Math.round(bytes / rows)} bytes each, ${memory} MB\n`,
  )
}
