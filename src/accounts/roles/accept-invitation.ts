import { guest, type Actor, type Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { announce } from '#platform/events.ts'
import { matches } from '#platform/filter.ts'
import { digestOf } from '#platform/ids.ts'
import { inTransaction } from '#platform/transaction.ts'
import { accountNumber, localeOf, nameFaults, nameOf, refuseFaults } from '../account.ts'
import { hashed, passwordFaults } from '../password.ts'
import { removeAll } from '../sessions/store.ts'
import { add, put, removeLinks, withEmail, withNumber } from '../store.ts'
import { give } from './grant.ts'
import { invitable } from './policy.ts'
import { findInvitation, removeInvitation, rolesOf, type Invitation } from './store.ts'

/** What an invitation's link shows, and whether its address has an account that can sign in. */
export type Invited = { readonly invitation: Invitation; readonly known: boolean }

/** What a person who has no account yet chooses with the invitation. */
export type NewPerson = { readonly name: string; readonly password: string; readonly locale: string }

/** The invitation of a link. Refuses `invitation.unknown`: used, taken back, too old or never made. */
export async function invitationOf(context: Context, secret: string): Promise<Invited> {
  const invitation = await findInvitation(context, digestOf(secret))
  if (!invitation) throw new Refused('not-found', 'invitation.unknown')
  return { invitation, known: (await withEmail(context, invitation.email))?.state === 'active' }
}

/**
 * Take the offered role: as the signed-in person it was sent to, or by choosing a name and a password where the address has no account.
 * The one who invited must still be allowed to. Refuses `invitation.unknown`, `invitation.other-person`, `account.input`.
 */
export async function acceptInvitation(context: Context, secret: string, person?: NewPerson): Promise<void> {
  const { invitation, known } = await invitationOf(context, secret)
  const name = nameOf(person?.name ?? '')
  if (!known) refuseFaults([...nameFaults(name), ...passwordFaults(person?.password ?? '', [invitation.email, name])])
  const password = known ? undefined : await hashed(person?.password ?? '')

  await inTransaction(context, async unit => {
    const { invitation } = await invitationOf(unit, secret)
    const inviter = await actorNow(unit, invitation.invitedBy)
    if (!matches(invitable(inviter), { role: invitation.role, for: invitation.for })) throw new Refused('not-found', 'invitation.unknown')

    const account =
      password === undefined
        ? await signedInAs(unit, invitation.email)
        : await joined(unit, invitation.email, name, password, localeOf(person!.locale))
    await removeInvitation(unit, invitation.id)
    await give({ ...unit, actor: inviter }, { account, role: invitation.role, for: invitation.for })
  })
}

/** Somebody with the roles held at this moment; a system actor as it was. */
async function actorNow(context: Context, id: string): Promise<Actor> {
  const account = accountNumber(id)
  if (account === undefined) return id.startsWith('system:') ? { id, roles: [{ role: 'administrator', for: '*' }] } : guest
  const person = await withNumber(context, account)
  return person?.state === 'active' ? { id, name: person.name, roles: await rolesOf(context, account) } : guest
}

async function signedInAs(context: Context, email: string): Promise<number> {
  const account = await withEmail(context, email)
  if (!account || context.actor.id !== `account:${account.id}`) throw new Refused('forbidden', 'invitation.other-person')
  return account.id
}

/** The link came by mail, so the address is proven: an account that never was is replaced. */
async function joined(context: Context, email: string, name: string, password: string, locale: 'en' | string): Promise<number> {
  const chosen = { name, password, locale: localeOf(locale), state: 'active' as const }
  const earlier = await withEmail(context, email)
  if (earlier?.state === 'active' || earlier?.state === 'closed') throw new Refused('not-found', 'invitation.unknown')
  const id = earlier?.id ?? (await add(context, { ...chosen, email, createdAt: context.now() }))
  if (id === undefined) throw new Refused('conflict', 'invitation.unknown')
  if (earlier) await put(context, earlier.id, chosen)
  await removeLinks(context, id, 'verification', 'reset', 'email')
  await removeAll(context, id)
  await announce({ ...context, actor: { id: `account:${id}`, roles: [] } }, 'account.verified', `account:${id}`)
  return id
}
