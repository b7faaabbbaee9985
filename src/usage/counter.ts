import { createHash, randomBytes } from 'node:crypto'
import { isProgram } from './program.ts'

/** What can be counted of a record. */
export type Use = 'views' | 'downloads'

/** Who uses it, as the request says: only to leave out programs and repetitions; never kept. */
export type Visitor = { readonly address: string; readonly agent: string }

/** So many uses of one record on one day. */
export type Counted = { readonly record: string; readonly day: string; readonly views: number; readonly downloads: number }

/** Counts in memory until somebody takes what has come together. */
export type Counter = {
  /** Count one use, unless a program or the same visitor on the same day makes it. */
  readonly count: (use: Use, record: string, visitor: Visitor, now: Date) => void
  /** What was counted since the last time. */
  readonly taken: () => readonly Counted[]
}

/** More different records than a person opens in a day. */
const mostOfOneVisitor = 400
/** Keys of a day that are remembered; beyond that the memory begins anew. */
const mostRemembered = 500_000

/** A counter. Visitors are known by a digest with a salt of the day, which exists only here and is gone with the day. */
export function openCounter(): Counter {
  let day = ''
  let salt = randomBytes(16)
  let seen = new Set<string>()
  let opened = new Map<string, number>()
  let counted = new Map<string, { views: number; downloads: number }>()

  const forget = (today: string): void => {
    if (today === day && seen.size < mostRemembered) return
    ;[day, salt, seen, opened] = [today, randomBytes(16), new Set(), new Map()]
  }
  const isNew = (use: Use, record: string, { address, agent }: Visitor): boolean => {
    const visitor = createHash('sha256').update(salt).update(`${address}\n${agent}`).digest('base64').slice(0, 16)
    const key = `${visitor} ${use} ${record}`
    const before = opened.get(visitor) ?? 0
    if (seen.has(key) || before >= mostOfOneVisitor) return false
    seen.add(key)
    opened.set(visitor, before + 1)
    return true
  }
  return {
    count: (use, record, visitor, now) => {
      const today = now.toISOString().slice(0, 10)
      forget(today)
      if (isProgram(visitor.agent) || !isNew(use, record, visitor)) return
      const key = `${today} ${record}`
      const before = counted.get(key) ?? { views: 0, downloads: 0 }
      counted.set(key, { ...before, [use]: before[use] + 1 })
    },
    taken: () => {
      const all = [...counted].map(([key, uses]) => ({ day: key.slice(0, 10), record: key.slice(11), ...uses }))
      counted = new Map()
      return all
    },
  }
}
