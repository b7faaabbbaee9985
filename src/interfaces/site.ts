import type { FastifyRequest } from 'fastify'
import { siteAt, type Site as Asked } from '#portals'

/** Where somebody asks: the portal, and the start of all its addresses. */
export type Site = Asked & { readonly host: string }

/** The site a request came to, with the name of its host. */
export function siteOf(request: FastifyRequest, publicUrl: string): Site {
  const site = siteAt(request, publicUrl)
  return { ...site, host: new URL(site.origin).hostname }
}

/** The permanent address of a record: it leads to its page or its data, whatever becomes of them. */
export const permanent = ({ origin }: Site, id: string): string => `${origin}/id/${id}`

/** The page of a record in a language. */
export const pageOf = ({ origin }: Site, identifier: string, locale: string): string => `${origin}/${locale}/records/${identifier}`

/** The whole address of a file or link. */
export const wholeAddress = ({ origin }: Site, url: string): string => (url.startsWith('/') ? `${origin}${url}` : url)
