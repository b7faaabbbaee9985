/** What was computed for a key, kept in bounded memory: a full generation becomes the old one, the oldest is dropped. */
export function kept<Result>(most: number, compute: (key: string) => Result): (key: string) => Result {
  let young = new Map<string, Result>()
  let old = new Map<string, Result>()
  return key => {
    const fresh = young.get(key)
    if (fresh !== undefined) return fresh
    const result = old.get(key) ?? compute(key)
    if (young.size >= most / 2) [old, young] = [young, new Map()]
    young.set(key, result)
    return result
  }
}
