import type { VNode } from 'preact'
import { Refused } from '#platform/errors.ts'
import { all, where } from '#platform/filter.ts'
import { inLocale } from '#platform/localized.ts'
import { portals } from '#portals'
import { countryName, labelOf, partyStatus, regionsOf, type PartyStatus } from '#vocabularies'
import { formatIcon } from '../formats/icon.ts'
import { Badge } from '../kit/badge.tsx'
import { ButtonLink } from '../kit/button.tsx'
import { Card, Cards, Panel } from '../kit/card.tsx'
import { Figures } from '../kit/facts.tsx'
import { EmptyState } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { counted, Time } from '../kit/time.tsx'
import { portalAddress } from '../layout/header.tsx'
import type { Page, Visit } from '../page.ts'
import { newest } from '../search/ask.ts'
import type { Shown } from '../search/listed.ts'
import { Hit } from '../search/hit.tsx'
import { valueName } from '../search/labels.ts'
import { countryNamed } from './list.tsx'
import { People, peopleOf } from './people.tsx'
import { isPlace } from './regions.ts'
import { TargetGrid } from './target-grid.tsx'
import { treatiesFor } from './treaty.ts'

/** Everything known of a country here: its standing, its people, its records, its targets, its own site. */
export const profile: Page = {
  method: 'GET',
  path: '/countries/:code',
  answer: async visit => {
    const country = countryNamed(visit.params['code']!)
    if (!country) throw new Refused('not-found', 'country.unknown', { country: visit.params['code'] })
    const code = country.identifier
    const of = where('government', code)
    const [latest, targets, people] = await Promise.all([
      newest(visit, 5, of, ['format']),
      newest(visit, 1, all(of, where('format', 'nationalTarget7')), ['target']),
      peopleOf(visit, code),
    ])
    const name = countryName(code, visit.locale)
    return {
      kind: 'page',
      title: name,
      description: visit.say('country.profile.lead', { country: name }),
      trail: [{ label: visit.say('country.all'), path: '/countries' }],
      wide: true,
      body: (
        <>
          <Head code={code} name={name} latest={latest} visit={visit} />
          <div class="profile">
            <div class="stack-l">
              <Records code={code} latest={latest} visit={visit} />
              {targets.found.total > 0 && <TargetGrid government={code} found={targets.found} visit={visit} />}
            </div>
            <div>
              <Panel title={visit.say('country.treaties')}>
                <Treaties code={code} visit={visit} />
              </Panel>
              <People people={people} visit={visit} />
            </div>
          </div>
        </>
      ),
    }
  },
}

type Props = { readonly code: string; readonly visit: Visit }

function Head({ code, name, latest, visit }: Props & { readonly name: string; readonly latest: Shown }): VNode {
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
          <ButtonLink icon="search" href={visit.to('/search', { government: code })}>
            {visit.say('country.all-records')}
          </ButtonLink>
        </>
      }
    >
      <Figures
        visit={visit}
        figures={[
          { label: visit.say('country.figure.records'), value: latest.found.total },
          { label: visit.say('country.figure.formats'), value: (latest.found.facets['format'] ?? []).length },
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

const Treaties = ({ code, visit }: Props): VNode => (
  <dl class="treaties">
    {treatiesFor(visit.portal).map(treaty => (
      <div>
        <dt>{visit.say(`country.treaty.${treaty}`)}</dt>
        <dd>
          <Standing standing={partyStatus(code, treaty)} visit={visit} />
        </dd>
      </div>
    ))}
  </dl>
)

const Standing = ({ standing, visit }: { readonly standing: PartyStatus; readonly visit: Visit }): VNode => (
  <>
    <Badge tone={standing.status === 'party' ? 'good' : 'neutral'}>{visit.say(`country.standing.${standing.status}`)}</Badge>{' '}
    {standing.since && (
      <span class="small muted">
        {visit.say(standing.status === 'party' ? 'country.since' : 'country.from')} <Time at={standing.since} visit={visit} />
        {standing.instrument && ` (${visit.say(`country.instrument.${standing.instrument}`)})`}
      </span>
    )}
  </>
)
