import type { FastifyReply } from 'fastify'
import type { Locale } from '#platform/localized.ts'

/** Say in which language an answer speaks, and that another reader may be answered in another. */
export function spokenIn(reply: FastifyReply, locale: Locale): FastifyReply {
  const others = [reply.getHeader('vary') ?? []].flat().join(', ')
  return reply.headers({ 'content-language': locale, vary: others === '' ? 'Accept-Language' : `${others}, Accept-Language` })
}
