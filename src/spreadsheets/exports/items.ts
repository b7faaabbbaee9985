import { publicData, formatNamed, languagesOf, type Data } from '#formats'
import type { Context } from '#platform/context.ts'
import { all, where } from '#platform/filter.ts'
import { editable, listedAfter, published, readable, recordFacts, type ChmRecord } from '#records'
import { matches } from '#platform/filter.ts'
import { search } from '#search'
import type { ExportQuestion } from './question.ts'

/** A record as it is taken out: its newest public text, or the draft its owner works on. */
export type Item = { readonly record: ChmRecord; readonly data: Data; readonly revision: number; readonly state: 'draft' | 'submitted' | 'published' }

const pageSize = 200

/** The records of an export in batches, however many they are. Internal remarks come along only for those who work on the record. */
export function itemsOf(context: Context, { records, locale }: Pick<ExportQuestion, 'records' | 'locale'>): AsyncGenerator<readonly Item[]> {
  return records.from === 'list' ? listed(context, records) : found(context, records, locale)
}

/** How many records an export has, as far as the index knows; `undefined` for lists. */
export async function countOf(context: Context, { records, locale }: Pick<ExportQuestion, 'records' | 'locale'>): Promise<number | undefined> {
  if (records.from === 'list') return undefined
  const { total } = await search(context, { ...questionOf(context, records), locale, pageSize: 0 })
  return total
}

/** The formats among the records, in the order they were met, with the languages of their texts; answered by reading them once. */
export async function surveyOf(context: Context, question: ExportQuestion): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const seen = new Map<string, Set<string>>((question.formats ?? []).map(name => [name, new Set<string>()]))
  for await (const batch of itemsOf(context, question))
    for (const { record, data } of batch) {
      const languages = seen.get(record.format) ?? new Set()
      seen.set(record.format, languages)
      for (const language of languagesOf(formatNamed(record.format), data)) languages.add(language)
    }
  return seen
}

async function* listed(context: Context, { filter, drafts }: Extract<ExportQuestion['records'], { from: 'list' }>): AsyncGenerator<readonly Item[]> {
  for (let after = 0; ;) {
    const held = await listedAfter(context, filter, after, pageSize)
    if (held.length === 0) return
    after = held.at(-1)!.record.number
    const open = held.filter(({ draft }) => !drafts || draft === undefined).map(({ record }) => record.id)
    const revisions = new Map((await published(context, open)).map(one => [one.record.id, one]))
    yield held.flatMap(({ record, draft }): readonly Item[] => {
      if (drafts && draft)
        return [{ record, data: draft.data, revision: record.revision, state: draft.state === 'submitted' ? 'submitted' : 'draft' }]
      const one = revisions.get(record.id)
      return one ? [itemOf(context, one)] : []
    })
    if (held.length < pageSize) return
  }
}

async function* found(
  context: Context,
  records: Extract<ExportQuestion['records'], { from: 'search' }>,
  locale: string,
): AsyncGenerator<readonly Item[]> {
  const question = { ...questionOf(context, records), locale }
  const { total } = await search(context, { ...question, pageSize: 0 })
  // one answer for all: what changes meanwhile does not move the pages
  const { hits } = await search(context, { ...question, page: 1, pageSize: total })
  for (let start = 0; start < hits.length; start += pageSize) {
    const ids = hits.slice(start, start + pageSize).map(({ id }) => id)
    const revisions = new Map((await published(context, ids)).map(one => [one.record.id, one]))
    yield ids.flatMap(id => (revisions.has(id) ? [itemOf(context, revisions.get(id)!)] : []))
  }
}

const questionOf = ({ actor }: Context, { filter, text, selected, concepts, sort }: Extract<ExportQuestion['records'], { from: 'search' }>) => ({
  filter: all(filter, readable(actor), where('state', 'published')),
  ...(text ? { text } : {}),
  ...(selected ? { selected } : {}),
  ...(concepts === false ? { concepts } : {}),
  sort: sort ?? (text ? ('relevance' as const) : ('newest' as const)),
})

function itemOf({ actor }: Context, { record, revision }: Awaited<ReturnType<typeof published>>[number]): Item {
  const works = matches(editable(actor), recordFacts({ record, draft: undefined }))
  const data = works ? revision.data : publicData(formatNamed(record.format), revision.data)
  return { record, data, revision: revision.revision, state: 'published' }
}
