import type { RouteOptions } from 'fastify'
import { Refused } from '#platform/errors.ts'
import { findTerms, termNamed, termsOf, vocabularies, vocabularyNamed, type Term } from '#vocabularies'
import { answers, text } from './described.ts'

/** Controlled vocabularies and their terms. */
export const vocabularyRoutes: readonly RouteOptions[] = [
  {
    method: 'GET',
    url: '/vocabularies',
    schema: { tags: ['formats'], summary: 'List the vocabularies', response: answers(200, 'All vocabularies') },
    handler: () => ({
      vocabularies: vocabularies().map(vocabulary => ({
        ...vocabulary,
        terms: termsOf(vocabulary.key).length,
        links: { self: `/api/v1/vocabularies/${encodeURIComponent(vocabulary.key)}` },
      })),
    }),
  },
  {
    method: 'GET',
    url: '/vocabularies/:key',
    schema: {
      tags: ['formats'],
      summary: 'Read a vocabulary',
      description: 'All terms in order; with `q` those whose label in any language fits best.',
      params: {
        type: 'object',
        properties: { key: { ...text, maxLength: 100, description: 'Key of the vocabulary: `gbf-targets`' } },
        required: ['key'],
      },
      querystring: {
        type: 'object',
        properties: {
          q: { ...text, maxLength: 200, description: 'Part of a label in any language' },
          limit: { type: 'integer', minimum: 1, maximum: 100, description: 'With `q`: at most so many terms' },
        },
      },
      response: answers(200, 'The vocabulary and its terms'),
    },
    handler: request => {
      const vocabulary = vocabularyNamed((request.params as { readonly key: string }).key)
      const { q, limit } = request.query as { readonly q?: string; readonly limit?: number }
      const terms = q === undefined ? termsOf(vocabulary.key) : findTerms([vocabulary.key], q, request.caller.locale, limit)
      return { ...vocabulary, terms: terms.map(termAnswer) }
    },
  },
  {
    method: 'GET',
    url: '/terms/:identifier',
    schema: {
      tags: ['formats'],
      summary: 'Read a term',
      params: {
        type: 'object',
        properties: { identifier: { ...text, maxLength: 128, description: 'Identifier or alias in any case: `GBF-TARGET-03`' } },
        required: ['identifier'],
      },
      response: answers(200, 'The term'),
    },
    handler: request => {
      const { identifier } = request.params as { readonly identifier: string }
      const term = termNamed(identifier)
      if (!term) throw new Refused('not-found', 'term.unknown', { identifier })
      return termAnswer(term)
    },
  },
]

const termAnswer = (term: Term) => ({
  ...term,
  links: { self: `/api/v1/terms/${encodeURIComponent(term.identifier)}`, page: `/en/terms/${encodeURIComponent(term.identifier)}` },
})
