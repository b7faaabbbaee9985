import { isDeepStrictEqual } from 'node:util'
import { cleaned, formatNamed } from '#formats'
import type { Refused } from '#platform/errors.ts'
import { amend, find } from '#records'
import type { Answer, Visit } from '../page.ts'
import { pathOf } from './address.ts'
import { bothTexts } from './both-texts.ts'
import { bodyOfForm } from './read-form.ts'

/**
 * A form whose draft has been published while it was open. What was typed on begins a change and is shown beside the
 * published text; where nothing was, the same button had been pressed twice. `missing` is thrown on where nothing was published.
 */
export async function publishedMeanwhile(visit: Visit, missing: Refused): Promise<Answer> {
  const { record, revision } = await find(visit.context, visit.params['identifier']!)
  if (!revision) throw missing
  const format = formatNamed(record.format)
  const data = bodyOfForm(format, visit.form, revision.data)
  if (isDeepStrictEqual(cleaned(format, data), revision.data)) return { kind: 'redirect', to: visit.to(pathOf(record, revision.revision)) }

  const { draft } = await amend(visit.context, record.id)
  return bothTexts({ visit, record, format, data }, { ...draft!, savedAt: revision.publishedAt, savedBy: revision.publishedBy })
}
