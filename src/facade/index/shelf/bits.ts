/** A set of places, one bit each. */
export type Bits = Uint32Array

/** An empty set for so many places. */
export const emptyBits = (size: number): Bits => new Uint32Array((size + 31) >>> 5)

/** Put a place into a set. */
export function setBit(bits: Bits, place: number): void {
  bits[place >>> 5]! |= 1 << (place & 31)
}

/** Take a place out of a set. */
export function clearBit(bits: Bits, place: number): void {
  bits[place >>> 5]! &= ~(1 << (place & 31))
}

/** Is the place in the set? */
export const hasBit = (bits: Bits, place: number): boolean => (bits[place >>> 5]! & (1 << (place & 31))) !== 0

/** Those in both sets, which are of one size. */
export const both = (one: Bits, other: Bits): Bits => one.map((word, at) => word & other[at]!)

/** Those in one of the sets. */
export const either = (one: Bits, other: Bits): Bits => one.map((word, at) => word | other[at]!)

/** Those in the first set and not in the second. */
export const without = (one: Bits, other: Bits): Bits => one.map((word, at) => word & ~other[at]!)

/** How many places a set holds. */
export function countBits(bits: Bits): number {
  let sum = 0
  for (let at = 0; at < bits.length; at++) {
    let word = bits[at]!
    word -= (word >>> 1) & 0x55555555
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333)
    sum += (((word + (word >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
  }
  return sum
}

/** The places of a set in their order. */
export function placesIn(bits: Bits): Int32Array {
  const places = new Int32Array(countBits(bits))
  let found = 0
  for (let at = 0; at < bits.length; at++) {
    for (let word = bits[at]!; word !== 0; word &= word - 1) places[found++] = (at << 5) + (31 - Math.clz32(word & -word))
  }
  return places
}
