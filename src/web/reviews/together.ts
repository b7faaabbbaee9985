import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { approve, returnWithReason } from '#reviews'
import type { Answer, Page, Visit } from '../page.ts'

/** Publish all that are ticked; what cannot be published stays in the list. */
export const approvals: Page = {
  method: 'POST',
  path: '/reviews/approvals',
  needs: 'signed-in',
  answer: visit => decideAll(visit, 'reviews.approved-many', (context, { id, version }) => approve(context, id, { version })),
}

/** Send all that are ticked back for one reason. */
export const returns: Page = {
  method: 'POST',
  path: '/reviews/returns',
  needs: 'signed-in',
  answer: visit => {
    const reason = visit.form.get('reason')?.trim() ?? ''
    if (reason === '') return { kind: 'redirect', to: visit.to('/reviews'), flash: { key: 'reviews.wrong-record-reason', tone: 'warning' } }
    return decideAll(visit, 'reviews.returned-many', (context, { id }) => returnWithReason(context, id, { reason }))
  },
}

type Chosen = { readonly id: number; readonly version: number }

const mostChosen = 100

/** Each decision stands for itself: one that is refused does not undo the others. */
async function decideAll(visit: Visit, key: string, decide: (context: Context, chosen: Chosen) => Promise<unknown>): Promise<Answer> {
  const chosen = visit.form.getAll('chosen').flatMap(chosenIn).slice(0, mostChosen)
  let decided = 0
  for (const one of chosen) if (await isDecided(() => decide(visit.context, one))) decided++
  const left = chosen.length - decided
  const flash = left > 0 || decided === 0 ? { key: 'reviews.some-left', tone: 'warning' as const } : { key }
  return { kind: 'redirect', to: visit.to('/reviews'), flash: { ...flash, values: { count: String(decided), left: String(left) } } }
}

function chosenIn(text: string): readonly Chosen[] {
  const [, id, version] = /^(\d{1,15})@(\d{1,10})$/.exec(text) ?? []
  return id === undefined ? [] : [{ id: Number(id), version: Number(version) }]
}

async function isDecided(decide: () => Promise<unknown>): Promise<boolean> {
  try {
    await decide()
    return true
  } catch (error) {
    if (error instanceof Refused) return false
    throw error
  }
}
