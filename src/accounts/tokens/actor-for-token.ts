import type { Actor, Context } from '#platform/context.ts'
import { digestOf } from '#platform/ids.ts'
import { presented, used } from './store.ts'
import { prefix, type Scope, type Token } from './token.ts'

const usedEveryMinute = 60_000

/** Who a token speaks for, with the roles held at this moment, what it allows, and its own name and end; nobody when it is unknown, expired or withdrawn. */
export async function actorForToken(
  context: Context,
  token: string,
): Promise<{ readonly actor: Actor; readonly scopes: readonly Scope[]; readonly token: Pick<Token, 'name' | 'expiresAt'> } | undefined> {
  if (!token.startsWith(prefix) || token.length > 100) return undefined
  const found = await presented(context, digestOf(token))
  const now = context.now()
  if (!found || found.state !== 'active' || found.expiresAt <= now) return undefined

  if (found.usedAt === null || now.getTime() - found.usedAt.getTime() > usedEveryMinute) await used(context, found.id)
  return {
    actor: { id: `account:${found.account}`, name: found.owner, roles: found.roles },
    scopes: found.scopes,
    token: { name: found.name, expiresAt: found.expiresAt },
  }
}
