import { isDeepStrictEqual } from 'node:util'
import { cleaned, formatNamed } from '#formats'
import type { Refused } from '#platform/errors.ts'
import { amend, find, mergeDraft } from '#records'
import type { Answer, Visit } from '../page.ts'
import { pathOf } from './address.ts'
import { withMine } from './draft/conflicts.tsx'
import { formPage } from './edit.tsx'
import { bodyOfForm } from './read-form.ts'

/**
 * A form whose draft has been published while it was open. What was typed on begins a change of the published text;
 * where nothing was, the same button had been pressed twice. `missing` is thrown on where nothing was published.
 */
export async function publishedMeanwhile(visit: Visit, missing: Refused): Promise<Answer> {
  const { record, revision } = await find(visit.context, visit.params['identifier']!)
  if (!revision) throw missing
  const format = formatNamed(record.format)
  const data = bodyOfForm(format, visit.form, revision.data)
  if (isDeepStrictEqual(cleaned(format, data), revision.data)) return { kind: 'redirect', to: visit.to(pathOf(record, revision.revision)) }

  await amend(visit.context, record.id)
  const version = Number(visit.form.get('_version'))
  const { draft, conflicts } = await mergeDraft(visit.context, { id: record.id, data, ...(version > 0 ? { version } : {}) })
  return formPage(
    { visit, record, format, data: withMine(draft.data, conflicts), issues: [], conflicts },
    { version: draft.version, savedAt: draft.savedAt, notice: visit.say('draft.published-meanwhile') },
    conflicts.length > 0 ? 409 : 200,
  )
}
