import type { FastifyRequest, RouteOptions } from 'fastify'
import { profileOf, signIn, signOut } from '#accounts'
import { guest } from '#platform/context.ts'
import { person } from '../asking.ts'
import { badRequest } from '../error.ts'
import { textIn } from '../given.ts'
import { userIdOf } from '../people.ts'
import { governmentOf, roleNamesOf } from '../roles.ts'

const longestPassword = 1000

/** Signing in for a token, signing out, and who one is. */
export const authentication: readonly RouteOptions[] = [
  { method: 'POST', url: '/v2013/authentication/token', handler: begin },
  { method: 'DELETE', url: '/v2013/authentication/token', handler: end },
  { method: 'GET', url: '/v2013/authentication/user', handler: whoAmI },
]

/** The token is the key of a session like any other: the person sees it among the own devices and can end it there. */
async function begin(request: FastifyRequest): Promise<object> {
  const email = textIn(request.body, 'email', 254)
  const password = textIn(request.body, 'password', longestPassword)
  const { context, publicUrl } = request.asking
  const { key, maxAge } = await signIn(
    { ...context, actor: guest },
    { email, password, origin: publicUrl(), host: request.hostname, address: request.ip, agent: request.headers['user-agent'] ?? '' },
  )
  return { authenticationToken: key, expiration: new Date(context.now().getTime() + maxAge * 1000).toISOString() }
}

async function end(request: FastifyRequest): Promise<object> {
  const { context, session } = person(request)
  if (session === undefined) throw badRequest('This token was issued for programs: withdraw it where it was issued')
  await signOut(context, session)
  return {}
}

const anonymous = {
  userID: 1,
  name: 'anonymous',
  email: 'anonymous@domain',
  government: null,
  userGroups: null,
  roles: [],
  isAuthenticated: false,
}

async function whoAmI({ asking: { context } }: FastifyRequest): Promise<object> {
  const { id, roles } = context.actor
  if (id === undefined) return anonymous
  const { name, email } = await profileOf(context)
  const names = roleNamesOf(roles)
  return {
    userID: userIdOf(id),
    name,
    email,
    government: governmentOf(roles),
    userGroups: names,
    roles: names,
    isAuthenticated: true,
    isEmailVerified: true,
  }
}
