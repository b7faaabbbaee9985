import type { RouteOptions } from 'fastify'
import { Refused } from '#platform/errors.ts'
import { isTerm, partyStatus, regionsOf, termNamed, termsOf, treaties } from '#vocabularies'
import { taggedJson } from './conditional.ts'
import { answers, listOf, shape, object, text } from './described.ts'

/** Countries and their standing in the treaties. */
export const countries: readonly RouteOptions[] = [
  {
    method: 'GET',
    url: '/countries',
    schema: {
      tags: ['countries'],
      operationId: 'listCountries',
      description: 'Names in six languages, regions, and standing in the treaties.',
      summary: 'List the countries',
      response: answers(200, 'All countries', object({ countries: listOf(shape('Country')) })),
    },
    handler: (request, reply) =>
      taggedJson(request, reply, () => ({ countries: termsOf('countries').map(({ identifier }) => countryAnswer(identifier)) })),
  },
  {
    method: 'GET',
    url: '/countries/:code',
    schema: {
      tags: ['countries'],
      operationId: 'readCountry',
      description: 'By its code of ISO 3166-1 in two letters, in any case.',
      summary: 'Read a country',
      params: { type: 'object', properties: { code: { ...text, maxLength: 10, description: 'ISO 3166 alpha-2: `cr`' } }, required: ['code'] },
      response: answers(200, 'The country', shape('Country')),
    },
    handler: (request, reply) => {
      const code = (request.params as { readonly code: string }).code.toLowerCase()
      if (!isTerm(['countries'], code)) throw new Refused('not-found', 'country.unknown', { code })
      return taggedJson(request, reply, () => countryAnswer(code))
    },
  },
]

const countryAnswer = (code: string) => ({
  code,
  name: termNamed(code)!.label,
  treaties: Object.fromEntries(treaties.map(treaty => [treaty, partyStatus(code, treaty)])),
  regions: regionsOf(code),
  links: { self: `/api/v1/countries/${code}`, page: `/en/countries/${code}`, records: `/api/v1/search?government=${code}` },
})
