import type { Context } from '#platform/context.ts'
import { readAllHeld } from '../../read.ts'
import { newestOf } from '../../revisions/store.ts'
import { attachmentsIn, isCleared } from '../attachment.ts'
import { listOf } from '../store.ts'
import { pagesWith } from './store.ts'

/** A page of a public file of a record: `page` from 1, of `pages`; files that have no pages have one. */
export type FilePage = { readonly id: string; readonly name: string; readonly page: number; readonly pages: number; readonly text: string }

const mostPages = 3

/** By record, the first pages of the public files it shows now that hold one of these fragments of words. Records that are not published have none. */
export async function filePages(
  context: Context,
  ids: readonly string[],
  fragments: readonly string[],
): Promise<ReadonlyMap<string, readonly FilePage[]>> {
  const attachments = (await listOf(context, ids)).filter(attachment => attachment.public && isCleared(attachment))
  if (attachments.length === 0 || fragments.length === 0) return new Map()
  const having = new Set(attachments.map(({ record }) => record))
  const records = (await readAllHeld(context, [...having])).map(({ record }) => record).filter(({ state }) => state === 'published')
  const revisions = await newestOf(context, records)
  const shown = new Set([...revisions.values()].flatMap(({ data }) => attachmentsIn(data)))
  const current = attachments.filter(({ id }) => shown.has(id))
  const hashes = [...new Set(current.map(({ hash }) => hash))]
  const pages = await pagesWith(context, hashes, fragments, mostPages)
  const found = new Map<string, readonly FilePage[]>()
  for (const { record, id, name, hash } of current) {
    const own = pages.filter(page => page.hash === hash).map(({ page, pages: all, text }) => ({ id, name, page, pages: all, text }))
    if (own.length > 0) found.set(record, [...(found.get(record) ?? []), ...own])
  }
  return found
}
