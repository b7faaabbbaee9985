// How many questions the index of the façade answers, and what it keeps in memory: node bench/facade.ts [records] [copies of each]
import { mkdtempSync, rmSync } from 'node:fs'
import http from 'node:http'
import os from 'node:os'
import path from 'node:path'
import Fastify from 'fastify'
import { sql } from 'kysely'
import { mountFacade } from '#facade'
import { openSearch } from '#search'
import { loadVocabularies } from '#vocabularies'
import { fill, openStore, type Store } from './fill.ts'

const [records, copies] = [Number(process.argv[2] ?? 2000), Number(process.argv[3] ?? 5)]
const seconds = 5
const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-facade-'))
/** The same records again under other names, so that many are there soon. */
async function multiply({ context }: Store, times: number): Promise<void> {
  for (let copy = 1; copy < times; copy++) {
    await sql`insert into record (id, format, kind, prefix, house, government, owner, mentions, state, revision, submission, created_at, created_by, published_at)
      select id || '-' || ${String(copy)}, format, kind, prefix, house, government, owner, mentions, state, revision, submission, created_at, created_by, published_at
      from record where state = 'published' and id !~ '-[0-9]+$'`.execute(context.db)
  }
  for (let copy = 1; copy < times; copy++) {
    await sql`insert into revision (record, revision, format, format_version, data, published_at, published_by, submitted_by)
      select record || '-' || ${String(copy)}, revision, format, format_version, data, published_at, published_by, submitted_by
      from revision where record !~ '-[0-9]+$'`.execute(context.db)
  }
}

/** What programs ask, each as it is asked in earnest. */
const questions: { readonly [name: string]: object } = {
  'records of a type, newest first': {
    q: 'schema_s:nationalTarget7',
    fq: ['_state_s:public', 'NOT version_s:*', 'realm_ss:chm'],
    sort: 'updatedDate_dt desc',
    fl: 'id,title_EN_s,government_s,url_ss',
    rows: 25,
  },
  'a page of a national site: four facets without their own filters, a pivot': {
    q: '*:*',
    fq: ['_state_s:public', 'NOT version_s:*', '{!tag=g}government_s:(br fr ke)', '{!tag=s}schema_s:(nationalReport nbsap resource nationalTarget7)'],
    fl: 'id,title_EN_t,url_ss,schema_s',
    rows: 25,
    facet: true,
    'facet.field': ['{!ex=g}government_s', '{!ex=s}schema_s', 'all_Terms_ss', 'realm_ss'],
    'facet.mincount': 1,
    'facet.pivot': ['schema_s, government_s'],
  },
  'words of titles and of everything, weighed': {
    q: 'title_EN_t:(forest water)^30 OR government_EN_t:brazil^50 OR text_EN_txt:forest',
    fl: 'id,title_EN_s,score',
    rows: 25,
  },
  'grouped by country': { q: 'schema_s:*', group: true, 'group.field': 'government_s', 'group.ngroups': true, fl: 'id,title_EN_s', rows: 25 },
  'everything of ten documents': { q: 'schema_s:resource', rows: 10 },
  'ten thousand identifiers with titles': { q: '*:*', fl: 'identifier_s,title_EN_s', rows: 10_000 },
}

async function measure(): Promise<void> {
  const search = await openSearch(store.context, { folder: path.join(folder, 'index'), workers: 1 })
  const app = Fastify()
  await mountFacade(app, { context: store.context, publicUrl: 'http://chm.localhost', limited: false })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as { readonly port: number }
  const agent = new http.Agent({ keepAlive: true })
  global.gc?.()
  const before = process.memoryUsage()
  const begun = performance.now()
  const first = await until(async () => (await asked({ q: '*:*', rows: 0 })).status === 200)
  const total = JSON.parse((await asked({ q: '*:*', rows: 0 })).text).response.numFound as number
  global.gc?.()
  const after = process.memoryUsage()
  say(
    `${total} documents read in ${((first - begun) / 1000).toFixed(1)} s; heap ${megabytes(after.heapUsed - before.heapUsed)} MB, arrays ${megabytes(after.arrayBuffers - before.arrayBuffers)} MB`,
  )
  await until(async () => (await asked({ q: 'forest', rows: 0 })).status === 200)
  for (const [name, question] of Object.entries(questions)) say(`${name}: ${await paceOf(question)}`)
  global.gc?.()
  const end = process.memoryUsage()
  say(
    `afterwards: heap ${megabytes(end.heapUsed - before.heapUsed)} MB, arrays ${megabytes(end.arrayBuffers - before.arrayBuffers)} MB; load ${os.loadavg()[0]!.toFixed(1)}`,
  )
  agent.destroy()
  await app.close()
  await search.close()

  /** Over a connection, as programs ask: asking in process would keep every answer in memory. */
  function asked(question: object) {
    return new Promise<{ readonly status: number; readonly text: string }>((resolve, reject) => {
      const options = {
        agent,
        port,
        host: '127.0.0.1',
        method: 'POST',
        path: '/api/v2013/index/select',
        headers: { 'content-type': 'application/json' },
      }
      const request = http.request(options, answer => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('end', () => resolve({ status: answer.statusCode!, text: Buffer.concat(parts).toString() }))
      })
      request.on('error', reject).end(JSON.stringify(question))
    })
  }

  async function paceOf(question: object): Promise<string> {
    const taken: number[] = []
    const cold = performance.now()
    const { status, text } = await asked(question)
    const firstTook = performance.now() - cold
    if (status !== 200) throw new Error(text.slice(0, 300))
    const [clock, work] = [performance.now(), process.cpuUsage()]
    while (performance.now() - clock < seconds * 1000) {
      const start = performance.now()
      await asked(question)
      taken.push(performance.now() - start)
    }
    const used = process.cpuUsage(work)
    taken.sort((one, other) => one - other)
    const perCore = taken.length / ((used.user + used.system) / 1e6)
    const at = (part: number) => taken[Math.floor(taken.length * part)]!.toFixed(1)
    return `${(taken.length / seconds).toFixed(0)}/s, ${perCore.toFixed(0)} per processor second, p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, the first time ${firstTook.toFixed(0)} ms`
  }
}

async function until(done: () => Promise<boolean>): Promise<number> {
  while (!(await done())) await new Promise(resolve => setTimeout(resolve, 200))
  return performance.now()
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

const store = await openStore(folder)
try {
  await loadVocabularies(store.context)
  await fill(store, records)
  await multiply(store, copies)
  await measure()
} finally {
  await store.database.close()
  await store.stop()
  rmSync(folder, { recursive: true, force: true })
}
process.exit(0)
