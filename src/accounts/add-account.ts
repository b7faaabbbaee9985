import type { Context, Held } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { announce } from '#platform/events.ts'
import { matches } from '#platform/filter.ts'
import { inTransaction } from '#platform/transaction.ts'
import { emailFaults, emailOf, localeOf, nameFaults, nameOf, refuseFaults } from './account.ts'
import { hashed, passwordFaults } from './password.ts'
import { give } from './roles/grant.ts'
import { manageable } from './roles/policy.ts'
import { refuseUnknownRole } from './roles/role.ts'
import { add } from './store.ts'

/** A person somebody vouches for. */
export type Person = {
  readonly email: string
  readonly name: string
  readonly locale: string
  readonly password: string
  readonly roles: readonly Held[]
}

/** Add an account that can sign in at once, and answer its number. For administrators and the system. Refuses `account.add`, `account.input`, `account.taken`. */
export async function addAccount(context: Context, person: Person): Promise<number> {
  if (!context.actor.id?.startsWith('system:') && !matches(manageable(context.actor), {})) throw new Refused('forbidden', 'account.add')
  const email = emailOf(person.email)
  const name = nameOf(person.name)
  refuseFaults([...nameFaults(name), ...emailFaults(email), ...passwordFaults(person.password, [email, name])])
  for (const held of person.roles) refuseUnknownRole(held.role, held.for)
  const password = await hashed(person.password)

  return inTransaction(context, async unit => {
    const account = await add(unit, { email, name, password, locale: localeOf(person.locale), state: 'active', createdAt: unit.now() })
    if (account === undefined) throw new Refused('conflict', 'account.taken')
    await announce(unit, 'account.added', `account:${account}`)
    for (const held of person.roles) await give(unit, { account, ...held })
    return account
  })
}
