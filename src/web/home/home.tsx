import type { VNode } from 'preact'
import { where } from '#platform/filter.ts'
import { inLocale } from '#platform/localized.ts'
import type { FacetCount } from '#search'
import { mediaTypes, syntaxes } from '#vocabularies'
import { HomeCharts, placedCharts, type Placed } from '../charts/home-charts.tsx'
import { formatIcon } from '../formats/icon.ts'
import { Card, Cards } from '../kit/card.tsx'
import { Icon } from '../kit/icon.tsx'
import { EmptyState } from '../kit/notice.tsx'
import { counted } from '../kit/time.tsx'
import { feedLinks } from '../layout/feed-links.ts'
import type { Page, Visit } from '../page.ts'
import { newest } from '../search/ask.ts'
import type { Shown } from '../search/listed.ts'
import { Hit } from '../search/hit.tsx'
import { valueName } from '../search/labels.ts'
import { Hero } from './hero.tsx'
import { Targets } from './targets.tsx'

/** The first page of a portal: what it holds, ways in, what is new. */
const home: Page = {
  method: 'GET',
  path: '/',
  answer: async visit => {
    const [latest, news, placed] = await Promise.all([
      newest(visit, shownLatest, undefined, ['format', 'government', 'target', 'language'], mostCounted),
      newest(visit, shownNews, where('format', 'news', 'event')),
      placedCharts(visit),
    ])
    return {
      kind: 'page',
      title: inLocale(visit.portal.name, visit.locale).text,
      description: inLocale(visit.portal.tagline, visit.locale).text,
      wide: true,
      links: [
        ...feedLinks(visit, inLocale(visit.portal.name, visit.locale).text),
        ...syntaxes.map(syntax => ({
          rel: 'alternate',
          type: mediaTypes[syntax].type,
          href: `${visit.origin}/catalog.${mediaTypes[syntax].ending}`,
        })),
      ],
      banner: <Hero visit={visit} latest={latest} />,
      body:
        latest.found.total === 0 ? (
          <EmptyState title={visit.say('home.empty')} />
        ) : (
          <Body visit={visit} latest={latest} news={news} placed={placed} />
        ),
    }
  },
}

export const pages: readonly Page[] = [home]

const shownLatest = 6
const shownNews = 4
const mostCounted = 300

type Props = { readonly visit: Visit; readonly latest: Shown }

const Body = ({ visit, latest, news, placed }: Props & { readonly news: Shown; readonly placed: readonly Placed[] }): VNode => (
  <div class="home">
    <Formats visit={visit} latest={latest} />
    <Targets visit={visit} found={latest.found} />
    <HomeCharts placed={placed} />
    <div class={news.hits.length > 0 ? 'home-columns' : ''}>
      <section class="stack">
        <Heading text={visit.say('home.latest')} href={visit.to('/search')} more={visit.say('home.latest.all')} />
        <div class="hits">
          {latest.hits.map(hit => (
            <Hit hit={hit} visit={visit} level={3} />
          ))}
        </div>
      </section>
      {news.hits.length > 0 && (
        <section class="stack">
          <Heading text={visit.say('home.news')} href={visit.to('/search?format=news&format=event')} more={visit.say('home.all')} />
          <div class="home-news">
            {news.hits.map(hit => (
              <Hit hit={hit} visit={visit} level={3} />
            ))}
          </div>
        </section>
      )}
    </div>
    {visit.portal.kind === 'central' && <Countries visit={visit} latest={latest} />}
  </div>
)

/** A section's heading with the way to all of it. */
const Heading = ({ text, href, more }: { readonly text: string; readonly href: string; readonly more: string }): VNode => (
  <div class="home-heading">
    <h2>{text}</h2>
    <a href={href}>
      {more} <Icon name="forward" size="small" />
    </a>
  </div>
)

function Formats({ visit, latest }: Props): VNode {
  const order = visit.portal.formats
  const held = (latest.found.facets['format'] ?? []).toSorted((one, other) => placeIn(order, one.value) - placeIn(order, other.value))
  return (
    <section class="stack">
      <Heading text={visit.say('home.by-format')} href={visit.to('/formats')} more={visit.say('home.formats.all')} />
      <FormatCards held={held.slice(0, shownFormats)} visit={visit} />
      {held.length > shownFormats && (
        <details class="home-more">
          <summary>{visit.say('home.formats.more', { count: held.length - shownFormats })}</summary>
          <FormatCards held={held.slice(shownFormats)} visit={visit} />
        </details>
      )}
    </section>
  )
}

const shownFormats = 12

const FormatCards = ({ held, visit }: { readonly held: readonly FacetCount[]; readonly visit: Visit }): VNode => (
  <Cards narrow>
    {held.map(({ value, count }) => (
      <Card
        icon={formatIcon(value)}
        href={visit.to('/search', { format: value })}
        title={valueName('format', value, visit)}
        above={visit.say('country.records', { count, shown: counted(count, visit.locale) })}
      />
    ))}
  </Cards>
)

const placeIn = (order: readonly string[], name: string) => (order.includes(name) ? order.indexOf(name) : order.length)

function Countries({ visit, latest }: Props): VNode | null {
  const countries = (latest.found.facets['government'] ?? []).slice(0, shownCountries)
  if (countries.length === 0) return null
  return (
    <section class="stack">
      <Heading text={visit.say('home.by-country')} href={visit.to('/countries')} more={visit.say('home.countries.all')} />
      <ul class="home-countries">
        {countries.map(({ value, count }) => (
          <li>
            <a href={visit.to(`/countries/${value}`)}>
              <span>{valueName('government', value, visit)}</span>
              <span class="facet-count">{counted(count, visit.locale)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

const shownCountries = 18
