import type { Context } from '#platform/context.ts'
import { everything } from '#platform/filter.ts'
import type { Locale } from '#platform/localized.ts'
import { accountNumber } from './account.ts'
import { rolesFor } from './roles/store.ts'
import { withNumbers } from './store.ts'

/** Somebody mail may be sent to. `id` is the actor's id, `account:12`. */
export type Correspondent = { readonly id: string; readonly name: string; readonly email: string; readonly locale: Locale }

/** The people who hold one of these roles for one of these: a country code, a clearing-house or `*`. */
export async function holdersOf(context: Context, roles: readonly string[], ...held: readonly string[]): Promise<readonly Correspondent[]> {
  const holdings = (await Promise.all(held.map(one => rolesFor(context, one, everything)))).flat()
  return correspondents(
    context,
    holdings.filter(({ role }) => roles.includes(role)).map(({ account }) => `account:${account}`),
  )
}

/** The people behind these actor ids. System actors and closed or unproven accounts are nobody. */
export async function correspondents(context: Context, actors: readonly (string | null | undefined)[]): Promise<readonly Correspondent[]> {
  const numbers = actors.map(actor => accountNumber(actor ?? undefined)).filter(number => number !== undefined)
  const people = await withNumbers(context, [...new Set(numbers)])
  return people.filter(({ state }) => state === 'active').map(({ id, name, email, locale }) => ({ id: `account:${id}`, name, email, locale }))
}
