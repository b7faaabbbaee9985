import type { Reader } from '../../src/search/engine/reader.ts'
import type { Generation } from '../../src/search/engine/shelf.ts'
import type { Writer } from '../../src/search/engine/writer.ts'
import { facets } from './documents.ts'

const rounds = 300

/** Milliseconds from a new record's arrival at the index until it is found with all its facets, again and again. */
export function visible(writer: Writer, reader: Reader, latest: () => Generation): readonly number[] {
  return Array.from({ length: rounds }, (_, round) => {
    const word = `zzvisible${round}`
    const card = {
      id: `new ${round}`,
      seq: 1,
      texts: [{ weight: 'body', language: 'und', text: `${word} body text` }],
      facets: Object.fromEntries(facets.map((facet, place) => [facet, [`x${place}`]])),
      days: { date: 20_000 },
      title: { en: word },
    } as const
    const question = { filter: { all: [] }, text: JSON.stringify({ terms: [word], op: 'and' }), facets, locale: 'en' }
    const begun = performance.now()
    writer.index({ cards: [card], removed: [], seq: latest().seq + 1 })
    reader.take(latest())
    const { total } = reader.search(question)
    const took = performance.now() - begun
    if (total !== 1) throw new Error(`${word} is found ${total} times`)
    return took
  })
}
