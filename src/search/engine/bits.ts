/** Words of a set over `size` records, a multiple of 16 so that the kernel may take 64 bytes a step. */
export const wordsFor = (size: number): number => Math.ceil(size / 512) * 16

/** Is the record in the set? */
export const has = (set: Uint32Array, record: number): boolean => ((set[record >> 5]! >>> (record & 31)) & 1) === 1

/** Puts a record into the set. */
export function put(set: Uint32Array, record: number): void {
  set[record >> 5]! |= 1 << (record & 31)
}

/** Takes a record out of the set. */
export function drop(set: Uint32Array, record: number): void {
  set[record >> 5]! &= ~(1 << (record & 31))
}

/** A set of all `size` records. */
export function full(size: number, set: Uint32Array = new Uint32Array(wordsFor(size))): Uint32Array {
  set.fill(0)
  set.fill(0xffffffff, 0, size >> 5)
  if (size & 31) set[size >> 5] = 2 ** (size & 31) - 1
  return set
}

/** How many records are in the set. */
export function sizeOf(set: Uint32Array): number {
  let sum = 0
  for (let word = 0; word < set.length; word++) sum += bitsIn(set[word]!)
  return sum
}

/** Keeps what the other set holds too. */
export function keepBoth(set: Uint32Array, other: Uint32Array): void {
  for (let word = 0; word < set.length; word++) set[word]! &= other[word]!
}

/** Adds what the other set holds. */
export function addAll(set: Uint32Array, other: Uint32Array): void {
  for (let word = 0; word < set.length; word++) set[word]! |= other[word]!
}

/** Takes out what the other set holds. */
export function takeOut(set: Uint32Array, other: Uint32Array): void {
  for (let word = 0; word < set.length; word++) set[word]! &= ~other[word]!
}

/** Writes the records of a set in ascending order and says how many they are. */
export function listOf(set: Uint32Array, list: Uint32Array): number {
  let length = 0
  for (let word = 0; word < set.length; word++) {
    for (let rest = set[word]!; rest !== 0; rest &= rest - 1) list[length++] = (word << 5) + (31 - Math.clz32(rest & -rest))
  }
  return length
}

/** The number of ones in 32 bits. */
export function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
