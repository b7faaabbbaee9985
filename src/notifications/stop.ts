import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { newSecret } from '#platform/ids.ts'
import type { Locale } from '#platform/localized.ts'
import { inTransaction } from '#platform/transaction.ts'
import { isKind, put } from './choose.ts'
import type { NoticeKind } from './kinds.ts'
import { choicesOf, keyFor } from './store.ts'

/** Who wants which kind of letters no more. */
export type Stop = { readonly account: string; readonly kind: NoticeKind }

/** The address that stops a kind of letters without signing in. It says nothing that others could use: it is signed for this person and kind. */
export async function stopAddress(context: Context, origin: string, locale: Locale, stop: Stop): Promise<string> {
  return `${origin}/${locale}/notifications/stop?of=${stop.account}.${stop.kind}.${signature(await keyOf(context), stop)}`
}

/** What a signed address speaks of, and whether it was done before. Refuses `link.unknown`. */
export async function stopIn(context: Context, token: string): Promise<Stop & { readonly stopped: boolean }> {
  const [account = '', kind = '', signed = ''] = token.split('.')
  if (!isKind(kind) || !same(signed, signature(await keyOf(context), { account, kind }))) throw new Refused('not-found', 'link.unknown')
  const chosen = await choicesOf(context, [account])
  return { account, kind, stopped: chosen.some(one => one.kind === kind && one.choice === 'none') }
}

/** Stop the letters a signed address speaks of; stopping twice is stopping once. Refuses `link.unknown`. */
export async function stop(context: Context, token: string): Promise<Stop> {
  const { account, kind, stopped } = await stopIn(context, token)
  if (!stopped) await inTransaction({ ...context, actor: { id: account, roles: [] } }, unit => put(unit, account, kind, 'none'))
  return { account, kind }
}

const keyOf = (context: Context): Promise<string> => keyFor(context, 'letters', newSecret())

const signature = (key: string, { account, kind }: Stop): string => createHmac('sha256', key).update(`${account}.${kind}`).digest('base64url')

const same = (one: string, other: string): boolean => one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))
