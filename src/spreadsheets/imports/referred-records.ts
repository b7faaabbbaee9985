import type { Field } from '#formats'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { all, where } from '#platform/filter.ts'
import type { Locale } from '#platform/localized.ts'
import { find, parseIdentifier, readable, summaries } from '#records'
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
  const nameOf = (text: string, { formats = [] }: Field) => `${formats.join(' ')}\0${text}`
  return {
    learn: async asked => {
      if (known.size > mostKnown) known.clear()
      const unknown = new Map([...asked].map(one => [nameOf(one.text, one.field), one] as const).filter(([name]) => !known.has(name)))
      await Promise.all([...unknown].map(async ([name, { text, field }]) => void known.set(name, await foundBy(context, text, field, locale))))
    },
    of: (text, field) => known.get(nameOf(text, field)) ?? [],
  }
}

async function foundBy(context: Context, text: string, field: Field, locale: Locale): Promise<readonly string[]> {
  try {
    const parsed = parseIdentifier(text)
    if (!parsed) return await titled(context, text, field, locale)
    const { record, revision } = await find(context, text)
    const pinned = parsed.revision !== undefined || 'number' in parsed
    return [revision && pinned ? `${record.id}@${revision.revision}` : record.id]
  } catch (error) {
    if (error instanceof Refused) return []
    throw error
  }
}

/** Published records of the formats with exactly this title in any language. */
async function titled(context: Context, text: string, { formats = [] }: Field, locale: Locale): Promise<readonly string[]> {
  const asked = foldedText(text)
  if (asked === '' || formatsOf(formats).length === 0) return []
  const filter = all(readable(context.actor), where('state', 'published'), where('format', ...formats))
  const { hits } = await search(context, { filter, text, pageSize: 20, locale })
  const cards = await summaries(
    context,
    hits.map(({ id }) => id),
  )
  return cards
    .filter(({ title }) => Object.values(title).some(name => name !== undefined && foldedText(name) === asked))
    .map(({ id, revision }) => `${id}@${revision}`)
}
