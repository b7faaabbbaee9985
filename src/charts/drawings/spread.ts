/** A disc for a small country: where it lies and where it is drawn. */
export type Mark = { readonly code: string; readonly from: readonly [number, number]; readonly at: readonly [number, number]; readonly r: number }

const rounds = 80
const room = 1

/** Discs pushed apart until none covers another, each as near to its country as that allows. */
export function spread(marks: readonly Mark[]): readonly Mark[] {
  const places = marks.map(({ at }) => [at[0], at[1]] as [number, number])
  for (let turn = 0; turn < rounds; turn++) {
    let moved = false
    for (let one = 0; one < places.length; one++) {
      for (let other = one + 1; other < places.length; other++)
        moved = part(places[one]!, places[other]!, marks[one]!.r + marks[other]!.r + room, one) || moved
    }
    if (!moved) break
  }
  return marks.map((mark, place) => ({ ...mark, at: places[place]! }))
}

/** Push two away from each other, half the lack each. Two in the same place part by their order, so that a drawing is always the same. */
function part(one: [number, number], other: [number, number], wanted: number, order: number): boolean {
  const [dx, dy] = [other[0] - one[0], other[1] - one[1]]
  const apart = Math.hypot(dx, dy)
  if (apart >= wanted) return false
  const [ux, uy] = apart > 0.01 ? [dx / apart, dy / apart] : [Math.cos(order), Math.sin(order)]
  const push = (wanted - apart) / 2 + 0.05
  one[0] -= ux * push
  one[1] -= uy * push
  other[0] += ux * push
  other[1] += uy * push
  return true
}
