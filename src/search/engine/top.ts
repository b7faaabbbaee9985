const worthInserting = 200

/** The places of the `k` smallest of the first `n` keys, smallest first; equal keys in the order of their places. */
export function smallest(keys: Float64Array, n: number, k: number): Uint32Array {
  return k <= worthInserting ? inserted(keys, n, k) : cut(keys, n, Math.min(n, k))
}

// Almost every key is refused by one comparison.
function inserted(keys: Float64Array, n: number, k: number): Uint32Array {
  const places = new Uint32Array(k + 1)
  let length = 0
  for (let place = 0; place < n; place++) {
    const key = keys[place]!
    if (length === k && (k === 0 || key >= keys[places[length - 1]!]!)) continue
    let at = length
    while (at > 0 && keys[places[at - 1]!]! > key) {
      places[at] = places[at - 1]!
      at--
    }
    places[at] = place
    if (length < k) length++
  }
  return places.subarray(0, length)
}

/** The places of the `k` largest of the first `n` scores, largest first; equal scores in the order of their places. */
export function largest(scores: Int32Array, n: number, k: number): Uint32Array {
  if (k > worthInserting || k === 0)
    return cut(
      Float64Array.from(scores.subarray(0, n), score => -score),
      n,
      Math.min(n, k),
    )
  const places = new Uint32Array(k + 1)
  let length = 0
  let least = -1
  for (let place = 0; place < n; place++) {
    const score = scores[place]!
    if (score <= least) continue
    let at = length
    for (; at > 0 && scores[places[at - 1]!]! < score; at--) places[at] = places[at - 1]!
    places[at] = place
    if (length < k) length++
    if (length === k) least = scores[places[k - 1]!]!
  }
  return places.subarray(0, length)
}

// Numbers sort natively; only what is shown is sorted by place too.
function cut(keys: Float64Array, n: number, k: number): Uint32Array {
  if (k === 0) return new Uint32Array()
  const last = keys.slice(0, n).sort()[k - 1]!
  const places = new Uint32Array(k)
  let length = 0
  for (let place = 0; place < n; place++) if (keys[place]! < last) places[length++] = place
  for (let place = 0; place < n && length < k; place++) if (keys[place] === last) places[length++] = place
  return places.sort((a, b) => keys[a]! - keys[b]! || a - b)
}

/** The `k` of some numbers that count most, most first; of those that count the same, the ones whose place is smaller. */
export function mostFrequent(counts: Uint32Array, numbers: Uint32Array, places: Uint32Array, k: number): Uint32Array {
  if (k > worthInserting || k === 0) return numbers.toSorted((a, b) => counts[b]! - counts[a]! || places[a]! - places[b]!).subarray(0, k)
  const before = (a: number, b: number): boolean => {
    const difference = counts[a]! - counts[b]!
    return difference > 0 || (difference === 0 && places[a]! < places[b]!)
  }
  const best = new Uint32Array(Math.min(k, numbers.length) + 1)
  let length = 0
  for (const number of numbers) {
    if (length === k && before(best[k - 1]!, number)) continue
    let at = length
    for (; at > 0 && before(number, best[at - 1]!); at--) best[at] = best[at - 1]!
    best[at] = number
    if (length < k) length++
  }
  return best.subarray(0, length)
}
