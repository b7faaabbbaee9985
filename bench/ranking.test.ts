import assert from 'node:assert/strict'
import { test } from 'node:test'
import { meansOf, qrelsIn, runLines, type Ranking } from './ranking.ts'

const ranking = (query: string, ...ids: readonly string[]): Ranking => ({ query, hits: ids.map((id, place) => ({ id, score: 9 - place })) })

test('a perfect ranking has the best figures, an empty one the worst', () => {
  const judged = qrelsIn('q1\ta\t2\nq1\tb\t1\nq2\tc\t1\n')

  assert.deepEqual(meansOf([ranking('q1', 'a', 'b'), ranking('q2', 'c')], judged), { queries: 2, ndcg: 1, mrr: 1, recall: 1 })
  assert.deepEqual(meansOf([ranking('q1'), ranking('q2', 'x')], judged), { queries: 2, ndcg: 0, mrr: 0, recall: 0 })
})

test('figures fall with the place of what was wanted', () => {
  const { ndcg, mrr, recall } = meansOf([ranking('q', 'x', 'a', 'y')], qrelsIn('q\ta\t1\nq\tb\t1\n'))

  assert.ok(Math.abs(ndcg - 1 / Math.log2(3) / (1 + 1 / Math.log2(3))) < 1e-12)
  assert.deepEqual([mrr, recall], [0.5, 0.5])
})

test('codes of Cranfield count down, and those that say no are no judgements', () => {
  const judged = qrelsIn('query\tdoc\tcode\n1\ta\t1\n1\tb\t4\n1\tc\t5\n1\td\t-1\n')

  assert.deepEqual(
    [...judged.get('1')!],
    [
      ['a', 4],
      ['b', 1],
    ],
  )
})

test('a run has a line for each document in the form of TREC', () => {
  assert.equal(runLines([ranking('q', 'a', 'b')]), 'q Q0 a 1 9 openchm\nq Q0 b 2 8 openchm\n')
})
