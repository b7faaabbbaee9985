import type { VNode } from 'preact'
import { countReviews, kindsOfReviews, openReviews } from '#reviews'
import { Button, ButtonLink, Buttons } from '../kit/button.tsx'
import { TextArea, Token } from '../kit/field.tsx'
import { EmptyState } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Pager } from '../kit/pager.tsx'
import type { Page, Visit } from '../page.ts'
import { askedFor, Filters, isNarrowed, listHref } from './filters.tsx'
import { Waiting, waitingOf } from './waiting.tsx'

const pageSize = 25

/** Everything the visitor may decide, also in the place of others, those waiting longest first. */
export const reviews: Page = {
  method: 'GET',
  path: '/reviews',
  needs: 'signed-in',
  answer: async visit => {
    const { say, context } = visit
    const filter = askedFor(visit)
    const total = await countReviews(context, filter)
    const pages = Math.max(1, Math.ceil(total / pageSize))
    const page = Math.min(pages, Math.max(1, Number.parseInt(visit.query.get('page') ?? '1', 10) || 1))
    const waiting = await waitingOf(visit, await openReviews(context, { filter, limit: pageSize, offset: (page - 1) * pageSize }))
    const kinds = await kindsOfReviews(context)
    return {
      kind: 'page',
      title: say('reviews.title'),
      wide: true,
      trail: [{ label: say('workspace.title'), path: '/workspace' }],
      body: (
        <>
          <PageHead
            title={say('reviews.title')}
            lead={say('reviews.lead')}
            actions={
              <ButtonLink tone="quiet" href={visit.to('/reviews/deputies')}>
                {say('reviews.deputies')}
              </ButtonLink>
            }
          />
          {kinds.length === 0 ? null : <Filters visit={visit} kinds={kinds} />}
          {waiting.length === 0 ? (
            <Nothing visit={visit} />
          ) : (
            <>
              <Waiting visit={visit} waiting={waiting} />
              <Together visit={visit} />
            </>
          )}
          <Pager page={page} pages={pages} visit={visit} href={number => listHref(visit, number)} />
        </>
      ),
    }
  },
}

const Nothing = ({ visit }: { readonly visit: Visit }): VNode =>
  isNarrowed(visit) ? (
    <EmptyState icon="filter" title={visit.say('reviews.none-so')}>
      <p>
        <a href={visit.to('/reviews')}>{visit.say('reviews.see-all')}</a>
      </p>
    </EmptyState>
  ) : (
    <EmptyState icon="done" title={visit.say('reviews.none')}>
      <p>{visit.say('reviews.none-help')}</p>
    </EmptyState>
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
