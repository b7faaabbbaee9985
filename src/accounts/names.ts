import type { Context } from '#platform/context.ts'
import { accountNumber } from './account.ts'
import { withNumbers } from './store.ts'

/** Display names of actors, by actor id. System actors and accounts that are gone have none. */
export async function namesOf(context: Context, actors: readonly (string | null | undefined)[]): Promise<ReadonlyMap<string, string>> {
  const numbers = actors.map(actor => accountNumber(actor ?? undefined)).filter(number => number !== undefined)
  const people = await withNumbers(context, [...new Set(numbers)])
  return new Map(people.map(({ id, name }) => [`account:${id}`, name]))
}
