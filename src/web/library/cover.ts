import { coverFor } from '#collections'
import type { Page } from '../page.ts'
import { places } from './address.ts'

/** The picture of a collection; its address changes with it, so a reader's browser may keep it. */
const coverPage = (place: string): Page => ({
  method: 'GET',
  path: `/library/${place}/:id/cover`,
  answer: async visit => {
    const { bytes, hash } = await coverFor(visit.context, visit.params['id']!)
    return { kind: 'bytes', type: 'image/webp', body: bytes, headers: { 'cache-control': 'private, max-age=86400', etag: `"${hash.slice(0, 32)}"` } }
  },
})

export const coverPages: readonly Page[] = [coverPage(places.curated)]
