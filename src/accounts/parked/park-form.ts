import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { newSecret } from '#platform/ids.ts'
import { spend } from '#platform/rate-limit.ts'
import { accountNumber } from '../account.ts'
import { accountBehind } from '../sessions/actor-for.ts'
import { networkOf } from '../sessions/session.ts'
import { add, find, removeOver } from './store.ts'

/** A form that came too late to be taken. `key` is the session's it came with, which may have ended. */
export type LateForm = {
  readonly path: string
  readonly form: URLSearchParams
  readonly browser: string
  readonly key: string | undefined
  readonly address: string
}

const idShape = /^[\w-]{43}$/
const lastsHours = 24
const mostBytes = 4 * 1024 * 1024
const mostPerBrowser = 5
const perNetwork = { most: 60, seconds: 3600 }

/**
 * Keep what was typed until its person is back, for a day, for the browser that sent it and the account it was signed in with.
 * Passwords are not kept. Refuses `form.large`, `limit.reached`.
 */
export async function parkForm(context: Context, { path, form, browser, key, address }: LateForm): Promise<string> {
  const fields = new URLSearchParams([...form].filter(([name]) => name !== 'csrf' && !/password/i.test(name))).toString()
  if (fields.length > mostBytes) throw new Refused('invalid', 'form.large', { most: mostBytes })
  await spend(context, `parked:address:${networkOf(address)}`, perNetwork)

  const id = newSecret()
  const account = accountNumber(context.actor.id) ?? (key === undefined ? undefined : await accountBehind(context, key)) ?? null
  await add(context, { id, browser, account, path, fields, expires_at: new Date(context.now().getTime() + lastsHours * 60 * 60 * 1000) })
  await removeOver(context, browser, mostPerBrowser)
  return id
}

/** The kept form. Refuses `form.unknown` to another browser or another person than the one who had typed. */
export async function parkedForm(context: Context, id: string, browser: string): Promise<{ readonly path: string; readonly form: URLSearchParams }> {
  const parked = idShape.test(id) ? await find(context, id, browser) : undefined
  if (!parked) throw new Refused('not-found', 'form.unknown')
  const actor = accountNumber(context.actor.id)
  if (parked.account !== null && parked.account !== actor) throw new Refused('not-found', 'form.unknown')
  return { path: parked.path, form: new URLSearchParams(parked.fields) }
}
