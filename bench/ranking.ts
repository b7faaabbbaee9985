/** What was answered to a query, best first. */
export type Ranking = { readonly query: string; readonly hits: readonly { readonly id: string; readonly score: number }[] }

/** Query → document → gain. */
export type Judgements = ReadonlyMap<string, ReadonlyMap<string, number>>

/** Judgements from lines of query, document and gain; a third column called `code` (Cranfield) counts down from 1, the best of four. */
export function qrelsIn(text: string): Judgements {
  const lines = text
    .split('\n')
    .filter(Boolean)
    .map(line => line.split('\t'))
  const codes = lines[0]?.[2] === 'code'
  const known = new Map<string, Map<string, number>>()
  for (const [query, document, last] of lines) {
    const number = Number(last)
    const gain = codes ? (number >= 1 && number <= 4 ? 5 - number : 0) : number
    if (Number.isNaN(number) || gain <= 0) continue
    const judged = known.get(query!) ?? new Map<string, number>()
    known.set(query!, judged.set(document!, Math.max(gain, judged.get(document!) ?? 0)))
  }
  return known
}

/** A TREC run: query Q0 document rank score tag. */
export const runLines = (rankings: readonly Ranking[]): string =>
  rankings.flatMap(({ query, hits }) => hits.map(({ id, score }, place) => `${query} Q0 ${id} ${place + 1} ${score} openchm\n`)).join('')

const depth = 10

/** Means over the judged queries. */
export function meansOf(rankings: readonly Ranking[], judgements: Judgements) {
  const judged = rankings.flatMap(({ query, hits }) => {
    const gains = judgements.get(query)
    return gains === undefined
      ? []
      : [
          figuresOf(
            hits.slice(0, depth).map(({ id }) => gains.get(id) ?? 0),
            [...gains.values()],
          ),
        ]
  })
  const mean = (figure: 'ndcg' | 'mrr' | 'recall') => judged.reduce((sum, one) => sum + one[figure], 0) / Math.max(1, judged.length)
  return { queries: judged.length, ndcg: mean('ndcg'), mrr: mean('mrr'), recall: mean('recall') }
}

function figuresOf(found: readonly number[], all: readonly number[]) {
  const first = found.findIndex(gain => gain > 0)
  const best = [...all].sort((a, b) => b - a).slice(0, depth)
  return {
    ndcg: discounted(found) / discounted(best),
    mrr: first < 0 ? 0 : 1 / (first + 1),
    recall: found.filter(gain => gain > 0).length / all.length,
  }
}

const discounted = (gains: readonly number[]): number => gains.reduce((sum, gain, place) => sum + gain / Math.log2(place + 2), 0)
