import { namesOf } from '#accounts'
import type { Context } from '#platform/context.ts'
import { newId } from '#platform/ids.ts'
import { listen } from '#platform/listeners.ts'
import { find, identifierOf, revisionAt } from '#records'
import { signed } from './keys.ts'
import { canonical, hashOf, type Statement } from './receipt.ts'
import { put } from './store.ts'

/** Signs a receipt for every publication. Hearing of one twice makes one receipt. */
export const receiptListener = listen('printing.receipts', {
  to: ['record.published'],
  do: async (context, { subject, details }) => {
    if (typeof details['revision'] === 'number') await issueReceipt(context, subject, details['revision'])
  },
})

/** State and sign who published which revision of a record, when, and the digest of its body; of a revision that has a receipt, nothing. */
export async function issueReceipt(context: Context, id: string, number: number): Promise<void> {
  const reader: Context = { ...context, actor: { id: 'system:receipts', roles: [{ role: 'administrator', for: '*' }] } }
  const { record } = await find(reader, id)
  const revision = await revisionAt(reader, id, number)
  const { publishedBy, publishedAt } = revision
  const name = (await namesOf(context, [publishedBy])).get(publishedBy ?? '')
  const receipt = newId()
  const statement = canonical({
    receipt,
    record: id,
    identifier: identifierOf(record, number),
    format: revision.format,
    government: record.government,
    revision: number,
    sha256: hashOf(revision.data),
    publishedAt: publishedAt.toISOString(),
    publishedBy: publishedBy === null ? null : { id: publishedBy, name: name ?? publishedBy },
  } satisfies Statement)
  await put(context, { id: receipt, record: id, revision: number, statement, ...signed(statement), at: context.now() })
}
