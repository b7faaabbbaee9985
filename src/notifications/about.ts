import { namesOf } from '#accounts'
import { formatNamed, formatTitle, titleOf } from '#formats'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { inLocale, type Locale, type Localized } from '#platform/localized.ts'
import { find, identifierOf, workedOn, type ChmRecord, type Draft, type Revision } from '#records'
import { countryName } from '#vocabularies'

/** What a letter speaks of: a record with its newest revision and its draft, as far as they are there. */
export type About = {
  readonly record: ChmRecord
  readonly revision: Revision | undefined
  readonly draft: Draft | undefined
  readonly title: Localized
}

/** The record a letter speaks of; nothing when it is gone. */
export async function aboutRecord(context: Context, id: string): Promise<About | undefined> {
  const reader = seeingAll(context)
  try {
    const { record, revision } = await find(reader, id)
    const [held] = await workedOn(reader, [record.id])
    const data = held?.draft?.data ?? revision?.data
    return { record, revision, draft: held?.draft, title: data ? titleOf(formatNamed(record.format), data) : {} }
  } catch (error) {
    if (error instanceof Refused && error.refusal === 'not-found') return undefined
    throw error
  }
}

/** The words of a record in a reader's language. */
export function speakingOf({ record, title }: About, locale: Locale): { readonly title: string; readonly format: string; readonly place: string } {
  const place = record.government === null ? record.prefix : countryName(record.government, locale)
  const named = inLocale(title, locale).text || identifierOf(record)
  return { title: named, format: inLocale(formatTitle(formatNamed(record.format)), locale).text, place }
}

/** A day in a reader's language; `none` when there is none. */
export const dayIn = (date: Date | string | null | undefined, locale: Locale): string =>
  date ? new Date(date).toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' }) : 'none'

/** The name of who acted; systems are the house itself. */
export const nameOf = async (context: Context, actor: string | null): Promise<string> =>
  (actor && (await namesOf(context, [actor])).get(actor)) || 'OpenCHM'

const seeingAll = (context: Context): Context => ({ ...context, actor: { ...context.actor, roles: [{ role: 'administrator', for: '*' }] } })
