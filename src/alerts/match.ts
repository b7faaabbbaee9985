import { heldBy } from '#accounts'
import type { Context } from '#platform/context.ts'
import { enqueue } from '#platform/jobs.ts'
import { listen, type Listener } from '#platform/listeners.ts'
import { inTransaction } from '#platform/transaction.ts'
import { fileTexts, published } from '#records'
import { cardOf, keysIn, meets, type Card } from '#search'
import type { Alert } from './alert.ts'
import { callKind } from './call.ts'
import { mailKind } from './mail.ts'
import { questionFor } from './question.ts'
import { addCall, addHit, filedUnder } from './store.ts'

/** Finds the alerts that want to know of what was published. It hears of it after the transaction of the publication. */
export const alertListener: Listener = listen('alerts.match', {
  to: ['record.published', 'file.read', 'file.scanned'],
  do: async (context, event) => {
    if (context.now().getTime() - event.at.getTime() > newsDays * 86_400_000) return
    await matchRecord(context, event.subject, event.at)
  },
})

const newsDays = 3
const pageSize = 1000

/** Note the present revision of a record for every alert that finds it and did not find it before. `at`: alerts made later are not told. */
export async function matchRecord(context: Context, id: string, at: Date): Promise<number> {
  const [found] = await published(context, [id])
  if (!found) return 0
  const { record, revision } = found
  const texts = await fileTexts(context, [revision])
  const card = cardOf(record, revision, 0, texts.get(id))
  const keys = keysIn(card)
  let told = 0
  for (let after = 0; ;) {
    const candidates = await filedUnder(context, keys, at, after, pageSize)
    for (const alert of await meeting(context, candidates, card))
      if (await inTransaction(context, unit => note(unit, alert, id, revision.revision))) told++
    if (candidates.length < pageSize) return told
    after = candidates.at(-1)!.id
  }
}

/** The alerts whose search the card meets, for their owners as they are now; people who are gone are told nothing. */
export async function meeting(context: Context, candidates: readonly Alert[], card: Card): Promise<readonly Alert[]> {
  const roles = await heldBy(context, [...new Set(candidates.map(({ owner }) => owner))])
  return candidates.filter(alert => {
    const held = roles.get(alert.owner)
    return held !== undefined && meets(questionFor(alert, { id: alert.owner, roles: held }), card)
  })
}

async function note(unit: Context, alert: Alert, record: string, revision: number): Promise<boolean> {
  const mailed = alert.delivery !== 'none'
  if (!(await addHit(unit, alert.id, record, revision, mailed ? 'waiting' : 'passed'))) return false
  if (alert.delivery === 'immediate') await enqueue(unit, mailKind, { alert: alert.id })
  const call = alert.hook !== null && alert.hookProblem === null ? await addCall(unit, alert.id, record, revision) : undefined
  if (call !== undefined) await enqueue(unit, callKind, { call })
  return true
}
