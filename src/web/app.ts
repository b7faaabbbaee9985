import fastifyHelmet from '@fastify/helmet'
import fastifyMultipart from '@fastify/multipart'
import fastifyStatic from '@fastify/static'
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify'
import type { Context } from '#platform/context.ts'
import { openAssets } from './delivery/assets.ts'
import { formLimits } from './delivery/fields.ts'
import { mountPages } from './delivery/mount.ts'
import { uploadLimits } from './delivery/uploads.ts'
import { limitPatience, patienceOf, usualPatience, type Patience } from './patience.ts'

/** What the web is given at start. */
export type WebDeps = {
  /** As a guest; each request acts as its own visitor. */
  readonly context: Context
  /** Marks every page as demonstration and lists the demonstration's accounts. */
  readonly demo: boolean
  /** Signs the cookies that are not sessions. */
  readonly secret: string
  /** Address of the site that signs people in, `https://chm.example.org`. A function where the port is known only after listening. */
  readonly publicUrl: string | (() => string)
  /** Where the built style sheets and scripts are; otherwise `dist/assets`. */
  readonly assets?: string
}

const forPrograms = /^\/(?:api|oai|odata|informea|feeds|calendars|catalog|id|akn)\b/

/** An HTTP server with the manners that everything mounted on it relies on. It listens to nothing yet. */
export function webServer(options: { readonly trustProxy?: boolean | string; readonly patience?: Patience } = {}): FastifyInstance {
  const patience = options.patience ?? usualPatience
  const app = Fastify({
    logger: false,
    trustProxy: options.trustProxy ?? false,
    bodyLimit: 1024 * 1024,
    ...patienceOf(patience),
    forceCloseConnections: 'idle',
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: longestParameter },
    // an address that cannot be decoded is an address nobody has: people are led to a page, programs are told
    frameworkErrors: (_error, request, reply: FastifyReply) => {
      if (forPrograms.test(request.url)) void reply.code(400).type('text/plain; charset=utf-8').send('This address cannot be decoded.\n')
      else void reply.redirect('/not-found', 303)
    },
  })
  app.addHook('onRequest', async (request, reply) => {
    if (!URL.canParse(`http://${request.host}`)) return reply.code(400).type('text/plain').send('There can be no such host.\n')
    if (request.headers['content-length'] !== undefined || request.headers['transfer-encoding'] !== undefined) limitPatience(request.raw, patience)
  })
  return app
}

/** Put the pages of all portals on a server: `/{locale}/…`, their assets, and the answer to every address that nobody else has. */
export async function mountWeb(app: FastifyInstance, deps: WebDeps): Promise<void> {
  const publicUrl = typeof deps.publicUrl === 'function' ? deps.publicUrl : () => deps.publicUrl as string
  const assets = openAssets(deps.assets)

  await app.register(async scope => {
    await scope.register(fastifyHelmet, headers(typeof deps.publicUrl === 'string' && deps.publicUrl.startsWith('https:')))
    await scope.register(fastifyMultipart, { limits: { files: uploadLimits.files }, throwFileSizeLimit: false })
    scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'buffer', bodyLimit: formLimits.bytes }, (_request, body, done) =>
      done(null, body),
    )
    await scope.register(fastifyStatic, {
      root: assets.folder,
      prefix: '/assets/',
      preCompressed: true,
      immutable: true,
      maxAge: '365d',
      index: false,
      decorateReply: false,
    })
    mountPages(scope, { context: deps.context, demo: deps.demo, secret: deps.secret, publicUrl, assets })
  })
}

/** The content policy is made per page (`delivery/policy.ts`). */
const headers = (secure: boolean) => ({
  contentSecurityPolicy: false,
  strictTransportSecurity: secure ? { maxAge: 31_536_000 } : false,
  referrerPolicy: { policy: 'strict-origin-when-cross-origin' as const },
  crossOriginEmbedderPolicy: false,
  xXssProtection: false,
})

const longestParameter = 600
