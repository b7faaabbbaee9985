import { formatNamed } from '#formats'
import type { Asking } from '../asking.ts'
import { draftAt } from '../documents/lookup.ts'
import { refusedBody } from '../validate/validate.ts'
import { startPublication, type Request, type Started } from './start.ts'

/** Request the publication of a draft; what is wrong with its body is answered as validation would. */
export async function requestPublication(asking: Asking, request: Request): Promise<Started> {
  const { record, draft } = await draftAt(asking.context, request.record)
  return startPublication(asking, request).catch(error =>
    refusedBody(error, { identifier: record.id, format: formatNamed(record.format), data: draft.data }),
  )
}
