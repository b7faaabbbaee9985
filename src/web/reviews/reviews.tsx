import type { VNode } from 'preact'
import { namesOf } from '#accounts'
import { formatNamed, formatTitle, titleOf } from '#formats'
import { inLocale } from '#platform/localized.ts'
import { identifierOf, workedOn, type Held } from '#records'
import { countReviews, openReviews, type Review } from '#reviews'
import { Button, Buttons } from '../kit/button.tsx'
import { TextArea, Token } from '../kit/field.tsx'
import { EmptyState } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Pager } from '../kit/pager.tsx'
import { Table } from '../kit/table.tsx'
import { Time } from '../kit/time.tsx'
import type { Page, Visit } from '../page.ts'
import { placeOf, Titled } from '../workspace/work.tsx'

const pageSize = 25

/** Everything the visitor may decide, those waiting longest first. */
export const reviews: Page = {
  method: 'GET',
  path: '/reviews',
  needs: 'signed-in',
  answer: async visit => {
    const { say, context } = visit
    const total = await countReviews(context)
    const pages = Math.max(1, Math.ceil(total / pageSize))
    const page = Math.min(pages, Math.max(1, Number.parseInt(visit.query.get('page') ?? '1', 10) || 1))
    const waiting = await waitingOf(visit, await openReviews(context, { limit: pageSize, offset: (page - 1) * pageSize }))
    return {
      kind: 'page',
      title: say('reviews.title'),
      wide: true,
      trail: [{ label: say('workspace.title'), path: '/workspace' }],
      body: (
        <>
          <PageHead title={say('reviews.title')} lead={say('reviews.lead')} />
          {waiting.length === 0 ? (
            <EmptyState icon="done" title={say('reviews.none')}>
              <p>{say('reviews.none-help')}</p>
            </EmptyState>
          ) : (
            <>
              <Waiting visit={visit} waiting={waiting} />
              <Together visit={visit} />
            </>
          )}
          <Pager page={page} pages={pages} visit={visit} href={number => visit.to('/reviews', { page: String(number) })} />
        </>
      ),
    }
  },
}

type WaitingItem = { readonly review: Review; readonly held: Held; readonly by: string | undefined }

async function waitingOf(visit: Visit, reviews: readonly Review[]): Promise<readonly WaitingItem[]> {
  const held = new Map(
    (
      await workedOn(
        visit.context,
        reviews.map(({ record }) => record),
      )
    ).map(one => [one.record.id, one]),
  )
  const names = await namesOf(
    visit.context,
    reviews.map(({ submittedBy }) => submittedBy),
  )
  return reviews.flatMap(review => {
    const one = held.get(review.record)
    return one?.draft ? [{ review, held: one, by: names.get(review.submittedBy ?? '') }] : []
  })
}

const Waiting = ({ visit, waiting }: { readonly visit: Visit; readonly waiting: readonly WaitingItem[] }): VNode => (
  <Table
    caption={visit.say('reviews.title')}
    quietCaption
    rows={waiting}
    columns={[
      {
        heading: visit.say('reviews.chosen'),
        cell: ({ review, held }) => (
          <input
            type="checkbox"
            name="chosen"
            value={`${review.id}@${held.draft!.version}`}
            form="together"
            aria-label={visit.say('reviews.choose', { identifier: identifierOf(held.record) })}
          />
        ),
      },
      {
        heading: visit.say('workspace.record'),
        names: true,
        cell: ({ review, held }) => (
          <a href={visit.to(`/reviews/${review.id}`)}>
            <Titled visit={visit} title={titleOf(formatNamed(held.record.format), held.draft!.data)} held={held} />
          </a>
        ),
      },
      { heading: visit.say('workspace.format'), cell: ({ held }) => inLocale(formatTitle(formatNamed(held.record.format)), visit.locale).text },
      { heading: visit.say('workspace.place'), spare: true, cell: ({ held }) => placeOf(visit, held) },
      { heading: visit.say('reviews.by'), cell: ({ by }) => <bdi>{by ?? visit.say('reviews.somebody')}</bdi> },
      { heading: visit.say('reviews.since'), cell: ({ review }) => <Time at={review.submittedAt} visit={visit} moment /> },
      {
        heading: visit.say('reviews.kind'),
        spare: true,
        cell: ({ held }) =>
          held.record.revision === 0 ? visit.say('reviews.first') : visit.say('reviews.change', { revision: held.record.revision + 1 }),
      },
    ]}
  />
)

/** One decision for all that are ticked, as each of them was when the list was opened. */
const Together = ({ visit }: { readonly visit: Visit }): VNode => (
  <form method="post" id="together" action={visit.to('/reviews/approvals')}>
    <Token visit={visit} />
    <Buttons>
      <Button icon="check">{visit.say('reviews.approve-chosen')}</Button>
    </Buttons>
    <details class="review-remarks">
      <summary>{visit.say('reviews.return-chosen')}</summary>
      <TextArea
        name="reason"
        label={visit.say('reviews.reason')}
        hint={visit.say('reviews.reason-hint')}
        visit={visit}
        rows={3}
        maxLength={1_000}
        dir="auto"
      />
      <Buttons>
        <Button tone="danger" formAction={visit.to('/reviews/returns')}>
          {visit.say('reviews.return-chosen-do')}
        </Button>
      </Buttons>
    </details>
  </form>
)
