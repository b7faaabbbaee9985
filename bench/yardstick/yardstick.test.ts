import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { test, type TestContext } from 'node:test'
import { openReader } from '../../src/search/engine/reader.ts'
import { openWriter } from '../../src/search/engine/writer.ts'
import { randomFrom } from '../random.ts'
import { checked } from './check.ts'
import { batchesOf, entryOf, facets } from './documents.ts'
import { queriesOf, understanding, type Query } from './queries.ts'

type Document = { readonly words: readonly string[]; readonly group: string; readonly held: { readonly [facet: string]: readonly string[] } }

const { below } = randomFrom(7)
const few = (name: string, of: number, most: number) => [...new Set(Array.from({ length: 1 + below(most) }, () => `${name}${below(of)}`))]
const documents = Array.from({ length: 400 }, (): Document => ({
  words: Array.from({ length: 12 }, () => `ω${below(12) * below(12)}`),
  group: ['pub', 'g03', 'g50'][below(3)]!,
  held: Object.fromEntries(facets.map((facet, place) => [facet, few(facet, 3 + place, 1 + (place % 3))])),
}))
const queries: readonly Query[] = [
  { terms: ['ω4'], op: 'and' as const },
  { terms: ['ω4', 'ω8'], op: 'and' as const, acl: true },
  { terms: ['ω81', 'ω121', 'ω100'], op: 'or' as const },
  { terms: ['ω4'], op: 'and' as const, prefix: 'ω1' },
  { terms: [], op: 'and' as const, prefix: 'ω6' },
  { terms: ['ω0'], op: 'and' as const, filters: { schema: ['schema1'], org: ['org2', 'org5'] } },
  { terms: [], op: 'and' as const, cls: 'filter', acl: true },
  { terms: [], op: 'and' as const, cls: 'filter', filters: { region: ['region0'], year: ['year1', 'year2'], realm: ['realm3'] } },
].map((query, id) => ({ id, cls: 'text', filters: {}, ...query }))

test('the engine finds and counts in a corpus of the yardstick what going through all documents does', async t => {
  const { corpus, search } = await indexed(t)

  const result = checked(checkFile(corpus, queries.map(expected)), queriesOf(corpus), search)

  assert.deepEqual(result, { ok: queries.length, different: [] })
})

test('a number that differs is told with its query', async t => {
  const { corpus, search } = await indexed(t)
  const lines = queries.map(expected).map((line, place) => (place === 1 ? { ...line, hits: line.hits + 1 } : line))

  const { ok, different } = checked(checkFile(corpus, lines), queriesOf(corpus), search)

  assert.equal(ok, queries.length - 1)
  assert.match(different.join(), /^query 1 /)
})

function expected({ id, terms, op, prefix, filters = {}, acl }: Query) {
  const passes = ({ words, group, held }: Document, except?: string) =>
    (terms.length === 0 || (op === 'or' ? terms.some(term => words.includes(term)) : terms.every(term => words.includes(term)))) &&
    (prefix === undefined || words.some(word => word.startsWith(prefix))) &&
    (!acl || ['pub', 'g03', 'g07'].includes(group)) &&
    Object.entries(filters).every(([facet, values]) => facet === except || held[facet]!.some(value => values.includes(value)))
  const most = facets.map(facet => {
    const counts = new Map<string, number>()
    for (const document of documents)
      if (passes(document, facet)) for (const value of document.held[facet]!) counts.set(value, (counts.get(value) ?? 0) + 1)
    return [facet, Math.max(0, ...counts.values())] as const
  })
  return { id, hits: documents.filter(document => passes(document)).length, most }
}

function checkFile(corpus: string, lines: readonly ReturnType<typeof expected>[]): string {
  const file = `${corpus}.check.tsv`
  writeFileSync(
    file,
    lines.map(({ id, hits, most }) => `${id}\t${hits}\t{${most.map(([facet, count]) => `${facet}=${count}`).join(', ')}}\n`).join(''),
  )
  return file
}

async function indexed(t: TestContext) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'yardstick-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const corpus = path.join(folder, 'corpus')
  const rows = documents.map(({ words, group, held }, id) =>
    [id, 20_200_101 + (id % 28), group, words.slice(0, 4).join(' '), words.slice(4).join(' '), ...facets.map(facet => held[facet]!.join(','))].join(
      '\t',
    ),
  )
  writeFileSync(`${corpus}.tsv`, `${rows.join('\n')}\n`)
  writeFileSync(`${corpus}.queries.json`, JSON.stringify(queries))
  const reader = openReader(0, { understanding, mostAnswers: 0 })
  const writer = openWriter(path.join(folder, 'index'), 1, reader.take, problem => assert.fail(problem), { analysed: entryOf })
  writer.begin()
  for await (const cards of batchesOf(corpus)) writer.add({ cards, removed: [], seq: 1 })
  writer.finish(1)
  return { corpus, search: reader.search }
}
