import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Refused } from '#platform/errors.ts'
import { begin, finish, forget, type Outcome } from './store.ts'

/**
 * Do the work once for each `Idempotency-Key` of a person: the same call again gets the first answer again (for a day).
 * Refuses `idempotency.key`, `idempotency.other` for another call under a used key, `idempotency.busy` while the first is still at work.
 */
export async function once(request: FastifyRequest, reply: FastifyReply, work: () => Promise<Outcome>): Promise<FastifyReply> {
  const key = request.headers['idempotency-key']
  if (key === undefined) return sent(reply, await work())
  if (typeof key !== 'string' || !/^[\x21-\x7e]{8,128}$/.test(key)) throw new Refused('invalid', 'idempotency.key')

  const { context } = request.caller
  const call = createHash('sha256')
    .update(JSON.stringify([request.method, request.url, request.body ?? null]))
    .digest('hex')
  const earlier = await begin(context, key, call)
  if (earlier) {
    if (earlier.call !== call) throw new Refused('conflict', 'idempotency.other')
    if (!earlier.outcome) throw new Refused('conflict', 'idempotency.busy')
    return sent(reply, earlier.outcome)
  }
  try {
    const outcome = await work()
    await finish(context, key, outcome)
    return sent(reply, outcome)
  } catch (error) {
    await forget(context, key)
    throw error
  }
}

const sent = (reply: FastifyReply, { status, headers, body }: Outcome): FastifyReply =>
  reply
    .code(status)
    .headers(Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined)))
    .send(body)
