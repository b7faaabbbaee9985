const worthInserting = 1000

/**
 * The places of the `k` smallest of the first `n` keys, smallest first; equal keys in the order of their places.
 * Bounded insertion: almost every key is refused by one comparison.
 */
export function smallest(keys: Float64Array, n: number, k: number): Uint32Array {
  if (k >= n || k > worthInserting) {
    return Uint32Array.from({ length: n }, (_, place) => place)
      .sort((a, b) => keys[a]! - keys[b]! || a - b)
      .subarray(0, k)
  }
  const places = new Uint32Array(k + 1)
  let length = 0
  for (let place = 0; place < n; place++) {
    const key = keys[place]!
    if (length === k && key >= keys[places[length - 1]!]!) continue
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
