import type { Locale } from '#platform/localized.ts'

/** What one file may hold (sitemaps.org). */
export type Limits = { readonly addresses: number; readonly bytes: number }

/** Those of the protocol. */
export const limitsOfProtocol: Limits = { addresses: 50_000, bytes: 50 * 2 ** 20 }

/** A part is made within a moment, however much it might hold. */
const mostRecords = 2000

/** How many records a part may speak of, each in every language; `widest` is what the longest of them takes, in bytes. At least one. */
export const recordsInPart = (locales: readonly Locale[], widest: number, { addresses, bytes }: Limits): number =>
  Math.max(1, Math.min(mostRecords, Math.floor(addresses / locales.length), Math.floor((bytes - frame) / widest)))

/** What stands around the addresses. */
const frame = 300
