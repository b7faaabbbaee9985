import { accountNumbered } from '#accounts'
import type { Actor, Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { asActor, operator } from './import-run.ts'

/** Whoever leads an import or export, with the roles held at this moment: a job acts as this person. Refuses `import.actor` when the account is closed or gone. */
export async function leadingActor(context: Context, id: string): Promise<Actor> {
  if (id === operator.id) return operator
  const number = /^account:(\d+)$/.exec(id)?.[1]
  const account = number === undefined ? undefined : await accountNumbered(asActor(context, operator), Number(number))
  if (account?.state !== 'active') throw new Refused('forbidden', 'import.actor', { actor: id })
  return { id, name: account.name, roles: account.roles }
}
