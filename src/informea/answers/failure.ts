/** A question that cannot be answered, in the words of the protocols: for programmers, in English. */
export class Unanswerable extends Error {
  readonly status: number
  readonly code: string

  constructor(status: number, code: string, because: string) {
    super(because)
    this.status = status
    this.code = code
  }
}

/** The question is wrong. */
export const wrong = (because: string): Unanswerable => new Unanswerable(400, 'BadRequest', because)

/** There is no such thing, or it is there no more. */
export const missing = (because: string): Unanswerable => new Unanswerable(404, 'NotFound', because)

/** The protocol knows it, we do not. */
export const unsupported = (because: string): Unanswerable => new Unanswerable(501, 'NotImplemented', because)
