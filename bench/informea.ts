// How fast InforMEA and others take the rows away, page by page: node bench/informea.ts [decisions]
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import Fastify, { type FastifyInstance } from 'fastify'
import { cleaned, derived, formatNamed, sampleOf } from '#formats'
import { mountInformea } from '#informea'
import { inTransaction } from '#platform/transaction.ts'
import { createDraft, submit } from '#records'
import { loadVocabularies } from '#vocabularies'
import { matterFor, openStore, type Store } from './fill.ts'

const decisions = Number(process.argv[2] ?? 10_000)
const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-informea-'))
const store = await openStore(folder)
try {
  await loadVocabularies(store.context)
  await fill(store, decisions)
  await measure()
} finally {
  await store.database.close()
  await store.stop()
  rmSync(folder, { recursive: true, force: true })
}
process.exit(0)

/** Decisions of a real size: a title and a text of some pages in two languages. */
async function fill({ context }: Store, most: number): Promise<void> {
  const begun = performance.now()
  const format = formatNamed('decision')
  const { random, words, world } = await matterFor(context)
  const sample = sampleOf(format, world, { without: ['meeting', 'documents', 'notifications', 'recommendations', 'supersedes'] })
  const text = (length: number) => ({ en: words.phrase('en', length), fr: words.phrase('fr', length) })
  for (let made = 0; made < most; made += 100)
    await inTransaction(context, async unit => {
      for (let number = made; number < Math.min(most, made + 100); number++) {
        const own = {
          ...sample,
          languages: ['en', 'fr'],
          title: text(9),
          text: text(400 + random.below(800)),
          number: String(number),
          symbol: `CBD/COP/DEC/15/${number}`,
        }
        const { record } = await createDraft(unit, { format: 'decision', data: cleaned(format, derived(format, own, world)) })
        await submit(unit, record.id)
      }
    })
  process.stdout.write(`${most} decisions made, ${Math.round(most / ((performance.now() - begun) / 1000))}/s; load ${os.loadavg()[0]!.toFixed(1)}\n`)
}

async function measure(): Promise<void> {
  const app = Fastify()
  await mountInformea(app, { context: store.context, publicUrl: 'http://chm.localhost', limited: false })
  const begun = performance.now()
  await ask(app, '/informea.svc/Decisions/$count')
  process.stdout.write(
    `the first question of all: ${Math.round(performance.now() - begun)} ms, ${Math.round(process.memoryUsage.rss() / 2 ** 20)} MB\n`,
  )
  await counted(app)

  const portal = '&$expand=title,keywords,files,content,summary&$orderby=updated%20desc,id'
  for (const [what, root, size, query] of [
    ['the portal, pages of 100', '/informea.svc', 100, portal],
    ['… of 500', '/informea.svc', 500, portal],
    ['… of 500, without the texts', '/informea.svc', 500, '&$select=id,title,files,updated&$orderby=updated%20desc,id'],
    ['v2, pages of 500', '/odata/v2/informea.svc', 500, '&$expand=content,title,summary,keywords&$orderby=updated%20desc'],
    ['v2 by Atom, of 500', '/odata/v2/informea.svc', 500, '&$expand=title,files&$format=atom'],
    ['v4, pages of 500', '/odata/v4', 500, ''],
  ] as const)
    await told(what, async () =>
      crawled(app, `${root}/Decisions?$top=${size}${query}${query.includes('$format') || root.includes('v4') ? '' : '&$format=json'}`, size),
    )
  await told('v2, everything at once', async () => {
    const body = await ask(app, '/odata/v2/informea.svc/Decisions?$format=json&$expand=content,title')
    return { rows: body.split('"protocolVersion"').length - 1, bytes: Buffer.byteLength(body) }
  })
  await app.close()
}

async function ask(app: FastifyInstance, url: string): Promise<string> {
  return (await app.inject({ url, headers: { host: 'chm.localhost' } })).body
}

async function counted(app: FastifyInstance): Promise<void> {
  const times: number[] = []
  for (let time = 0; time < 200; time++) {
    const begun = performance.now()
    await ask(app, '/informea.svc/Decisions/$count')
    times.push(performance.now() - begun)
  }
  times.sort((one, other) => one - other)
  process.stdout.write(`$count: p50 ${times[100]!.toFixed(1)} ms, p99 ${times[198]!.toFixed(1)} ms\n`)
}

async function crawled(app: FastifyInstance, address: string, size: number) {
  const taken = { rows: 0, bytes: 0 }
  for (let skip = 0; ; skip += size) {
    const body = await ask(app, `${address}&$skip=${skip}`)
    const rows = body.split(/"protocolVersion"|<d:protocolVersion|"id":"52000000cbd007\w{10}","title"/).length - 1
    taken.rows += rows
    taken.bytes += Buffer.byteLength(body)
    if (rows < size) return taken
  }
}

async function told(what: string, work: () => Promise<{ readonly rows: number; readonly bytes: number }>): Promise<void> {
  const [begun, used] = [performance.now(), process.cpuUsage()]
  const taken = await work()
  const seconds = (performance.now() - begun) / 1000
  const { user, system } = process.cpuUsage(used)
  const cpu = (user + system) / 1e6
  process.stdout.write(
    `${what}: ${taken.rows} rows, ${Math.round(taken.rows / seconds)}/s by the clock, ${Math.round(taken.rows / cpu)}/s per core, ${Math.round(taken.bytes / taken.rows)} bytes each, ${Math.round(process.memoryUsage.rss() / 2 ** 20)} MB; load ${os.loadavg()[0]!.toFixed(1)}\n`,
  )
}
