import { inLocale } from '#platform/localized.ts'
import { summaries } from '#records'
import { suggest } from '#search'
import type { Page } from '../page.ts'
import { within } from './ask.ts'
import { facetName, valueName } from './labels.ts'

/** What may be meant by the text so far, for the box under the search field: `[{ label, kind, href, lang? }]`. */
export const suggestions: Page = {
  method: 'GET',
  path: '/suggest',
  answer: async visit => {
    const text = (visit.query.get('q') ?? '').slice(0, longestText)
    const { records, terms } = await suggest(visit.context, { text, locale: visit.locale, filter: within(visit), limit: mostOfEach })
    const cards = await summaries(visit.context, records)
    const suggested = [
      ...terms.map(({ facet, value }) => ({ label: valueName(facet, value, visit), kind: facetName(facet, visit), href: hrefOf(facet, value) })),
      ...cards.map(card => {
        const title = inLocale(card.title, visit.locale)
        return {
          label: title.text,
          lang: title.language,
          kind: valueName('format', card.format, visit),
          href: visit.to(`/records/${card.identifier}`),
        }
      }),
    ]
    return { kind: 'bytes', type: 'application/json; charset=utf-8', body: JSON.stringify(suggested) }

    function hrefOf(facet: string, value: string): string {
      return facet === 'government' ? visit.to(`/countries/${value}`) : visit.to('/search', { [facet]: value })
    }
  },
}

const longestText = 200
const mostOfEach = 5
