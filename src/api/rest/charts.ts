import type { RouteOptions } from 'fastify'
import { chartKinds, chartOf, chartAddress, countedFor, wishIn } from '#charts'
import { facetTitle, formatNamed, formats, formatTitle } from '#formats'
import { all, where } from '#platform/filter.ts'
import { inLocale } from '#platform/localized.ts'
import { readable } from '#records'
import { askedIn } from '#search'
import { labelOf } from '#vocabularies'
import { spokenIn } from '../language.ts'
import { searchLimit } from '../limits.ts'
import { answers, text } from './described.ts'

const list = (description: string) => ({ type: 'array', items: text, description }) as const

/** The numbers behind the charts of the pages. */
export const charts: readonly RouteOptions[] = [
  {
    method: 'GET',
    url: '/charts',
    config: searchLimit,
    schema: {
      tags: ['search'],
      operationId: 'chart',
      summary: 'Count what a search finds',
      description:
        'The parameters of `search` say which records are counted, `chart`, `by` and `and` how. Each row has a count for each column; a record with several values counts in each. Names are in the language of `Accept-Language`, and so is the summary. `line` and `timeline` have years as columns.',
      querystring: {
        type: 'object',
        properties: {
          chart: { enum: chartKinds, description: '`bar` if nothing is said' },
          by: { ...text, description: 'Facet of the rows: `government`, `format`, `target` …; `year` for one line over all records' },
          and: { ...text, description: 'Facet of the columns, for `stacked` and `matrix`' },
          q: { ...text, description: 'Words in any language' },
          format: list('Name of a format: `nationalTarget7`'),
          government: list('Country: `cr`'),
        },
        additionalProperties: true,
      },
      response: answers(200, 'Rows, columns, counts and a summary', chartSchema()),
    },
    handler: async (request, reply) => {
      const { context, portal, locale } = request.caller
      spokenIn(reply, locale)
      const query = new URL(request.url, 'http://localhost').searchParams
      const [asked, wish] = [askedIn(query), wishIn(query)]
      const within = all(portal.scope, readable(context.actor), where('state', 'published'))
      const data = await countedFor(context, {
        asked,
        wish,
        within,
        locale,
        nameOf: (facet, value) => nameOf(facet, value, locale),
        facetName: facet => inLocale(facetTitle(facet), locale).text,
      })
      const { title, summary, notes } = chartOf({ kind: wish.kind, data, locale, alone: { source: '' } })
      const address = String(chartAddress(asked, wish))
      const links = Object.fromEntries(
        ['', '.csv', '.svg', '.png'].map(ending => [ending.slice(1) || 'page', `/${locale}/charts${ending}?${address}`] as const),
      )
      return {
        chart: wish.kind,
        by: wish.by,
        and: wish.and ?? null,
        title,
        summary,
        notes,
        total: data.total,
        rows: data.rows,
        columns: data.columns,
        counts: data.counts,
        links: { self: `/api/v1/charts?${address}`, ...links },
      }
    },
  },
]

/** Codes of languages are those of countries, too. */
const languages = new Set(['language', 'linkLanguage'])

function nameOf(facet: string, value: string, locale: string): string {
  const isFormat = (facet === 'format' || facet === 'citedBy') && formats().some(({ name }) => name === value)
  const label = isFormat ? formatTitle(formatNamed(value)) : languages.has(facet) ? undefined : labelOf(value)
  return label ? inLocale(label, locale).text : value
}

function chartSchema(): object {
  const entry = { type: 'object', properties: { value: text, label: text }, required: ['value', 'label'] }
  return {
    type: 'object',
    properties: {
      chart: { enum: chartKinds },
      by: text,
      and: { type: ['string', 'null'] },
      title: text,
      summary: { ...text, description: 'What the chart shows, in sentences' },
      notes: { type: 'array', items: text, description: 'What a map does not show, and what its boundaries mean' },
      total: { type: 'integer', description: 'Records counted' },
      rows: { type: 'array', items: entry },
      columns: { type: 'array', items: entry },
      counts: { type: 'array', items: { type: 'array', items: { type: 'integer' } }, description: 'For each row a count for each column' },
      links: { type: 'object', additionalProperties: text, description: 'This answer, the page, and the files of the chart' },
    },
    required: ['chart', 'by', 'title', 'summary', 'total', 'rows', 'columns', 'counts', 'links'],
  }
}
