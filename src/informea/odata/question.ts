import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Context } from '#platform/context.ts'
import type { Site } from '#portals'
import { largeIn, type Asked } from '../answers/asked.ts'
import { unsupported, wrong } from '../answers/failure.ts'
import { isList, type Row } from '../model/kinds.ts'
import { shown, type ProfileName, type Shown } from '../model/profile.ts'
import type { Options } from '../query/options.ts'
import { contentOf } from '../shelf/content.ts'
import type { Crawls } from '../shelf/crawls.ts'
import type { Following } from '../shelf/follow.ts'
import { listing, type Listed, type Listing } from '../shelf/lists.ts'
import type { Shelf } from '../shelf/shelf.ts'
import type { Notation } from './negotiation.ts'

/** What answers are made with. */
export type Answering = {
  readonly context: Context
  readonly publicUrl: () => string
  readonly following: Following
  readonly crawls: Crawls
}

/** A question as it came: what it is about, and all that is needed to answer it. */
export type Question = Answering & {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly profile: ProfileName
  readonly site: Site
  readonly root: string
  readonly query: ReadonlyMap<string, string>
}

/** The rows of a set that the portal shows. Refuses sets of parts that are not held in memory. */
export function rowsIn(shelf: Shelf, { portal }: Site, set: Shown): Listing {
  const parent = set.parent && shown.v2.get(set.parent.set)!.properties[set.parent.property]!
  if (parent !== undefined && isList(parent) && parent.large) throw unsupported(`Read ${set.name} with the rows they belong to`)
  return listing(shelf, portal, set)
}

/** What is written of a set for this question. */
export const askedOf = ({ profile, site, root }: Question, set: Shown, { expand, select }: Pick<Options, 'expand' | 'select'>): Asked => ({
  profile,
  origin: site.origin,
  root,
  set,
  expand,
  select,
})

/** The whole name of a notation. */
export const typed = ({ type }: Notation): string => `${type};charset=utf-8`

/** The rows with what is too large to be held. */
export async function completed({ context, site }: Question, asked: Asked, rows: readonly Listed[]): Promise<readonly Row[]> {
  const large = largeIn(asked)
  if (large.length === 0) return rows.map(({ row }) => row)
  const texts = await contentOf(context, rows, site.origin)
  return rows.map(({ row, name }) => ({ ...row, ...Object.fromEntries(large.map(property => [property, texts.get(name) ?? []])) }))
}

/** What can only be asked of a list. */
export function refuseList(query: ReadonlyMap<string, string>): void {
  const strange = ['$filter', '$orderby', '$top', '$skip', '$inlinecount', '$count'].find(name => query.has(name))
  if (strange !== undefined) throw wrong(`${strange} is asked of a set`)
}
