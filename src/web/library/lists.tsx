import type { VNode } from 'preact'
import { namesOf } from '#accounts'
import { countPublicLists, ownLists, publicLists, type Listed } from '#collections'
import { inLocale } from '#platform/localized.ts'
import { ButtonLink } from '../kit/button.tsx'
import { EmptyState } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Pager } from '../kit/pager.tsx'
import type { Page, Visit } from '../page.ts'
import { CollectionCards } from './collection-card.tsx'
import { BringBack } from './put-back.tsx'

type Props = {
  readonly visit: Visit
  readonly own: readonly Listed[]
  readonly shared: readonly Listed[]
  readonly owners: ReadonlyMap<string, string>
  readonly page: number
  readonly pages: number
}

/** One's own reading lists, and those people made public here. */
export const listsPage: Page = {
  method: 'GET',
  path: '/library/lists',
  answer: async visit => {
    const { context, portal } = visit
    const own = await ownLists(context)
    const pages = Math.max(1, Math.ceil((await countPublicLists(context, portal.id)) / pageSize))
    const page = Math.min(Math.max(Math.trunc(Number(visit.query.get('page'))) || 1, 1), pages)
    const shared = await publicLists(context, portal.id, { limit: pageSize, offset: (page - 1) * pageSize })
    const owners = await namesOf(
      context,
      shared.map(({ owner }) => owner),
    )
    return {
      kind: 'page',
      title: visit.say('library.lists'),
      description: visit.say('library.lists.lead'),
      wide: true,
      trail: [{ label: visit.say('library.title'), path: '/library' }],
      body: <Lists visit={visit} own={own} shared={shared} owners={owners} page={page} pages={pages} />,
    }
  },
}

const pageSize = 24

const Lists = (props: Props): VNode => {
  const { visit } = props
  return (
    <>
      <PageHead
        title={visit.say('library.lists')}
        lead={visit.say('library.lists.lead')}
        actions={
          <ButtonLink icon="plus" href={visit.to('/library/lists/new')}>
            {visit.say('library.new.list')}
          </ButtonLink>
        }
      />
      <BringBack visit={visit} />
      <div class="library">
        {visit.context.actor.id !== undefined && <Own {...props} />}
        <Shared {...props} />
      </div>
    </>
  )
}

const Own = ({ visit, own }: Props): VNode => (
  <section class="stack">
    <h2>{visit.say('library.lists.own')}</h2>
    {own.length === 0 ? (
      <EmptyState icon="book" title={visit.say('library.lists.own.none')}>
        <p>{visit.say('library.lists.own.none.help')}</p>
      </EmptyState>
    ) : (
      <CollectionCards collections={own} visit={visit} />
    )}
  </section>
)

const Shared = ({ visit, shared, owners, page, pages }: Props): VNode => (
  <section class="stack">
    <h2>{visit.say('library.lists.public')}</h2>
    {shared.length === 0 ? (
      <p class="muted">{visit.say('library.lists.public.none', { portal: inLocale(visit.portal.shortName, visit.locale).text })}</p>
    ) : (
      <CollectionCards collections={shared} visit={visit} owners={owners} />
    )}
    <Pager page={page} pages={pages} visit={visit} href={number => visit.to('/library/lists', number > 1 ? { page: String(number) } : {})} />
  </section>
)
