// How fast the index is built and answers, on generated cards: node bench/search.ts [records] [workers]
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Card, Question } from '../src/search/card.ts'
import { openReader } from '../src/search/engine/reader.ts'
import type { Generation } from '../src/search/engine/shelf.ts'
import { openWriter } from '../src/search/engine/writer.ts'
import { openPool } from '../src/search/threads/pool.ts'
import { openLog } from '../src/platform/log.ts'
import { percentile } from './figures.ts'
import { randomFrom } from './random.ts'
import { wordsFrom } from './words.ts'

const records = Number(process.argv[2] ?? 100_000)
const workers = Number(process.argv[3] ?? 2)
const random = randomFrom(42)
const words = wordsFrom(random)
const { below } = random

const facets: { readonly [facet: string]: { readonly values: number; readonly most: number } } = {
  format: { values: 22, most: 1 },
  government: { values: 198, most: 1 },
  region: { values: 22, most: 2 },
  language: { values: 6, most: 1 },
  year: { values: 29, most: 1 },
  target: { values: 23, most: 5 },
  subject: { values: 1420, most: 8 },
  sdg: { values: 17, most: 4 },
  organisation: { values: 20_000, most: 1 },
  status: { values: 4, most: 1 },
  realm: { values: 5, most: 2 },
  licence: { values: 10, most: 1 },
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-search-'))
try {
  await measure()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function measure(): Promise<void> {
  let generation: Generation | undefined
  const writer = openWriter(folder, workers, next => (generation = next), console.error)
  const cards = Array.from({ length: records }, (_, number) => cardNumbered(number))
  const begun = cpuSeconds()
  writer.begin()
  for (let from = 0; from < records; from += 500) {
    writer.add({ cards: cards.slice(from, from + 500), removed: [], seq: from })
    while (writer.step());
  }
  writer.finish(records)
  while (writer.step());
  const seconds = cpuSeconds() - begun
  tell('build (CPU time)', {
    records,
    seconds,
    perSecond: records / seconds,
    segments: generation!.segments.length,
    megabytes: bytesOf(generation!) / 1e6,
    rss: process.memoryUsage().rss / 1e6,
  })

  const reopened = performance.now()
  openWriter(folder, workers, next => (generation = next), console.error)
  tell('open', { milliseconds: performance.now() - reopened })

  const changes = Array.from({ length: 300 }, (_, number) =>
    timed(() => writer.index({ cards: [cardNumbered(below(records))], removed: [], seq: records + number })),
  )
  tell('change one record (writer)', percentiles(changes))

  const reader = openReader(0)
  reader.take(generation!)
  for (const [kind, questions] of Object.entries(kinds())) {
    for (const question of questions) reader.search(question)
    reader.take(generation!)
    tell(kind, percentiles(questions.map(question => timed(() => reader.search(question)))))
  }
  await throughWorkers(generation!)
}

async function throughWorkers(generation: Generation): Promise<void> {
  const pool = openPool(workers, 5000, openLog('warn'))
  pool.take(generation)
  const cheap: Question = { filter: { field: 'format', in: ['format1'] }, locale: 'en', pageSize: 20 }
  for (let warm = 0; warm < 200; warm++) await pool.ask('search', { ...cheap, page: warm + 1 })
  const trips: number[] = []
  for (let round = 0; round < 500; round++) {
    const begun = performance.now()
    await pool.ask('search', cheap)
    trips.push(performance.now() - begun)
  }
  tell('cheap question through a worker', percentiles(trips))
  const all = Object.values(kinds()).flat()
  const begun = performance.now()
  await Promise.all(all.map(question => pool.ask('search', question)))
  tell('throughput', { workers, perSecond: (all.length / (performance.now() - begun)) * 1000 })
  await pool.close()
}

function kinds(): { readonly [kind: string]: readonly Question[] } {
  const names = Object.keys(facets)
  const word = () => words.word('en')
  const many = (make: () => Partial<Question>) => Array.from({ length: 100 }, (): Question => ({ filter: { all: [] }, locale: 'en', ...make() }))
  const chosen = () =>
    Object.fromEntries(['format', 'region', 'subject'].slice(0, 1 + below(3)).map(facet => [facet, [valueOf(facet), valueOf(facet)]]))
  const scope = () => ({
    all: [{ field: 'format', in: Array.from({ length: 10 }, (_, number) => `format${number}`) }, { not: { field: 'status', in: ['status3'] } }],
  })
  return {
    'one word, best 20': many(() => ({ text: word() })),
    'two words, best 20': many(() => ({ text: `${word()} ${word()}` })),
    'one word, 12 facets': many(() => ({ text: word(), facets: names })),
    'two words, 12 facets': many(() => ({ text: `${word()} ${word()}`, facets: names })),
    'typing, 12 facets': many(() => ({ text: word().slice(0, 4), typing: true, facets: names })),
    'word, scope, selection, 12 facets': many(() => ({ text: word(), filter: scope(), selected: chosen(), facets: names })),
    'scope, selection, 12 facets': many(() => ({ filter: scope(), selected: chosen(), facets: names })),
    'everything, 12 facets': many(() => ({ facets: names, page: 1 + below(3) })),
    'everything by title': many(() => ({ sort: 'title', page: 1 + below(100) })),
  }
}

function cardNumbered(number: number): Card {
  const language = words.language()
  const title = words.phrase(language, 5 + below(8))
  return {
    id: `${number.toString(16).toUpperCase().padStart(8, '0')}-0000-4000-8000-000000000000`,
    seq: number,
    texts: [
      { weight: 'title', language, text: title },
      { weight: 'body', language, text: words.phrase(language, 40 + below(120)) },
      { weight: 'identifier', language: 'und', text: `ABSCH-IRCC-IN-${number}-1` },
    ],
    facets: Object.fromEntries(
      Object.entries(facets).map(([facet, { most }]) => [facet, Array.from({ length: 1 + below(most) }, () => valueOf(facet))]),
    ),
    days: { date: 12_000 + below(8000), updated: 18_000 + below(2000) },
    title: { [language]: title },
  }
}

function valueOf(facet: string): string {
  return `${facet}${Math.floor(facets[facet]!.values * random.share() ** 2)}`
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

function timed(work: () => unknown): number {
  const begun = performance.now()
  work()
  return performance.now() - begun
}

function percentiles(times: readonly number[]) {
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95), p99: percentile(times, 0.99), mean }
}

function bytesOf(generation: Generation): number {
  return generation.segments.reduce((sum, { handle }) => sum + handle.buffer.byteLength, 0)
}

function tell(what: string, figures: { readonly [name: string]: number }): void {
  console.log(
    what.padEnd(36),
    Object.entries(figures)
      .map(([name, value]) => `${name} ${Number(value.toFixed(3))}`)
      .join('  '),
  )
}
