import type { Context, Held } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { matches } from '#platform/filter.ts'
import type { Account } from './account.ts'
import { manageable } from './roles/policy.ts'
import { rolesOfAll } from './roles/store.ts'
import { list, withNumber } from './store.ts'

/** An account as administrators see it. */
export type Listed = Omit<Account, 'password'> & { readonly roles: readonly Held[] }

/** Accounts whose name or address contains the text, newest first, fifty a page from 1, for administrators. Refuses `account.list`. */
export async function accountsList(
  context: Context,
  { text = '', page = 1 }: { readonly text?: string; readonly page?: number },
): Promise<{ readonly accounts: readonly Listed[]; readonly total: number; readonly pageSize: number }> {
  refuseOthers(context)
  const { accounts, total } = await list(context, text.slice(0, 200), (page - 1) * pageSize, pageSize)
  return { accounts: await withRoles(context, accounts), total, pageSize }
}

/** One account, for administrators. Refuses `account.list`, `account.unknown`. */
export async function accountNumbered(context: Context, id: number): Promise<Listed> {
  refuseOthers(context)
  const account = Number.isSafeInteger(id) ? await withNumber(context, id) : undefined
  if (!account) throw new Refused('not-found', 'account.unknown')
  return (await withRoles(context, [account]))[0]!
}

const pageSize = 50

function refuseOthers(context: Context): void {
  if (!matches(manageable(context.actor), {})) throw new Refused('forbidden', 'account.list')
}

async function withRoles(context: Context, accounts: readonly Account[]): Promise<readonly Listed[]> {
  const held = await rolesOfAll(
    context,
    accounts.map(({ id }) => id),
  )
  return accounts.map(({ password: _, ...account }) => ({ ...account, roles: held.filter(one => one.account === account.id) }))
}
