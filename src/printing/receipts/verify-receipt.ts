import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { matches } from '#platform/filter.ts'
import { isId } from '#platform/ids.ts'
import { editable, find, recordFacts, revisionAt } from '#records'
import { isSigned } from './keys.ts'
import { hashOf, type Receipt, type Statement } from './receipt.ts'
import { get, list } from './store.ts'

/** What a receipt says, without persons; whether our key signed it; and whether the body we hold is still the one it speaks of. */
export type Verified = {
  readonly id: string
  readonly statement: Omit<Statement, 'publishedBy'>
  readonly signature: string
  readonly key: string
  readonly genuine: boolean
  readonly unchanged: boolean
  readonly standing: 'published' | 'withdrawn'
}

/** Verify a receipt: for everybody who has its address. Refuses `receipt.unknown`. */
export async function verifyReceipt(context: Context, id: string): Promise<Verified> {
  const receipt = isId(id) ? await get(context, id.toUpperCase()) : undefined
  if (!receipt) throw new Refused('not-found', 'receipt.unknown', { id })
  const reader: Context = { ...context, actor: { id: 'system:receipts', roles: [{ role: 'administrator', for: '*' }] } }
  const { record } = await find(reader, receipt.record)
  const { data } = await revisionAt(reader, receipt.record, receipt.revision)
  const { publishedBy: _, ...statement } = statementOf(receipt)
  return {
    id: receipt.id,
    statement,
    signature: receipt.signature,
    key: receipt.key,
    genuine: isSigned(receipt.statement, receipt.signature),
    unchanged: hashOf(data) === statement.sha256,
    standing: record.state === 'withdrawn' ? 'withdrawn' : 'published',
  }
}

/** The receipts of a record, newest first, for those who work on it; for others none. */
export async function receiptsOf(context: Context, identifier: string): Promise<readonly Receipt[]> {
  const { record } = await find(context, identifier)
  return matches(editable(context.actor), recordFacts({ record, draft: undefined })) ? list(context, record.id) : []
}

/** A receipt for those who work on its record. Refuses `receipt.unknown`. */
export async function receiptFor(context: Context, id: string): Promise<Receipt> {
  const receipt = isId(id) ? await get(context, id.toUpperCase()) : undefined
  const [found] = receipt ? (await receiptsOf(context, receipt.record)).filter(one => one.id === receipt.id) : []
  if (!found) throw new Refused('not-found', 'receipt.unknown', { id })
  return found
}

/** What a receipt states. */
export const statementOf = ({ statement }: Pick<Receipt, 'statement'>): Statement => JSON.parse(statement) as Statement
