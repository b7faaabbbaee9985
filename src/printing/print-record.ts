import { formatNamed, languagesOf, titleOf } from '#formats'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { inLocale, isLocale, type Locale } from '#platform/localized.ts'
import { draftOf, find, identifierOf } from '#records'
import { recordDocument, type Printable } from './record-document.ts'
import { set } from './set.ts'

/** What is printed: a record by any of its identifiers, in one of its languages; `draft`: the text being worked on. `origin` begins the addresses in it. */
export type PrintWish = {
  readonly identifier: string
  readonly locale: Locale
  readonly language?: string | undefined
  readonly draft?: boolean
  readonly origin: string
}

/** A PDF and the name it is kept under. `open`: everybody may have it. */
export type Print = { readonly bytes: Buffer; readonly name: string; readonly open: boolean }

/** The PDF of a record. Refuses `record.unknown`, `record.revision`, `draft.none`, `print.busy`, `print.large`, `print.failed`. */
export async function printRecord(context: Context, wish: PrintWish): Promise<Print> {
  const printable = await printableFor(context, wish)
  const format = formatNamed(printable.record.format)
  const title = inLocale(titleOf(format, printable.data), printable.language).text.slice(0, 80).trim()
  const identifier = identifierOf(printable.record, printable.revision?.revision)
  const open = printable.revision !== undefined && printable.record.state === 'published'
  return {
    bytes: await set(await recordDocument(context, printable)),
    name: `${identifier}${title ? ` ${title}` : ''}.pdf`.replace(/[/\\:*?"<>|]/g, ' '),
    open,
  }
}

/** What would be printed for this wish. */
export async function printableFor(context: Context, { identifier, locale, language, draft = false, origin }: PrintWish): Promise<Printable> {
  const found = draft ? await draftOf(context, identifier) : await find(context, identifier)
  const text = 'draft' in found ? { data: found.draft.data, revision: undefined } : { data: found.revision?.data, revision: found.revision }
  const { data, revision } = text
  if (data === undefined) throw new Refused('not-found', 'record.unknown', { identifier })
  const languages = languagesOf(formatNamed(found.record.format), data)
  const read = [language, locale, 'en'].find(code => code !== undefined && languages.includes(code)) ?? languages[0] ?? locale
  return { record: found.record, data, revision, language: read, locale: isLocale(read) ? read : locale, origin, at: context.now() }
}
