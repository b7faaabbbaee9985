import type { Context, Held } from '#platform/context.ts'
import { accountNumber } from '../account.ts'
import { withNumbers } from '../store.ts'
import { rolesOfAll } from './store.ts'

/** The roles these people hold at this moment, by actor id. Nobody behind an id, and closed or unproven accounts, are left out. */
export async function heldBy(context: Context, actors: readonly string[]): Promise<ReadonlyMap<string, readonly Held[]>> {
  const numbers = actors.map(accountNumber).filter(number => number !== undefined)
  const people = (await withNumbers(context, [...new Set(numbers)])).filter(({ state }) => state === 'active')
  const held = await rolesOfAll(
    context,
    people.map(({ id }) => id),
  )
  return new Map(
    people.map(({ id }) => [`account:${id}`, held.filter(({ account }) => account === id).map(({ role, for: what }) => ({ role, for: what }))]),
  )
}
