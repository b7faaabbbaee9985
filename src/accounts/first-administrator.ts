import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { announce } from '#platform/events.ts'
import { inTransaction } from '#platform/transaction.ts'
import { emailFaults, emailOf, localeOf, nameFaults, nameOf, refuseFaults } from './account.ts'
import { linkOf, makeLink, pathOf } from './links.ts'
import { hashed, passwordFaults } from './password.ts'
import { give } from './roles/grant.ts'
import { countHolders } from './roles/store.ts'
import { open, type Device } from './sessions/open.ts'
import type { Key } from './sessions/session.ts'
import { add, lock, put, removeLinks, withEmail } from './store.ts'

/** Where the first administrator signs up, below the locale: a link that works once, for a day; `undefined` when there is an administrator. */
export function offerFirstAdministrator(context: Context): Promise<string | undefined> {
  return inTransaction(context, async unit => {
    await lock(unit, 'administrators')
    if ((await countHolders(unit, 'administrator')) > 0) return undefined
    return pathOf('first-administrator', await makeLink(unit, 'first-administrator', { account: null, email: null }))
  })
}

/** Is this the link of the first administrator, still to be used? Refuses `link.unknown`. */
export async function firstAdministratorLink(context: Context, link: string): Promise<void> {
  await linkOf(context, 'first-administrator', link)
  if ((await countHolders(context, 'administrator')) > 0) throw new Refused('not-found', 'link.unknown', { purpose: 'first-administrator' })
}

/** Make the account of the first administrator with the one-time link, and sign in. Refuses `link.unknown`, `account.input`. */
export async function makeFirstAdministrator(
  context: Context,
  person: { readonly link: string; readonly email: string; readonly name: string; readonly password: string; readonly locale: string } & Device,
): Promise<Key> {
  await firstAdministratorLink(context, person.link)
  const email = emailOf(person.email)
  const name = nameOf(person.name)
  refuseFaults([...nameFaults(name), ...emailFaults(email), ...passwordFaults(person.password, [email, name])])
  const password = await hashed(person.password)

  return inTransaction(context, async unit => {
    await lock(unit, 'administrators')
    await firstAdministratorLink(unit, person.link)
    const chosen = { email, name, password, locale: localeOf(person.locale), state: 'active' as const }
    const account = (await add(unit, { ...chosen, createdAt: unit.now() })) ?? (await withEmail(unit, email))!.id
    await put(unit, account, chosen)
    await removeLinks(unit, null, 'first-administrator')
    const system = { ...unit, actor: { id: 'system:start', roles: [] } }
    await announce(system, 'account.added', `account:${account}`)
    await give(system, { account, role: 'administrator', for: '*' })
    return open(unit, account, [{ role: 'administrator', for: '*' }], person)
  })
}
