/** Numbers that look random and are the same in every run. */
export type Random = {
  /** From 0 up to 1, without it. */
  readonly share: () => number
  /** A whole number below this one. */
  readonly below: (most: number) => number
  /** A whole number below this one, small ones far more often: as words and subjects are used. */
  readonly rare: (most: number) => number
  readonly one: <Value>(values: readonly Value[]) => Value
}

/** The numbers that follow from a seed. */
export function randomFrom(seed: number): Random {
  let state = seed
  const share = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (most: number) => Math.floor(share() * most)
  return { share, below, rare: most => Math.floor(most * share() ** 4), one: values => values[below(values.length)]! }
}
