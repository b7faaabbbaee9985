import { formats } from '#formats'
import { Refused } from '#platform/errors.ts'
import { isId } from '#platform/ids.ts'
import { amend, createDraft, draftOf, duplicate, identifierOf, type ChmRecord } from '#records'
import type { Answer, Page, Visit } from '../page.ts'
import { idOf } from './address.ts'

/** Begin a record: a draft in the language of its author. Pressed twice it is begun once. */
export const create: Page = {
  method: 'POST',
  path: '/records',
  needs: 'signed-in',
  answer: async visit => {
    const format = visit.form.get('format') ?? ''
    const government = visit.form.get('government')
    const data = { languages: [visit.locale], ...(government ? { government: { identifier: government } } : {}) }
    const record = await once(visit, async id => (await createDraft(visit.context, { format, data, ...houseHere(visit, format), ...id })).record)
    return toForm(visit, record)
  },
}

/** Begin a change of a published record; of a certificate also its revocation. */
export const change: Page = {
  method: 'POST',
  path: '/records/:identifier/amendment',
  needs: 'signed-in',
  answer: async visit => {
    const { record } = await amend(visit.context, await idOf(visit), { intent: visit.form.get('intent') === 'revoke' ? 'revoke' : 'update' })
    return toForm(visit, record)
  },
}

/** Begin another record with the same content. Pressed twice it is begun once. */
export const copy: Page = {
  method: 'POST',
  path: '/records/:identifier/copy',
  needs: 'signed-in',
  answer: async visit => {
    const source = await idOf(visit)
    const record = await once(visit, async ({ id }) => (await duplicate(visit.context, source, id === undefined ? {} : { as: id })).record)
    return toForm(visit, record, 'records.copied')
  },
}

const pressedTwiceWithinSeconds = 30

/** The form names the record it begins. Sent again, it leads to that record while nobody has written in it; later it begins another. */
async function once({ form, context }: Visit, begin: (id: { readonly id?: string }) => Promise<ChmRecord>): Promise<ChmRecord> {
  const id = form.get('id')
  if (id === null || !isId(id)) return begin({})
  try {
    return await begin({ id })
  } catch (error) {
    if (!(error instanceof Refused) || error.code !== 'record.exists') throw error
    const begun = await draftOf(context, id).catch(() => undefined)
    const seconds = begun && (begun.draft.savedAt.getTime() - begun.record.createdAt.getTime()) / 1000
    return begun && seconds! < pressedTwiceWithinSeconds ? begun.record : begin({})
  }
}

/** A record that several clearing-houses show belongs to the one where it is made. */
const houseHere = (visit: Visit, name: string) => {
  const house = formats()
    .find(format => format.name === name)
    ?.houses.find(house => house.toLowerCase() === visit.portal.id)
  return house === undefined ? {} : { house }
}

const toForm = (visit: Visit, record: ChmRecord, key?: string): Answer => ({
  kind: 'redirect',
  to: visit.to(`/records/${identifierOf(record)}/edit`),
  ...(key === undefined ? {} : { flash: { key } }),
})
