import { buffer } from 'node:stream/consumers'
import { fileFor, type Served } from '#records'
import { countUse } from '#usage'
import type { Answer, Page } from '../page.ts'

/** A file of a record, for whoever may read the record; `?width=` a smaller picture of it. Served so that nothing in it can act here. */
export const file: Page = {
  method: 'GET',
  path: '/files/:id/:name',
  answer: async visit => {
    const served = await fileFor(visit.context, visit.params['id']!)
    const width = visit.query.get('width')
    if (served.open && width === null) countUse(visit.context, 'downloads', served.attachment.record, visit)
    return answerWith(served, width)
  },
}

/** A file, or a picture of it in one of the widths there are. */
export async function answerWith({ attachment, open, inline, bytes, picture }: Served, width: string | null): Promise<Answer> {
  const { hash, name, type, size } = attachment
  if (width === null || !picture) return { kind: 'file', type, name, size, tag: hash, inline, open, bytes }
  const small = await buffer(await picture(Number(width)))
  return {
    kind: 'bytes',
    type: 'image/webp',
    body: small,
    headers: {
      etag: `"${hash}-${width}"`,
      'cache-control': open ? 'public, max-age=86400' : 'private, no-store',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    },
  }
}
