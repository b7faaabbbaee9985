import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Actor, Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { isLocale, locales, type Locale } from '#platform/localized.ts'
import { portalAt, portals } from '#portals'
import { answerToGuest } from '../account/guest.ts'
import { answerToError, answerToNothing, answerToStale } from '../errors/errors.tsx'
import { markFile } from '../layout/mark-file.tsx'
import type { Answer, Page } from '../page.ts'
import { pages } from '../pages.ts'
import { cookiesIn, sessionOf, standingOf } from '../session.ts'
import { deliver, type Delivery } from './answer.ts'
import type { Assets } from './assets.ts'
import { fieldsOfBody } from './fields.ts'
import { localeFor } from './locale.ts'
import { mountUploads } from './resumable.ts'
import { mostBytesOf, receive, type Received } from './uploads.ts'
import { addressOf, originOf, visitOf, type Traced } from './visit.ts'

/** What pages are mounted with. */
export type Mounting = {
  readonly context: Context
  readonly demo: boolean
  readonly secret: string
  readonly publicUrl: () => string
  readonly assets: Assets
}

/** Every page under every language, the redirects to them, and the answers to errors and to addresses nobody has. */
export function mountPages(scope: FastifyInstance, mounting: Mounting): void {
  const secure = () => mounting.publicUrl().startsWith('https:')
  const delivery: Delivery = { assets: mounting.assets, secret: mounting.secret, secure, portalOrigins: () => portalOrigins(mounting.publicUrl()) }
  const arrivals = new WeakMap<FastifyRequest, Arrived>()

  const arrive = async (request: FastifyRequest, locale: Locale): Promise<Arrived> => {
    const cookies = cookiesIn(request.headers.cookie, secure())
    const session = await sessionOf(mounting.context, { cookies, address: request.ip, agent: request.headers['user-agent'] ?? '' })
    const received = request.method === 'POST' ? await posted(request, session.actor) : nothingPosted
    const traced = visitOf({
      request,
      context: mounting.context,
      session,
      locale,
      cookies,
      received,
      issuer: mounting.publicUrl(),
      demo: mounting.demo,
    })
    const arrived = { traced, received }
    arrivals.set(request, arrived)
    return arrived
  }

  const answerOf = async (page: Page, request: FastifyRequest, { visit }: Traced): Promise<Answer> => {
    const stranger = page.needs === 'signed-in' && visit.context.actor.id === undefined
    if (request.method === 'POST' && !page.signed) {
      const standing = standingOf(visit.session, { origin: visit.origin, headers: request.headers, token: visit.form.get('csrf') })
      if (standing === 'foreign') throw new Refused('forbidden', 'form.foreign')
      if (stranger) return answerToGuest(visit, 'POST')
      if (standing === 'stale') return answerToStale(visit)
    }
    if (stranger) return answerToGuest(visit, 'GET')
    return page.answer(visit)
  }

  for (const page of pages) {
    for (const locale of locales) {
      scope.route({
        method: page.method,
        url: addressOf(locale, page.path),
        handler: async (request, reply) => {
          const { traced } = await arrive(request, locale)
          return deliver(delivery, traced, await answerOf(page, request, traced), request, reply)
        },
      })
    }
    if (page.method === 'GET') scope.get(page.path, (request, reply) => leadToLocale(request, reply, secure()))
  }

  scope.get('/mark.svg', (request, reply) => {
    const { svg, tag } = markFile(portalAt(request.hostname))
    reply.header('etag', tag).header('cache-control', 'public, max-age=3600')
    return request.headers['if-none-match'] === tag ? reply.code(304).send() : reply.type('image/svg+xml').send(svg)
  })
  mountUploads(scope, { context: mounting.context, secure })
  scope.get('/robots.txt', (request, reply) => reply.type('text/plain; charset=utf-8').send(`${robots}Sitemap: ${originOf(request)}/sitemap.xml\n`))
  scope.addHook('onResponse', async request => arrivals.get(request)?.received.remove())

  scope.setNotFoundHandler(async (request, reply) => {
    const { traced } = await arrive(request, localeOf(request, secure()))
    return deliver(delivery, traced, answerToNothing(traced.visit), request, reply)
  })

  scope.setErrorHandler(async (error, request, reply) => {
    const { traced } = arrivals.get(request) ?? (await arriveWithoutForm(request))
    return deliver(delivery, traced, answerToError(traced.visit, error), request, reply)
  })

  async function arriveWithoutForm(request: FastifyRequest): Promise<Arrived> {
    const cookies = cookiesIn(request.headers.cookie, secure())
    const session = await sessionOf(mounting.context, { cookies: {}, address: '', agent: '' })
    const about = { locale: localeOf(request, secure()), issuer: mounting.publicUrl(), demo: mounting.demo }
    return { traced: visitOf({ ...about, request, context: mounting.context, session, cookies, received: nothingPosted }), received: nothingPosted }
  }
}

type Arrived = { readonly traced: Traced; readonly received: Received }

const nothingPosted: Received = { form: new URLSearchParams(), uploads: [], remove: async () => undefined }

async function posted(request: FastifyRequest, actor: Actor): Promise<Received> {
  if (request.isMultipart()) return receive(request, mostBytesOf(actor))
  return { ...nothingPosted, form: Buffer.isBuffer(request.body) ? fieldsOfBody(request.body) : new URLSearchParams() }
}

/** The language in the address, else the reader's. */
function localeOf(request: FastifyRequest, secure: boolean): Locale {
  const first = request.url.split(/[/?]/, 2)[1]
  if (isLocale(first)) return first
  return localeFor(portalAt(request.hostname).locales, cookiesIn(request.headers.cookie, secure)['locale'], request.headers['accept-language'])
}

/** An address without a language leads to the same one in the reader's. */
function leadToLocale(request: FastifyRequest, reply: FastifyReply, secure: boolean): FastifyReply {
  const rest = request.url.replace(/^\/(?=\?|$)/, '')
  return reply
    .header('vary', 'Accept-Language, Cookie')
    .header('cache-control', 'private, no-cache')
    .redirect(`/${localeOf(request, secure)}${rest}`, 302)
}

/** Origins of all portals: a form may be led on to them, since sign-in is handed over, and they may show each other's charts. */
function portalOrigins(publicUrl: string): readonly string[] {
  const { protocol, port } = new URL(publicUrl)
  const hosts = portals().flatMap(portal => portal.hosts.map(host => `${protocol}//${host}${port && `:${port}`}`))
  return [publicUrl, ...hosts]
}

const robots = ['User-agent: *', 'Disallow: /*/workspace', 'Disallow: /*/search?', 'Crawl-delay: 2', ''].join('\n')
