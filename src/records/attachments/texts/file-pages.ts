import type { Context } from '#platform/context.ts'
import { readAllHeld } from '../../read.ts'
import { newestOf } from '../../revisions/store.ts'
import { attachmentsIn, isCleared } from '../attachment.ts'
import { list } from '../store.ts'
import { pagesWith } from './store.ts'

/** A page of a public file of a record: `page` from 1, of `pages`; files that have no pages have one. */
export type FilePage = { readonly id: string; readonly name: string; readonly page: number; readonly pages: number; readonly text: string }

const mostPages = 3
const mostKnown = 100_000

// a revision never changes, so the files it shows need to be read once only
const shownBy = new Map<string, readonly string[]>()

/** By record, the first pages of the public files it shows now that hold one of these fragments of words. Records that are not published have none. */
export async function filePages(
  context: Context,
  ids: readonly string[],
  fragments: readonly string[],
): Promise<ReadonlyMap<string, readonly FilePage[]>> {
  const shown = await filesShown(context, ids)
  if (shown.length === 0 || fragments.length === 0) return new Map()
  const current = (await list(context, shown)).filter(attachment => attachment.public && isCleared(attachment))
  const hashes = [...new Set(current.map(({ hash }) => hash))]
  const pages = await pagesWith(context, hashes, fragments, mostPages)
  const found = new Map<string, readonly FilePage[]>()
  for (const { record, id, name, hash } of current) {
    const own = pages.filter(page => page.hash === hash).map(({ page, pages: all, text }) => ({ id, name, page, pages: all, text }))
    if (own.length > 0) found.set(record, [...(found.get(record) ?? []), ...own])
  }
  return found
}

/** The ids of the attachments these records show now. */
async function filesShown(context: Context, ids: readonly string[]): Promise<readonly string[]> {
  const records = (await readAllHeld(context, ids)).map(({ record }) => record).filter(({ state }) => state === 'published')
  const key = ({ id, revision, number }: { readonly id: string; readonly revision: number; readonly number: number }) => `${number} ${id}@${revision}`
  const unknown = records.filter(record => !shownBy.has(key(record)))
  const revisions = await newestOf(context, unknown)
  if (shownBy.size > mostKnown) shownBy.clear()
  for (const record of unknown) shownBy.set(key(record), attachmentsIn(revisions.get(record.id)?.data ?? {}))
  return records.flatMap(record => shownBy.get(key(record)) ?? [])
}
