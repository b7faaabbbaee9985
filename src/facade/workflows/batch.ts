import { Refused } from '#platform/errors.ts'
import { reviewNumber, type Review } from '#reviews'
import type { Asking } from '../asking.ts'
import { notFound } from '../error.ts'
import { realmOf } from '../realm.ts'
import { idOfReview, workflowIn } from './id.ts'
import { activityOf } from './workflow.ts'
import { batched } from './store.ts'

/** The requests of a batch that the caller may see: those that wait or waited for a review, and those that needed none. */
export type Batch = { readonly reviews: readonly Review[]; readonly requests: readonly { readonly workflow: string; readonly record: string }[] }

/** A batch. Refuses one of which the caller may see nothing. */
export async function batchAt({ context }: Asking, id: string): Promise<Batch> {
  const requests = await batched(context, id)
  const seen = await Promise.all(
    requests.map(async request => {
      const step = workflowIn(request.workflow)
      const review = step?.kind === 'review' ? await reviewOr(() => reviewNumber(context, step.review)) : undefined
      return review || request.madeBy === context.actor.id ? [{ request, review }] : []
    }),
  )
  const mine = seen.flat()
  if (mine.length === 0) throw notFound('There is no such batch')
  return { reviews: mine.flatMap(({ review }) => review ?? []), requests: mine.map(({ request }) => request) }
}

/** A batch as clients of the existing service read it. */
export function batchAnswer({ realm }: Asking, id: string, { reviews, requests }: Batch): object {
  const [first] = reviews
  const status = statusOf(reviews, requests.length)
  return {
    _id: id,
    realm: realm?.code ?? (first ? realmOf(first.prefix as Parameters<typeof realmOf>[0]) : null),
    government: first?.government ?? null,
    schema: [...new Set(reviews.map(({ format }) => format))].join(','),
    records: requests.map(({ record }) => record),
    meta: {},
    status,
    recordStatus: Object.fromEntries(requests.map(({ record, workflow }) => [record, { workflowId: workflow, ...stateOf(reviews, workflow) }])),
    workflowActivity: first ? { name: activityOf(first), data: { action: actions[first.state] ?? null } } : null,
  }
}

const actions: { readonly [state in Review['state']]: string | undefined } = {
  open: undefined,
  approved: 'approve',
  returned: 'reject',
  recalled: 'cancel',
  expired: undefined,
}

function stateOf(reviews: readonly Review[], workflow: string): { readonly action?: string } {
  const review = reviews.find(one => idOfReview(one) === workflow)
  const action = review && actions[review.state]
  return action === undefined ? {} : { action }
}

/** What stands for the batch as a whole: what all share, else that it is under way. */
function statusOf(reviews: readonly Review[], all: number): string {
  const states = [...new Set(reviews.map(({ state }) => state))]
  if (states.length === 0) return all > 0 ? 'workflowActivityUpdated' : 'pending'
  if (states.length > 1) return states.includes('open') ? 'workflowActivityInitiated' : 'workflowActivityUpdated'
  return statuses[states[0]!]
}

const statuses: { readonly [state in Review['state']]: string } = {
  open: 'workflowInitiated',
  approved: 'workflowActivityUpdated',
  returned: 'workflowRejected',
  recalled: 'workflowCanceled',
  expired: 'workflowTimeOut',
}

async function reviewOr(read: () => Promise<Review>): Promise<Review | undefined> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof Refused && error.refusal === 'not-found') return undefined
    throw error
  }
}
