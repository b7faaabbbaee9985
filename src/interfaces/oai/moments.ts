import { failure, type Failure } from './failure.ts'

/** A span of moments, both ends included; as given, so that a token can carry it on. */
export type Moments = { readonly from: string | undefined; readonly until: string | undefined }

/** A moment as the protocol writes it: UTC, to the second. */
export const written = (moment: Date): string => `${moment.toISOString().slice(0, 19)}Z`

/** The span asked for, or `badArgument`: days or seconds, both ends alike, in order. */
export function spanOf({ from, until }: Moments): { readonly from: Date | undefined; readonly until: Date | undefined } | Failure {
  for (const text of [from, until])
    if (text !== undefined && !isMoment(text)) return failure('badArgument', `"${text.slice(0, 40)}" is no day and no moment in UTC.`)
  if (from !== undefined && until !== undefined && from.length !== until.length)
    return failure('badArgument', '"from" and "until" differ in granularity.')
  if (from !== undefined && until !== undefined && from > until) return failure('badArgument', '"from" is later than "until".')
  return {
    from: from === undefined ? undefined : new Date(from),
    until: until === undefined ? undefined : new Date(until.length === dayLength ? `${until}T23:59:59Z` : until),
  }
}

const dayLength = 10

const isMoment = (text: string): boolean => {
  if (!/^[1-9]\d{3}-\d\d-\d\d(T\d\d:\d\d:\d\dZ)?$/.test(text)) return false
  const read = new Date(text)
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text.slice(0, dayLength))
}
