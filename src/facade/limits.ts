import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Refused } from '#platform/errors.ts'

/** Calls a minute, for guests by network and for people by account: as many as of our own API. Searches have a budget of their own. */
export const limits = { calls: { guest: 300, signedIn: 1000 }, searches: { guest: 60, signedIn: 240 } } as const

/** Keep the budgets; every answer says what is left of them. */
export async function limitCalls(scope: FastifyInstance): Promise<void> {
  await scope.register(rateLimit, {
    global: true,
    timeWindow: '1 minute',
    max: mostOf('calls'),
    keyGenerator: ({ asking, ip }) => asking.context.actor.id ?? networkOf(ip),
    hook: 'preParsing',
    enableDraftSpec: true,
    errorResponseBuilder: (_request, { ttl }) => new Refused('conflict', 'limit.reached', { seconds: Math.ceil(ttl / 1000) }),
  })
}

const mostOf =
  (kind: keyof typeof limits) =>
  ({ asking }: FastifyRequest): number =>
    asking.context.actor.id === undefined ? limits[kind].guest : limits[kind].signedIn

/** Settings (`config`) of routes that search. */
export const searchLimit = { rateLimit: { max: mostOf('searches'), timeWindow: '1 minute', groupId: 'facade-search' } } as const

/** An IPv6 household has a /64. */
const networkOf = (address: string): string => (address.includes(':') ? address.split(':').slice(0, 4).join(':') : address)
