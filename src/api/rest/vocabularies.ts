import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import { Refused } from '#platform/errors.ts'
import {
  exportTerm,
  exportVocabulary,
  findTerms,
  mappingsOf,
  mediaTypes,
  propose,
  syntaxes,
  syntaxWanted,
  termHistory,
  termNamed,
  termsOf,
  vocabularies,
  vocabularyNamed,
  type Syntax,
  type Term,
  type Wish,
} from '#vocabularies'
import { writer } from '../caller.ts'
import { tagged, taggedJson } from './conditional.ts'
import { anything, answers, listOf, moment, shape, nullable, object, text, whole, words, withToken } from './described.ts'

const key = {
  type: 'object',
  properties: { key: { ...text, maxLength: 100, description: 'Key of the vocabulary: `gbf-targets`' } },
  required: ['key'],
} as const

const identifier = {
  type: 'object',
  properties: { identifier: { ...text, maxLength: 128, description: 'Identifier or alias in any case: `GBF-TARGET-03`' } },
  required: ['identifier'],
} as const

const format = {
  ...text,
  enum: ['json', ...syntaxes, ...syntaxes.map(syntax => mediaTypes[syntax].ending)],
  description: 'SKOS in place of JSON: `turtle`, `rdf-xml`, `json-ld`, or their endings; else by `Accept`',
} as const

const vocabularySchema = object(
  { key: text, title: words, domain: text, description: words, guideline: words, own: { type: 'boolean' }, terms: listOf(shape('Term')) },
  ['domain', 'description', 'guideline', 'own'],
)

const changeSchema = object({
  id: whole,
  action: text,
  version: whole,
  parts: {
    type: 'object',
    description: 'Of each part what it was and what it became',
    additionalProperties: object({ before: {}, after: {} }, ['before', 'after']),
  },
  comment: nullable(text),
  at: moment,
})

const proposalSchema = object({
  id: whole,
  kind: { enum: ['new', 'change', 'merge'] },
  vocabulary: nullable(text),
  term: nullable(text),
  body: { ...anything, description: 'The term as it is proposed' },
  reason: text,
  state: text,
  proposedAt: moment,
})

/** Controlled vocabularies, their terms and how these stand to terms elsewhere. Answers bear an `ETag`. */
export const vocabularyRoutes: readonly RouteOptions[] = [
  {
    method: 'GET',
    url: '/vocabularies',
    schema: {
      tags: ['formats'],
      operationId: 'listVocabularies',
      description: 'Keys, titles and sizes of the controlled vocabularies.',
      summary: 'List the vocabularies',
      response: answers(200, 'All vocabularies', object({ vocabularies: listOf(shape('Vocabulary')) })),
    },
    handler: (request, reply) =>
      taggedJson(request, reply, () => ({
        vocabularies: vocabularies().map(vocabulary => ({
          ...vocabulary,
          terms: termsOf(vocabulary.key).length,
          links: { self: `/api/v1/vocabularies/${encodeURIComponent(vocabulary.key)}` },
        })),
      })),
  },
  {
    method: 'GET',
    url: '/vocabularies/:key',
    schema: {
      tags: ['formats'],
      operationId: 'readVocabulary',
      summary: 'Read a vocabulary',
      description:
        'All terms in order; with `q` those whose label in any language fits best. As SKOS with all mappings and retired terms when asked for.',
      params: key,
      querystring: {
        type: 'object',
        properties: {
          q: { ...text, maxLength: 200, description: 'Part of a label in any language' },
          limit: { type: 'integer', minimum: 1, maximum: 100, description: 'With `q`: at most so many terms' },
          format,
        },
      },
      response: answers(200, 'The vocabulary and its terms', vocabularySchema),
    },
    handler: (request, reply) => {
      const vocabulary = vocabularyNamed((request.params as { readonly key: string }).key)
      const { q, limit, format: wanted } = request.query as { readonly q?: string; readonly limit?: number; readonly format?: string }
      return represented(
        request,
        reply,
        wanted,
        syntax => exportVocabulary(siteOf(request), vocabulary.key, syntax),
        () => {
          const terms = q === undefined ? termsOf(vocabulary.key) : findTerms([vocabulary.key], q, request.caller.locale, limit)
          return { ...vocabulary, terms: terms.map(termAnswer) }
        },
      )
    },
  },
  {
    method: 'GET',
    url: '/vocabularies/:key/mappings',
    schema: {
      tags: ['formats'],
      operationId: 'listMappings',
      description: 'Lines of SKOS mapping relations, for instance to the Sustainable Development Goals.',
      summary: 'How the terms of a vocabulary stand to terms elsewhere',
      params: key,
      response: answers(200, 'The mappings, each with its source', object({ vocabulary: text, mappings: listOf(shape('Mapping')) })),
    },
    handler: (request, reply) => {
      const vocabulary = vocabularyNamed((request.params as { readonly key: string }).key)
      const mappings = () => termsOf(vocabulary.key).flatMap(term => mappingsAnswer(term).map(mapping => ({ term: term.identifier, ...mapping })))
      return taggedJson(request, reply, () => ({ vocabulary: vocabulary.key, mappings: mappings() }))
    },
  },
  {
    method: 'GET',
    url: '/terms/:identifier',
    schema: {
      tags: ['formats'],
      operationId: 'readTerm',
      description: 'Its labels and definitions in every language, and the terms above, below and beside it.',
      summary: 'Read a term',
      params: identifier,
      querystring: { type: 'object', properties: { format } },
      response: answers(200, 'The term with its mappings', shape('Term')),
    },
    handler: (request, reply) => {
      const term = termOf(request)
      const { format: wanted } = request.query as { readonly format?: string }
      return represented(
        request,
        reply,
        wanted,
        syntax => exportTerm(siteOf(request), term, syntax),
        () => ({
          ...termAnswer(term),
          mappings: mappingsAnswer(term),
        }),
      )
    },
  },
  {
    method: 'GET',
    url: '/terms/:identifier/history',
    schema: {
      tags: ['formats'],
      operationId: 'readTermHistory',
      description: 'The newest change first, with who made it.',
      summary: 'What was changed of a term, and when',
      params: identifier,
      response: answers(200, 'Its changes, newest first', object({ changes: listOf(changeSchema) })),
    },
    handler: async request => {
      const changes = await termHistory(request.caller.context, termOf(request).identifier)
      return { changes: changes.map(({ id, action, version, parts, comment, at }) => ({ id, action, version, parts, comment, at })) }
    },
  },
  {
    method: 'POST',
    url: '/proposals',
    schema: {
      tags: ['formats'],
      operationId: 'proposeTerm',
      summary: 'Propose a term, a change or a merge',
      description: 'For the managers of the vocabulary, who answer by mail.',
      security: withToken,
      body: {
        type: 'object',
        additionalProperties: false,
        properties: {
          kind: { enum: ['new', 'change', 'merge'] },
          vocabulary: { ...text, maxLength: 100 },
          term: { ...text, maxLength: 128 },
          body: {
            type: 'object',
            additionalProperties: false,
            properties: {
              label: { type: 'object', additionalProperties: { ...text, maxLength: 500 } },
              definition: { type: 'object', additionalProperties: { ...text, maxLength: 5000 } },
              broader: { ...text, maxLength: 128 },
              target: { ...text, maxLength: 128 },
            },
          },
          reason: { ...text, maxLength: 2000 },
        },
        required: ['kind', 'body', 'reason'],
        examples: [
          { kind: 'change', term: 'GBF-TARGET-03', body: { label: { en: 'Conserve 30 per cent by 2030' } }, reason: 'As it is said in short.' },
        ],
      },
      response: answers(201, 'The proposal', proposalSchema),
    },
    handler: async (request, reply) => {
      const { context } = writer(request)
      const { id, kind, vocabulary, term, body, reason, state, proposedAt } = await propose(context, request.body as Wish)
      return reply.code(201).send({ id, kind, vocabulary, term, body, reason, state, proposedAt })
    },
  },
]

/** A term of the address. Refuses `term.unknown`. */
function termOf(request: FastifyRequest): Term {
  const named = (request.params as { readonly identifier: string }).identifier
  const term = termNamed(named)
  if (!term) throw new Refused('not-found', 'term.unknown', { identifier: named })
  return term
}

const termAnswer = (term: Term) => ({
  ...term,
  links: { self: `/api/v1/terms/${encodeURIComponent(term.identifier)}`, page: `/en/terms/${encodeURIComponent(term.identifier)}` },
})

const mappingsAnswer = ({ identifier: of }: Term) =>
  mappingsOf(of).map(({ relation, to, term, note }) => ({ relation, target: to, kind: term ? 'term' : 'address', note }))

const siteOf = (request: FastifyRequest) => ({ origin: `${request.protocol}://${request.host}` })

/** JSON, or SKOS where it is asked for. */
function represented(
  request: FastifyRequest,
  reply: FastifyReply,
  wanted: string | undefined,
  data: (syntax: Syntax) => string,
  answer: () => object,
): FastifyReply {
  const syntax = wanted === 'json' ? undefined : syntaxWanted({ format: wanted, accept: request.headers.accept }, ['application/json', '*/*'])
  reply.header('vary', 'Accept, Accept-Encoding')
  return syntax ? tagged(request, reply, `${mediaTypes[syntax].type}; charset=utf-8`, () => data(syntax)) : taggedJson(request, reply, answer)
}
