import type { FastifyRequest, RouteOptions } from 'fastify'
import { person } from '../asking.ts'
import { parameterIn } from '../given.ts'
import { aboutIn } from '../drafts/securities.ts'
import { headerOf, ourBody, schemaOf } from '../documents/body.ts'
import { seenMaybe } from '../documents/lookup.ts'
import { reportOn, type Report } from './validate.ts'

/** Validation of a body that is sent along; nothing is stored. */
export const validation: readonly RouteOptions[] = ['/v2013/documents/:uid/validate', '/v2013/documents/validate'].map(url => ({
  method: ['PUT', 'POST'],
  url,
  handler: validate,
}))

const unnamed = 'UNNAMED-DOCUMENT'

async function validate(request: FastifyRequest): Promise<Report> {
  const { context, realm } = person(request)
  const { query, params, body } = request
  const { uid = 'x' } = params as { readonly uid?: string }
  const said = headerOf(body)
  const identifier = parameterIn(query, ['identifier'], 128) ?? said.identifier ?? (uid === 'x' ? unnamed : uid)
  const seen = await seenMaybe(context, identifier)
  const format = schemaOf(aboutIn(query).schema, said)
  const own = seen?.record.format === format.name ? seen : undefined
  const data = ourBody(format, body, { former: own?.draft?.data ?? own?.revision?.data, realm })
  return reportOn(context, { identifier, format, data, seen: own, realm })
}
