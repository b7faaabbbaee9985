import type { FastifyRequest, RouteOptions } from 'fastify'
import { formatNamed, formats, type Format } from '#formats'
import { newId } from '#platform/ids.ts'
import { inTransaction } from '#platform/transaction.ts'
import { Refused } from '#platform/errors.ts'
import { find } from '#records'
import type { Asking } from '../asking.ts'
import { badRequest, forbidden, invalidParameter, mandatory } from '../error.ts'
import { objectIn, textMaybe, wordsMaybe } from '../given.ts'
import { neededRealm, type Realm } from '../realm.ts'
import { headerOf, ourBody, theirBody } from '../documents/body.ts'
import { saveWorking } from '../drafts/save.ts'
import { refusedBody } from '../validate/validate.ts'
import { startPublication } from '../workflows/start.ts'

const one = '/v2023/documents/schemas/:schema/:identifier'

/** One call that validates, saves a draft and requests its publication: all of it or nothing. */
export const publication: readonly RouteOptions[] = [
  { method: 'POST', url: '/v2023/documents/schemas/:schema', handler: request => publish(request, mustBeFree) },
  { method: 'POST', url: one, handler: request => publish(request, mustBeFree) },
  { method: 'PUT', url: one, handler: request => publish(request, mustBeThere) },
]

type Wanted = (asking: Asking, identifier: string) => Promise<void>

async function publish(request: FastifyRequest, wanted: Wanted): Promise<object> {
  const realm = neededRealm(request)
  const { schema, identifier: named } = request.params as { readonly schema: string; readonly identifier?: string }
  const format = formatIn(realm, schema)
  const asking = allowedWriter(request)
  const body = objectIn(request.body)
  const [note, batch] = [wordsMaybe(body, 'additionalInfo', 1000), textMaybe(body, 'batchId', 100)]
  if (body['document'] === undefined) throw mandatory('document')
  const said = headerOf(body['document'])
  const identifier = named ?? said.identifier ?? newId()
  if (said.schema !== undefined && said.schema !== schema) throw invalidParameter('schema', 'The header of the document names another schema')

  return inTransaction(asking.context, async context => {
    const inside = { ...asking, context }
    await wanted(inside, identifier)
    const about = { identifier, format, data: ourBody(format, body['document'], { realm }) }
    const { held } = await saveWorking(inside, { uid: identifier, schema, body: body['document'] }).catch(error => refusedBody(error, about))
    const started = await startPublication(inside, { record: held.record.id, note, batch }).catch(error =>
      refusedBody(error, { ...about, data: held.draft!.data }),
    )
    return { draft: theirBody(held.record, held.draft!.data), workflowId: started.id }
  })
}

/** Who may call what changes something here: guests are forbidden, not asked to sign in. */
export function allowedWriter({ asking }: FastifyRequest): Asking {
  if (asking.context.actor.id === undefined || !asking.scopes.includes('write')) throw forbidden()
  return asking
}

/** The format of a schema that a realm shows. Refuses others (400). */
export function formatIn(realm: Realm, schema: string): Format {
  if (!formats().some(({ name }) => name === schema)) throw invalidParameter('schema', 'There is no such schema')
  const format = formatNamed(schema)
  if (!format.houses.includes(realm.house)) throw invalidParameter('schema', 'The schema is not configured for the realm')
  return format
}

const mustBeFree: Wanted = async (asking, identifier) => {
  if (await isTaken(asking, identifier)) throw badRequest('The identifier exists')
}

const mustBeThere: Wanted = async (asking, identifier) => {
  if (!(await isTaken(asking, identifier))) throw badRequest('The identifier does not exist')
}

async function isTaken({ context }: Asking, identifier: string): Promise<boolean> {
  try {
    await find(context, identifier)
    return true
  } catch (error) {
    if (error instanceof Refused && error.refusal === 'not-found') return false
    throw error
  }
}
