import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import type { Context } from '#platform/context.ts'
import { Refused, type Refusal } from '#platform/errors.ts'

/** A refusal or a fault, for programs: one line of text. */
export const answerError = ({ log }: Context) =>
  function (error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
    const plain = reply.type('text/plain; charset=utf-8')
    if (error instanceof Refused && error.code === 'limit.reached')
      return plain.code(429).header('retry-after', String(error.details['seconds'])).send(`${error.code}\n`)
    if (error instanceof Refused) return plain.code(statuses[error.refusal]).send(`${error.code}\n`)
    const status = error.statusCode ?? 500
    if (status < 500) return plain.code(status).send(`${error.message}\n`)
    log.error({ err: error, reference: request.id, url: request.url }, 'An interface failed')
    return plain.code(500).send(`Something went wrong: ${request.id}\n`)
  }

const statuses: { readonly [refusal in Refusal]: number } = { invalid: 400, forbidden: 403, 'not-found': 404, conflict: 409 }
