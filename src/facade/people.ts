import { correspondents, namesOf } from '#accounts'
import type { Context } from '#platform/context.ts'

/** Somebody as clients of the existing service read it. The address only for those who may know it. */
export type Person = { readonly userID: number; readonly firstName: string; readonly lastName: string; readonly email?: string }

const anonymous = 1
const nobody = 0

/** The number of an actor: 1 is the anonymous user of the existing service, so account 12 is user 13; 0 is the system. */
export function userIdOf(actor: string | null | undefined): number {
  const account = /^account:(\d{1,15})$/.exec(actor ?? '')?.[1]
  return account === undefined ? nobody : Number(account) + anonymous
}

/** The actor a user number means; `undefined` when it can mean none. */
export const actorOfUser = (user: number): string | undefined =>
  Number.isSafeInteger(user) && user > anonymous ? `account:${user - anonymous}` : undefined

/** A name in two parts, of which the second is the last word. */
export function namesApart(name: string): { readonly firstName: string; readonly lastName: string } {
  const words = name.trim().split(/\s+/)
  return { firstName: words.slice(0, -1).join(' '), lastName: words.at(-1) ?? '' }
}

/** The people behind actor ids, with names and addresses: for those who work with them, in one question for all. Nobody is `null`. */
export async function peopleOf(context: Context, actors: readonly (string | null | undefined)[]): Promise<Naming> {
  const [names, reachable] = await Promise.all([namesOf(context, actors), correspondents(context, [...new Set(actors)])])
  const emails = new Map(reachable.map(({ id, email }) => [id, email]))
  return actor => {
    if (actor === null || actor === undefined) return null
    const email = emails.get(actor)
    return { userID: userIdOf(actor), ...namesApart(names.get(actor) ?? ''), ...(email === undefined ? {} : { email }) }
  }
}

/** People as everybody may know them: by their numbers. Public pages name nobody either. */
export const numbersAlone: Naming = actor => (actor === null || actor === undefined ? null : { userID: userIdOf(actor), firstName: '', lastName: '' })

/** Who an actor is. */
export type Naming = (actor: string | null | undefined) => Person | null

/** How the existing service names the owner of a record: `country:br`, `user:13`, `SCBD`. */
export const ownerOf = (owner: string): string => (owner.startsWith('account:') ? `user:${userIdOf(owner)}` : owner)
