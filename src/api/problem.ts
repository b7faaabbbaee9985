import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import type { Issue } from '#formats'
import { Refused, type Refusal } from '#platform/errors.ts'
import type { Locale } from '#platform/localized.ts'
import { isMessage, say } from '#platform/messages.ts'
import { localeOf } from './caller.ts'
import { spokenIn } from './language.ts'

/** An answer to what could not be done (RFC 9457), in the caller's language. `code` is stable, the sentences are not. */
export type Problem = {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly code: string
  readonly instance: string
  readonly issues?: readonly (Issue & { readonly message: string })[]
  readonly [detail: string]: unknown
}

const statuses: { readonly [refusal in Refusal]: number } = { invalid: 422, forbidden: 403, 'not-found': 404, conflict: 409 }

/** Where the kind of refusal says too little for HTTP. */
const statusesOfCodes: { readonly [code: string]: number | undefined } = {
  'token.unknown': 401,
  'token.needed': 401,
  'draft.stale': 412,
  'draft.version-needed': 428,
  'record.gone': 410,
  'limit.reached': 429,
  'search.building': 503,
  'search.busy': 503,
  'search.closed': 503,
  'search.deadline': 503,
  'json.syntax': 400,
  'json.encoding': 400,
  'json.depth': 400,
  'json.entries': 400,
  'json.keys': 400,
  'json.key': 400,
  'request.parameter': 400,
  'request.body': 400,
  'request.too-large': 413,
  'file.too-large': 413,
  'file.range': 416,
  'file.quota': 507,
  'file.full': 507,
  'request.media-type': 415,
  'request.method': 405,
}

/** The HTTP status of a refusal. */
export const statusOf = ({ refusal, code }: Pick<Refused, 'refusal' | 'code'>): number => statusesOfCodes[code] ?? statuses[refusal]

/** A refusal as a problem. */
export function problemOf(error: Refused, locale: Locale, instance: string): Problem {
  const { issues, ...details } = error.details as { readonly issues?: readonly Issue[] }
  const words = `error.${error.code}`
  return {
    ...shownDetails(details),
    type: `/api/v1/problems/${error.code}`,
    title: say(locale, `error.${error.refusal}.title`),
    status: statusOf(error),
    detail: say(locale, isMessage(words) ? words : `error.${error.refusal}.lead`, { ...plainValues(details), ...mustOf(details, locale) }),
    code: error.code,
    instance,
    ...(issues ? { issues: issues.map(issue => ({ ...issue, message: say(locale, `issue.${issue.code}`, issue.values) })) } : {}),
  }
}

/** Every error of the API ends here: refusals as they are, the framework's own as refusals, everything else as a fault with a number. */
export function answerProblem(error: FastifyError | Refused, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const locale = request.caller?.locale ?? localeOf(request.headers['accept-language'])
  const refused = error instanceof Refused ? error : refusalOf(error)
  if (!refused) {
    request.caller?.context.log.error({ err: error, reference: request.id, method: request.method, url: request.url }, 'An API call failed')
    return send(reply, locale, {
      type: '/api/v1/problems/fault',
      title: say(locale, 'error.fault.title'),
      status: 500,
      detail: say(locale, 'error.fault.lead'),
      code: 'fault',
      instance: request.url,
      reference: request.id,
    })
  }
  const seconds = refused.details['seconds'] ?? (statusOf(refused) === 503 ? busySeconds : undefined)
  if (typeof seconds === 'number') reply.header('retry-after', String(seconds))
  if (statusOf(refused) === 401) reply.header('www-authenticate', 'Bearer')
  return send(reply, locale, problemOf(refused, locale, request.url))
}

const busySeconds = 5

const send = (reply: FastifyReply, locale: Locale, problem: Problem): FastifyReply =>
  spokenIn(reply, locale).code(problem.status).type('application/problem+json').header('cache-control', 'no-store').send(JSON.stringify(problem))

/** What the framework refuses by itself. */
function refusalOf(error: FastifyError): Refused | undefined {
  const [first] = error.validation ?? []
  if (first) return new Refused('invalid', error.validationContext === 'body' ? 'request.body' : 'request.parameter', faultIn(first))
  return frameworkRefusals[error.code]?.()
}

type Fault = { readonly instancePath: string; readonly keyword: string; readonly params: { readonly [name: string]: unknown } }

/** Which value is not as its schema says, and what it must be. */
function faultIn({ instancePath: at, keyword: rule, params }: Fault): Refused['details'] {
  const { allowedValues, missingProperty, additionalProperty } = params
  const name = [at.slice(1), missingProperty ?? additionalProperty].filter(Boolean).join('/') || '/'
  const type = [params['type'] ?? 'string'].flat()[0]
  return { ...params, at, rule, name, type, ...(Array.isArray(allowedValues) ? { allowed: allowedValues.join(', ') } : {}) }
}

/** What a value must be that broke a rule of its schema. */
function mustOf({ rule, ...values }: Refused['details'], locale: Locale): { readonly must?: string } {
  if (typeof rule !== 'string') return {}
  const key = `value.${rule}${rule === 'type' ? `.${String(values['type'])}` : ''}`
  return { must: say(locale, isMessage(key) ? key : 'value.other', plainValues(values)) }
}

const wholeBody = { at: '', rule: 'type', name: '/', type: 'object' }

const frameworkRefusals: { readonly [code: string]: (() => Refused) | undefined } = {
  FST_ERR_CTP_BODY_TOO_LARGE: () => new Refused('invalid', 'request.too-large'),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () => new Refused('invalid', 'request.media-type'),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: () => new Refused('invalid', 'request.body', { ...wholeBody, rule: 'length' }),
  FST_ERR_CTP_EMPTY_JSON_BODY: () => new Refused('invalid', 'request.body', wholeBody),
}

/** Bodies of records and people's names stay out of problems; everything else of a refusal's details is for the caller. */
const shownDetails = (details: object) =>
  Object.fromEntries(
    Object.entries(details).filter(
      ([name]) => !['data', 'savedBy', 'allowedValues', 'type', 'title', 'status', 'detail', 'code', 'instance'].includes(name),
    ),
  )

const plainValues = (details: object): Readonly<Record<string, string | number>> =>
  Object.fromEntries(
    Object.entries(details).filter((entry): entry is [string, string | number] => typeof entry[1] === 'string' || typeof entry[1] === 'number'),
  )
