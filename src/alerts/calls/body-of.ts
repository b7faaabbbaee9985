import { heldBy } from '#accounts'
import { guest, type Context } from '#platform/context.ts'
import { find, published } from '#records'
import type { Alert } from '../alert.ts'
import { stillMet } from '../mail.ts'
import type { Making } from './call.ts'
import { publicationMessage, withdrawalMessage } from './message.ts'

/** What a call says at this moment, or why it says nothing. What was said once is said the same again, as long as its record is public. */
export type Body = { readonly body: string } | { readonly passed: 'later' | 'gone' }

/** What is to be sent now. Only what everybody may read is ever told, and nothing to people who are gone. */
export async function bodyOf(context: Context, alert: Alert, call: Making, origin: string): Promise<Body> {
  if (call.record === null || !(await heldBy(context, [alert.owner])).has(alert.owner)) return { passed: 'gone' }
  return call.kind === 'record.withdrawn' ? withdrawalOf(context, alert, call.record, call.body, origin) : publicationOf(context, alert, call, origin)
}

async function withdrawalOf(context: Context, alert: Alert, id: string, kept: string | null, origin: string): Promise<Body> {
  const { record } = await find({ ...context, actor: guest }, id)
  return record.state === 'withdrawn' ? { body: kept ?? withdrawalMessage(alert, record, origin) } : { passed: 'gone' }
}

async function publicationOf(context: Context, alert: Alert, { record: id, revision, body, again }: Making, origin: string): Promise<Body> {
  const [standing] = await published(context, [id!])
  if (!standing) return { passed: 'gone' }
  if (again && body !== null) return { body }
  // a later revision is told by its own call
  if (standing.revision.revision !== revision) return { passed: 'later' }
  const [found] = await stillMet(context, alert, [id!])
  return found ? { body: body ?? publicationMessage(alert, found, origin) } : { passed: 'gone' }
}
