import { formatNamed, languagesOf, titleOf } from '#formats'
import type { Context } from '#platform/context.ts'
import { inLocale, isLocale, type Locale } from '#platform/localized.ts'
import { published } from '#records'

/** An address that stands in a published record: of an authority, a contact, a focal point. */
export type Address = { readonly id: string; readonly name: string; readonly email: string; readonly locale: Locale }

const mostOfRecord = 5

/** The addresses of these records, each once, in a language their records are written in. */
export async function addressesOf(context: Context, ids: readonly string[]): Promise<readonly Address[]> {
  const found = (await published(context, ids)).flatMap(({ record, revision }) => {
    const format = formatNamed(record.format)
    const locale = languagesOf(format, revision.data).find(isLocale) ?? 'en'
    const name = inLocale(titleOf(format, revision.data), locale).text
    const emails = Object.entries(format.fields).flatMap(([field, { type }]) =>
      type === 'emails' || type === 'email' ? [revision.data[field] ?? []].flat() : [],
    )
    return emails
      .map(email => String(email).trim().toLowerCase())
      .filter(email => /^[^\s@<>,;]+@[^\s@<>,;]+$/.test(email))
      .slice(0, mostOfRecord)
      .map(email => ({ id: `address:${email}`, name, email, locale }))
  })
  return [...new Map(found.map(address => [address.id, address])).values()]
}
