import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { Refused, type Refusal } from '#platform/errors.ts'
import { isMessage, say } from '#platform/messages.ts'

/** What could not be done, as clients of the existing service read it: `code` first, then `statusCode`, then `message`. */
export class FacadeError extends Error {
  readonly statusCode: number
  readonly code: string
  readonly fields: readonly string[]
  /** What else the answer holds: the issues of a body. */
  readonly more: object

  constructor(statusCode: number, code: string, message: string, fields: readonly string[] = [], more: object = {}) {
    super(message)
    this.name = 'FacadeError'
    this.statusCode = statusCode
    this.code = code
    this.fields = fields
    this.more = more
  }
}

/** A parameter or a part of the body that is missing. */
export const mandatory = (field: string): FacadeError => new FacadeError(400, 'mandatory', `"${field}" is mandatory`, [field])

/** A parameter or a part of the body that cannot be read. */
export const invalidParameter = (field: string, why = 'The value cannot be read'): FacadeError =>
  new FacadeError(400, 'invalidParameter', `"${field}": ${why}`, [field])

/** What cannot be done as things stand. */
export const badRequest = (message: string, more: object = {}): FacadeError => new FacadeError(400, 'badRequest', message, [], more)

/** No token, or one that is worth nothing, where one is needed. */
export const unauthorized = (): FacadeError => new FacadeError(401, 'unauthorized', 'Sign in first: no valid token came with the call')

/** Signed in, but not allowed. */
export const forbidden = (message = 'Operation is not allowed'): FacadeError => new FacadeError(403, 'forbidden', message)

/** Nothing is there for this caller. */
export const notFound = (message = 'There is nothing at this address'): FacadeError => new FacadeError(404, 'notFound', message)

/** A call of the existing service that this one does not have. */
export const notImplemented = (): FacadeError => new FacadeError(501, 'notImplemented', 'This call is not offered here')

/** The answer to calls of the existing service that are known and not offered. */
export const answerNotImplemented = (): never => {
  throw notImplemented()
}

/** The answer to an address that no call has. */
export const noSuchCall = (): never => {
  throw notFound()
}

/** Every error ends here: those of the façade as they are, refusals of the verbs by their kind, everything else as a fault with a number. */
export const answerError = (error: Wrong, request: FastifyRequest, reply: FastifyReply): FastifyReply => answered(error, request, reply, [])

/** The same for a call whose clients read the sentence from `error`. */
export const answerErrorInWords = (error: Wrong, request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  answered(error, request, reply, ['error'])

type Wrong = FastifyError | Refused | FacadeError

function answered(error: Wrong, request: FastifyRequest, reply: FastifyReply, names: readonly string[]): FastifyReply {
  const answer = error instanceof FacadeError ? error : error instanceof Refused ? errorOf(error, request) : frameworkErrors[error.code]?.()
  if (!answer) request.asking.context.log.error({ err: error, reference: request.id, method: request.method, url: request.url }, 'A call failed')
  const { statusCode, code, message, fields, more } =
    answer ?? new FacadeError(500, 'internalServerError', 'Something went wrong', [], { reference: request.id })
  const seconds = (error instanceof Refused ? error.details['seconds'] : undefined) ?? (statusCode === 503 ? busySeconds : undefined)
  if (typeof seconds === 'number') reply.header('retry-after', String(seconds))
  if (statusCode === 401) reply.header('www-authenticate', 'Bearer')
  const said = { statusCode, code, message, ...(fields.length > 0 ? { field: fields[0] } : {}), fields }
  return reply
    .code(statusCode)
    .header('content-type', errorType)
    .header('cache-control', 'no-store')
    .send(Buffer.from(JSON.stringify({ ...more, ...Object.fromEntries(names.map(name => [name, message])), ...said })))
}

/** Clients read an error only where its type is exactly this. */
const errorType = 'application/json'

const busySeconds = 5

/** A refusal of a verb in the words of the existing service. */
function errorOf(refused: Refused, request: FastifyRequest): FacadeError {
  const guests = request.asking.context.actor.id === undefined
  const special = byCode[refused.code]
  const { statusCode, code } =
    special ?? (guests && refused.refusal === 'forbidden' ? ({ statusCode: 401, code: 'unauthorized' } as const) : byKind[refused.refusal])
  return new FacadeError(statusCode, code, messageOf(refused))
}

type Kind = { readonly statusCode: number; readonly code: string }

const byKind: { readonly [refusal in Refusal]: Kind } = {
  invalid: { statusCode: 400, code: 'badRequest' },
  forbidden: { statusCode: 403, code: 'forbidden' },
  'not-found': { statusCode: 404, code: 'notFound' },
  conflict: { statusCode: 400, code: 'badRequest' },
}

const busy: Kind = { statusCode: 503, code: 'serviceUnavailable' }
const tooLarge: Kind = { statusCode: 413, code: 'badRequest' }

/** Where the kind of refusal says too little. */
const byCode: { readonly [code: string]: Kind | undefined } = {
  'account.sign-in': { statusCode: 400, code: 'invalidCredentials' },
  'account.unverified': { statusCode: 400, code: 'invalidCredentials' },
  'limit.reached': { statusCode: 429, code: 'tooManyRequests' },
  'print.busy': busy,
  'search.building': busy,
  'search.busy': busy,
  'search.closed': busy,
  'search.deadline': busy,
  'file.too-large': tooLarge,
  'file.range': { statusCode: 416, code: 'badRequest' },
}

function messageOf({ code, refusal, details }: Refused): string {
  const words = `error.${code}`
  return say('en', isMessage(words) ? words : `error.${refusal}.lead`, plainValues(details))
}

const plainValues = (details: object): Readonly<Record<string, string | number>> =>
  Object.fromEntries(
    Object.entries(details).filter((entry): entry is [string, string | number] => typeof entry[1] === 'string' || typeof entry[1] === 'number'),
  )

/** What the framework refuses by itself. */
const frameworkErrors: { readonly [code: string]: (() => FacadeError) | undefined } = {
  FST_ERR_CTP_BODY_TOO_LARGE: () => new FacadeError(413, 'badRequest', 'The body is too large'),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () => new FacadeError(415, 'badRequest', 'Bodies are JSON: Content-Type: application/json'),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: () => badRequest('The body is not as long as its header says'),
  FST_ERR_CTP_EMPTY_JSON_BODY: () => badRequest('The body is empty'),
}
