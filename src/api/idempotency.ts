import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { inTransaction } from '#platform/transaction.ts'
import { writer } from './caller.ts'
import { claim, forgetOld, put, type Outcome } from './store.ts'

/**
 * Do the work once for each `Idempotency-Key` of a person: the same call again gets the first answer again (for a day). The
 * work and its answer are kept in one transaction, so a call sent twice at once waits for the first, and one that failed may
 * be tried again. Refuses `idempotency.key`, and `idempotency.other` for another call under a used key.
 */
export async function once(request: FastifyRequest, reply: FastifyReply, work: (context: Context) => Promise<Outcome>): Promise<FastifyReply> {
  const { context } = writer(request)
  const key = request.headers['idempotency-key']
  if (key === undefined) return sent(reply, await work(context))
  if (typeof key !== 'string' || !/^[\x21-\x7e]{8,128}$/.test(key)) throw new Refused('invalid', 'idempotency.key')

  await forgetOld(context)
  const call = createHash('sha256')
    .update(JSON.stringify([request.method, request.url, request.body ?? null, request.headers['if-match'] ?? null]))
    .digest('hex')
  const outcome = await inTransaction(context, async unit => {
    const earlier = await claim(unit, key, call)
    if (earlier && earlier.call !== call) throw new Refused('conflict', 'idempotency.other')
    if (earlier) return earlier.outcome
    const first = await work(unit)
    await put(unit, key, first)
    return first
  })
  return sent(reply, outcome)
}

const sent = (reply: FastifyReply, { status, headers, body }: Outcome): FastifyReply =>
  reply
    .code(status)
    .headers(Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined)))
    .send(body)
