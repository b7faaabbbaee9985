import { formatNamed, summaryOf, titleOf, workflowOf } from '#formats'
import type { Context } from '#platform/context.ts'
import { decidersOf, published, revisionsOf, type Held } from '#records'
import { decidedOn, type Review } from '#reviews'
import type { Asking } from '../asking.ts'
import { peopleOf, userIdOf, type Person } from '../people.ts'
import { realmOf } from '../realm.ts'
import { idOfReview } from './id.ts'
import { batchesOf } from './store.ts'

/** A workflow as clients of the existing service read it: what a review asks and how it stands. `closedOn` is missing while it runs. */
export type Outline = {
  readonly _id: string
  readonly type: { readonly name: string; readonly version: string }
  readonly state: string
  readonly createdOn: Date
  readonly createdBy: number
  readonly closedOn?: Date
  readonly activities: readonly { readonly name: string; readonly createdOn: Date; readonly assignedTo: readonly number[] }[]
  readonly data: { readonly realm: string; readonly identifier: string; readonly documentID?: number; readonly metadata: object }
}

const states: { readonly [state in Review['state']]: string } = {
  open: 'running',
  approved: 'completed',
  returned: 'completed',
  recalled: 'canceled',
  expired: 'timedOut',
}

/** The name of the one activity of a workflow. */
export const activityOf = ({ asks }: Pick<Review, 'asks'>): string => (asks === 'withdrawal' ? 'deleteRecord' : 'publishRecord')

const typeOf = ({ asks, kind }: Pick<Review, 'asks' | 'kind'>) => ({
  name: asks === 'withdrawal' ? 'deleteRecord' : kind === 'national' ? 'publishNationalRecord' : 'publishReferenceRecord',
  version: '0.4',
})

/** What lists are searched by: everything but words and names. */
export async function outlinesOf({ context, realm }: Asking, reviews: readonly Review[]): Promise<readonly Outline[]> {
  const held = await recordsOf(context, reviews)
  const deciders = decidersIn(context)
  return Promise.all(
    reviews.map(async review => {
      const record = held.get(review.record)?.record
      return {
        _id: idOfReview(review),
        type: typeOf(review),
        state: states[review.state],
        createdOn: review.submittedAt,
        createdBy: userIdOf(review.submittedBy),
        ...(review.closedAt ? { closedOn: review.closedAt } : {}),
        activities: [{ name: activityOf(review), createdOn: review.submittedAt, assignedTo: (await deciders(review)).map(userIdOf) }],
        data: {
          realm: realmOf(review.prefix as Parameters<typeof realmOf>[0], realm),
          identifier: review.record,
          ...(record ? { documentID: record.number } : {}),
          metadata: { schema: review.format, ...(review.government === null ? {} : { government: review.government }) },
        },
      }
    }),
  )
}

/** The whole workflows of these reviews. */
export async function workflowsOf(asking: Asking, reviews: readonly Review[]): Promise<readonly object[]> {
  const { context } = asking
  const [outlines, held, batches] = await Promise.all([
    outlinesOf(asking, reviews),
    recordsOf(context, reviews),
    batchesOf(context, reviews.map(idOfReview)),
  ])
  const deciders = decidersIn(context)
  const assigned = await Promise.all(reviews.map(deciders))
  const naming = await peopleOf(context, [...reviews.flatMap(({ submittedBy, closedBy }) => [submittedBy, closedBy]), ...assigned.flat()])
  const words = await wordsOf(context, [...held.values()])
  return Promise.all(
    reviews.map(async (review, place) => {
      const outline = outlines[place]!
      const result = await resultOf(context, review, outline.data.documentID)
      return {
        ...outline,
        createdBy_info: infoOf(naming(review.submittedBy)),
        closedOn: review.closedAt,
        workflowAge: ageOf(review),
        activities: [{ ...outline.activities[0]!, ...activityState(review, assigned[place]!, naming), result }],
        data: { ...outline.data, ...words.get(review.record), additionalInfo: review.note, batchId: batches.get(outline._id) ?? null },
        result,
      }
    }),
  )
}

/** The records of these reviews, with their drafts, as far as the caller works or decides on them. */
async function recordsOf(context: Context, reviews: readonly Review[]): Promise<ReadonlyMap<string, Held>> {
  const held = await decidedOn(context, [...new Set(reviews.map(({ record }) => record))])
  return new Map(held.map(one => [one.record.id, one]))
}

/** Who decides, asked once for all reviews that are alike. */
function decidersIn(context: Context): (review: Review) => Promise<readonly string[]> {
  const known = new Map<string, Promise<readonly string[]>>()
  return review => {
    if (review.state !== 'open') return Promise.resolve(review.closedBy === null ? [] : [review.closedBy])
    const { format, prefix, government, owner, submittedBy } = review
    const key = [format, prefix, government, owner, submittedBy].join(' ')
    const concerned = { format, prefix: prefix as Held['record']['prefix'], government, owner, author: submittedBy }
    if (!known.has(key))
      known.set(
        key,
        decidersOf(context, concerned, submittedBy).then(people => people.map(({ id }) => id)),
      )
    return known.get(key)!
  }
}

const infoOf = (person: Person | null) => person && { id: person.userID, firstName: person.firstName, lastName: person.lastName, email: person.email }

function ageOf({ format }: Review): object | null {
  const { deadline } = workflowOf(formatNamed(format))
  return deadline ? { age: deadline.weeks, type: 'weeks' } : null
}

const activityState = ({ state, closedAt, closedBy }: Review, assigned: readonly string[], naming: (actor: string | null) => Person | null) => ({
  assignedTo_info: assigned.map(actor => infoOf(naming(actor))),
  completedOn: states[state] === 'completed' ? closedAt : null,
  completedBy: states[state] === 'completed' ? userIdOf(closedBy) : null,
  completedBy_info: states[state] === 'completed' ? infoOf(naming(closedBy)) : null,
  canceledBy: state === 'recalled' ? userIdOf(closedBy) : null,
  terminatedBy: null,
  timedOut: state === 'expired' ? closedAt : null,
  closedOn: closedAt,
})

async function wordsOf(context: Context, held: readonly Held[]): Promise<ReadonlyMap<string, { readonly title: object; readonly abstract: object }>> {
  const revisions = await published(
    context,
    held.map(({ record }) => record.id),
  )
  const newest = new Map(revisions.map(({ record, revision }) => [record.id, revision.data]))
  return new Map(
    held.map(({ record, draft }) => {
      const [format, data] = [formatNamed(record.format), draft?.data ?? newest.get(record.id) ?? {}]
      return [record.id, { title: titleOf(format, data), abstract: summaryOf(format, data) }]
    }),
  )
}

async function resultOf(context: Context, review: Review, documentID: number | undefined): Promise<object | null> {
  const { record: identifier, state, closedAt, reason, asks } = review
  if (state === 'returned') return { action: 'reject', reason, identifier }
  if (state !== 'approved') return null
  if (asks === 'withdrawal' || documentID === undefined) return { action: 'approve', identifier }
  // the newest revision that was there when the review was closed
  const made = (await revisionsOf(context, identifier)).find(({ publishedAt }) => closedAt !== null && publishedAt <= closedAt)
  return { action: 'approve', identifier, documentID, ...(made ? { revision: made.revision } : {}) }
}
