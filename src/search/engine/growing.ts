/** A typed array that grows: for building, never shared. */
export type Growing<Numbers extends Uint8Array | Uint16Array | Uint32Array> = {
  readonly push: (value: number) => void
  readonly append: (values: ArrayLike<number>) => void
  readonly length: () => number
  /** What there is; to be read before anything is added. */
  readonly taken: () => Numbers
}

/** Bytes that grow. */
export const growingBytes = (capacity = 1024): Growing<Uint8Array> => growing<Uint8Array>(size => new Uint8Array(size), capacity)

/** Unsigned numbers of two bytes that grow. */
export const growingHalves = (capacity = 512): Growing<Uint16Array> => growing<Uint16Array>(size => new Uint16Array(size), capacity)

/** Unsigned numbers of four bytes that grow. */
export const growingWords = (capacity = 256): Growing<Uint32Array> => growing<Uint32Array>(size => new Uint32Array(size), capacity)

function growing<Numbers extends Uint8Array | Uint16Array | Uint32Array>(make: (size: number) => Numbers, capacity: number): Growing<Numbers> {
  let values = make(capacity)
  let length = 0
  const room = (more: number) => {
    if (length + more <= values.length) return
    const larger = make(Math.max(length + more, values.length * 2))
    larger.set(values.subarray(0, length) as never)
    values = larger
  }
  return {
    push: value => {
      room(1)
      values[length++] = value
    },
    append: more => {
      room(more.length)
      values.set(more, length)
      length += more.length
    },
    length: () => length,
    taken: () => values.subarray(0, length) as Numbers,
  }
}
