import type { FastifyReply, FastifyRequest } from 'fastify'
import { siteAt } from '#portals'
import { missing } from '../answers/failure.ts'
import { metadataOf } from '../answers/metadata.ts'
import { serviceJson, serviceXml } from '../answers/service.ts'
import { shown, type ProfileName, type Shown } from '../model/profile.ts'
import { optionsIn, queryOf } from '../query/options.ts'
import { ordered } from '../query/select.ts'
import { holds, send } from '../respond.ts'
import { addressIn, type Address } from './address.ts'
import { answerList } from './list.ts'
import { notationFor } from './negotiation.ts'
import { rowsIn, type Answering, type Question } from './question.ts'
import type { Root } from './roots.ts'
import { answerProperty, answerRow } from './row.ts'

/** Answer a question to one of the services. */
export async function answer(answering: Answering, root: Root, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const [path = '', ...options] = (request.raw.url ?? '').split('?')
  const address = addressIn(path.slice(root.path.length))
  const site = siteAt(request, answering.publicUrl())
  const query = queryOf(options.join('?'))
  const question: Question = { ...answering, request, reply, profile: root.profile, site, root: site.origin + root.path, query }
  if (address.kind === 'metadata') return metadata(question)
  if (address.kind === 'service') return service(question)
  const set = shown[root.profile].get(address.set)
  if (set === undefined) throw missing(`There is no set ${address.set}`)
  return answers[address.kind](question, set, address as never)
}

type Answers = {
  readonly [kind in Exclude<Address['kind'], 'service' | 'metadata'>]: (
    question: Question,
    set: Shown,
    address: Address & { readonly kind: kind },
  ) => Promise<FastifyReply>
}

const answers: Answers = { set: answerList, count: answerCount, row: answerRow, property: answerProperty }

const described = new Map<ProfileName, string>()

async function metadata({ request, reply, profile }: Question): Promise<FastifyReply> {
  const text = described.get(profile) ?? metadataOf(profile)
  described.set(profile, text)
  reply.header('cache-control', 'public, max-age=3600')
  return send(request, reply, 'application/xml;charset=utf-8', () => text)
}

async function service(question: Question): Promise<FastifyReply> {
  const { request, reply, profile, root, query } = question
  const { kind, type } = notationFor(profile, 'service', query.get('$format'), request.headers.accept)
  reply.header('cache-control', 'public, max-age=3600')
  return send(request, reply, `${type};charset=utf-8`, () =>
    kind === 'json' ? JSON.stringify(serviceJson(profile, root)) : serviceXml(profile, root),
  )
}

/** The digits alone, whatever somebody takes. */
async function answerCount({ request, reply, profile, site, query, following }: Question, set: Shown): Promise<FastifyReply> {
  const options = optionsIn(query, set, profile)
  const shelf = await following.current()
  if (holds(request, reply, shelf, `${site.origin} ${request.url}`)) return reply.code(304).send()
  const rows = rowsIn(shelf, site, set)
  const count = options.filter === undefined ? rows.size : ordered(rows, set, options, site.origin).length
  return send(request, reply, 'text/plain;charset=utf-8', () => String(count))
}
