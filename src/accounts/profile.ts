import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { announce } from '#platform/events.ts'
import type { Locale } from '#platform/localized.ts'
import { inTransaction } from '#platform/transaction.ts'
import { accountOf, localeOf, nameFaults, nameOf, refuseFaults } from './account.ts'
import { put, withNumber } from './store.ts'

/** What a person sees of the own account. */
export type Profile = { readonly email: string; readonly name: string; readonly locale: Locale; readonly createdAt: Date }

/** The actor's own account. */
export async function profileOf(context: Context): Promise<Profile> {
  const account = await withNumber(context, accountOf(context.actor))
  if (!account) throw new Refused('not-found', 'account.unknown')
  const { email, name, locale, createdAt } = account
  return { email, name, locale, createdAt }
}

/** Change the actor's name and the language of letters. Refuses `account.input`. */
export async function saveProfile(context: Context, profile: { readonly name: string; readonly locale: string }): Promise<void> {
  const id = accountOf(context.actor)
  const name = nameOf(profile.name)
  refuseFaults(nameFaults(name))
  await inTransaction(context, async unit => {
    await put(unit, id, { name, locale: localeOf(profile.locale) })
    await announce(unit, 'account.changed', `account:${id}`)
  })
}
