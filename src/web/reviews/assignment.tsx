import type { VNode } from 'preact'
import { assign, assignableFor, reviewNumber, type Review } from '#reviews'
import { Button, Buttons } from '../kit/button.tsx'
import { Select, Token } from '../kit/field.tsx'
import { Refused } from '#platform/errors.ts'
import type { Page, Visit } from '../page.ts'

/** Take a review, give it to a colleague, or let it go. */
export const assignment: Page = {
  method: 'POST',
  path: '/reviews/:number/assignment',
  needs: 'signed-in',
  answer: async visit => {
    const id = Number(visit.params['number'])
    const to = visit.form.get('to') || null
    const back = visit.to(`/reviews/${id}`)
    try {
      await assign(visit.context, id, to)
      return { kind: 'redirect', to: back, flash: { key: to === null ? 'reviews.released-done' : 'reviews.assigned-done' } }
    } catch (error) {
      if (!(error instanceof Refused) || !['review.assignee', 'review.closed'].includes(error.code)) throw error
      return {
        kind: 'redirect',
        to: back,
        flash: { key: error.code === 'review.closed' ? 'reviews.over' : 'reviews.wrong-assignee', tone: 'warning' },
      }
    }
  },
}

/** Who looks after a review, and the ways to change that. */
export async function assigning(visit: Visit, review: Review): Promise<VNode> {
  const { say, context } = visit
  const me = context.actor.id
  const people = (await assignableFor(context, await reviewNumber(context, review.id))).filter(({ id }) => id !== me && id !== review.assignedTo)
  const form = (to: string, label: string) => (
    <form method="post" action={visit.to(`/reviews/${review.id}/assignment`)}>
      <Token visit={visit} />
      <input type="hidden" name="to" value={to} />
      <Button tone="quiet" small>
        {label}
      </Button>
    </form>
  )
  return (
    <div class="review-assignment">
      <Buttons>
        {review.assignedTo === me ? null : form(me ?? '', say('reviews.claim'))}
        {review.assignedTo === null ? null : form('', say('reviews.release'))}
      </Buttons>
      {people.length === 0 ? null : (
        <form method="post" action={visit.to(`/reviews/${review.id}/assignment`)} class="review-give">
          <Token visit={visit} />
          <Select name="to" visit={visit} label={say('reviews.give-to')} choices={people.map(({ id, name }) => ({ value: id, label: name }))} />
          <Button tone="quiet" small>
            {say('reviews.give')}
          </Button>
        </form>
      )}
    </div>
  )
}
