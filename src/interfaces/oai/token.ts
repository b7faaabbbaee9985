import type { Place } from '#projections'
import { failure, type Failure } from './failure.ts'
import type { Moments } from './moments.ts'

/** Where a list goes on, and what it is a list of. All of it stands in the token: none is kept here, so a restart loses none. */
export type Going = Moments & {
  readonly prefix: string
  readonly set: string | undefined
  readonly after: Place
  /** Records before this page, and in the whole list when it began. */
  readonly cursor: number
  readonly total: number
  readonly begun: Date
}

const days = 30
const dayInMilliseconds = 86_400_000

/** Until when a list may be gone on with. */
export const expiryOf = ({ begun }: Pick<Going, 'begun'>): Date => new Date(begun.getTime() + days * dayInMilliseconds)

/** A token. It is no secret and gives no right: whoever writes one himself gets what anybody may read. */
export const tokenOf = ({ prefix, set, from, until, after, cursor, total, begun }: Going): string =>
  Buffer.from(
    JSON.stringify([prefix, set ?? null, from ?? null, until ?? null, after.stamp.getTime(), after.seq, cursor, total, begun.getTime()]),
  ).toString('base64url')

/** What a token says, or `badResumptionToken`: not one of ours, or too old. */
export function goingIn(token: string, now: Date): Going | Failure {
  const parts = partsIn(token)
  if (!parts) return failure('badResumptionToken', 'This is no resumption token of this repository.')
  const [prefix, set, from, until, stamp, seq, cursor, total, begun] = parts
  const going: Going = {
    prefix,
    set: set ?? undefined,
    from: from ?? undefined,
    until: until ?? undefined,
    after: { stamp: new Date(stamp), seq },
    cursor,
    total,
    begun: new Date(begun),
  }
  if (expiryOf(going) < now || going.begun > new Date(now.getTime() + dayInMilliseconds))
    return failure('badResumptionToken', 'This resumption token has expired: begin the list again, from the last datestamp you have.')
  return going
}

type Parts = readonly [string, string | null, string | null, string | null, number, number, number, number, number]

function partsIn(token: string): Parts | undefined {
  if (!/^[\w-]{20,1000}$/.test(token)) return undefined
  try {
    const read: unknown = JSON.parse(Buffer.from(token, 'base64url').toString())
    return isParts(read) ? read : undefined
  } catch {
    return undefined
  }
}

const isParts = (read: unknown): read is Parts =>
  Array.isArray(read) &&
  read.length === 9 &&
  typeof read[0] === 'string' &&
  read.slice(1, 4).every(part => part === null || typeof part === 'string') &&
  read.slice(4).every(part => Number.isSafeInteger(part) && (part as number) >= 0 && (part as number) < 8.64e15)
