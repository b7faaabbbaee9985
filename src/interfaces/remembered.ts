import type { Context } from '#platform/context.ts'

const [minute, most] = [60_000, 1000]
type Kept = { readonly until: number; readonly answer: Promise<unknown> }
const houses = new WeakMap<Context, Map<string, Kept>>()

/** An answer that reads much, made at most once a minute: what lists only name (sets, parts of a site map) may be that old. */
export function remembered<Answer>(context: Context, key: string, work: () => Promise<Answer>): Promise<Answer> {
  const kept = houses.get(context) ?? new Map<string, Kept>()
  houses.set(context, kept)
  const known = kept.get(key)
  if (known && known.until > Date.now()) return known.answer as Promise<Answer>

  const answer = work()
  kept.delete(key)
  kept.set(key, { until: Date.now() + minute, answer })
  if (kept.size > most) kept.delete(kept.keys().next().value!)
  answer.catch(() => kept.delete(key))
  return answer
}
