import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { announce } from '#platform/events.ts'
import { digestOf, newSecret } from '#platform/ids.ts'
import { inTransaction } from '#platform/transaction.ts'
import { accountOf, nameOf, refuseFaults } from '../account.ts'
import { add, list, remove } from './store.ts'
import { lifetimes, prefix, scopes, type Scope, type Token } from './token.ts'

/** What a token is wished to be: a name to recognise it by, scopes, and days until it expires (7, 30, 90 or 365). */
export type Wish = { readonly name: string; readonly scopes: readonly string[]; readonly days: number }

const longestName = 80
const mostTokens = 50

/** Issue a token of the actor. The secret is answered once and never again. Refuses `account.input`, `token.most`. */
export async function issueToken(context: Context, wish: Wish): Promise<{ readonly id: number; readonly token: string; readonly expiresAt: Date }> {
  const account = accountOf(context.actor)
  const name = nameOf(wish.name)
  const asked = scopes.filter(scope => wish.scopes.includes(scope))
  refuseFaults([
    ...(name === '' ? [{ path: '/name', code: 'name.missing' }] : []),
    ...([...name].length > longestName ? [{ path: '/name', code: 'name.long', values: { most: longestName } }] : []),
    ...(asked.length === 0 || asked.length !== new Set(wish.scopes).size ? [{ path: '/scopes', code: 'token.scopes' }] : []),
    ...((lifetimes as readonly number[]).includes(wish.days) ? [] : [{ path: '/days', code: 'token.days' }]),
  ])

  const token = prefix + newSecret()
  const createdAt = context.now()
  const expiresAt = new Date(createdAt.getTime() + wish.days * 24 * 60 * 60 * 1000)
  return inTransaction(context, async unit => {
    if ((await list(unit, account)).length >= mostTokens) throw new Refused('conflict', 'token.most', { most: mostTokens })
    const id = await add(unit, account, digestOf(token), { name, scopes: asked as readonly Scope[], createdAt, expiresAt })
    await announce(unit, 'token.issued', `account:${account}`, { token: id, name, scopes: asked })
    return { id, token, expiresAt }
  })
}

/** The actor's tokens, newest first, without their secrets. */
export const tokensOf = (context: Context): Promise<readonly Token[]> => list(context, accountOf(context.actor))

/** Take one of the actor's tokens back; it stops working at once. Refuses `token.unknown`. */
export async function withdrawToken(context: Context, id: number): Promise<void> {
  const account = accountOf(context.actor)
  await inTransaction(context, async unit => {
    if (!(await remove(unit, account, id))) throw new Refused('not-found', 'token.unknown')
    await announce(unit, 'token.withdrawn', `account:${account}`, { token: id })
  })
}
