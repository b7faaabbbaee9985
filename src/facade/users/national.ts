import type { FastifyRequest, RouteOptions } from 'fastify'
import { usersOf } from '#accounts'
import { person } from '../asking.ts'
import { answerNotImplemented, mandatory } from '../error.ts'
import { parameterIn } from '../given.ts'
import { mongoAnswer } from '../mongo.ts'
import { governmentOf } from '../roles.ts'
import { userOf } from './user.ts'

/** The people of the caller's government, for its focal points; of any, for administrators who name it. New people are invited on our pages. */
export const nationalUsers: readonly RouteOptions[] = [
  { method: 'GET', url: '/v2013/users/national', handler: list },
  { method: ['POST', 'PATCH'], url: '/v2013/users/national', handler: answerNotImplemented },
]

async function list(request: FastifyRequest): Promise<unknown> {
  const { context } = person(request)
  const government = parameterIn(request.query, ['government'], 2)?.toLowerCase() ?? governmentOf(context.actor.roles)
  if (government === null) throw mandatory('government')
  const { users } = await usersOf(context, government)
  const people = users.map(({ account, name, email, roles }) => userOf({ id: `account:${account}`, name, email, roles }))
  return mongoAnswer(people, request.query)
}
