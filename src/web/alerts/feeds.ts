import { alertOfFeed, questionFor } from '#alerts'
import { guest } from '#platform/context.ts'
import { where } from '#platform/filter.ts'
import { inLocale, type Locale } from '#platform/localized.ts'
import { portalNamed, type Portal } from '#portals'
import { feedEntry, feedTypes, newest, writeFeed, type FeedKind } from '#projections'
import { addressOf, askedIn, search } from '#search'
import type { Answer, Page, Visit } from '../page.ts'

const kinds = ['atom', 'rss', 'json'] as const
const mostEntries = 50

type Asked = { readonly portal: Portal; readonly query: string; readonly locale: Locale; readonly title: string }

/** The feed of any search, beside the search page, and that of a saved one under its secret address. What everybody may read is in them. */
export const feedPages: readonly Page[] = [
  ...kinds.map((kind): Page => ({
    method: 'GET',
    path: `/search.${kind}`,
    answer: visit => {
      const query = addressOf(askedIn(visit.query), { view: 'list' })
      const title = inLocale(visit.portal.name, visit.locale).text
      return feedOf(
        visit,
        { portal: visit.portal, query: String(query), locale: visit.locale, title: [title, query.get('q')].filter(Boolean).join(' – ') },
        kind,
      )
    },
  })),
  ...kinds.map((kind): Page => ({
    method: 'GET',
    path: `/alerts/feeds/:secret.${kind}`,
    answer: async visit => {
      const { portal, query, name } = await alertOfFeed(visit.context, visit.params['secret'] ?? '')
      return feedOf(visit, { portal: portalNamed(portal), query, locale: visit.locale, title: name }, kind)
    },
  })),
]

async function feedOf(visit: Visit, { portal, query, locale, title }: Asked, kind: FeedKind): Promise<Answer> {
  const context = { ...visit.context, actor: guest }
  const question = questionFor({ query, portal: portal.id, locale }, guest)
  const { hits } = await search(context, { ...question, sort: 'updated', page: 1, pageSize: mostEntries })
  const described = hits.length === 0 ? [] : await newest(context, where('id', ...hits.map(({ id }) => id)), mostEntries)
  const entries = described.map(one => feedEntry(one, visit.origin, locale, inLocale(portal.name, locale).text))
  const updated = entries.reduce((last, entry) => (entry.updated > last ? entry.updated : last), new Date(0))
  const self = `${visit.origin}${visit.to(visit.path, visit.query)}`
  const home = `${visit.origin}${visit.to('/search', new URLSearchParams(query))}`
  const feed = { id: self, title, description: inLocale(portal.tagline, locale).text, language: locale, self, home, updated, entries }
  return {
    kind: 'bytes',
    type: `${feedTypes[kind]}; charset=utf-8`,
    body: writeFeed(feed, kind),
    headers: { 'cache-control': 'private, max-age=60' },
  }
}
