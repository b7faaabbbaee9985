import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import { guest, type Context } from '#platform/context.ts'
import { mountActs } from './akoma-ntoso/routes.ts'
import { compress } from './compress.ts'
import { answerError } from './error.ts'
import { mountFeeds } from './feeds/routes.ts'
import { mountCalendars } from './calendar/routes.ts'
import { mountCards } from './cards/routes.ts'
import { mountCatalogue } from './catalogue/routes.ts'
import { mountHub } from './hub/routes.ts'
import { mountOembed } from './oembed/routes.ts'
import { mountSitemaps } from './sitemap/routes.ts'
import { mountIdentifiers } from './identifiers/routes.ts'
import { mountOai } from './oai/routes.ts'

/** What the interfaces are given at start. */
export type InterfaceDeps = {
  readonly context: Context
  readonly publicUrl: string | (() => string)
  /** Off only where a measurement asks faster than anybody may. */
  readonly limited?: boolean
}

/** Questions a minute from one network: a harvest of 2,000 records a second needs 480. */
const mostQuestions = 900

/** Put the protocols of other people on a server: harvesting, feeds, calendars, site maps, the catalogue, permanent addresses. */
export async function mountInterfaces(app: FastifyInstance, { context, publicUrl, limited = true }: InterfaceDeps): Promise<void> {
  await app.register(async scope => {
    if (limited) await scope.register(rateLimit, { global: true, timeWindow: '1 minute', max: mostQuestions, enableDraftSpec: true })
    scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) => done(null, body))
    scope.addHook(
      'onSend',
      async (_request, reply) => void reply.header('access-control-allow-origin', '*').header('x-content-type-options', 'nosniff'),
    )
    compress(scope)
    scope.setErrorHandler(answerError(context))
    const mounting = { context: { ...context, actor: guest }, publicUrl: typeof publicUrl === 'function' ? publicUrl : () => publicUrl }
    mountOai(scope, mounting)
    mountFeeds(scope, mounting)
    mountHub(scope, mounting)
    mountCalendars(scope, mounting)
    mountSitemaps(scope, mounting)
    mountIdentifiers(scope, mounting)
    mountCatalogue(scope, mounting)
    mountActs(scope, mounting)
    mountCards(scope, mounting)
    mountOembed(scope, mounting)
  })
}
