import { formatNamed } from '#formats'
import type { Context } from '#platform/context.ts'
import { enqueue, job } from '#platform/jobs.ts'
import { listen, type Listener } from '#platform/listeners.ts'
import { mergeNumbered, noteMerge } from '#vocabularies'
import { newestOf } from '../revisions/store.ts'
import { getAll } from '../store.ts'
import { exchangesIn } from './exchanged.ts'
import { retag, untag } from './retag.ts'
import { listHolding, listRecords } from './store.ts'

/** A merge whose records follow, or the undoing of one. */
type Following = { readonly merge: number }

const pageSize = 200

/** Lets the records follow a merge of terms, and its undoing. It goes on where it stopped. */
export const retagMerged = job<Following>('records.retag', {
  seconds: 3600,
  do: async (context, { merge: id }) => {
    const merge = await mergeNumbered(context, id)
    if (merge.state === 'running') await retagAll(context, merge)
    if (merge.state === 'undoing') await untagAll(context, id)
  },
})

/** Hears of merges and has the work done. */
export const recordListeners: readonly Listener[] = [
  listen('records.retag', {
    to: ['term.merged', 'term.unmerged'],
    do: (context, { details }) => enqueue(context, retagMerged, { merge: Number(details['merge']) }),
  }),
]

/** A record a merge would change: as the public sees it, its draft, or both. */
export type Concerned = { readonly id: string; readonly format: string; readonly published: boolean; readonly draft: boolean }

/** What a merge of one term into another would change: every record and draft that names the first. Nothing is changed. */
export async function concernedBy(
  context: Context,
  { source, target }: { readonly source: string; readonly target: string },
): Promise<readonly Concerned[]> {
  const found: Concerned[] = []
  for await (const ids of holders(context, [source])) {
    const held = await getAll(context, ids)
    const published = held.map(({ record }) => record).filter(({ state }) => state === 'published')
    const revisions = await newestOf(context, published)
    for (const { record, draft } of held) {
      const changes = (data: Parameters<typeof exchangesIn>[1] | undefined) =>
        data !== undefined && exchangesIn(formatNamed(record.format), data, source, target).length > 0
      const concerned = { published: record.state === 'published' && changes(revisions.get(record.id)?.data), draft: changes(draft?.data) }
      if (concerned.published || concerned.draft) found.push({ id: record.id, format: record.format, ...concerned })
    }
  }
  return found
}

async function retagAll(context: Context, { id, source, target }: { readonly id: number; readonly source: string; readonly target: string }) {
  const concerned = await concernedBy(context, { source, target })
  const before = (await listRecords(context, id)).length
  let done = before
  await noteMerge(context, id, { total: before + concerned.length, done })
  for (const { id: record } of concerned) {
    await retag(context, record, { merge: id, source, target })
    done += 1
    if (done % progressEvery === 0) await noteMerge(context, id, { done })
  }
  await noteMerge(context, id, { done, state: 'done' })
}

async function untagAll(context: Context, id: number) {
  const records = await listRecords(context, id)
  let [done, kept] = [0, 0]
  await noteMerge(context, id, { total: records.length, done, kept })
  for (const record of records) {
    kept += await untag(context, record, id)
    done += 1
    if (done % progressEvery === 0) await noteMerge(context, id, { done, kept })
  }
  await noteMerge(context, id, { done, kept, state: 'undone' })
}

const progressEvery = 20

async function* holders(context: Context, identifiers: readonly string[]): AsyncGenerator<readonly string[]> {
  for (let after = 0; ;) {
    const page = await listHolding(context, identifiers, { after, limit: pageSize, drafts: true })
    if (page.length === 0) return
    after = page.at(-1)!.number
    yield page.map(({ id }) => id)
  }
}

/** The published records that carry one of these terms, in pages: their names and places are in the index. */
export async function* publishedHolding(context: Context, identifiers: readonly string[], limit: number): AsyncGenerator<readonly string[]> {
  for (let after = 0; ;) {
    const page = await listHolding(context, identifiers, { after, limit, drafts: false })
    if (page.length === 0) return
    after = page.at(-1)!.number
    yield page.map(({ id }) => id)
  }
}
