import type { VNode } from 'preact'
import { wishOf, type Chart } from '#charts'
import { Refused } from '#platform/errors.ts'
import { all, where } from '#platform/filter.ts'
import { inLocale } from '#platform/localized.ts'
import { portals } from '#portals'
import type { Summary } from '#records'
import { nothingAsked } from '#search'
import { countryName, labelOf, regionsOf } from '#vocabularies'
import { drawnChart } from '../charts/draw.ts'
import { ChartFigure } from '../charts/figure.tsx'
import { formatIcon } from '../formats/icon.ts'
import { Badge } from '../kit/badge.tsx'
import { ButtonLink } from '../kit/button.tsx'
import { Card, Cards, Panel } from '../kit/card.tsx'
import { Figures } from '../kit/facts.tsx'
import { EmptyState } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { counted, dated } from '../kit/time.tsx'
import { portalAddress } from '../layout/header.tsx'
import { feedLinks } from '../layout/feed-links.ts'
import { oembedLink } from '../layout/oembed-link.ts'
import type { Page, Visit } from '../page.ts'
import { newest } from '../search/ask.ts'
import { Hit } from '../search/hit.tsx'
import { valueName } from '../search/labels.ts'
import type { Shown } from '../search/listed.ts'
import { dueOf, type Due } from './due.ts'
import { Embedding } from './embed.tsx'
import { countryNamed } from './list.tsx'
import { missingOf } from './missing.ts'
import { People, peopleOf } from './people.tsx'
import { isPlace } from './regions.ts'
import { DueList, MissingList } from './standing-of-records.tsx'
import { TargetGrid } from './target-grid.tsx'
import { Treaties } from './treaties.tsx'

/** Everything known of a country here: its standing, its people, its records and what is missing or due of them, its targets, its own site. */
export const profile: Page = {
  method: 'GET',
  path: '/countries/:code',
  answer: async visit => {
    const country = countryNamed(visit.params['code']!)
    if (!country) throw new Refused('not-found', 'country.unknown', { country: visit.params['code'] })
    const name = countryName(country.identifier, visit.locale)
    const known = await knownOf(visit, country.identifier)
    return {
      kind: 'page',
      title: name,
      description: visit.say('country.profile.lead', { country: name }),
      links: [...feedLinks(visit, name, { country: country.identifier }), oembedLink(visit, visit.path)],
      trail: [{ label: visit.say('country.all'), path: '/countries' }],
      wide: true,
      body: <Profile code={country.identifier} name={name} known={known} visit={visit} />,
    }
  },
}

type Known = {
  readonly latest: Shown
  readonly targets: Shown
  readonly people: readonly Summary[]
  readonly due: readonly Due[]
  readonly years: Chart | undefined
}

async function knownOf(visit: Visit, code: string): Promise<Known> {
  const of = where('government', code)
  const asked = { ...nothingAsked, selected: { government: [code] } }
  const [latest, targets, people, due, years] = await Promise.all([
    newest(visit, 5, of, ['format']),
    newest(visit, 1, all(of, where('format', 'nationalTarget7')), ['target', 'alignment']),
    peopleOf(visit, code),
    dueOf(visit.context, code, visit.portal.formats),
    drawnChart(visit, asked, wishOf({ kind: 'timeline', by: 'format' }), { id: 'country-years' }),
  ])
  return { latest, targets, people, due, years: years && isTelling(years, latest.found.total) ? years : undefined }
}

/** A picture over time tells something where most records bear a date. */
const isTelling = ({ svg, table }: Chart, total: number): boolean =>
  svg !== '' && table.rows.flatMap(({ counts }) => counts).reduce((sum, count) => sum + count, 0) * 2 >= total

type Props = { readonly code: string; readonly visit: Visit }
type Whole = Props & { readonly name: string; readonly known: Known }

const Profile = ({ code, name, known, visit }: Whole): VNode => (
  <>
    <Head code={code} name={name} known={known} visit={visit} />
    <div class="profile">
      <div class="stack-l">
        <Records code={code} latest={known.latest} visit={visit} />
        <DueList due={known.due} visit={visit} />
        {known.targets.found.total > 0 && <TargetGrid government={code} found={known.targets.found} visit={visit} />}
        {known.years && (
          <section class="stack" id="years">
            <h2>{visit.say('country.years')}</h2>
            <ChartFigure chart={known.years} visit={visit} level={3} />
          </section>
        )}
        <MissingList missing={missingOf(visit, code, known.latest.found)} visit={visit} />
      </div>
      <div>
        <Panel title={visit.say('country.treaties')}>
          <Treaties code={code} visit={visit} />
        </Panel>
        <People people={known.people} visit={visit} />
        <Embedding code={code} name={name} visit={visit} />
      </div>
    </div>
    <p class="print-only small">
      {visit.say('country.printed', { url: visit.origin + visit.to(`/countries/${code}`), date: dated(visit.context.now(), visit.locale) })}
    </p>
  </>
)

function Head({ code, name, known, visit }: Whole): VNode {
  const site = portals().find(portal => portal.government === code && portal.id !== visit.portal.id)
  return (
    <PageHead
      kicker={regionsOf(code)
        .filter(isPlace)
        .map(region => (
          <Badge>{inLocale(labelOf(region) ?? {}, visit.locale).text}</Badge>
        ))}
      title={name}
      actions={
        <>
          {site && (
            <ButtonLink tone="quiet" icon="external" href={portalAddress(visit, site)}>
              {visit.say('country.site')}
            </ButtonLink>
          )}
          <ButtonLink tone="quiet" icon="compare" href={visit.to('/countries/compare', { country: code })}>
            {visit.say('country.compare')}
          </ButtonLink>
          <ButtonLink icon="search" href={visit.to('/search', { government: code })}>
            {visit.say('country.all-records')}
          </ButtonLink>
        </>
      }
    >
      <Figures
        visit={visit}
        figures={[
          { label: visit.say('country.figure.records'), value: known.latest.found.total },
          { label: visit.say('country.figure.formats'), value: (known.latest.found.facets['format'] ?? []).length },
          ...(known.due.length > 0 ? [{ label: visit.say('country.figure.due'), value: known.due.length, href: '#due' }] : []),
        ]}
      />
    </PageHead>
  )
}

function Records({ code, latest, visit }: Props & { readonly latest: Shown }): VNode {
  if (latest.found.total === 0) return <EmptyState icon="file" title={visit.say('country.no-records')} />
  return (
    <>
      <section class="stack">
        <h2>{visit.say('country.by-format')}</h2>
        <Cards narrow>
          {(latest.found.facets['format'] ?? []).map(({ value, count }) => (
            <Card
              icon={formatIcon(value)}
              href={visit.to('/search', { government: code, format: value })}
              title={valueName('format', value, visit)}
              above={visit.say('country.records', { count, shown: counted(count, visit.locale) })}
            />
          ))}
        </Cards>
      </section>
      <section class="stack">
        <h2>{visit.say('country.latest')}</h2>
        <div class="hits">
          {latest.hits.map(hit => (
            <Hit hit={hit} visit={visit} level={3} />
          ))}
        </div>
      </section>
    </>
  )
}
