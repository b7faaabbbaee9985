import { formatNamed, workflowOf } from '#formats'
import type { Context } from '#platform/context.ts'
import { announce, type Event } from '#platform/events.ts'
import { listen } from '#platform/listeners.ts'
import { inTransaction } from '#platform/transaction.ts'
import { published } from '#records'
import { recipientsOf } from './recipients.ts'
import { add } from './store.ts'

/** Finds who gets a copy of what was published, keeps them with the revision and says so. */
export const copyListeners = [listen('copies.make', { to: ['record.published'], do: makeCopies })]

async function makeCopies(context: Context, { subject, details, at }: Event): Promise<void> {
  if (!workflowOf(formatNamed(String(details['format']))).copies) return
  const [released] = await published(context, [subject])
  if (!released || released.record.revision !== details['revision']) return
  const { revision } = released.record
  const recipients = await recipientsOf(context, released)
  await inTransaction(context, async unit => {
    const targets: string[] = []
    for (const { record, line } of recipients)
      if (await add(unit, { record: subject, revision, target: record.id, targetRevision: record.revision, line, at })) targets.push(record.id)
    if (targets.length > 0) await announce(unit, 'copy.made', subject, { ...details, revision, targets })
  })
}
