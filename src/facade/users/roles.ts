import type { FastifyRequest, RouteOptions } from 'fastify'
import { accountNumbered, grant, revoke } from '#accounts'
import { person, writer } from '../asking.ts'
import { invalidParameter, mandatory, notFound } from '../error.ts'
import { parameterIn } from '../given.ts'
import { governmentOf, knownRoles, roleMeant, roleNumbersOf } from '../roles.ts'
import { accountIn, actorIn } from './user.ts'

const held = '/v2013/users/:user/roles'

/** Roles: which there are, who holds them, giving and taking them. What a role of theirs means here stands in `../roles.ts`. */
export const userRoles: readonly RouteOptions[] = [
  { method: 'GET', url: '/v2013/roles', handler: list },
  { method: 'GET', url: '/v2013/roles/:role', handler: one },
  { method: 'GET', url: held, handler: ofUser },
  { method: 'PUT', url: `${held}/:role`, handler: request => changed(request, grant) },
  { method: 'DELETE', url: `${held}/:role`, handler: request => changed(request, revoke) },
]

const roleIn = ({ params }: FastifyRequest): string => (params as { readonly role: string }).role

async function list({ query }: FastifyRequest): Promise<object> {
  const text = parameterIn(query, ['q'], 200)?.toLowerCase() ?? ''
  return knownRoles.filter(({ name }) => name.toLowerCase().includes(text))
}

async function one(request: FastifyRequest): Promise<object> {
  const found = knownRoles.find(({ code, roleId }) => code === roleIn(request) || String(roleId) === roleIn(request))
  if (!found) throw notFound('There is no such role')
  return found
}

async function ofUser(request: FastifyRequest): Promise<readonly number[]> {
  const { context } = person(request)
  const own = actorIn(request) === context.actor.id
  return roleNumbersOf(own ? context.actor.roles : (await accountNumbered(context, accountIn(request))).roles)
}

async function changed(request: FastifyRequest, change: typeof grant): Promise<object> {
  const { context } = writer(request)
  const account = accountIn(request)
  const meant = roleMeant(roleIn(request))
  if (!meant) throw invalidParameter('role', 'This role is neither given nor taken')
  await change(context, { account, role: meant.role, for: meant.for ?? (await governmentFor(request, account)) })
  return {}
}

/** The government a national role is held for: the one named, that of the caller, or that of the person. */
async function governmentFor(request: FastifyRequest, account: number): Promise<string> {
  const { context } = person(request)
  const named = parameterIn(request.query, ['government'], 2)?.toLowerCase() ?? governmentOf(context.actor.roles)
  const government = named ?? governmentOf((await accountNumbered(context, account)).roles)
  if (government === null) throw mandatory('government')
  return government
}
