import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import { Refused } from '#platform/errors.ts'

/** Calls a minute, for guests by network and for people by account: as many as of our own API. National sites search from one address for all their readers, so that searches count like other calls. */
const limits = { guest: 300, signedIn: 1000 } as const

/** Keep the budgets; every answer says what is left of them. */
export async function limitCalls(scope: FastifyInstance): Promise<void> {
  await scope.register(rateLimit, {
    global: true,
    timeWindow: '1 minute',
    max: ({ asking }) => (asking.context.actor.id === undefined ? limits.guest : limits.signedIn),
    keyGenerator: ({ asking, ip }) => asking.context.actor.id ?? networkOf(ip),
    hook: 'preParsing',
    enableDraftSpec: true,
    errorResponseBuilder: (_request, { ttl }) => new Refused('conflict', 'limit.reached', { seconds: Math.ceil(ttl / 1000) }),
  })
}

/** An IPv6 household has a /64. */
const networkOf = (address: string): string => (address.includes(':') ? address.split(':').slice(0, 4).join(':') : address)
