import { formats } from '#formats'
import { amend, createDraft, duplicate, identifierOf } from '#records'
import type { Answer, Page, Visit } from '../page.ts'
import { idOf } from './address.ts'

/** Begin a record: a draft in the language of its author. */
export const create: Page = {
  method: 'POST',
  path: '/records',
  needs: 'signed-in',
  answer: async visit => {
    const format = visit.form.get('format') ?? ''
    const government = visit.form.get('government')
    const data = { languages: [visit.locale], ...(government ? { government: { identifier: government } } : {}) }
    const { record } = await createDraft(visit.context, { format, data, ...houseHere(visit, format) })
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

/** Begin another record with the same content. */
export const copy: Page = {
  method: 'POST',
  path: '/records/:identifier/copy',
  needs: 'signed-in',
  answer: async visit => {
    const { record } = await duplicate(visit.context, await idOf(visit))
    return toForm(visit, record, 'records.copied')
  },
}

/** A record that several clearing-houses show belongs to the one where it is made. */
const houseHere = (visit: Visit, name: string) => {
  const house = formats()
    .find(format => format.name === name)
    ?.houses.find(house => house.toLowerCase() === visit.portal.id)
  return house === undefined ? {} : { house }
}

const toForm = (visit: Visit, record: Parameters<typeof identifierOf>[0], key?: string): Answer => ({
  kind: 'redirect',
  to: visit.to(`/records/${identifierOf(record)}/edit`),
  ...(key === undefined ? {} : { flash: { key } }),
})
