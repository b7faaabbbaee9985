import type { Context, Held } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { announce } from '#platform/events.ts'
import { matches } from '#platform/filter.ts'
import { digestOf, newSecret } from '#platform/ids.ts'
import { inTransaction } from '#platform/transaction.ts'
import { emailFaults, emailOf, localeOf, refuseFaults } from '../account.ts'
import { send } from '../letters/send.ts'
import { invitable } from './policy.ts'
import { refuseUnknownRole } from './role.ts'
import { invitationNumbered, putInvitation, removeInvitation } from './store.ts'

/** A role offered by mail. `origin` is the site the link leads to, `locale` the language of the letter. */
export type Offer = { readonly email: string; readonly locale: string; readonly origin: string } & Held

const invitationLastsDays = 14

/** Offer a role to an address, whether or not it has an account: the answer does not tell. Refuses `role.invite`, `role.unknown`, `role.for`, `account.input`. */
export async function invite(context: Context, offer: Offer): Promise<void> {
  const { role, for: held } = offer
  refuseUnknownRole(role, held)
  if (!matches(invitable(context.actor), { role, for: held })) throw new Refused('forbidden', 'role.invite', { role, for: held })
  const email = emailOf(offer.email)
  refuseFaults(emailFaults(email))

  const secret = newSecret()
  const locale = localeOf(offer.locale)
  const invitedAt = context.now()
  const expiresAt = new Date(invitedAt.getTime() + invitationLastsDays * 24 * 60 * 60 * 1000)
  await inTransaction(context, async unit => {
    const invitedBy = unit.actor.id ?? ''
    const id = await putInvitation(unit, digestOf(secret), { email, role, for: held, locale, invitedAt, invitedBy, expiresAt })
    await announce(unit, 'role.offered', `invitation:${id}`, { role, for: held, email })
    await send(unit, 'invitation', { to: email, locale, origin: offer.origin, path: '/account/invitation', secret, name: unit.actor.name ?? '' })
  })
}

/** Take an invitation back. Refuses `role.invite`; one that is gone already changes nothing. */
export async function uninvite(context: Context, id: number): Promise<void> {
  await inTransaction(context, async unit => {
    const invitation = await invitationNumbered(unit, id)
    if (!invitation) return
    const { role, for: held, email } = invitation
    if (!matches(invitable(unit.actor), { role, for: held })) throw new Refused('forbidden', 'role.invite', { role, for: held })
    await removeInvitation(unit, id)
    await announce(unit, 'role.offer-withdrawn', `invitation:${id}`, { role, for: held, email })
  })
}
