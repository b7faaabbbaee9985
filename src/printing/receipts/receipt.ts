import { createHash } from 'node:crypto'

/** What a receipt states, and what its signature is made over, as canonical JSON. */
export type Statement = {
  readonly receipt: string
  readonly record: string
  readonly identifier: string
  readonly format: string
  readonly government: string | null
  readonly revision: number
  /** SHA-256 of the body as canonical JSON. */
  readonly sha256: string
  readonly publishedAt: string
  /** Account and name of who published it; of nobody where a system did. */
  readonly publishedBy: { readonly id: string; readonly name: string } | null
}

/** A receipt as it is kept: its statement byte for byte, and the signature over it. */
export type Receipt = {
  readonly id: string
  readonly record: string
  readonly revision: number
  readonly statement: string
  /** Base64. */
  readonly signature: string
  /** Name of the key: the beginning of its digest. */
  readonly key: string
  readonly at: Date
}

/** A value as JSON with sorted names and no blanks: the same value is always the same text (in the manner of RFC 8785). */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${entries.map(([name, part]) => `${JSON.stringify(name)}:${canonical(part)}`).join(',')}}`
}

/** SHA-256 of a body, in hexadecimal digits. */
export const hashOf = (data: unknown): string => createHash('sha256').update(canonical(data)).digest('hex')
