import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import { accountNumbered, accountsList, changePassword, profileOf, requestReset, saveProfile, signUp, type Listed } from '#accounts'
import { guest } from '#platform/context.ts'
import { person, writer } from '../asking.ts'
import { answerNotImplemented, forbidden, invalidParameter } from '../error.ts'
import { numberIn, objectIn, parameterIn, textIn, textMaybe } from '../given.ts'
import { actorOfUser, namesApart, userIdOf } from '../people.ts'
import { governmentOf, knownRoles, roleNamesOf } from '../roles.ts'

const one = '/v2013/users/:user'

/** People, as far as they see and change themselves, and lists for administrators. */
export const users: readonly RouteOptions[] = [
  { method: 'POST', url: '/v2013/users', handler: join },
  { method: 'GET', url: '/v2013/users', handler: list },
  { method: 'GET', url: '/v2013/users/national', handler: answerNotImplemented },
  { method: 'GET', url: one, handler: read },
  { method: 'PUT', url: one, handler: change },
  { method: 'DELETE', url: one, handler: answerNotImplemented },
  { method: ['PUT', 'DELETE'], url: `${one}/roles/:role`, handler: answerNotImplemented },
  { method: 'POST', url: `${one}/activations`, handler: answerNotImplemented },
  { method: 'POST', url: '/v2013/activate/email', handler: answerNotImplemented },
  { method: 'POST', url: `${one}/password-resets`, handler: forget },
  { method: 'POST', url: '/v2013/changepassword', handler: renew },
  { method: 'GET', url: '/v2013/roles', handler: listRoles },
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

async function read(request: FastifyRequest): Promise<object> {
  const { context } = person(request)
  const actor = named(request)
  if (actor !== context.actor.id) return shown(await accountNumbered(context, Number(actor.slice('account:'.length))))
  return shownOf({ ...(await profileOf(context)), id: actor, roles: context.actor.roles })
}

async function change(request: FastifyRequest): Promise<object> {
  const { context } = writer(request)
  if (named(request) !== context.actor.id) throw forbidden()
  const { locale, name } = await profileOf(context)
  const { firstName, lastName } = namesApart(name)
  const body = objectIn(request.body)
  const wanted = [textMaybe(body, 'FirstName', 100) ?? firstName, textMaybe(body, 'LastName', 100) ?? lastName].join(' ')
  await saveProfile(context, { name: wanted, locale })
  return read(request)
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

async function listRoles({ query }: FastifyRequest): Promise<object> {
  const text = parameterIn(query, ['q'], 200)?.toLowerCase() ?? ''
  return knownRoles.filter(({ name }) => name.toLowerCase().includes(text))
}

/** The actor a number in the address means. */
function named({ params }: FastifyRequest): string {
  const { user } = params as { readonly user: string }
  const actor = /^\d{1,15}$/.test(user) ? actorOfUser(Number(user)) : undefined
  if (actor === undefined) throw invalidParameter('user', 'The number of a user is expected')
  return actor
}

const shown = ({ id, email, name, roles }: Listed) => shownOf({ id: `account:${id}`, email, name, roles })

const shownOf = ({
  id,
  email,
  name,
  roles,
}: {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly roles: Listed['roles']
}) => ({
  userID: userIdOf(id),
  ...namesApart(name),
  name,
  email,
  government: governmentOf(roles),
  roles: roleNamesOf(roles),
})
