/**
 * What was computed for a key, kept in bounded memory: a full generation becomes the old one, the oldest is dropped. Of keys
 * that are not `worth` it nothing is kept.
 */
export function kept<Result>(most: number, compute: (key: string) => Result, worth: (key: string) => boolean = () => true): (key: string) => Result {
  let young = new Map<string, Result>()
  let old = new Map<string, Result>()
  return key => {
    const fresh = young.get(key)
    if (fresh !== undefined) return fresh
    const known = old.get(key)
    const result = known ?? compute(key)
    if (known === undefined && !worth(key)) return result
    if (young.size >= most / 2) [old, young] = [young, new Map()]
    young.set(key, result)
    return result
  }
}
