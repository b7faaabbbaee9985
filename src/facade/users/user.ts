import type { FastifyRequest } from 'fastify'
import type { Held } from '#platform/context.ts'
import { invalidParameter } from '../error.ts'
import { actorOfUser, namesApart, userIdOf } from '../people.ts'
import { governmentOf, roleNamesOf } from '../roles.ts'

/** Somebody as lists and profiles of the existing service show people; older programs read the same under names in capitals. */
export type User = { readonly userID: number; readonly email: string; readonly government: string | null; readonly [name: string]: unknown }

type Known = { readonly id: string; readonly email: string; readonly name: string; readonly roles: readonly Held[] }

/** A person with roles. */
export function userOf({ id, email, name, roles }: Known): User {
  const { firstName, lastName } = namesApart(name)
  const [userID, government] = [userIdOf(id), governmentOf(roles)]
  const inCapitals = { UserID: userID, FirstName: firstName, LastName: lastName, Email: email, Government: government }
  return { userID, firstName, lastName, name, email, government, roles: roleNamesOf(roles), ...inCapitals }
}

/** The actor a number in the address means. Refuses what is no number of a user. */
export function actorIn({ params }: FastifyRequest): string {
  const { user } = params as { readonly user: string }
  const actor = /^\d{1,15}$/.test(user) ? actorOfUser(Number(user)) : undefined
  if (actor === undefined) throw invalidParameter('user', 'The number of a user is expected')
  return actor
}

/** The number of the account a number in the address means. */
export const accountIn = (request: FastifyRequest): number => Number(actorIn(request).slice('account:'.length))
