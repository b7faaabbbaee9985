import { cleaned, migrated, type Data, type Format } from '#formats'
import type { Context } from '#platform/context.ts'
import type { Draft, ChmRecord, Revision } from './record.ts'
import { newestOf } from './revisions/store.ts'
import { listOfFormat, rewriteDraft } from './store.ts'

/** A body of a format as it stands: the newest revision of a published record, or a draft. */
export type Body = { readonly record: ChmRecord } & (
  | { readonly kind: 'revision'; readonly revision: Revision; readonly data: Data }
  | { readonly kind: 'draft'; readonly draft: Draft; readonly data: Data }
)

const pageSize = 500

/** Every body of a format, in the order of the records' numbers: for whoever must know what a change of the format does to them. */
export async function* bodiesOf(context: Context, format: string): AsyncGenerator<Body> {
  for (let after = 0; ;) {
    const page = await listOfFormat(context, format, after, pageSize)
    if (page.length === 0) return
    after = page.at(-1)!.record.number
    const published = page.filter(({ record }) => record.state === 'published').map(({ record }) => record)
    const revisions = await newestOf(context, published)
    for (const { record, draft } of page) {
      const revision = revisions.get(record.id)
      if (revision) yield { kind: 'revision', record, revision, data: revision.data }
      if (draft) yield { kind: 'draft', record, draft, data: draft.data }
    }
  }
}

/** The ids of the published records of a format, in pages. */
export async function* publishedOf(context: Context, format: string, pageSize: number): AsyncGenerator<readonly string[]> {
  for (let after = 0; ;) {
    const page = await listOfFormat(context, format, after, pageSize)
    if (page.length === 0) return
    after = page.at(-1)!.record.number
    yield page.filter(({ record }) => record.state === 'published').map(({ record }) => record.id)
  }
}

/** A body written with version `from` of its format, as this version stores it. */
export const broughtUp = (format: Format, data: Data, from: number): Data => cleaned(format, migrated(format, data, from))

/** Bring every draft of a format up to this version. Published revisions stay as they were written and are brought up when they are read. */
export async function bringUpDrafts(unit: Context, format: Format, from: number): Promise<void> {
  for await (const body of bodiesOf(unit, format.name)) {
    if (body.kind !== 'draft') continue
    const data = broughtUp(format, body.data, from)
    if (JSON.stringify(data) !== JSON.stringify(body.data)) await rewriteDraft(unit, body.record.id, data)
  }
}
