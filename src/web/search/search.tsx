import type { VNode } from 'preact'
import { addressOf, askedIn, chosenCount, facetsOffered, type Asked } from '#search'
import { Notice } from '../kit/notice.tsx'
import { Pager } from '../kit/pager.tsx'
import { searchFeedLinks } from '../layout/feed-links.ts'
import { oembedLink } from '../layout/oembed-link.ts'
import type { Answer, Page, Visit } from '../page.ts'
import { alsoRelated, AlsoRelated, type Also } from './also.tsx'
import { ask } from './ask.ts'
import { BuilderLink } from './builder.tsx'
import { Chips } from './chips.tsx'
import { drawing, isDrawn } from './drawing.tsx'
import { Facets } from './facets.tsx'
import { Grouped, groupsOf } from './groups.tsx'
import { Hits } from './hits.tsx'
import { formerAddress } from './former.ts'
import { nameRecords } from './labels.ts'
import type { Shown } from './listed.ts'
import { Nothing, waysFrom, type Way } from './nothing.tsx'
import { passagesIn, type Passage } from './passages.ts'
import { plain, Tools } from './tools.tsx'
import { Understood } from './understood.tsx'

/** The search page: a readable address, filters beside the results, everything a link. */
export const searchPage: Page = {
  method: 'GET',
  path: '/search',
  answer: async visit => {
    const former = formerAddress(visit.query)
    if (former) return { kind: 'redirect', to: visit.to('/search', former) }
    const asked = askedIn(visit.query)
    const facets = facetsOffered(visit.portal, asked)
    const shown = await ask(visit, asked, facets)
    const [also, ways] = await Promise.all([
      asked.page === 1 && !shown.building ? alsoRelated(visit, asked) : [],
      shown.found.total === 0 && !shown.building ? waysFrom(visit, asked) : [],
      nameRecords(visit, shown.found.facets, asked.selected, asked.excluded),
    ])
    return page(visit, asked, facets, shown, also, ways, await resultOf(visit, asked, shown))
  },
}

/** What is shown of the records found: a drawing, groups, or a page of them. */
async function resultOf(visit: Visit, asked: Asked, { found, hits, building }: Shown): Promise<VNode> {
  if (found.total > 0 && isDrawn(asked)) return drawing(visit, asked)
  if (found.total > 0 && asked.group && !building) {
    const groups = await groupsOf(visit, asked, asked.group)
    if (groups.shown.length > 0) return <Grouped groups={groups} by={asked.group} asked={asked} found={found} visit={visit} />
  }
  if (hits.length === 0) return <></>
  const passages = asked.text ? await passagesIn(visit, asked.text, { found, hits }) : new Map<string, Passage>()
  return (
    <>
      <Hits asked={asked} found={found} hits={hits} passages={passages} visit={visit} />
      <Pager
        page={asked.page}
        pages={Math.ceil(found.total / asked.size)}
        href={page => visit.to('/search', addressOf(asked, { page }))}
        visit={visit}
      />
    </>
  )
}

function page(
  visit: Visit,
  asked: Asked,
  facets: readonly string[],
  shown: Shown,
  also: readonly Also[],
  ways: readonly Way[],
  result: VNode,
): Answer {
  const { found, hits, building } = shown
  const title = asked.text ? visit.say('search.title.text', { text: asked.text }) : visit.say('search.title')
  const total = visit.say('search.results', { total: found.total })
  return {
    kind: 'page',
    title: chosenCount(asked) > 0 ? `${title} (${visit.say('search.filters.count', { count: chosenCount(asked) })})` : title,
    wide: true,
    head: <meta name="robots" content="noindex, follow" />,
    links: [...searchFeedLinks(visit, title, addressOf(asked, plain)), oembedLink(visit, '/search', addressOf(asked, plain))],
    body: (
      <div class="search">
        <Facets asked={asked} found={found} facets={facets} visit={visit} />
        <section class="results" id="results" aria-labelledby="results-title">
          <div class="results-head">
            <h1 class="results-title" id="results-title">
              {total}
              {asked.text && (
                <>
                  {' '}
                  <bdi class="results-text">{visit.say('search.quoted', { text: asked.text })}</bdi>
                </>
              )}
            </h1>
            <BuilderLink asked={asked} visit={visit} />
          </div>
          <p class="visually-hidden" role="status" data-announce={total} />
          {building && <Notice tone="info" announced title={visit.say('error.search.building')} />}
          <Understood asked={asked} found={found} visit={visit} />
          <Chips asked={asked} visit={visit} />
          <AlsoRelated also={also} visit={visit} />
          <Tools asked={asked} visit={visit} />
          {result}
          {hits.length === 0 && (found.total === 0 || !isDrawn(asked)) && !asked.group && (
            <Nothing asked={asked} total={found.total} ways={ways} visit={visit} />
          )}
          {hits.length === 0 && found.total === 0 && asked.group && <Nothing asked={asked} total={0} ways={ways} visit={visit} />}
        </section>
      </div>
    ),
  }
}
