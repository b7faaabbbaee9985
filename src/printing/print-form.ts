import { formatNamed } from '#formats'
import type { Locale } from '#platform/localized.ts'
import { formDocument } from './form-document.ts'
import type { Print } from './print-record.ts'
import { set } from './set.ts'

/** Day of the documents that have none of their own: the same form is the same file. */
const noDay = '2026-01-01'

/** The blank form of a format as a PDF. Refuses `format.unknown`, `print.busy`, `print.failed`. */
export async function printForm(name: string, locale: Locale, origin: string): Promise<Print> {
  const format = formatNamed(name)
  return { bytes: await set(formDocument(format, locale, origin, noDay)), name: `${format.house}-${format.code}-${locale}.pdf`, open: true }
}
