import { fileFor } from '#records'
import type { Page } from '../page.ts'

/** A file of a record, for whoever may read the record. Served so that nothing in it can act here. */
export const file: Page = {
  method: 'GET',
  path: '/files/:id/:name',
  answer: async visit => {
    const { attachment, open, inline, bytes } = await fileFor(visit.context, visit.params['id']!)
    return {
      kind: 'bytes',
      type: attachment.type,
      body: await bytes(),
      headers: {
        'content-disposition': `${inline ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(attachment.name)}`,
        'x-content-type-options': 'nosniff',
        'content-length': String(attachment.size),
        'cache-control': open ? 'public, max-age=3600' : 'private, no-store',
      },
    }
  },
}
