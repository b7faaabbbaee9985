/** The four refusals a caller can act on. */
export type Refusal = 'invalid' | 'forbidden' | 'not-found' | 'conflict'

/** A refusal: a stable `code` (`noun.reason`) and details, never a sentence. Words are made at the edge, in the reader's language. */
export class Refused extends Error {
  readonly refusal: Refusal
  readonly code: string
  readonly details: Readonly<Record<string, unknown>>

  constructor(refusal: Refusal, code: string, details: Readonly<Record<string, unknown>> = {}) {
    super(`${refusal}: ${code}`)
    this.name = 'Refused'
    this.refusal = refusal
    this.code = code
    this.details = details
  }
}
