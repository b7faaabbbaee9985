import { termsKnown } from './lexicon.ts'

// Counted by numbers of terms, in arrays that all cards share; all zero between two of them.
let frequencies = new Float64Array(1 << 16)
let leasts = new Uint8Array(1 << 16)
let found: number[] = []

/** Begins to count the terms of a card, whatever became of the one before. */
export function beginCounting(): void {
  for (const number of found) frequencies[number] = leasts[number] = 0
  found = []
}

/** A term stands somewhere that counts so much, and says at least so much about its record. */
export function count(number: number, weight: number, least: number): void {
  if (number >= frequencies.length) grow()
  if (frequencies[number] === 0 && leasts[number] === 0) found.push(number)
  frequencies[number]! += weight
  if (leasts[number]! < least) leasts[number] = least
}

/** The terms counted, and what each says by how often it was counted. */
export function counted(impactOf: (frequency: number) => number): { readonly terms: readonly number[]; readonly impacts: readonly number[] } {
  const terms = found
  const impacts: number[] = []
  for (let place = 0; place < terms.length; place++) {
    const number = terms[place]!
    const frequency = frequencies[number]!
    impacts.push(Math.max(leasts[number]!, frequency > 0 ? impactOf(frequency) : 0))
    frequencies[number] = leasts[number] = 0
  }
  found = []
  return { terms, impacts }
}

function grow(): void {
  const size = Math.max(termsKnown(), frequencies.length) * 2
  const [wider, bytes] = [new Float64Array(size), new Uint8Array(size)]
  wider.set(frequencies)
  bytes.set(leasts)
  frequencies = wider
  leasts = bytes
}
