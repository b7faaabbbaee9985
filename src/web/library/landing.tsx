import type { VNode } from 'preact'
import { namesOf } from '#accounts'
import { collectionsOf, countPublicLists, curates, publicLists, type Listed } from '#collections'
import { between } from '#platform/filter.ts'
import { inLocale } from '#platform/localized.ts'
import type { Summary } from '#records'
import { formatIcon } from '../formats/icon.ts'
import { ButtonLink } from '../kit/button.tsx'
import { Card, Cards } from '../kit/card.tsx'
import { EmptyState } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import type { Page, Visit } from '../page.ts'
import { newest } from '../search/ask.ts'
import { Hit } from '../search/hit.tsx'
import { valueName } from '../search/labels.ts'
import type { Shown } from '../search/listed.ts'
import { CollectionCards } from './collection-card.tsx'
import { Heading } from './heading.tsx'
import { MostRead } from './most-read.tsx'
import { BringBack } from './put-back.tsx'
import { SubjectList, TargetList } from './term-lists.tsx'
import { mostRead } from './used.ts'

type Props = {
  readonly visit: Visit
  readonly all: Shown
  readonly ofMonth: Shown
  readonly read: readonly Summary[]
  readonly collections: readonly Listed[]
  readonly lists: readonly Listed[]
  readonly moreLists: boolean
  readonly owners: ReadonlyMap<string, string>
}

/** The first page of the library: collections, ways in by kind, target and subject, what is new, what people share. */
export const landing: Page = {
  method: 'GET',
  path: '/library',
  answer: async visit => {
    const { context, portal } = visit
    const monthAgo = new Date(context.now().getTime() - daysOfMonth * dayLength).toISOString().slice(0, 10)
    const [all, ofMonth, collections, lists, shared, read] = await Promise.all([
      newest(visit, shownRecent, undefined, ['format', 'subject', 'target'], mostCounted),
      newest(visit, shownRecent, between('updated', monthAgo)),
      collectionsOf(context, portal.id),
      publicLists(context, portal.id, { limit: shownLists }),
      countPublicLists(context, portal.id),
      mostRead(visit, shownRead),
    ])
    const owners = await namesOf(
      context,
      lists.map(({ owner }) => owner),
    )
    const page = { visit, all, ofMonth, read, collections, lists, moreLists: shared > lists.length, owners }
    return { kind: 'page', title: visit.say('library.title'), description: visit.say('library.lead'), wide: true, body: <Landing {...page} /> }
  },
}

const daysOfMonth = 30
const dayLength = 86_400_000
const shownRecent = 6
const shownRead = 5
const shownLists = 6
const mostCounted = 500

const Landing = (props: Props): VNode => (
  <>
    <PageHead title={props.visit.say('library.title')} lead={props.visit.say('library.lead')} actions={<Actions visit={props.visit} />} />
    <BringBack visit={props.visit} />
    <div class="library">
      <Collections {...props} />
      <Kinds {...props} />
      <TargetList visit={props.visit} counts={props.all.found.facets['target'] ?? []} />
      <SubjectList visit={props.visit} counts={props.all.found.facets['subject'] ?? []} most={shownSubjects} />
      <div class={props.read.length > 0 ? 'home-columns' : ''}>
        <Recent {...props} />
        <MostRead visit={props.visit} read={props.read} />
      </div>
      <Lists {...props} />
    </div>
  </>
)

const shownSubjects = 12

const Actions = ({ visit }: { readonly visit: Visit }): VNode => (
  <>
    <ButtonLink tone="quiet" icon="book" href={visit.to('/library/lists')}>
      {visit.say(visit.context.actor.id === undefined ? 'library.lists' : 'library.lists.own')}
    </ButtonLink>
    {curates(visit.context.actor, visit.portal) && (
      <ButtonLink icon="plus" href={visit.to('/library/collections/new')}>
        {visit.say('library.new.curated')}
      </ButtonLink>
    )}
  </>
)

function Collections({ visit, collections }: Props): VNode {
  return (
    <section class="stack">
      <h2>{visit.say('library.collections')}</h2>
      {collections.length === 0 ? (
        <EmptyState icon="book" title={visit.say('library.collections.none')}>
          <p>{visit.say('library.collections.none.help')}</p>
        </EmptyState>
      ) : (
        <CollectionCards collections={collections} visit={visit} />
      )}
    </section>
  )
}

/** What a library holds, in the order in which people look for it. */
const kinds = [
  'resource',
  'caseStudy',
  'capacityBuildingInitiative',
  'organization',
  'biosafetyExpert',
  'contact',
  'bbiOpportunity',
  'event',
  'news',
  'communityProtocol',
  'modelContractualClause',
  'database',
] as const

function Kinds({ visit, all }: Props): VNode | null {
  const counts = new Map((all.found.facets['format'] ?? []).map(({ value, count }) => [value, count]))
  const held = kinds.filter(kind => counts.has(kind))
  if (held.length === 0) return null
  return (
    <section class="stack">
      <h2>{visit.say('library.by-kind')}</h2>
      <Cards narrow>
        {held.map(kind => (
          <Card
            icon={formatIcon(kind)}
            href={visit.to('/search', { format: kind })}
            title={valueName('format', kind, visit)}
            above={visit.say('library.records', { count: counts.get(kind)! })}
          />
        ))}
      </Cards>
    </section>
  )
}

/** What came this month; in a quiet month the newest there is. */
function Recent({ visit, all, ofMonth }: Props): VNode | null {
  const [title, { hits }] = ofMonth.hits.length > 0 ? (['library.recent', ofMonth] as const) : (['library.term.newest', all] as const)
  if (hits.length === 0) return null
  return (
    <section class="stack">
      <Heading text={visit.say(title)} href={visit.to('/search', { sort: 'newest' })} more={visit.say('library.recent.all')} />
      <div class="hits">
        {hits.map(hit => (
          <Hit hit={hit} visit={visit} level={3} />
        ))}
      </div>
    </section>
  )
}

function Lists({ visit, lists, moreLists, owners }: Props): VNode {
  return (
    <section class="stack">
      {moreLists ? (
        <Heading text={visit.say('library.lists.public')} href={visit.to('/library/lists')} more={visit.say('library.lists.all')} />
      ) : (
        <h2>{visit.say('library.lists.public')}</h2>
      )}
      {lists.length === 0 ? (
        <p class="muted">{visit.say('library.lists.public.none', { portal: inLocale(visit.portal.shortName, visit.locale).text })}</p>
      ) : (
        <CollectionCards collections={lists} visit={visit} owners={owners} />
      )}
    </section>
  )
}
