import type { FastifyRequest } from 'fastify'
import { portalAt, portalOfHost, type Portal } from '#portals'

/** Where somebody asks: the portal, and the start of all its addresses. */
export type Site = { readonly origin: string; readonly host: string; readonly portal: Portal }

/** The site a request came to. A host that is none of ours is answered under our own address, never under the one it claims. */
export function siteOf(request: FastifyRequest, publicUrl: string): Site {
  const ours = portalOfHost(request.hostname) !== undefined || request.host === new URL(publicUrl).host
  const origin = ours ? `${request.protocol}://${request.host}` : publicUrl.replace(/\/$/, '')
  return { origin, host: new URL(origin).hostname, portal: portalAt(request.hostname) }
}

/** The permanent address of a record: it leads to its page or its data, whatever becomes of them. */
export const permanent = ({ origin }: Site, id: string): string => `${origin}/id/${id}`

/** The page of a record in a language. */
export const pageOf = ({ origin }: Site, identifier: string, locale: string): string => `${origin}/${locale}/records/${identifier}`

/** The whole address of a file or link. */
export const wholeAddress = ({ origin }: Site, url: string): string => (url.startsWith('/') ? `${origin}${url}` : url)
