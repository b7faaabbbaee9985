// The product's own search engine on the corpus and the queries of the yardstick: npm run bench:search -- CORPUS_PREFIX INDEX_DIR [--check FILE]
import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { folderOf } from '../src/search/engine/files.ts'
import { openReader, type Reader } from '../src/search/engine/reader.ts'
import type { Generation } from '../src/search/engine/shelf.ts'
import { openWriter } from '../src/search/engine/writer.ts'
import { percentile } from './figures.ts'
import { checked } from './yardstick/check.ts'
import { batchesOf, entryOf } from './yardstick/documents.ts'
import { modes, queriesOf, questionOf, timedIn, understanding, type Mode, type Query } from './yardstick/queries.ts'
import { throughput } from './yardstick/throughput.ts'
import { visible } from './yardstick/visible.ts'

const engine = 'openchm'
const slots = 2
const warmings = 4
const passes = 7

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'string' }, built: { type: 'boolean', default: false }, seconds: { type: 'string', default: '6' } },
})
const [corpus, folder] = positionals
if (corpus === undefined || folder === undefined) {
  process.stderr.write(
    'npm run bench:search -- CORPUS_PREFIX INDEX_DIR [--check FILE] [--built: the index is there already] [--seconds N: of each throughput]\n',
  )
  process.exit(2)
}
async function measure(corpus: string, folder: string): Promise<void> {
  let generation: Generation | undefined
  const opened = performance.now()
  const tell = (problem: string) => process.stderr.write(`${problem}\n`)
  const writer = openWriter(folder, slots, next => (generation = next), tell, { analysed: entryOf })
  if (values.built) emit({ what: 'open', ms: Math.round(performance.now() - opened), segments: generation?.segments.length ?? 0 })
  else await build(corpus, folder, writer)
  if (generation === undefined) throw new Error('there is no index')

  const queries = queriesOf(corpus)
  const reader = openReader(0, { understanding, mostAnswers: 0 })
  reader.take(generation)
  for (const mode of modes) for (const figures of timed(reader, queries, mode)) emit(figures)
  for (const threads of [1, 2]) emit({ what: 'throughput', threads, ...(await throughput(generation, corpus, threads, Number(values.seconds))) })
  emit({ what: 'memory', segments: generation.segments.length, MB: megabytes(bytesOf(generation)), rss_MB: megabytes(process.memoryUsage.rss()) })
  if (values.check !== undefined) compare(values.check, queries, reader)
  const shown = visible(writer, reader, () => generation!)
  emit({ what: 'visible', n: shown.length, p50: at(shown, 0.5), p95: at(shown, 0.95), p99: at(shown, 0.99), most: at(shown, 1) })
}

async function build(corpus: string, folder: string, writer: ReturnType<typeof openWriter>): Promise<void> {
  const begun = performance.now()
  const cpu = process.cpuUsage()
  let docs = 0
  writer.begin()
  for await (const cards of batchesOf(corpus)) {
    docs += cards.length
    writer.add({ cards, removed: [], seq: docs })
    while (writer.step());
  }
  writer.finish(docs)
  while (writer.step());
  const { user, system } = process.cpuUsage(cpu)
  const [s, cpu_s] = [(performance.now() - begun) / 1000, (user + system) / 1e6]
  emit({
    what: 'build',
    docs,
    s: round(s, 1),
    docs_s: Math.round(docs / s),
    cpu_s: round(cpu_s, 1),
    docs_cpu_s: Math.round(docs / cpu_s),
    MB: megabytes(sizeOf(folderOf(folder))),
  })
}

/** For each class of queries: milliseconds, the least of several passes for each query. */
function timed(reader: Reader, queries: readonly Query[], mode: Mode) {
  const asked = timedIn(mode, queries).map(query => ({ cls: query.cls, question: questionOf(query, mode), least: Infinity }))
  for (let pass = 0; pass < warmings; pass++) for (const { question } of asked) reader.search(question)
  for (let pass = 0; pass < passes; pass++) {
    for (const one of asked) {
      const begun = performance.now()
      reader.search(one.question)
      one.least = Math.min(one.least, performance.now() - begun)
    }
  }
  return ['ALL', ...new Set(asked.map(({ cls }) => cls))].map(cls => {
    const times = asked.filter(one => cls === 'ALL' || one.cls === cls).map(({ least }) => least)
    const mean = times.reduce((sum, time) => sum + time, 0) / times.length
    return { mode, cls, n: times.length, p50: at(times, 0.5), p95: at(times, 0.95), p99: at(times, 0.99), mean: round(mean, 3) }
  })
}

function compare(file: string, queries: readonly Query[], reader: Reader): void {
  const { ok, different } = checked(file, queries, reader.search)
  emit({ what: 'check vs lucene', ok, bad: different.length })
  for (const one of different.slice(0, 10)) process.stderr.write(`${one}\n`)
  if (different.length > 0) process.exitCode = 1
}

const emit = (figures: object): boolean => process.stdout.write(`${JSON.stringify({ engine, ...figures })}\n`)
const round = (value: number, digits: number): number => Number(value.toFixed(digits))
const at = (times: readonly number[], share: number): number => round(percentile(times, share), 3)
const megabytes = (bytes: number): number => Math.round(bytes / 1e6)
const bytesOf = ({ segments }: Generation): number => segments.reduce((sum, { handle }) => sum + handle.buffer.byteLength, 0)
const sizeOf = (folder: string): number => readdirSync(folder).reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0)

await measure(path.resolve(corpus), path.resolve(folder))
