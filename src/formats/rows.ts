import { isDeepStrictEqual } from 'node:util'

/** A row before and after; one of them is missing where a row came or went. `index` counts in the list that has it, the newer one first. */
export type RowPair = { readonly before: unknown; readonly after: unknown; readonly index: number }

/** Beyond this many pairs rows are compared in their order. */
const mostPairs = 250_000

/** The rows of two lists beside each other: equal ones first find each other, what lies between is paired in order. */
export function pairedRows(before: readonly unknown[], after: readonly unknown[]): readonly RowPair[] {
  const same = before.length * after.length > mostPairs ? [] : sharedRows(before, after)
  const ends = [...same, [before.length, after.length] as const]
  let [one, other] = [0, 0]
  return ends.flatMap(([left, right], place) => {
    const gap = between(before, after, [one, left], [other, right])
    ;[one, other] = [left + 1, right + 1]
    return place === same.length ? gap : [...gap, { before: before[left], after: after[right], index: right }]
  })
}

type Range = readonly [start: number, end: number]

function between(before: readonly unknown[], after: readonly unknown[], [one, left]: Range, [other, right]: Range): readonly RowPair[] {
  return Array.from({ length: Math.max(left - one, right - other) }, (_, step) => ({
    before: one + step < left ? before[one + step] : undefined,
    after: other + step < right ? after[other + step] : undefined,
    index: other + step < right ? other + step : one + step,
  }))
}

/** The longest run of equal rows in the same order, as places in both lists. */
function sharedRows(before: readonly unknown[], after: readonly unknown[]): readonly (readonly [number, number])[] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1))
  for (let one = before.length - 1; one >= 0; one--)
    for (let other = after.length - 1; other >= 0; other--)
      lengths[one]![other] = isDeepStrictEqual(before[one], after[other])
        ? lengths[one + 1]![other + 1]! + 1
        : Math.max(lengths[one + 1]![other]!, lengths[one]![other + 1]!)
  const shared: [number, number][] = []
  for (let one = 0, other = 0; one < before.length && other < after.length;) {
    if (isDeepStrictEqual(before[one], after[other])) shared.push([one++, other++])
    else if (lengths[one + 1]![other]! >= lengths[one]![other + 1]!) one++
    else other++
  }
  return shared
}
