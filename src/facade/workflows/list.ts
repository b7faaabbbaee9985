import { where } from '#platform/filter.ts'
import { reviewsSeen, type Review } from '#reviews'
import type { Asking } from '../asking.ts'
import { mongoAnswer, mongoIn } from '../mongo.ts'
import { idOfReview } from './id.ts'
import { outlinesOf, workflowsOf } from './workflow.ts'

/** Reviews a question is put to, newest first; questions about one document or about what runs reach all of those. */
const most = 2000

/** The workflows a call asks for in the manner of MongoDB, as far as the caller may see them. */
export async function listWorkflows(asking: Asking, query: unknown): Promise<unknown> {
  const given = query as { readonly [name: string]: unknown }
  const { q, c } = mongoIn(given)
  const reviews = await reviewsSeen(asking.context, { ...narrowed(q), limit: most })
  const outlines = await outlinesOf(asking, reviews)
  if (c) return mongoAnswer(outlines, given)

  const { f, fo, ...search } = given
  const found = mongoAnswer(outlines, fo === undefined ? search : { ...search, l: '1' }) as readonly { readonly _id: string }[]
  const known = new Map<string, Review>(reviews.map(review => [idOfReview(review), review]))
  const whole = await workflowsOf(
    asking,
    found.map(({ _id }) => known.get(_id)!),
  )
  return mongoAnswer(whole, { ...(f === undefined ? {} : { f }), ...(fo === undefined ? {} : { fo }) })
}

/** What of a question the database answers: a document, and that it runs. */
function narrowed(q: Readonly<Record<string, unknown>>) {
  const parts = [q, ...(Array.isArray(q['$and']) ? (q['$and'] as readonly Readonly<Record<string, unknown>>[]) : [])]
  const values = (name: string) => parts.map(part => (part as Readonly<Record<string, unknown>> | null)?.[name])
  const identifier = values('data.identifier').find(value => typeof value === 'string' && !/\p{Cc}/u.test(value))
  const open = values('state').includes('running')
  return { ...(typeof identifier === 'string' ? { filter: where('record', identifier) } : {}), open }
}
