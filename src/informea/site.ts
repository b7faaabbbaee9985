import type { FastifyRequest } from 'fastify'
import { portalAt, portalOfHost, type Portal } from '#portals'

/** Where somebody asks: the portal, and the beginning of all its addresses. */
export type Site = { readonly origin: string; readonly portal: Portal }

/** The site of a request. Under a host that is none of ours our own address is given, never the one that is claimed. */
export function siteOf(request: FastifyRequest, publicUrl: string): Site {
  const ours = portalOfHost(request.hostname) !== undefined || request.host === new URL(publicUrl).host
  return { origin: ours ? `${request.protocol}://${request.host}` : publicUrl.replace(/\/$/, ''), portal: portalAt(request.hostname) }
}
