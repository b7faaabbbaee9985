import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { digestOf, newSecret } from '#platform/ids.ts'
import type { Account } from './account.ts'
import { send } from './letters/send.ts'
import { findLink, putLink, type Link, type Purpose } from './store.ts'

const minute = 60 * 1000

/** What a link sent by mail leads to and how long it works. It only shows a page; the page's button acts. */
const kinds: Readonly<Record<Purpose, { readonly path: string; readonly lasts: number }>> = {
  verification: { path: '/account/verification', lasts: 24 * 60 * minute },
  reset: { path: '/account/reset/password', lasts: 30 * minute },
  email: { path: '/account/email/confirmation', lasts: 24 * 60 * minute },
  'first-administrator': { path: '/account/first-administrator', lasts: 24 * 60 * minute },
}

/** Make a link and answer its secret; earlier ones for the same purpose stop working. */
export async function makeLink(
  unit: Context,
  purpose: Purpose,
  link: { readonly account: number | null; readonly email: string | null },
): Promise<string> {
  const secret = newSecret()
  await putLink(unit, digestOf(secret), purpose, { ...link, expiresAt: new Date(unit.now().getTime() + kinds[purpose].lasts) })
  return secret
}

/** Send a link to an account's address, or to the new one it is to prove. */
export async function sendLink(
  unit: Context,
  account: Account,
  purpose: 'verification' | 'reset' | 'email',
  origin: string,
  to = account.email,
): Promise<void> {
  const secret = await makeLink(unit, purpose, { account: account.id, email: to })
  await send(unit, purpose, { to, locale: account.locale, origin, path: kinds[purpose].path, secret, name: account.name })
}

/** The path of a link below the locale. */
export const pathOf = (purpose: Purpose, secret: string): string => `${kinds[purpose].path}?link=${secret}`

/** What a link is for. Refuses `link.unknown`: used, replaced by a newer one, too old or never made. */
export async function linkOf(context: Context, purpose: Purpose, secret: string): Promise<Link> {
  const link = await findLink(context, digestOf(secret), purpose)
  if (!link) throw new Refused('not-found', 'link.unknown', { purpose })
  return link
}
