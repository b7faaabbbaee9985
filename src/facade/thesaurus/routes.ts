import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import { narrowerOf, termNamed, termsOf, vocabularies, type Term, type Vocabulary } from '#vocabularies'
import { notFound } from '../error.ts'
import { sendTagged } from '../tagged.ts'
import { domainOf, termOf } from './term.ts'

type Asked = { readonly id: string; readonly relations?: string; readonly domain?: string; readonly immediate?: string }
const askedIn = ({ params, query }: FastifyRequest): Asked => ({ ...(query as Asked), ...(params as { readonly id: string }) })

function domains(request: FastifyRequest, reply: FastifyReply) {
  return sendTagged(request, reply, vocabularies().map(domainOf))
}

function domain(request: FastifyRequest, reply: FastifyReply) {
  return sendTagged(request, reply, domainOf(vocabularyCalled(askedIn(request).id)))
}

/** The terms of a domain with their relations inside it, or with `relations=all` with all of them. */
function termsOfDomain(request: FastifyRequest, reply: FastifyReply) {
  const { id, relations } = askedIn(request)
  const { key } = vocabularyCalled(id)
  return sendTagged(
    request,
    reply,
    termsOf(key).map(term => termOf(term, relations === 'all' ? undefined : key)),
  )
}

function term(request: FastifyRequest, reply: FastifyReply) {
  return sendTagged(request, reply, termOf(termCalled(askedIn(request).id)))
}

/** What is narrower than a term: everything below it, or with `immediate` one step; with `domain` only its members. */
function narrowers(request: FastifyRequest, reply: FastifyReply) {
  const { id, domain: within, immediate } = askedIn(request)
  const above = termCalled(id)
  const key = within === undefined || within === '' ? undefined : vocabularyCalled(within).key
  const below = narrowerOf(above.identifier, key).filter(identifier => !isSet(immediate) || above.narrower.includes(identifier))
  return sendTagged(
    request,
    reply,
    below.map(identifier => termOf(termCalled(identifier), key)),
  )
}

const isSet = (text: string | undefined): boolean => text === 'true' || text === '1' || text === ''

function termCalled(id: string): Term {
  const found = termNamed(plain(id)) ?? termNamed(plain(id).replace(/^SUSTAINABLE-DEVELOPMENT-GOAL-(?=\d\d$)/i, 'SDG-GOAL-'))
  if (!found) throw notFound('There is no such term')
  return found
}

/** Domains that programs still ask for under names of before, by the names of today. */
const namedBefore: { readonly [name: string]: string } = {
  cbdlibraries: 'cbdclearinghouses',
  '441381da-856a-4e89-8568-9ebe7145fa50': 'bbi-assistance',
  'b40c65be-cfbf-4aa2-b2aa-c65f358c1d8d': 'ab782477-9942-4c6b-b9f0-79a82915a069',
  '0bb90152-be5d-4a51-b090-d29906f65247': 'aichi-targets',
}

function vocabularyCalled(id: string): Vocabulary {
  const asked = plain(id).toLowerCase()
  const wanted = Object.hasOwn(namedBefore, asked) ? namedBefore[asked]! : asked
  const found = vocabularies().find(({ key, domain: name }) => key.toLowerCase() === wanted || name?.toLowerCase() === wanted)
  if (!found) throw notFound('There is no such domain')
  return found
}

/** Some clients encode an identifier twice. */
function plain(id: string): string {
  if (!/%[0-9a-f]{2}/i.test(id)) return id
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}

/** The thesaurus: domains (our vocabularies) and terms. */
export const thesaurusRoutes: readonly RouteOptions[] = [
  { method: 'GET', url: '/v2013/thesaurus/domains', handler: domains },
  { method: 'GET', url: '/v2013/thesaurus/domains/:id', handler: domain },
  { method: 'GET', url: '/v2013/thesaurus/domains/:id/terms', handler: termsOfDomain },
  { method: 'GET', url: '/v2013/thesaurus/terms/:id', handler: term },
  { method: 'GET', url: '/v2013/thesaurus/terms/:id/narrowers', handler: narrowers },
]
