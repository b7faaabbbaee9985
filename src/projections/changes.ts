import type { Context } from '#platform/context.ts'
import type { Filter } from '#platform/filter.ts'
import { identifierOf, published } from '#records'
import { isGone, type PublicChange } from './change.ts'
import { describe, type Described } from './described.ts'
import { listAfter, listNewest, listSpan, listStanding, getOne, type Place, type Span } from './store.ts'

/** A change with what is public of the record now; without it where the record is gone from the scope. */
export type Told = { readonly change: PublicChange; readonly described: Described | undefined }

/** Changes with a higher number, in the order of the numbers, at most so many. None is missed or told twice, whoever writes meanwhile. */
export const changesAfter = async (context: Context, scope: Filter, after: number, limit: number): Promise<readonly Told[]> =>
  told(context, scope, await listAfter(context, scope, after, limit))

/** Changes of a span that follow a place, in the order of their moments, at most so many. */
export const changesIn = async (
  context: Context,
  scope: Filter,
  asked: Span & { readonly after?: Place | undefined; readonly limit: number },
): Promise<readonly Told[]> => told(context, scope, await listSpan(context, scope, asked))

/** What changed last in a scope and stands there, newest first. */
export const newest = async (context: Context, scope: Filter, limit: number): Promise<readonly Described[]> =>
  standing(await told(context, scope, await listNewest(context, scope, limit)))

/** A page of what changed last, newest first, and the number before which the next page begins; `undefined` at the end. */
export type NewestPage = { readonly described: readonly Described[]; readonly next: number | undefined }

/** What changed in a scope before a number and stands there, newest first, in pages. */
export async function newestBefore(context: Context, scope: Filter, limit: number, before?: number): Promise<NewestPage> {
  const changes = await listNewest(context, scope, limit + 1, before)
  const page = changes.slice(0, limit)
  return { described: standing(await told(context, scope, page)), next: changes.length > limit ? page.at(-1)!.seq : undefined }
}

/** What stands in a scope and changed since a moment, in the order of the records' numbers, those that follow this one. */
export const standingAfter = async (context: Context, scope: Filter, after: number, limit: number, since?: Date): Promise<readonly Told[]> =>
  (await told(context, scope, await listStanding(context, scope, after, limit, since))).filter(({ described }) => described !== undefined)

/** Where the pages of what stands in a scope are, below the language, and when they last changed; in the order of the records' numbers. */
export const standingAddresses = async (context: Context, scope: Filter, after: number, limit: number): Promise<readonly Addressed[]> =>
  (await listStanding(context, scope, after, limit)).map(change => ({
    path: `/records/${identifierOf({ ...change, prefix: change.prefix as 'CHM' })}`,
    stamp: change.stamp,
  }))

type Addressed = { readonly path: string; readonly stamp: Date }

/** The last change of one record; `undefined` for one that never was in the scope. */
export async function changeOf(context: Context, scope: Filter, id: string): Promise<Told | undefined> {
  return (await told(context, scope, await getOne(context, scope, id)))[0]
}

/** What is public of these changes, in their order. */
async function told(context: Context, scope: Filter, changes: readonly PublicChange[]): Promise<readonly Told[]> {
  const standingIds = changes.filter(change => !isGone(change, scope)).map(({ record }) => record)
  const bodies = new Map((await published(context, standingIds)).map(({ record, revision }) => [record.id, describe(record, revision)]))
  return changes.map(change => ({ change, described: bodies.get(change.record) }))
}

const standing = (all: readonly Told[]): readonly Described[] => all.flatMap(({ described }) => described ?? [])
