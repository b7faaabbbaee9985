import type { FastifyInstance } from 'fastify'
import { Refused } from '#platform/errors.ts'
import { spend } from '#platform/rate-limit.ts'
import type { Mounting } from '../mounting.ts'
import { siteOf } from '../site.ts'
import { ask } from './ask.ts'
import { isOurs } from './topic.ts'
import { wishIn } from './wish.ts'

const longestBody = 16 * 1024
/** Wishes an hour from one network. */
const wishes = { most: 300, seconds: 3600 } as const

/** `POST /hub`: subscribe to a feed of ours, or end that (WebSub, W3C). Accepted before it is confirmed. */
export function mountHub(scope: FastifyInstance, { context, publicUrl }: Mounting): void {
  scope.post('/hub', { bodyLimit: longestBody }, async (request, reply) => {
    await spend(context, `hub:from:${request.ip}`, wishes)
    const wish = wishIn(new URLSearchParams(typeof request.body === 'string' ? request.body : ''))
    if (!isOurs(wish.topic, siteOf(request, publicUrl()))) throw new Refused('invalid', 'hub.topic')
    await ask(context, wish, request.ip)
    return reply.code(202).type('text/plain; charset=utf-8').send('')
  })
}
