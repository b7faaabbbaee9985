import { createReadStream } from 'node:fs'
import readline from 'node:readline'
import type { Entry } from '../../src/search/analysis/entry.ts'
import { eachInOrder } from '../../src/search/analysis/order.ts'
import { classes } from '../../src/search/analysis/terms.ts'
import type { Card } from '../../src/search/card.ts'

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

const batchSize = 5000

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

const known = new Map<string, { readonly term: string; readonly number: number }>()

// Few words stand on very many records: what was made of them once is remembered, as in the analysis of texts.
function wordOf(form: string) {
  const found = known.get(form)
  if (found !== undefined) return found
  let number = 0
  eachInOrder({ word: { form } } as never, made => (number = made))
  const made = { term: classes.exact + form, number }
  known.set(form, made)
  return made
}

/** The analysis of the yardstick: words stand between blanks, and are what they are. Impacts are those of BM25. */
export function entryOf({ id, texts, facets, days, title }: Card): Entry {
  const terms = new Map<string, number>()
  const order: number[] = []
  let length = 0
  for (const { text } of texts) {
    for (const form of text.split(' ')) {
      if (form === '') continue
      const { term, number } = wordOf(form)
      terms.set(term, (terms.get(term) ?? 0) + 1)
      order.push(number)
      length++
    }
    order.push(0)
  }
  const weight = saturation * (1 - lengthShare + (lengthShare * length) / usualLength)
  for (const [term, frequency] of terms) terms.set(term, Math.max(1, Math.round((255 * frequency) / (frequency + weight))))
  return { id, terms, order: new Uint8Array(Uint16Array.from(order).buffer), facets, days, title }
}
