import type { VNode } from 'preact'
import { namesOf } from '#accounts'
import { formatNamed, formatTitle, titleOf } from '#formats'
import { inLocale, type Localized } from '#platform/localized.ts'
import { identifierOf, published, type Held } from '#records'
import { ageOf, decidedOn, isOverdue, type Review } from '#reviews'
import { Badge } from '../kit/badge.tsx'
import { Table } from '../kit/table.tsx'
import { Time } from '../kit/time.tsx'
import type { Visit } from '../page.ts'
import { placeOf, Titled } from '../workspace/work.tsx'

/** A review with what its line says. */
export type WaitingItem = {
  readonly review: Review
  readonly held: Held
  readonly title: Localized
  readonly by: string | undefined
  readonly assigned: string | undefined
}

/** What the lines of these reviews say. A record that moved on meanwhile has none. */
export async function waitingOf(visit: Visit, reviews: readonly Review[]): Promise<readonly WaitingItem[]> {
  const ids = reviews.map(({ record }) => record)
  const held = new Map((await decidedOn(visit.context, ids)).map(one => [one.record.id, one]))
  const revisions = new Map((await published(visit.context, ids)).map(({ record, revision }) => [record.id, revision.data]))
  const names = await namesOf(
    visit.context,
    reviews.flatMap(({ submittedBy, assignedTo }) => [submittedBy, assignedTo]),
  )
  return reviews.flatMap(review => {
    const one = held.get(review.record)
    const data = review.asks === 'withdrawal' ? revisions.get(review.record) : one?.draft?.data
    if (!one || !data) return []
    const title = titleOf(formatNamed(review.format), data)
    return [{ review, held: one, title, by: names.get(review.submittedBy ?? ''), assigned: names.get(review.assignedTo ?? '') }]
  })
}

/** The reviews that wait, each with a box to decide on several together. */
export const Waiting = ({ visit, waiting }: { readonly visit: Visit; readonly waiting: readonly WaitingItem[] }): VNode => (
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
            value={`${review.id}@${held.draft?.version ?? 0}`}
            form="together"
            aria-label={visit.say('reviews.choose', { identifier: identifierOf(held.record) })}
          />
        ),
      },
      {
        heading: visit.say('workspace.record'),
        names: true,
        cell: ({ review, held, title }) => (
          <a href={visit.to(`/reviews/${review.id}`)}>
            <Titled visit={visit} title={title} held={held} />
          </a>
        ),
      },
      { heading: visit.say('workspace.format'), cell: ({ held }) => inLocale(formatTitle(formatNamed(held.record.format)), visit.locale).text },
      { heading: visit.say('workspace.place'), spare: true, cell: ({ held }) => placeOf(visit, held) },
      { heading: visit.say('reviews.by'), cell: ({ by }) => <bdi>{by ?? visit.say('reviews.somebody')}</bdi> },
      { heading: visit.say('reviews.waits'), cell: ({ review }) => <Age visit={visit} review={review} /> },
      {
        heading: visit.say('reviews.assigned'),
        cell: ({ review, assigned }) =>
          review.assignedTo === null ? (
            <span class="quiet">{visit.say('reviews.nobody')}</span>
          ) : (
            <bdi>{assigned ?? visit.say('reviews.somebody')}</bdi>
          ),
      },
      { heading: visit.say('reviews.kind'), spare: true, cell: ({ review, held }) => kindOf(visit, review, held) },
    ]}
  />
)

/** How long a review has waited, and when it closes by itself. */
export function Age({ visit, review }: { readonly visit: Visit; readonly review: Review }): VNode {
  const now = visit.context.now()
  return (
    <span class="review-age">
      <span title={review.submittedAt.toISOString()}>{visit.say('reviews.days', { count: ageOf(review, now) })}</span>
      {isOverdue(review, now) ? <Badge tone="bad">{visit.say('reviews.overdue')}</Badge> : null}
      {review.dueAt === null || review.state !== 'open' ? null : (
        <small class="quiet">
          {visit.say('reviews.closes')} <Time at={review.dueAt} visit={visit} />
        </small>
      )}
    </span>
  )
}

/** What is asked: a first publication, a change, or that a record be withdrawn. */
export function kindOf(visit: Visit, { asks }: Review, { record }: Pick<Held, 'record'>): string {
  if (asks === 'withdrawal') return visit.say('reviews.asks-withdrawal')
  return record.revision === 0 ? visit.say('reviews.first') : visit.say('reviews.change', { revision: record.revision + 1 })
}
