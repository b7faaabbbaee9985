import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import {
  accountNumbered,
  accountsList,
  changePassword,
  closeAccount,
  profileOf,
  reopenAccount,
  requestReset,
  saveProfile,
  signUp,
  type Listed,
} from '#accounts'
import { guest } from '#platform/context.ts'
import { person, writer } from '../asking.ts'
import { answerNotImplemented, forbidden, invalidParameter } from '../error.ts'
import { numberIn, objectIn, parameterIn, textIn, textMaybe } from '../given.ts'
import { namesApart } from '../people.ts'
import { nationalUsers } from './national.ts'
import { userRoles } from './roles.ts'
import { accountIn, actorIn, userOf, type User } from './user.ts'

const one = '/v2013/users/:user'

/** People, as far as they see and change themselves, and what administrators do with them. */
export const users: readonly RouteOptions[] = [
  { method: 'POST', url: '/v2013/users', handler: join },
  { method: 'GET', url: '/v2013/users', handler: list },
  ...nationalUsers,
  { method: 'GET', url: one, handler: read },
  { method: 'PUT', url: one, handler: change },
  { method: 'DELETE', url: one, handler: close },
  ...userRoles,
  { method: 'POST', url: `${one}/activations`, handler: activate },
  { method: 'POST', url: '/v2013/activate/email', handler: answerNotImplemented },
  { method: 'POST', url: `${one}/password-resets`, handler: forget },
  { method: ['POST', 'PUT'], url: '/v2013/changepassword', handler: renew },
]

const longestPassword = 1000
const pageSize = 50

async function join(request: FastifyRequest): Promise<object> {
  const { body, ip: address, asking } = request
  const name = [textMaybe(body, 'FirstName', 100), textMaybe(body, 'LastName', 100)].filter(Boolean).join(' ')
  const [email, password] = [textIn(body, 'Email', 254), textIn(body, 'Password', longestPassword)]
  await signUp({ ...asking.context, actor: guest }, { email, name, password, locale: 'en', origin: asking.publicUrl(), address })
  return { message: 'A letter with a link is on its way to the address' }
}

async function list(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { context } = person(request)
  const { query } = request
  const [offset, limit] = [numberIn(query, ['sk', '$skip'], 1_000_000) ?? 0, numberIn(query, ['l', '$top'], pageSize) ?? pageSize]
  if (offset % pageSize !== 0) throw invalidParameter('sk', `Pages begin at multiples of ${pageSize}`)
  const { accounts, total } = await accountsList(context, { text: parameterIn(query, ['q', 'freeText'], 200) ?? '', page: offset / pageSize + 1 })
  return reply.header('record-count', total).send(accounts.slice(0, limit).map(shown))
}

async function read(request: FastifyRequest): Promise<User> {
  const { context } = person(request)
  const actor = actorIn(request)
  if (actor !== context.actor.id) return shown(await accountNumbered(context, accountIn(request)))
  return userOf({ ...(await profileOf(context)), id: actor, roles: context.actor.roles })
}

async function change(request: FastifyRequest): Promise<User> {
  const { context } = writer(request)
  if (actorIn(request) !== context.actor.id) throw forbidden()
  const { locale, name } = await profileOf(context)
  const { firstName, lastName } = namesApart(name)
  const body = objectIn(request.body)
  const wanted = [textMaybe(body, 'FirstName', 100) ?? firstName, textMaybe(body, 'LastName', 100) ?? lastName].join(' ')
  await saveProfile(context, { name: wanted, locale })
  return read(request)
}

/** An account ends everywhere at once; it can be opened again. */
async function close(request: FastifyRequest): Promise<object> {
  const { context } = writer(request)
  await closeAccount(context, accountIn(request))
  return {}
}

/** By number an administrator opens an account again; by address somebody asks for the letter that proves it, with which a password is chosen. */
async function activate(request: FastifyRequest): Promise<object> {
  if (!/^\d{1,15}$/.test((request.params as { readonly user: string }).user)) return forget(request)
  const { context } = writer(request)
  await reopenAccount(context, accountIn(request))
  return {}
}

async function forget(request: FastifyRequest): Promise<object> {
  const { user: email } = request.params as { readonly user: string }
  const { context, publicUrl } = request.asking
  await requestReset({ ...context, actor: guest }, { email, origin: publicUrl(), address: request.ip })
  return { message: 'If the address has an account, a letter is on its way to it' }
}

async function renew(request: FastifyRequest): Promise<object> {
  const { context, session, publicUrl } = writer(request)
  const [old, password] = [textIn(request.body, 'oldPassword', longestPassword), textIn(request.body, 'newPassword', longestPassword)]
  await changePassword(context, { old, password, session, origin: publicUrl(), address: request.ip })
  return {}
}

const shown = ({ id, email, name, roles }: Listed): User => userOf({ id: `account:${id}`, email, name, roles })
