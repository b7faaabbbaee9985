import { setImmediate as others } from 'node:timers/promises'
import { heldBy } from '#accounts'
import type { Context } from '#platform/context.ts'
import { enqueue } from '#platform/jobs.ts'
import { listen, type Listener } from '#platform/listeners.ts'
import { inTransaction } from '#platform/transaction.ts'
import { published } from '#records'
import { cardsOf, keysIn, meets, type Card } from '#search'
import type { Alert } from './alert.ts'
import { addPublications, tellWithdrawal } from './calls/begin-calls.ts'
import { mailKind } from './mail.ts'
import { questionFor } from './question.ts'
import { addHits, filedUnder, listening } from './store.ts'

/** Finds the alerts that want to know of what was published. It hears of it after the transaction of the publication. */
export const alertListener: Listener = listen('alerts.match', {
  to: ['record.published', 'record.withdrawn', 'file.read', 'file.scanned'],
  do: async (context, event) => {
    if (event.name === 'record.withdrawn') return tellWithdrawal(context, event.subject)
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
  const card = (await cardsOf(context, [found])).get(id)
  if (!card) return 0
  const filed = await filedUnder(context, keysIn(card))
  let told = 0
  for (let from = 0; from < filed.length; from += pageSize) {
    const met = await meeting(context, await listening(context, filed.slice(from, from + pageSize), at), card)
    told += await inTransaction(context, unit => note(unit, met, id, found.revision.revision))
  }
  return told
}

/** The alerts whose search the card meets, for their owners as they are now; people who are gone are told nothing. */
export async function meeting(context: Context, candidates: readonly Alert[], card: Card): Promise<readonly Alert[]> {
  const roles = await heldBy(context, [...new Set(candidates.map(({ owner }) => owner))])
  const known = new Map<string, boolean>()
  const met: Alert[] = []
  for (const [place, alert] of candidates.entries()) {
    if (place % breath === breath - 1) await others()
    const held = roles.get(alert.owner)
    if (held === undefined) continue
    // what many ask with the same roles is decided once
    const key = JSON.stringify([alert.query, alert.portal, alert.locale, held])
    const answer = known.get(key) ?? meets(questionFor(alert, { id: alert.owner, roles: held }), card)
    known.set(key, answer)
    if (answer) met.push(alert)
  }
  return met
}

/** So many are decided before requests of the same process get their turn. */
const breath = 10

async function note(unit: Context, met: readonly Alert[], record: string, revision: number): Promise<number> {
  const hits = met.map(({ id, delivery }) => ({
    alert: id,
    record,
    revision,
    state: delivery === 'none' ? ('passed' as const) : ('waiting' as const),
  }))
  const added = new Set(await addHits(unit, hits))
  const told = met.filter(({ id }) => added.has(id))
  const immediate = told.filter(({ delivery }) => delivery === 'immediate').map(({ id }) => id)
  if (immediate.length > 0) await enqueue(unit, mailKind, { alerts: immediate })
  await addPublications(unit, told, record, revision)
  return told.length
}
