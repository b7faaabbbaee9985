import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { countsFor } from '../layout/counts.ts'
import { draw } from '../layout/document.tsx'
import type { Answer, Cookie, Visit } from '../page.ts'
import { setCookieLine } from '../session.ts'
import type { Assets } from './assets.ts'
import { packed, packs } from './compress.ts'
import { localeFor } from './locale.ts'
import { flashCookie, flashed, flashIn } from './flash.ts'
import { filePolicy, sendFile } from './file.ts'
import { linkHeader } from './link-header.ts'
import { contentPolicy } from './policy.ts'
import type { Traced } from './visit.ts'

/** What the delivery holds for its whole life. */
export type Delivery = {
  readonly assets: Assets
  readonly secret: string
  readonly secure: () => boolean
  /** Origins of all portals. */
  readonly portalOrigins: () => readonly string[]
}

/** Send what a page answered. */
export function deliver(
  delivery: Delivery,
  traced: Traced,
  answer: Answer,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply | Promise<FastifyReply> {
  if (answer.kind === 'redirect') return redirect(delivery, traced, answer, reply)
  if (answer.kind === 'file') return sendFile(answer, request, reply)
  if (answer.kind === 'bytes') return bytes(delivery, traced, answer, request, reply)
  return page(delivery, traced, answer, request, reply)
}

function redirect(delivery: Delivery, { visit }: Traced, answer: Extract<Answer, { kind: 'redirect' }>, reply: FastifyReply): FastifyReply {
  setCookies(delivery, reply, [
    ...(answer.cookies ?? []),
    ...visit.session.cookies,
    ...(answer.flash ? [flashed(answer.flash, delivery.secret)] : []),
  ])
  if (answer.forget) reply.header('clear-site-data', '"storage"')
  return reply.header('cache-control', 'private, no-store').redirect(answer.to, 303)
}

function bytes(
  delivery: Delivery,
  { visit }: Traced,
  answer: Extract<Answer, { kind: 'bytes' }>,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  setCookies(delivery, reply, [...(answer.cookies ?? []), ...visit.session.cookies])
  reply.code(answer.status ?? 200).headers({ 'cache-control': 'private, no-store', 'content-security-policy': filePolicy, ...answer.headers })
  if (typeof answer.body !== 'string' && !Buffer.isBuffer(answer.body)) return reply.type(answer.type).send(answer.body)
  return send(request, reply, answer.type, Buffer.from(answer.body as string))
}

async function page(
  delivery: Delivery,
  { visit, used }: Traced,
  answer: Extract<Answer, { kind: 'page' }>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const flash = flashIn(visit.cookies[flashCookie], delivery.secret)
  // a page that tells of a fault asks nothing that may fail too
  const counts = (answer.status ?? 200) < 500 ? await countsFor(visit) : {}
  const drawn = draw(visit, answer, { assets: delivery.assets, flash, counts })

  const cookies = [
    ...(answer.cookies ?? []),
    ...visit.session.cookies,
    ...(flash ? [{ name: flashCookie, value: '', maxAge: 0 }] : []),
    ...(answer.framed ? [] : rememberedLocale(visit, request)),
  ]
  setCookies(delivery, reply, cookies)
  const personal = visit.context.actor.id !== undefined || used.csrf || cookies.length > 0
  const status = answer.status ?? 200
  reply
    .code(status)
    .header('cache-control', personal ? 'private, no-store' : status === 200 ? 'public, max-age=0, must-revalidate' : 'no-cache')
    .header('content-language', visit.locale)
    .header('vary', ['Cookie', 'Accept-Encoding', ...(answer.vary ?? [])].join(', '))
    .header(
      'content-security-policy',
      contentPolicy({
        nonce: used.nonce,
        styles: drawn.styles,
        forms: used.csrf ? delivery.portalOrigins() : [],
        framers: answer.framed && [...delivery.portalOrigins(), ...(visit.portal.embedders ?? [])],
      }),
    )
  if (answer.links?.length && status === 200) reply.header('link', linkHeader(answer.links, visit.origin))
  // the policy says it more exactly, and this says it to all
  if (answer.framed) reply.removeHeader('x-frame-options').header('cross-origin-resource-policy', 'cross-origin')
  if (status !== 200 || request.method !== 'GET') return send(request, reply, html, drawn.html)

  const tag = `W/"${createHash('sha1').update(drawn.html).digest('base64url')}"`
  reply.header('etag', tag)
  return request.headers['if-none-match'] === tag ? reply.code(304).send() : send(request, reply, html, drawn.html)
}

/** The language of the address is kept for the next one without, when we would have chosen another. */
function rememberedLocale({ locale, portal, cookies }: Visit, request: FastifyRequest): readonly Cookie[] {
  const guessed = localeFor(portal.locales, cookies['locale'], request.headers['accept-language'])
  return guessed === locale ? [] : [{ name: 'locale', value: locale, maxAge: yearSeconds }]
}

const yearSeconds = 365 * 24 * 3600

function send(request: FastifyRequest, reply: FastifyReply, type: string, body: Buffer): FastifyReply {
  reply.type(type)
  if (!packs(type)) return reply.send(body)
  const { body: sent, encoding } = packed(body, request.headers['accept-encoding'])
  if (encoding) reply.header('content-encoding', encoding)
  if (!reply.hasHeader('vary')) reply.header('vary', 'Cookie, Accept-Encoding')
  return reply.send(sent)
}

function setCookies(delivery: Delivery, reply: FastifyReply, cookies: readonly Cookie[]): void {
  for (const cookie of cookies) reply.header('set-cookie', setCookieLine(cookie, delivery.secure()))
}

const html = 'text/html; charset=utf-8'
