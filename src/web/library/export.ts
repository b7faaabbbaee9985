import { collectionAt, linesOf } from '#collections'
import { formatNamed, formatTitle, titleOf } from '#formats'
import { Refused } from '#platform/errors.ts'
import { inLocale } from '#platform/localized.ts'
import { identifierOf, published, type ChmRecord, type Revision } from '#records'
import { countryName } from '#vocabularies'
import type { Page, Visit } from '../page.ts'
import { citedAs } from '../records/cited-as.ts'
import { citationStyles } from '../records/citation.ts'
import { places } from './address.ts'

/** A record of a collection with its note, as it is exported. */
type Taken = { readonly record: ChmRecord; readonly revision: Revision; readonly note: string }

type Export = { readonly type: string; readonly extension: string; readonly write: (visit: Visit, taken: readonly Taken[]) => string }

const cited = (style: string): Export => ({
  type: citationStyles[style]!.type,
  extension: citationStyles[style]!.extension,
  write: (visit, taken) =>
    taken.map(({ record, revision }) => citationStyles[style]!.write(citedAs(visit, record, revision), visit.locale)).join('\n'),
})

const exports: { readonly [name: string]: Export } = {
  csv: {
    type: 'text/csv; charset=utf-8',
    extension: 'csv',
    write: (visit, taken) =>
      `\ufeff${[header(visit), ...taken.map(one => row(visit, one))].map(cells => cells.map(cell).join(',')).join('\r\n')}\r\n`,
  },
  ris: cited('ris'),
  bibtex: cited('bibtex'),
}

/** In which forms a collection can be taken along, and what these are called everywhere. */
export const exportNames: readonly { readonly key: string; readonly label: string }[] = [
  { key: 'csv', label: 'CSV' },
  { key: 'ris', label: 'RIS' },
  { key: 'bibtex', label: 'BibTeX' },
]

/** The records of a collection, for spreadsheets and reference managers: `?as=csv`, `ris` or `bibtex`. Withdrawn ones are not in it. */
const exported = (place: string): Page => ({
  method: 'GET',
  path: `/library/${place}/:id/export`,
  answer: async visit => {
    const collection = await collectionAt(visit.context, visit.params['id']!)
    const name = visit.query.get('as') ?? 'csv'
    const form = Object.hasOwn(exports, name) ? exports[name] : undefined
    if (!form) throw new Refused('not-found', 'citation.style', { style: name, styles: Object.keys(exports) })

    const lines = await linesOf(visit.context, collection)
    const held = await published(
      visit.context,
      lines.map(({ record }) => record),
    )
    const byId = new Map(held.map(one => [one.record.id, one]))
    const taken = lines.flatMap(({ record, note }) => {
      const one = byId.get(record)
      return one ? [{ ...one, note: inLocale(note, visit.locale).text }] : []
    })
    return {
      kind: 'bytes',
      type: form.type,
      body: form.write(visit, taken),
      headers: { 'content-disposition': `attachment; filename="library-${collection.id.replace(/\W/g, '')}.${form.extension}"` },
    }
  },
})

export const exportPages: readonly Page[] = Object.values(places).map(exported)

const header = ({ say }: Visit): readonly string[] =>
  ['identifier', 'type', 'title', 'country', 'published', 'note', 'address'].map(column => say(`library.column.${column}`))

function row(visit: Visit, { record, revision, note }: Taken): readonly string[] {
  const { locale } = visit
  return [
    identifierOf(record, revision.revision),
    inLocale(formatTitle(formatNamed(record.format)), locale).text,
    inLocale(titleOf(formatNamed(revision.format), revision.data), locale).text,
    record.government === null ? '' : countryName(record.government, locale),
    revision.publishedAt.toISOString().slice(0, 10),
    note,
    citedAs(visit, record, revision).url,
  ]
}

/** A cell as spreadsheets read it, never as a formula (RFC 4180, CWE-1236). */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
