import type { RouteOptions } from 'fastify'
import type { Context } from '#platform/context.ts'
import { all, where } from '#platform/filter.ts'
import { Refused } from '#platform/errors.ts'
import { inLocale, isLocale } from '#platform/localized.ts'
import { readable, summaries } from '#records'
import { applied, askedIn, facetsOf, formatsShown, mostPageSize, questionOf, search, sorts, suggest, type Asked } from '#search'
import { spokenIn } from '../language.ts'
import { searchLimit } from '../limits.ts'
import { answers, listOf, shape, object, text } from './described.ts'
import { summaryAnswer } from './representation.ts'
import { beginning, following, nextAddress } from './following.ts'

/** The search of the pages, for machines: the same parameters, the same hits in the same order. */
export const searches: readonly RouteOptions[] = [
  {
    method: 'GET',
    url: '/search',
    config: searchLimit,
    schema: {
      tags: ['search'],
      operationId: 'search',
      summary: 'Search published records',
      description:
        'The parameters of the search page: `q`, any facet (`format`, `government`, `target` …; several values of one are alternatives; `-format=news` excludes), `from` and `to` (years, months or days of the date readers mean; `published-from`, `created-to`, `expires-from` … of others), `related=trait` (terms chosen of this facet also find records with broader and narrower ones), `off=format` (this filter is kept and not applied), `concepts=no` (words as they stand, not in other languages too), `sort`, `page`, `size`. Facets are counted as on the page: choosing another value of a facet would show that many. With `cursor` all hits are told in a fixed order, each once, whatever is published meanwhile (the relation `next` of `Link` leads on); facets are counted with the first answer only.',
      querystring: {
        type: 'object',
        properties: {
          q: { ...text, description: 'Words in any language; all must be found' },
          sort: { enum: sorts, description: '`relevance` where words are asked for, `newest` otherwise' },
          page: { type: 'integer', minimum: 1, description: 'Counted from 1' },
          size: { type: 'integer', minimum: 1, description: `Hits on a page, at most ${mostPageSize}; 20 if nothing is said` },
          format: list('Name of a format: `nationalTarget7`'),
          government: list('Country: `cr`'),
          target: list('Global target: `GBF-TARGET-03`'),
          related: list('Facet whose terms also find records with broader and narrower terms: `subject`'),
          off: list('Facet or span that is not applied: `format`'),
          locale: { ...text, description: 'Language in which words are understood and titles are sorted; `Accept-Language` if nothing is said' },
          language: list('Language of the text: `es`'),
          cursor: {
            ...text,
            pattern: '^(\\*|[A-Za-z0-9-]{1,64})$',
            description: 'In place of `page`, to read all hits to the end: `*` first, then `next` of the answer before',
          },
        },
        additionalProperties: true,
      },
      response: answers(200, 'Hits and counts', { $ref: '#/components/schemas/Found' }),
    },
    handler: async (request, reply) => {
      const { context, portal } = request.caller
      const query = new URL(request.url, 'http://localhost').searchParams
      const spoken = query.get('locale')
      const locale = isLocale(spoken) ? spoken : request.caller.locale
      const size = Number(query.get('size') ?? '20')
      if (size > mostPageSize) throw new Refused('invalid', 'search.size', { most: mostPageSize })
      const asked: Asked = { ...askedIn(query), ...(Number.isInteger(size) && size > 0 ? { size } : {}) }
      const cursor = query.get('cursor')
      if (cursor !== null && (query.has('page') || query.has('sort'))) throw new Refused('invalid', 'search.cursor')
      const question = {
        ...questionOf(asked, all(portal.scope, readable(context.actor), where('state', 'published')), locale),
        ...(cursor === null || cursor === beginning ? { facets: facetsOf(formatsShown(portal, applied(asked).selected['format'])) } : {}),
      }
      if (cursor === null) {
        const { total, hits, facets } = await search(context, question)
        return { total, page: asked.page, pageSize: asked.size, hits: await shown(context, hits), facets }
      }
      const { total, facets, hits, next } = await following(context, question, cursor, asked.size)
      if (next !== undefined) reply.header('link', `<${nextAddress(request.url, next)}>; rel="next"`)
      return { total, pageSize: asked.size, ...(next === undefined ? {} : { next }), hits: await shown(context, hits), facets }
    },
  },
  {
    method: 'GET',
    url: '/suggest',
    schema: {
      tags: ['search'],
      operationId: 'suggest',
      description:
        'A few of each kind, for the words as far as they are typed, as the search field of the site offers them; each is found in every language.',
      summary: 'Suggest records, terms (countries among them), formats and pages while typing',
      querystring: {
        type: 'object',
        properties: { q: { ...text, maxLength: 200, description: 'The beginning of a title, a term or an identifier' } },
        required: ['q'],
      },
      response: answers(
        200,
        'Suggestions',
        object({
          records: listOf(shape('Summary')),
          terms: listOf(shape('Suggestion')),
          formats: listOf(shape('Suggestion')),
          pages: listOf(shape('SuggestedPage')),
        }),
      ),
    },
    handler: async (request, reply) => {
      const { context, portal, locale } = request.caller
      const places = await request.server.places(context, portal)
      const { records, terms, countries, formats, pages } = await suggest(context, {
        text: (request.query as { readonly q: string }).q,
        locale,
        filter: all(portal.scope, readable(context.actor), where('state', 'published')),
        limit: 10,
        pages: places,
      })
      spokenIn(reply, locale)
      const named = new Map(places.map(({ key, title }) => [key, inLocale(title, locale).text]))
      return {
        records: (await summaries(context, records)).map(summaryAnswer),
        terms: [...countries, ...terms],
        formats,
        pages: pages.map(path => ({ path: `/${locale}${path}`, label: named.get(path) })),
      }
    },
  },
]

const shown = async (context: Context, hits: readonly { readonly id: string }[]) =>
  (
    await summaries(
      context,
      hits.map(({ id }) => id),
    )
  ).map(summaryAnswer)

function list(description: string) {
  return { type: 'array', items: text, description } as const
}
