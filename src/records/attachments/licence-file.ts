import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { matches } from '#platform/filter.ts'
import { isId } from '#platform/ids.ts'
import { editable } from '../policy.ts'
import { recordFacts } from '../record.ts'
import { get } from '../store.ts'
import { licences, type Attachment } from './attachment.ts'
import { list, putLicence } from './store.ts'

/** Say under which of the `licences` a file may be used; `undefined`: nothing is said. Refuses `file.unknown`, `file.licence`, `record.edit`. */
export async function licenceFile(context: Context, id: string, licence: string | undefined): Promise<Attachment> {
  const [attachment] = isId(id) ? await list(context, [id.toUpperCase()]) : []
  const held = attachment && (await get(context, { id: attachment.record }))
  if (!held) throw new Refused('not-found', 'file.unknown', { id })
  if (!matches(editable(context.actor), recordFacts(held))) throw new Refused('forbidden', 'record.edit', { id: held.record.id })
  if (licence !== undefined && !licences.some(known => known === licence)) throw new Refused('invalid', 'file.licence', { licence, licences })
  await putLicence(context, attachment.id, licence ?? null)
  return { ...attachment, licence: licence ?? null }
}
