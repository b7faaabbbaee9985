import { createReadStream } from 'node:fs'
import readline from 'node:readline'
import type { Entry } from '../../src/search/analysis/entry.ts'
import type { Card } from '../../src/search/card.ts'
import { eachWordOf } from './words.ts'

/** The facets of the yardstick's documents, in the order of its columns. */
export const facets = [
  'schema',
  'government',
  'region',
  'language',
  'year',
  'targets',
  'subjects',
  'sdgs',
  'org',
  'status',
  'realm',
  'license',
] as const

const batchSize = 500

/** The documents of a corpus as cards, in batches. */
export async function* batchesOf(corpus: string): AsyncGenerator<readonly Card[]> {
  const lines = readline.createInterface({ input: createReadStream(`${corpus}.tsv`, { highWaterMark: 1 << 20 }), crlfDelay: Infinity })
  let batch: Card[] = []
  for await (const line of lines) {
    if (batch.push(cardOf(line.split('\t'))) < batchSize) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

const firstFacet = 5

function cardOf(columns: readonly string[]): Card {
  const [id = '', date = '', group = '', title = '', body = ''] = columns
  const held = facets.map((facet, place) => [facet, columns[firstFacet + place]?.split(',').filter(Boolean) ?? []] as const)
  return {
    id,
    seq: 1,
    texts: [
      { weight: 'body', language: 'und', text: title },
      { weight: 'body', language: 'und', text: body },
    ],
    facets: { ...Object.fromEntries(held), acl: [group] },
    days: { date: dayOf(date) },
    title: { en: title },
  }
}

const dayOf = (date: string): number => Date.UTC(Number(date.slice(0, 4)), Number(date.slice(4, 6)) - 1, Number(date.slice(6, 8))) / 86_400_000

const saturation = 1.2
const lengthShare = 0.75
const usualLength = 130

let counts = new Uint16Array(1 << 16)

/** The analysis of the yardstick: words stand between blanks, and are what they are. Impacts are those of BM25. */
export function entryOf({ id, texts, facets, days, title }: Card): Entry {
  const terms: number[] = []
  const order: number[] = []
  for (const { text } of texts) {
    eachWordOf(text, (term, place) => {
      if (term >= counts.length) counts = larger(counts, term)
      if (counts[term]!++ === 0) terms.push(term)
      order.push(place)
    })
    order.push(0)
  }
  return { id, terms, impacts: impactsOf(terms, order.length - texts.length), order, labels: [], written: 1, facets, days, title }
}

function impactsOf(terms: readonly number[], length: number): readonly number[] {
  const weight = saturation * (1 - lengthShare + (lengthShare * length) / usualLength)
  return terms.map(term => {
    const frequency = counts[term]!
    counts[term] = 0
    return Math.max(1, Math.round((255 * frequency) / (frequency + weight)))
  })
}

function larger(numbers: Uint16Array, least: number): typeof counts {
  const grown = new Uint16Array(least * 2)
  grown.set(numbers)
  return grown
}
