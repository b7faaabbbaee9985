import type { Field } from '#formats'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { all, where } from '#platform/filter.ts'
import type { Locale } from '#platform/localized.ts'
import { find, listedAfter, parseIdentifier, readable, summaries, type Summary } from '#records'
import { search } from '#search'
import { foldedText } from '../values/folded.ts'
import { formatsOf } from './found-record.ts'

/** The records that texts of references speak of. `learn` asks for those not known yet; `of` answers from what was learned. */
export type ReferredRecords = {
  readonly learn: (asked: Iterable<{ readonly text: string; readonly field: Field }>) => Promise<void>
  readonly of: (text: string, field: Field) => readonly string[]
}

const mostKnown = 50_000

/** Find records by identifier in any form, and by title among the formats a field allows. */
export function referredRecords(context: Context, locale: Locale): ReferredRecords {
  const known = new Map<string, readonly string[]>()
  const titles: Titles = new Map()
  const nameOf = (text: string, { formats = [] }: Field) => `${formats.join(' ')}\0${text}`
  return {
    learn: async asked => {
      if (known.size > mostKnown) known.clear()
      const unknown = new Map([...asked].map(one => [nameOf(one.text, one.field), one] as const).filter(([name]) => !known.has(name)))
      await Promise.all(
        [...unknown].map(async ([name, { text, field }]) => void known.set(name, await foundBy(context, text, field, locale, titles))),
      )
    },
    of: (text, field) => known.get(nameOf(text, field)) ?? [],
  }
}

async function foundBy(context: Context, text: string, field: Field, locale: Locale, titles: Titles): Promise<readonly string[]> {
  try {
    const parsed = parseIdentifier(text)
    if (!parsed) return await titled(context, text, field, locale, titles)
    const { record, revision } = await find(context, text)
    const isPinned = parsed.revision !== undefined || 'number' in parsed
    return [revision && isPinned ? `${record.id}@${revision.revision}` : record.id]
  } catch (error) {
    if (error instanceof Refused) return []
    throw error
  }
}

/** Published records of the formats with exactly this title in any language; without an index all titles are read once. */
async function titled(context: Context, text: string, { formats = [] }: Field, locale: Locale, titles: Titles): Promise<readonly string[]> {
  const asked = foldedText(text)
  const known = formatsOf(formats)
  if (asked === '' || known.length === 0) return []
  const filter = all(readable(context.actor), where('state', 'published'), where('format', ...known))
  const found = await search(context, { filter, text, pageSize: 20, locale }).catch(closed)
  if (!found) return (await allTitles(context, known, titles)).get(asked) ?? []
  const cards = await summaries(
    context,
    found.hits.map(({ id }) => id),
  )
  return cards.filter(card => namesOf(card).includes(asked)).map(pinned)
}

type Titles = Map<string, Promise<ReadonlyMap<string, readonly string[]>>>

const pageSize = 500

function allTitles(context: Context, formats: readonly string[], titles: Titles): Promise<ReadonlyMap<string, readonly string[]>> {
  const key = formats.join(' ')
  const known = titles.get(key) ?? readTitles(context, formats)
  titles.set(key, known)
  return known
}

async function readTitles(context: Context, formats: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>()
  for (let after = 0; ;) {
    const held = await listedAfter(context, all(where('state', 'published'), where('format', ...formats)), after, pageSize)
    const cards = await summaries(
      context,
      held.map(({ record }) => record.id),
    )
    for (const card of cards) for (const name of namesOf(card)) found.set(name, [...(found.get(name) ?? []), pinned(card)])
    if (held.length < pageSize) return found
    after = held.at(-1)!.record.number
  }
}

const namesOf = ({ title }: Summary): readonly string[] => [...new Set(Object.values(title).map(name => foldedText(name ?? '')))].filter(Boolean)

const pinned = ({ id, revision }: Summary): string => `${id}@${revision}`

const closed = (error: unknown): undefined => {
  if (error instanceof Refused && ['search.closed', 'search.building'].includes(error.code)) return undefined
  throw error
}
