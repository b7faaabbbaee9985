import { inLocale } from '#platform/localized.ts'
import { summaries } from '#records'
import { suggest, type Named, type SuggestedValue } from '#search'
import type { Page, Visit } from '../page.ts'
import { within } from './ask.ts'
import { facetName, valueName } from './labels.ts'
import { ofCollections, placesOf } from './places.ts'

/** What may be meant: its name (in `lang`, where it is not the reader's), where it leads, the group it stands in, and what it is within that. */
type Suggested = { readonly group: string; readonly label: string; readonly kind?: string; readonly href: string; readonly lang?: string }

/** What may be meant by the text so far, for the box under the search field: group by group. */
export const suggestions: Page = {
  method: 'GET',
  path: '/suggest',
  answer: async visit => {
    const text = (visit.query.get('q') ?? '').slice(0, longestText).trim()
    const body = JSON.stringify(text === '' ? [] : await suggested(visit, text))
    return { kind: 'bytes', type: 'application/json; charset=utf-8', body }
  },
}

const longestText = 200
const mostOfEach = 5

async function suggested(visit: Visit, text: string): Promise<readonly Suggested[]> {
  const pages = await placesOf(visit.context, visit.portal)
  const found = await suggest(visit.context, { text, locale: visit.locale, filter: within(visit), limit: mostOfEach, pages })
  const all = [
    ...found.countries.map(({ value }) => ({
      group: visit.say('country.all'),
      label: valueName('government', value, visit),
      href: visit.to(`/countries/${value}`),
    })),
    ...termsSuggested(visit, 'search.suggest.formats', found.formats),
    ...termsSuggested(visit, 'search.suggest.terms', found.terms),
    ...(await recordsSuggested(visit, found.records)),
    ...found.pages.map(key =>
      pageSuggested(
        visit,
        pages.find(page => page.key === key)!,
      ),
    ),
  ]
  return all.filter(({ href }, place) => all.findIndex(other => other.href === href) === place)
}

/** A term leads to the records that carry it. */
const termsSuggested = (visit: Visit, group: string, values: readonly SuggestedValue[]): readonly Suggested[] =>
  values.map(({ facet, value }) => ({
    group: visit.say(group),
    label: valueName(facet, value, visit),
    ...(facet === 'format' ? {} : { kind: facetName(facet, visit) }),
    href: visit.to('/search', { [facet]: value }),
  }))

async function recordsSuggested(visit: Visit, ids: readonly string[]): Promise<readonly Suggested[]> {
  const cards = await summaries(visit.context, ids)
  return cards.map(({ title, format, identifier }) => {
    const { text: label, language: lang } = inLocale(title, visit.locale)
    const kind = valueName('format', format, visit)
    return { group: visit.say('search.suggest.records'), label, lang, kind, href: visit.to(`/records/${identifier}`) }
  })
}

function pageSuggested(visit: Visit, { key, title }: Named): Suggested {
  const kind = key.startsWith('/help/') ? visit.say('help.title') : key.startsWith(ofCollections) ? visit.say('library.title') : undefined
  const { text: label, language: lang } = inLocale(title, visit.locale)
  return { group: visit.say('search.suggest.pages'), label, lang, ...(kind === undefined ? {} : { kind }), href: visit.to(key) }
}
