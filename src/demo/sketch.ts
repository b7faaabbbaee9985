import { createHash } from 'node:crypto'
import type { Data } from '#formats'

/** Where a record of the demonstration stands. `returned` was sent back to its author, `revoked` is a certificate taken back. */
export type Stage = 'draft' | 'submitted' | 'returned' | 'published' | 'withdrawn' | 'revoked'

/** A file as its author would write it. */
export type Upload = { readonly name: string; readonly content: string }

/** A later revision: what changes in the body, and on which day. */
export type Change = { readonly on?: string; readonly data: Data }

/**
 * A record as its author would jot it down: texts in the language of the country unless they say otherwise, terms by their
 * English label or identifier, other records by their name (`cr.authority`).
 */
export type Sketch = {
  readonly name: string
  readonly format: string
  /** The country it belongs to, or whose language it is written in. */
  readonly country: string
  readonly data: Data
  /** Uploads by the field that shows them. */
  readonly files?: { readonly [field: string]: readonly Upload[] }
  readonly stage?: Stage
  /** Day of the first publication, or of the last step before it; worked out when it is left open. */
  readonly on?: string
  readonly changes?: readonly Change[]
  /** Why it was sent back, withdrawn or revoked; or what the author told the reviewer. */
  readonly reason?: string
  /** What the reviewer said of single answers when it was sent back. */
  readonly remarks?: readonly { readonly path: string; readonly text: string }[]
  /** Who made it, when that is not the author of the country. */
  readonly by?: string
}

/** The id of a record of the demonstration: the same in every house. */
export function idOf(name: string): string {
  const digits = createHash('sha256').update(`openchm demonstration: ${name}`).digest('hex').toUpperCase()
  return [digits.slice(0, 8), digits.slice(8, 12), `8${digits.slice(13, 16)}`, `A${digits.slice(17, 20)}`, digits.slice(20, 32)].join('-')
}

/** A figure from 0 up to (not including) `most` that is always the same for the same name: for dates that do not march in step. */
export const figureOf = (name: string, most: number): number => createHash('sha256').update(name).digest().readUInt32BE() % most
