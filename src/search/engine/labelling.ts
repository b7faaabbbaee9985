import type { Localized } from '#platform/localized.ts'
import { labelGain, termsInLabel, type LabelTerm } from '../analysis/labels.ts'
import { put, wordsFor } from './bits.ts'
import { dictionaryMaker, findPrefix, termAt, type Dictionary } from './dictionary.ts'
import type { Segment } from './segment.ts'
import { textAt } from './texts.ts'

// The words of all labels this reader has met, over all segments: there are few labels on very many records.
let numbers = new Map<string, number>()
let held = new Map<string, Place[]>()
let translations = new WeakMap<Segment, Int32Array>()
let sorted: Dictionary | undefined

type Place = LabelTerm & { readonly label: number }

const mostLabels = 200_000

/** Makes the labels of a segment ready, which takes as long as analysing those never met before. */
export function learnLabels(segment: Segment): void {
  placesOf(segment)
}

/** For each label by its number here, its number in the segment; -1 where it is not there. */
function placesOf(segment: Segment): Int32Array {
  const known = translations.get(segment)
  if (known !== undefined) return known
  if (numbers.size > mostLabels) forget()
  const { texts, starts } = segment.labels
  const own = Array.from({ length: starts.length - 1 }, (_, label) => numberOf(textAt(texts, label)))
  const places = new Int32Array(numbers.size).fill(-1)
  own.forEach((number, label) => (places[number] = label))
  translations.set(segment, places)
  return places
}

function numberOf(text: string): number {
  const known = numbers.get(text)
  if (known !== undefined) return known
  const label = numbers.size
  numbers.set(text, label)
  for (const one of termsInLabel(JSON.parse(text) as Localized)) {
    const places = held.get(one.term)
    if (places === undefined) held.set(one.term, [{ ...one, label }])
    else places.push({ ...one, label })
  }
  sorted = undefined
  return label
}

function forget(): void {
  numbers = new Map()
  held = new Map()
  translations = new WeakMap()
  sorted = undefined
}

/** The terms of all labels, sorted. */
export function labelTerms(): Dictionary {
  if (sorted !== undefined) return sorted
  const maker = dictionaryMaker()
  const terms = [...held.keys()].map(term => Buffer.from(term)).sort(Buffer.compare)
  for (const term of terms) maker.add(term)
  return (sorted = maker.taken())
}

/** The records of a segment whose labels hold a term, or one that begins so, in a language in which it counts for them; none: undefined. */
export function labelled(segment: Segment, term: string, prefix: boolean): Uint32Array | undefined {
  const places = placesOf(segment)
  const { starts, records } = segment.labels
  let set: Uint32Array | undefined
  for (const one of prefix ? termsFrom(term) : [term]) {
    for (const found of held.get(one) ?? []) {
      const place = places[found.label] ?? -1
      if (place < 0) continue
      for (let at = starts[place]!; at < starts[place + 1]!; at++) {
        if (labelGain(found, segment.written[records[at]!]!) > 0) put((set ??= new Uint32Array(wordsFor(segment.size))), records[at]!)
      }
    }
  }
  return set
}

function termsFrom(prefix: string): readonly string[] {
  const dictionary = labelTerms()
  const { from, to } = findPrefix(dictionary, Buffer.from(prefix))
  return Array.from({ length: to - from }, (_, place) => termAt(dictionary, from + place))
}
