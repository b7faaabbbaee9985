import type { ComponentChildren, VNode } from 'preact'
import { wishOf, type Chart } from '#charts'
import { askedBy, collectionsOf, holding, recordsHeld, type Listed } from '#collections'
import { all, where } from '#platform/filter.ts'
import { inLocale } from '#platform/localized.ts'
import type { Summary } from '#records'
import { nothingAsked, type Asked } from '#search'
import { mappingsOf, narrowerOf, relations, termNamed, type Term } from '#vocabularies'
import { chartPath, drawnChart } from '../charts/draw.ts'
import { ChartFigure } from '../charts/figure.tsx'
import { ButtonLink, Buttons } from '../kit/button.tsx'
import { EmptyState } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Text } from '../kit/text.tsx'
import { counted } from '../kit/time.tsx'
import type { Page, Visit } from '../page.ts'
import { newest } from '../search/ask.ts'
import { Hit } from '../search/hit.tsx'
import { valueName } from '../search/labels.ts'
import type { Shown } from '../search/listed.ts'
import { Paragraphs } from '../vocabularies/rich.tsx'
import { termPath } from '../vocabularies/term-link.tsx'
import { carrying, facetsUsing } from '../vocabularies/uses.ts'
import { CollectionCards } from './collection-card.tsx'
import { Heading } from './heading.tsx'
import { MostRead } from './most-read.tsx'
import { shelfOf, shelved, termPage, type Shelf } from './shelf.ts'
import { mostReadOf } from './used.ts'

type Props = {
  readonly visit: Visit
  readonly shelf: Shelf
  readonly term: Term
  readonly facets: readonly string[]
  readonly records: Shown
  readonly collections: readonly Listed[]
  readonly read: readonly Summary[]
  readonly chart: Chart | undefined
}

/** The landing page of a subject or target: what it means, what there is about it, where, and what stands near it. */
const landingOf = (shelf: Shelf): Page => ({
  method: 'GET',
  path: `/library/${shelf}/:term`,
  answer: async visit => {
    const term = shelved(shelf, visit.params['term']!)
    const facets = facetsUsing(term.vocabularies)
    const records = await newest(visit, shownNewest, carrying(term.identifier, facets), ['format', 'government', ...facets], mostCounted)
    const [collections, read, chart] = await Promise.all([
      collectionsAbout(visit, term, facets),
      mostReadOf(visit, carrying(term.identifier, facets), shownRead),
      records.found.total > 0 ? drawnChart(visit, searchFor(term, facets, records), overYears) : undefined,
    ])
    const title = inLocale(term.label, visit.locale).text
    return {
      kind: 'page',
      title,
      description: term.definition ? inLocale(term.definition, visit.locale).text.slice(0, 200) : title,
      wide: true,
      trail: [
        { label: visit.say('library.title'), path: '/library' },
        { label: visit.say(`library.${shelf}`), path: `/library/${shelf}` },
      ],
      body: (
        <TermLanding visit={visit} shelf={shelf} term={term} facets={facets} records={records} collections={collections} read={read} chart={chart} />
      ),
    }
  },
})

const shownNewest = 6
const shownRead = 5
const overYears = wishOf({ kind: 'line' })
const mostCounted = 300

export const termPages: readonly Page[] = [landingOf('subjects'), landingOf('targets')]

/** The public collections and lists of the portal that hold a record of the term, and the collections that ask for it. */
async function collectionsAbout(visit: Visit, term: Term, facets: readonly string[]): Promise<readonly Listed[]> {
  const { context, portal } = visit
  const held = [...new Set((await recordsHeld(context, portal.id)).map(({ record }) => record))]
  const about = held.length === 0 ? [] : (await newest(visit, mostHeld, all(carrying(term.identifier, facets), where('id', ...held)))).hits
  const holders = await holding(
    context,
    portal.id,
    about.map(({ id }) => id),
  )
  const asking = (await collectionsOf(context, portal.id)).filter(
    one => one.visibility === 'public' && facets.some(facet => askedBy(one)?.selected[facet]?.includes(term.identifier)),
  )
  return [...holders, ...asking.filter(({ id }) => holders.every(holder => holder.id !== id))]
}

const mostHeld = 500

const TermLanding = (props: Props): VNode => {
  const { visit, shelf, term, records } = props
  return (
    <>
      <PageHead
        kicker={<span>{visit.say(`library.${shelf}.one`)}</span>}
        title={<Text of={term.label} visit={visit} />}
        lead={term.definition && <Text of={term.definition} visit={visit} />}
        actions={
          <ButtonLink tone="quiet" href={visit.to(termPath(term.identifier))}>
            {visit.say('library.term.vocabulary')}
          </ButtonLink>
        }
      />
      <div class="library-term">
        <div class="stack-l">
          {term.scopeNote && (
            <div class="prose">
              <Paragraphs of={term.scopeNote} visit={visit} />
            </div>
          )}
          {records.hits.length === 0 ? (
            <EmptyState icon="search" title={visit.say('library.term.none')}>
              <p>{visit.say('library.term.none.help')}</p>
            </EmptyState>
          ) : (
            <Newest {...props} />
          )}
          <MostRead visit={visit} read={props.read} />
          <ByYear {...props} />
          {props.collections.length > 0 && (
            <section class="stack">
              <h2>{visit.say('library.term.collections')}</h2>
              <CollectionCards collections={props.collections} visit={visit} />
            </section>
          )}
        </div>
        <aside class="library-aside" aria-label={visit.say('library.term.aside')}>
          <Counted {...props} facet="format" />
          <Counted {...props} facet="government" />
          <Near {...props} />
        </aside>
      </div>
    </>
  )
}

const Newest = ({ visit, term, facets, records }: Props): VNode => (
  <section class="stack">
    <h2>{visit.say('library.term.newest')}</h2>
    <div class="hits">
      {records.hits.map(hit => (
        <Hit hit={hit} visit={visit} level={3} />
      ))}
    </div>
    <Buttons>
      <ButtonLink tone="quiet" icon="search" href={visit.to('/search', { [facetFor(term, facets, records)]: term.identifier })}>
        {visit.say('library.term.all', { count: records.found.total })}
      </ButtonLink>
    </Buttons>
  </section>
)

/** How the records of the term are spread over the years. */
function ByYear({ visit, term, facets, records, chart }: Props): VNode | null {
  if (!chart || chart.svg === '') return null
  return (
    <section class="stack">
      <Heading
        text={visit.say('library.term.chart')}
        href={chartPath(visit, searchFor(term, facets, records), overYears)}
        more={visit.say('library.term.chart.more')}
      />
      <ChartFigure chart={chart} visit={visit} level={3} />
    </section>
  )
}

/** The search for the records that carry the term. */
const searchFor = (term: Term, facets: readonly string[], records: Shown): Asked => ({
  ...nothingAsked,
  selected: { [facetFor(term, facets, records)]: [term.identifier] },
})

/** The facet by which most records carry the term. */
const facetFor = ({ identifier }: Term, facets: readonly string[], { found }: Shown): string =>
  facets.toSorted((one, other) => countIn(found, other, identifier) - countIn(found, one, identifier))[0]!

const countIn = (found: Shown['found'], facet: string, identifier: string): number =>
  found.facets[facet]?.find(({ value }) => value === identifier)?.count ?? 0

/** How many records of each type, or of each country, the most first. */
function Counted({ visit, term, facets, records, facet }: Props & { readonly facet: 'format' | 'government' }): VNode | null {
  const counts = records.found.facets[facet] ?? []
  if (counts.length === 0) return null
  const by = facetFor(term, facets, records)
  return (
    <section class="panel">
      <h2 class="panel-title">{visit.say(`library.term.by-${facet}`)}</h2>
      <ul class="library-counts">
        {counts.slice(0, shownCounts).map(({ value, count }) => (
          <li>
            <a href={visit.to('/search', { [by]: term.identifier, [facet]: value })}>
              <span>{valueName(facet, value, visit)}</span>
              <span class="facet-count">{counted(count, visit.locale)}</span>
            </a>
          </li>
        ))}
      </ul>
      {counts.length > shownCounts && (
        <p>
          <a href={visit.to('/search', { [by]: term.identifier })}>{visit.say('library.term.more', { count: counts.length - shownCounts })}</a>
        </p>
      )}
    </section>
  )
}

const shownCounts = 10

/** Terms above, below and like this one, each with its own landing page where it has one. */
function Near({ visit, term }: Props): VNode | null {
  const mapped = mappingsOf(term.identifier)
  const entries = [
    { name: visit.say('vocabulary.broader'), value: linked(term.broader, visit) },
    { name: visit.say('vocabulary.narrower'), value: linked(narrowerOf(term.identifier).slice(0, shownNear), visit) },
    ...relations.map(relation => ({
      name: visit.say(`vocabulary.relation.${relation}`),
      value: linked(
        mapped.filter(one => one.relation === relation).map(({ to }) => to),
        visit,
      ),
    })),
  ].filter(({ value }) => value !== undefined)
  if (entries.length === 0) return null
  return (
    <section class="panel">
      <h2 class="panel-title">{visit.say('library.term.near')}</h2>
      {entries.map(({ name, value }) => (
        <div class="library-near">
          <h3>{name}</h3>
          {value}
        </div>
      ))}
    </section>
  )
}

const shownNear = 40

const linked = (identifiers: readonly string[], visit: Visit): ComponentChildren =>
  identifiers.length === 0 ? undefined : (
    <ul class="plain-list">
      {identifiers.map(identifier => (
        <li>
          <Nearby identifier={identifier} visit={visit} />
        </li>
      ))}
    </ul>
  )

function Nearby({ identifier, visit }: { readonly identifier: string; readonly visit: Visit }): VNode {
  const term = termNamed(identifier)
  if (!term)
    return (
      <a href={identifier} rel="external nofollow" dir="ltr">
        {identifier}
      </a>
    )
  const shelf = shelfOf(term)
  return (
    <a href={visit.to(shelf ? termPage(shelf, term.identifier) : termPath(term.identifier))}>
      <Text of={term.label} visit={visit} bare />
    </a>
  )
}
