import { formats } from '#formats'
import { inLocale } from '#platform/localized.ts'
import { summaries } from '#records'
import { facetsOf, suggest } from '#search'
import { isTerm } from '#vocabularies'
import type { Page, Visit } from '../page.ts'
import { within } from './ask.ts'
import { facetName, valueName } from './labels.ts'

/** What may be meant by the text so far, for the box under the search field: `[{ label, kind, href, lang? }]`. */
export const suggestions: Page = {
  method: 'GET',
  path: '/suggest',
  answer: async visit => {
    const text = (visit.query.get('q') ?? '').slice(0, longestText)
    const {
      records,
      terms,
      countries,
      formats: kinds,
    } = await suggest(visit.context, { text, locale: visit.locale, filter: within(visit), limit: mostOfEach })
    const cards = await summaries(visit.context, records)
    const suggested = [
      ...[...countries, ...kinds, ...terms].flatMap(({ facet, value }) => termSuggested(visit, facet, value)),
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
    const once = suggested.filter(({ href }, place) => suggested.findIndex(other => other.href === href) === place)
    return { kind: 'bytes', type: 'application/json; charset=utf-8', body: JSON.stringify(once) }
  },
}

const longestText = 200
const mostOfEach = 5

/** A country leads to its page, another term to the records that carry it, if a search can ask for it. */
function termSuggested(visit: Visit, facet: string, value: string) {
  if (isTerm(['countries'], value)) {
    return [{ label: valueName('government', value, visit), kind: visit.say('search.suggest.country'), href: visit.to(`/countries/${value}`) }]
  }
  if (!facetsOf(formats()).includes(facet)) return []
  return [{ label: valueName(facet, value, visit), kind: facetName(facet, visit), href: visit.to('/search', { [facet]: value }) }]
}
