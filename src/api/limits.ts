import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import { Refused } from '#platform/errors.ts'

/** Calls a minute, for guests by address and for people by account. Searches have a budget of their own. */
export const limits = { calls: { guest: 300, signedIn: 1000 }, searches: { guest: 60, signedIn: 240 } } as const

/** Keep the budgets; every answer says what is left of them. */
export async function limitCalls(scope: FastifyInstance): Promise<void> {
  await scope.register(rateLimit, {
    global: true,
    timeWindow: '1 minute',
    max: ({ caller }) => (caller.context.actor.id === undefined ? limits.calls.guest : limits.calls.signedIn),
    keyGenerator: ({ caller, ip }) => caller.context.actor.id ?? networkOf(ip),
    hook: 'preParsing',
    enableDraftSpec: true,
    errorResponseBuilder: (_request, { ttl }) => new Refused('conflict', 'limit.reached', { seconds: Math.ceil(ttl / 1000) }),
  })
}

/** Settings of routes that search. */
export const searchLimit = {
  rateLimit: {
    max: ({ caller }: { caller: { context: { actor: { id: string | undefined } } } }) =>
      caller.context.actor.id === undefined ? limits.searches.guest : limits.searches.signedIn,
    timeWindow: '1 minute',
    groupId: 'search',
  },
} as const

/** An IPv6 household has a /64. */
const networkOf = (address: string): string => (address.includes(':') ? address.split(':').slice(0, 4).join(':') : address)
