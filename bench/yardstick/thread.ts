import { parentPort, workerData } from 'node:worker_threads'
import { openReader } from '../../src/search/engine/reader.ts'
import type { Generation } from '../../src/search/engine/shelf.ts'
import { countingMode, queriesOf, questionOf, understanding } from './queries.ts'

// Asks all queries with facets, one after the other, again and again; says how many were answered in the time.
const { generation, slot, corpus, seconds } = workerData as { generation: Generation; slot: number; corpus: string; seconds: number }
const reader = openReader(slot, { understanding, mostAnswers: 0 })
reader.take(generation)
const questions = queriesOf(corpus).map(query => questionOf(query, countingMode(query)))
for (const question of questions) reader.search(question)
parentPort!.postMessage('ready')

parentPort!.once('message', () => {
  const until = performance.now() + seconds * 1000
  let count = 0
  for (let next = slot * 97; performance.now() < until; next++, count++) reader.search(questions[next % questions.length]!)
  parentPort!.postMessage(count)
})
