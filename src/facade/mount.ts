import multipart from '@fastify/multipart'
import type { FastifyInstance, RouteOptions } from 'fastify'
import type { Context } from '#platform/context.ts'
import { knowWhoAsks } from './asking.ts'
import { mountFrame } from './authorize/routes.ts'
import { parseBodies, parseUploads } from './bodies.ts'
import { readBrackets } from './bracketed.ts'
import { openToAll } from './cors.ts'
import { answerError, noSuchCall } from './error.ts'
import { limitCalls } from './limits.ts'
import { warmShelf } from './index/shelf/follow.ts'
import { routes, uploads } from './routes.ts'

/** What the façade is given at start. */
export type FacadeDeps = {
  /** As a guest; each call acts as its own caller. */
  readonly context: Context
  readonly publicUrl: string | (() => string)
  /** Off only where a measurement calls faster than anybody may. */
  readonly limited?: boolean
}

/** How long after the start of listening the index is read. */
const firstSeconds = 5

const versions = ['v2013', 'v2014', 'v2015', 'v2016', 'v2017', 'v2018', 'v2019', 'v2020', 'v2021', 'v2022', 'v2023'] as const

/** Put the programming interface of the existing service on a server: below `/api`, and without it on hosts whose names begin with `api.`. */
export async function mountFacade(app: FastifyInstance, { context, publicUrl, limited = true }: FacadeDeps): Promise<void> {
  await app.register(async scope => {
    knowWhoAsks(scope, context, () => siteOf(publicUrl))
    scope.setErrorHandler(answerError)
    readBrackets(scope)
    if (limited) await limitCalls(scope)
    openToAll(scope)
    readAhead(scope, context, publicUrl)
    mountFrame(scope, () => siteOf(publicUrl))
    await scope.register(served, { prefix: '/api' })
    scope.addHook('onRoute', onlyOnApiHosts)
    await scope.register(served)
  })
}

/** Read the index once the first readers were served, so that nobody has to wait for it. */
function readAhead(scope: FastifyInstance, context: Context, publicUrl: FacadeDeps['publicUrl']): void {
  let giveUp: (() => void) | undefined
  const begin = () => {
    giveUp = warmShelf(context, siteOf(publicUrl))
  }
  scope.addHook('onListen', async () => {
    const waiting = setTimeout(begin, firstSeconds * 1000).unref()
    giveUp = () => clearTimeout(waiting)
  })
  scope.addHook('preClose', async () => giveUp?.())
}

const siteOf = (publicUrl: FacadeDeps['publicUrl']): string => (typeof publicUrl === 'function' ? publicUrl() : publicUrl).replace(/\/$/, '')

async function served(scope: FastifyInstance): Promise<void> {
  parseBodies(scope)
  await scope.register(multipart, { limits: { files: 1, fields: 20, fieldSize: 4096 }, throwFileSizeLimit: false })
  for (const route of routes) scope.route(route)
  for (const version of versions) {
    scope.options(`/${version}/*`, { config: { rateLimit: false } }, (_request, reply) => reply.code(204).send())
    scope.route({ method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'], url: `/${version}/*`, handler: noSuchCall })
  }
  await scope.register(async inner => {
    parseUploads(inner)
    for (const route of uploads) inner.route(route)
  })
}

function onlyOnApiHosts(route: RouteOptions & { readonly path: string }): void {
  if (!route.path.startsWith('/api/')) route.constraints = { ...route.constraints, host: /^api\./i }
}
