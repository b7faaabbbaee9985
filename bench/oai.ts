// How fast others take everything away by OAI-PMH and the change feed: node bench/oai.ts [records]
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import Fastify from 'fastify'
import { mountApi } from '#api'
import { mountInterfaces } from '#interfaces'
import { loadVocabularies } from '#vocabularies'
import { fill, openStore } from './fill.ts'

const records = Number(process.argv[2] ?? 10_000)
const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-oai-'))
const store = await openStore(folder)
try {
  await loadVocabularies(store.context)
  const { perSecond } = await fill(store, records)
  process.stdout.write(`${records} records made, ${Math.round(perSecond)}/s; load ${os.loadavg()[0]!.toFixed(1)}\n`)
  await measure()
} finally {
  await store.database.close()
  await store.stop()
  rmSync(folder, { recursive: true, force: true })
}
process.exit(0)

async function measure(): Promise<void> {
  const app = Fastify()
  const deps = { context: store.context, publicUrl: 'http://chm.localhost', limited: false }
  await mountInterfaces(app, deps)
  await mountApi(app, deps)
  const hosts = ['chm.localhost', 'bch.localhost', 'absch.localhost']
  for (const prefix of ['oai_dc', 'oai_datacite', 'dcat_ap', 'chm', 'oai_dc'])
    await told(`OAI-PMH ListRecords ${prefix}`, () => harvested(hosts, 'ListRecords', prefix))
  await told('OAI-PMH ListIdentifiers', () => harvested(hosts, 'ListIdentifiers', 'oai_dc'))
  await told('change feed', followed)
  await app.close()

  async function harvested(from: readonly string[], verb: string, prefix: string) {
    const taken = { records: 0, bytes: 0 }
    for (const host of from) {
      for (let query: string | undefined = `metadataPrefix=${prefix}`; query;) {
        const { body }: { readonly body: string } = await app.inject({ url: `/oai?verb=${verb}&${query}`, headers: { host } })
        taken.records += body.split('<header>').length - 1
        taken.bytes += Buffer.byteLength(body)
        const token: string | undefined = /<resumptionToken[^>]*>([^<]+)</.exec(body)?.[1]
        query = token && `resumptionToken=${token}`
      }
    }
    return taken
  }

  async function followed() {
    const taken = { records: 0, bytes: 0 }
    for (let after = 0, more = true; more;) {
      const { body } = await app.inject({ url: `/api/v1/changes?limit=1000&after=${after}`, headers: { host: 'chm.localhost' } })
      const page = JSON.parse(body) as { readonly changes: readonly unknown[]; readonly cursor: number; readonly more: boolean }
      taken.records += page.changes.length
      taken.bytes += Buffer.byteLength(body)
      after = page.cursor
      more = page.more
    }
    return taken
  }
}

async function told(what: string, work: () => Promise<{ readonly records: number; readonly bytes: number }>): Promise<void> {
  const [begun, used] = [performance.now(), process.cpuUsage()]
  const taken = await work()
  const [seconds, { user, system }] = [(performance.now() - begun) / 1000, process.cpuUsage(used)]
  const cpu = (user + system) / 1e6
  const memory = Math.round(process.memoryUsage.rss() / 2 ** 20)
  process.stdout.write(
    `${what}: ${taken.records} records, ${Math.round(taken.records / seconds)}/s by the clock, ${Math.round(taken.records / cpu)}/s per core, ${Math.round(taken.bytes / taken.records)} bytes each, ${memory} MB\n`,
  )
}
