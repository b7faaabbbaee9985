const mostLevels = 64

/** Is there more in each other than any format has? Walked with a list of our own, for what is too deep overflows the stack of whoever walks it otherwise. */
export function isTooDeep(value: unknown): boolean {
  let level: readonly unknown[] = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > mostLevels) return true
    level = level.flatMap(one => (typeof one === 'object' && one !== null ? Object.values(one) : []))
  }
  return false
}
