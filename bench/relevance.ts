// How well the product's own index ranks a collection: npm run bench:relevance -- DIR [--lang xx] [--qrels FILE] [--run FILE]
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { languageOf } from '../src/search/analysis/stop-words.ts'
import type { Card } from '../src/search/card.ts'
import { openReader, type Reader } from '../src/search/engine/reader.ts'
import { openWriter } from '../src/search/engine/writer.ts'
import { meansOf, qrelsIn, runLines, type Ranking } from './ranking.ts'

type Line = { readonly id: string; readonly title?: string; readonly lang?: string; readonly text: string }

const perQuery = 100
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lang: { type: 'string' }, qrels: { type: 'string' }, run: { type: 'string' } },
})
const [folder] = positionals
if (folder === undefined || !existsSync(path.join(folder, 'corpus.jsonl'))) {
  console.error(
    'npm run bench:relevance -- DIR [--lang xx] [--qrels FILE] [--run FILE]\nDIR holds corpus.jsonl, queries.jsonl and qrels.tsv (or the folder above holds it)',
  )
  process.exit(1)
}

const documents = linesIn('corpus.jsonl')
const queries = linesIn('queries.jsonl')
const reader = indexOf(documents.map(cardOf))
const rankings = queries.map(asked)
if (values.run !== undefined) writeFileSync(values.run, runLines(rankings))
report()

function linesIn(name: string): readonly Line[] {
  const lines = readFileSync(path.join(folder!, name), 'utf8').split('\n').filter(Boolean)
  return lines.map(line => JSON.parse(line) as Line).filter(({ lang }) => values.lang === undefined || lang === undefined || lang === values.lang)
}

function cardOf({ id, title, text, lang }: Line): Card {
  const language = lang ?? values.lang ?? languageOf(`${title ?? ''} ${text}`)
  return {
    id,
    seq: 1,
    texts: [...(title ? [{ weight: 'title' as const, language, text: title }] : []), { weight: 'body', language, text }],
    facets: { language: [language] },
    days: {},
    title: title ? { [language]: title } : {},
  }
}

function indexOf(cards: readonly Card[]): Reader {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'relevance-'))
  const made = openReader(0)
  const writer = openWriter(folder, 1, made.take, console.error)
  writer.begin()
  const once = [...new Map(cards.map(card => [card.id, card])).values()]
  for (let from = 0; from < once.length; from += 500) writer.add({ cards: once.slice(from, from + 500), removed: [], seq: from })
  writer.finish(once.length)
  rmSync(folder, { recursive: true })
  return made
}

function asked({ id, text, lang }: Line): Ranking {
  const locale = lang ?? values.lang ?? languageOf(text)
  const { hits } = reader.search({ filter: { all: [] }, text, locale, pageSize: perQuery })
  return { query: id, hits }
}

function report(): void {
  const file = [values.qrels, path.join(folder!, 'qrels.tsv'), path.join(folder!, '..', 'qrels.tsv')].find(
    one => one !== undefined && existsSync(one),
  )
  const found = file === undefined ? undefined : meansOf(rankings, qrelsIn(readFileSync(file, 'utf8')))
  console.log(`documents ${documents.length}  queries ${queries.length}${found ? `  judged ${found.queries}` : '  no judgements'}`)
  if (found) console.log(`nDCG@10 ${found.ndcg.toFixed(3)}  MRR@10 ${found.mrr.toFixed(3)}  recall@10 ${found.recall.toFixed(3)}`)
}
