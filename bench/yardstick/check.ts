import { readFileSync } from 'node:fs'
import type { Found } from '../../src/search/card.ts'
import { countingMode, questionOf, type Query } from './queries.ts'

/** Compares the number of hits and the highest count of each facet with those that Lucene wrote down. */
export function checked(file: string, queries: readonly Query[], search: (question: ReturnType<typeof questionOf>) => Found) {
  const expected = new Map(readFileSync(file, 'utf8').trim().split('\n').map(parsedLine))
  const different: string[] = []
  for (const query of queries) {
    const { total, facets } = search(questionOf(query, countingMode(query)))
    const wanted = expected.get(query.id)
    const most = Object.entries(facets).map(([facet, counts]) => [facet, counts.find(({ count }) => count > 0)?.count ?? 0] as const)
    const wrong = most.filter(([facet, count]) => count !== (wanted?.most.get(facet) ?? 0))
    if (wanted === undefined || wanted.hits !== total || wrong.length > 0)
      different.push(
        `query ${query.id} (${query.cls}): ${total} hits, expected ${wanted?.hits}${wrong.map(([facet, count]) => `; ${facet} ${count}, expected ${wanted?.most.get(facet)}`).join('')}`,
      )
  }
  return { ok: queries.length - different.length, different }
}

function parsedLine(line: string): readonly [number, { readonly hits: number; readonly most: ReadonlyMap<string, number> }] {
  const [id, hits, most = ''] = line.split('\t')
  return [Number(id), { hits: Number(hits), most: new Map([...most.matchAll(/(\w+)=(\d+)/g)].map(([, facet, count]) => [facet!, Number(count)])) }]
}
