import type { VNode } from 'preact'
import { Chip } from '../kit/badge.tsx'
import { ButtonLink, ScriptButton } from '../kit/button.tsx'
import { Icon } from '../kit/icon.tsx'
import { Notice } from '../kit/notice.tsx'
import { Pager } from '../kit/pager.tsx'
import { Drop } from '../layout/drop.tsx'
import type { Answer, Page, Visit } from '../page.ts'
import { alsoRelated, AlsoRelated, type Also } from './also.tsx'
import { ask } from './ask.ts'
import type { Shown } from './listed.ts'
import { Facets, FacetsOpener } from './facets.tsx'
import { Hit } from './hit.tsx'
import { HitTable } from './hit-table.tsx'
import { facetName, valueName } from './labels.ts'
import { Nothing, waysFrom, type Way } from './nothing.tsx'
import { addressOf, askedIn, chosenCount, facetsOf, formatsShown, sizes, sorts, toggled, views, type Asked } from '#search'

/** The search page: a readable address, filters beside the results, everything a link. */
export const searchPage: Page = {
  method: 'GET',
  path: '/search',
  answer: async visit => {
    const asked = askedIn(visit.query)
    const facets = facetsOf(formatsShown(visit.portal, asked.selected['format']))
    const shown = await ask(visit, asked, facets)
    const also = asked.page === 1 && !shown.building ? await alsoRelated(visit, asked) : []
    return drawn(visit, asked, facets, shown, shown.found.total === 0 ? await waysFrom(visit, asked) : [], also)
  },
}

function drawn(visit: Visit, asked: Asked, facets: readonly string[], shown: Shown, ways: readonly Way[], also: readonly Also[]): Answer {
  const { found, hits } = shown
  const title = asked.text ? visit.say('search.title.text', { text: asked.text }) : visit.say('search.title')
  return {
    kind: 'page',
    title,
    wide: true,
    head: <meta name="robots" content="noindex, follow" />,
    body: (
      <div class="search">
        <Facets asked={asked} found={found} facets={facets} visit={visit} />
        <section class="results" id="results" aria-labelledby="results-title">
          <h1 class="results-title" id="results-title">
            {asked.text ? (
              <>
                {visit.say('search.results', { total: found.total })} <bdi class="results-text">“{asked.text}”</bdi>
              </>
            ) : (
              visit.say('search.results', { total: found.total })
            )}
          </h1>
          {shown.building && <Notice tone="info" announced title={visit.say('error.search.building')} />}
          {found.suggestion && (
            <p>
              {visit.say('search.did-you-mean')}{' '}
              <a href={visit.to('/search', addressOf(asked, { text: found.suggestion }))}>
                <bdi>{found.suggestion}</bdi>
              </a>
            </p>
          )}
          <Chips asked={asked} visit={visit} />
          <AlsoRelated also={also} visit={visit} />
          <Tools asked={asked} visit={visit} />
          {hits.length === 0 ? (
            <Nothing asked={asked} total={found.total} ways={ways} visit={visit} />
          ) : asked.view === 'table' ? (
            <HitTable hits={hits} visit={visit} />
          ) : (
            <div class="hits">
              {hits.map(hit => (
                <Hit hit={hit} visit={visit} words={found.words} />
              ))}
            </div>
          )}
          <Pager
            page={asked.page}
            pages={Math.ceil(found.total / asked.size)}
            href={page => visit.to('/search', addressOf(asked, { page }))}
            visit={visit}
          />
        </section>
      </div>
    ),
  }
}

type Props = { readonly asked: Asked; readonly visit: Visit }

/** What is chosen, each with a way to take it back, in the order of the address. */
function Chips({ asked, visit }: Props): VNode | null {
  if (chosenCount(asked) === 0) return null
  return (
    <div class="chips" role="group" aria-label={visit.say('search.chosen')}>
      {Object.entries(asked.selected).flatMap(([facet, values]) =>
        values.map(value => {
          const name = valueName(facet, value, visit)
          const label = `${facetName(facet, visit)}: ${name}`
          return (
            <Chip
              href={visit.to('/search', addressOf(asked, toggled(asked, facet, value)))}
              label={name}
              remove={visit.say('search.remove', { filter: label })}
            />
          )
        }),
      )}
      <a class="small" href={visit.to('/search', addressOf(asked, { selected: {} }))}>
        {visit.say('search.clear')}
      </a>
    </div>
  )
}

function Tools({ asked, visit }: Props): VNode {
  const sort = asked.sort ?? (asked.text ? 'relevance' : 'newest')
  return (
    <div class="results-tools">
      <FacetsOpener asked={asked} visit={visit} />
      <Drop icon="list" label={visit.say(`search.sort.${sort}`)} name={visit.say('search.sort')}>
        <ul>
          {sorts
            .filter(choice => choice !== 'relevance' || asked.text)
            .map(choice => (
              <Choice visit={visit} query={addressOf(asked, { sort: choice })} label={visit.say(`search.sort.${choice}`)} chosen={choice === sort} />
            ))}
        </ul>
      </Drop>
      <Drop icon="file" wide label={visit.say('search.size', { size: asked.size })} name={visit.say('search.sizes')}>
        <ul>
          {sizes.map(size => (
            <Choice visit={visit} query={addressOf(asked, { size })} label={visit.say('search.size', { size })} chosen={size === asked.size} />
          ))}
        </ul>
      </Drop>
      <div class="results-views" role="group" aria-label={visit.say('search.view')}>
        {views.map(view => (
          <a
            href={visit.to('/search', addressOf(asked, { view, page: asked.page }))}
            aria-label={visit.say(`search.view.${view}`)}
            title={visit.say(`search.view.${view}`)}
            {...(view === asked.view ? { 'aria-current': 'true' as const } : {})}
          >
            <Icon name={view} size="small" />
          </a>
        ))}
      </div>
      <ButtonLink tone="plain" small icon="download" href={visit.to('/exports/new', addressOf(asked, { view: 'list' }))}>
        {visit.say('exports.begin')}
      </ButtonLink>
      <ScriptButton tone="plain" small wide icon="code" act="copy" on={apiAddress(asked)} done={visit.say('search.api.copied')}>
        {visit.say('search.api')}
      </ScriptButton>
    </div>
  )
}

const Choice = ({
  visit,
  query,
  label,
  chosen,
}: {
  readonly visit: Visit
  readonly query: URLSearchParams
  readonly label: string
  readonly chosen: boolean
}): VNode => (
  <li>
    <a href={visit.to('/search', query)} rel="nofollow" {...(chosen ? { 'aria-current': 'true' as const } : {})}>
      {label}
    </a>
  </li>
)

/** The same question to the API: same hits in the same order. */
const apiAddress = (asked: Asked): string => `/api/v1/search?${addressOf(asked, { view: 'list', page: asked.page }).toString()}`
