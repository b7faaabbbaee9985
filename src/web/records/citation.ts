import type { Localized } from '#platform/localized.ts'
import { inLocale } from '#platform/localized.ts'

/** What a citation is made from. `author` is the country, or the clearing-house for reference records. */
export type Cited = {
  readonly title: Localized
  readonly author: string
  readonly identifier: string
  readonly publishedAt: Date
  readonly url: string
  readonly house: string
}

type Style = { readonly type: string; readonly extension: string; readonly write: (cited: Cited, locale: string) => string }

/** Styles in which a record can be cited, by the name in the address. */
export const citationStyles: { readonly [style: string]: Style } = {
  text: {
    type: 'text/plain; charset=utf-8',
    extension: 'txt',
    write: (cited, locale) =>
      `${cited.author} (${cited.publishedAt.getUTCFullYear()}). ${titleOf(cited, locale)}. ${cited.house}. ${cited.identifier}. ${cited.url}`,
  },
  ris: {
    type: 'application/x-research-info-systems; charset=utf-8',
    extension: 'ris',
    write: (cited, locale) =>
      [
        ['TY', 'RPRT'],
        ['AU', cited.author],
        ['TI', titleOf(cited, locale)],
        ['PY', String(cited.publishedAt.getUTCFullYear())],
        ['DA', cited.publishedAt.toISOString().slice(0, 10).replaceAll('-', '/')],
        ['PB', cited.house],
        ['ID', cited.identifier],
        ['UR', cited.url],
        ['ER', ''],
      ]
        .map(([tag, value]) => `${tag}  - ${oneLine(value!)}`)
        .join('\r\n') + '\r\n',
  },
  bibtex: {
    type: 'application/x-bibtex; charset=utf-8',
    extension: 'bib',
    write: (cited, locale) =>
      [
        `@misc{${cited.identifier},`,
        `  author = {{${braced(cited.author)}}},`,
        `  title = {{${braced(titleOf(cited, locale))}}},`,
        `  year = {${cited.publishedAt.getUTCFullYear()}},`,
        `  publisher = {${braced(cited.house)}},`,
        `  number = {${cited.identifier}},`,
        `  url = {${cited.url}}`,
        '}',
        '',
      ].join('\n'),
  },
}

const titleOf = ({ title }: Cited, locale: string) => inLocale(title, locale).text
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
/** BibTeX reads braces and backslashes as commands. */
const braced = (text: string) => oneLine(text.replace(/[\\{}]/g, ' ')).replace(/([&%$#_])/g, '\\$1')
