import type { FastifyRequest, RouteOptions } from 'fastify'
import { formatNamed } from '#formats'
import { Refused } from '#platform/errors.ts'
import { matches } from '#platform/filter.ts'
import { editable, originFor, recordFacts, withdrawable } from '#records'
import type { Asking } from '../asking.ts'
import { invalidParameter, mandatory } from '../error.ts'
import { parameterIn } from '../given.ts'
import { houseFor } from '../realm.ts'
import { seenMaybe } from '../documents/lookup.ts'
import type { Seen } from '../documents/info.ts'

/**
 * May the caller do this? Answers come from the permissions of the verbs. Clients take a yes about a document as leave to save its draft
 * and to request its publication, so that documents and drafts are answered alike; only deleting is another matter.
 */
export const securities: readonly RouteOptions[] = [
  [
    '/v2013/documents/:uid/securities/:operation',
    (asking: Asking, { record, draft }: Seen) => matches(withdrawable(asking.context.actor), recordFacts({ record, draft })),
  ],
  ['/v2013/documents/:uid/versions/draft/securities/:operation', edits],
].map(([url, deletes]) => ({
  method: 'GET',
  url: url as string,
  handler: async (request: FastifyRequest) => ({ isAllowed: await isAllowed(request, deletes as Deletes) }),
}))

type Deletes = (asking: Asking, seen: Seen) => boolean
type Named = { readonly uid: string; readonly operation: string }
type About = { readonly schema: string | undefined; readonly government: string | undefined }

async function isAllowed(request: FastifyRequest, deletes: Deletes): Promise<boolean> {
  const { asking, params, query } = request
  const { uid, operation } = params as Named
  const about = aboutIn(query)
  const seen = uid === 'x' ? undefined : await seenMaybe(asking.context, uid)
  if (asking.context.actor.id === undefined) return false
  if (operation === 'create') return creates(asking, about, seen)
  if (operation !== 'update' && operation !== 'delete') throw invalidParameter('operation', 'Offered are create, update and delete')
  return seen !== undefined && seen.record.state !== 'withdrawn' && (operation === 'update' ? edits : deletes)(asking, seen)
}

function edits({ context }: Asking, { record, draft }: Seen): boolean {
  return matches(editable(context.actor), recordFacts({ record, draft }))
}

/** Would `createDraft` make such a record for the caller? */
function creates({ context, realm }: Asking, { schema, government }: About, seen: Seen | undefined): boolean {
  if (schema === undefined) throw mandatory('schema')
  return !seen && allowed(() => originFor(context.actor, formatNamed(schema), government, houseFor(formatNamed(schema), realm)))
}

/** Does this go through, or is it refused? */
function allowed(step: () => unknown): boolean {
  try {
    step()
    return true
  } catch (error) {
    if (error instanceof Refused) return false
    throw error
  }
}

/** What a call says of a document that may not be there yet: parameters, or `metadata` in JSON. */
export function aboutIn(query: unknown): About {
  const text = parameterIn(query, ['metadata'], 4000)
  const metadata = text === undefined ? {} : parsed(text)
  const schema = parameterIn(query, ['schema'], 100) ?? metadata.schema
  const government = parameterIn(query, ['government'], 10) ?? metadata.government
  if (schema !== undefined && typeof schema !== 'string') throw invalidParameter('schema')
  if (government !== undefined && government !== null && typeof government !== 'string') throw invalidParameter('government')
  return { schema, government: government?.toLowerCase() }
}

function parsed(text: string): { readonly schema?: unknown; readonly government?: unknown } {
  try {
    const read = JSON.parse(text) as unknown
    if (typeof read === 'object' && read !== null && !Array.isArray(read)) return read
  } catch {
    throw invalidParameter('metadata', 'The value is no JSON')
  }
  throw invalidParameter('metadata', 'The value is no JSON object')
}
