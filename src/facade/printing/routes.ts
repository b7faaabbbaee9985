import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import { isLocale } from '#platform/localized.ts'
import { disposition } from '#platform/ranges.ts'
import { printRecord } from '#printing'
import { seenAt } from '../documents/lookup.ts'
import { answerNotImplemented, invalidParameter, mandatory, notImplemented } from '../error.ts'
import { parameterIn } from '../given.ts'

type Named = { readonly realm: string; readonly type: string; readonly locale?: string }

/** Records as PDFs: `type` is `documents` or `draft-documents`; `documentID` (or `code`) any identifier. Pages sent as HTML are not printed here. */
export const printingRoutes: readonly RouteOptions[] = [
  { method: 'GET', url: '/v2017/generate-pdf/:realm/:type', handler: print },
  { method: 'GET', url: '/v2017/generate-pdf/:realm/:type/:locale', handler: print },
  { method: 'POST', url: '/v2017/generate-pdf', handler: answerNotImplemented },
]

/** Whether a type of print is that of drafts. */
const drafts: { readonly [type: string]: boolean | undefined } = { documents: false, 'draft-documents': true }

async function print({ asking, params, query }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { type, locale = 'en' } = params as Named
  const draft = Object.hasOwn(drafts, type) ? drafts[type]! : undefined
  if (draft === undefined) throw notImplemented()
  if (!isLocale(locale)) throw invalidParameter('locale', 'One of the six languages is expected')
  const named = parameterIn(query, ['documentID', 'code'], 128)
  if (named === undefined) throw mandatory('documentID')
  const { context, publicUrl } = asking
  const { record } = await seenAt(context, named)
  const revision = parameterIn(query, ['revision'], 9)
  const identifier = revision === undefined || draft ? record.id : `${record.id}@${revision}`
  const { bytes, name, open } = await printRecord(context, { identifier, locale, draft, origin: publicUrl() })
  return reply
    .type('application/pdf')
    .header('content-disposition', disposition(name, true))
    .header('cache-control', open ? 'public, max-age=300' : 'private, no-store')
    .send(bytes)
}
