import type { Localized } from '#platform/localized.ts'
import { inLocale } from '#platform/localized.ts'
import type { WorkType } from './work-type.ts'

/** Whoever a work is by: a body under its whole name (a country, a clearing-house, an organisation), or a person whose family name is known. */
export type Author = { readonly literal: string } | { readonly family: string; readonly given: string }

/** What a citation is made from. */
export type Cited = {
  readonly title: Localized
  readonly authors: readonly Author[]
  readonly identifier: string
  readonly publishedAt: Date
  readonly url: string
  readonly house: string
  readonly type: WorkType
  readonly revision: number
  /** Languages it is written in. */
  readonly languages: readonly string[]
}

type Style = { readonly name: string; readonly type: string; readonly extension: string; readonly write: (cited: Cited, locale: string) => string }

/** Styles in which a record can be cited, by the name in the address. */
export const citationStyles: { readonly [style: string]: Style } = {
  text: {
    name: 'TXT',
    type: 'text/plain; charset=utf-8',
    extension: 'txt',
    write: (cited, locale) => {
      const parts = [`${cited.authors.map(nameOf).join('; ')} (${yearOf(cited)})`, titleOf(cited, locale), cited.house, cited.identifier]
      return `${parts.map(part => part.replace(/[.。]+$/, '')).join('. ')}. ${cited.url}`
    },
  },
  ris: {
    name: 'RIS',
    type: 'application/x-research-info-systems; charset=utf-8',
    extension: 'ris',
    write: (cited, locale) =>
      [
        ['TY', cited.type.ris],
        ...cited.authors.map(author => ['AU', risName(author)]),
        ['TI', titleOf(cited, locale)],
        ['PY', yearOf(cited)],
        ['DA', dayOf(cited).replaceAll('-', '/')],
        ['PB', cited.house],
        ['ET', String(cited.revision)],
        ...cited.languages.map(language => ['LA', language]),
        ['ID', cited.identifier],
        ['UR', cited.url],
        ['ER', ''],
      ]
        .map(([tag, value]) => `${tag}  - ${oneLine(value!)}`)
        .join('\r\n') + '\r\n',
  },
  bibtex: {
    name: 'BibTeX',
    type: 'application/x-bibtex; charset=utf-8',
    extension: 'bib',
    write: (cited, locale) =>
      [
        `@${cited.type.bibtex}{${cited.identifier.replace(/[^A-Za-z0-9-]/g, '-')},`,
        [
          ['author', cited.authors.map(bibName).join(' and ')],
          ['title', `{${escaped(titleOf(cited, locale))}}`],
          ['year', yearOf(cited)],
          ['date', dayOf(cited)],
          [cited.type.bibtex === 'techreport' ? 'institution' : 'publisher', `{${escaped(cited.house)}}`],
          ['number', escaped(cited.identifier)],
          ['version', String(cited.revision)],
          ['langid', cited.languages.join(',')],
          ['url', cited.url.replace(/[{}\\]/g, encodeURIComponent)],
        ]
          .filter(([, value]) => value !== '')
          .map(([name, value]) => `  ${name} = {${value}}`)
          .join(',\n'),
        '}',
        '',
      ].join('\n'),
  },
  csl: {
    name: 'CSL-JSON',
    type: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    extension: 'json',
    write: (cited, locale) => `${JSON.stringify([cslOf(cited, locale)], null, 2)}\n`,
  },
}

/** The title of a citation, on one line. */
const titleOf = ({ title, identifier }: Cited, locale: string) => oneLine(inLocale(title, locale).text) || identifier
const yearOf = ({ publishedAt }: Cited) => String(publishedAt.getUTCFullYear())
const dayOf = ({ publishedAt }: Cited) => publishedAt.toISOString().slice(0, 10)
const oneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()

/** A name as people write it. */
export const nameOf = (author: Author): string => oneLine('literal' in author ? author.literal : `${author.given} ${author.family}`)

/** RIS divides family and given name by a comma: a body's name must have none. */
const risName = (author: Author) => ('literal' in author ? author.literal.replace(/\s*[,，]\s*/g, ' ') : `${author.family}, ${author.given}`)
const bibName = (author: Author) => ('literal' in author ? `{${escaped(author.literal)}}` : `${escaped(author.family)}, ${escaped(author.given)}`)

const commands: { readonly [sign: string]: string } = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}
/** BibTeX reads some signs as commands, and braces that do not match end the entry: both are written as commands that print them. */
const escaped = (text: string) => balanced(oneLine(text)).replace(/[\\{}~^&%$#_]/g, sign => commands[sign] ?? `\\${sign}`)
/** BibTeX counts also escaped braces; those without their other half become parentheses. */
function balanced(text: string): string {
  const depth = { open: 0 }
  const sound = [...text].every(sign => (depth.open += sign === '{' ? 1 : sign === '}' ? -1 : 0) >= 0) && depth.open === 0
  return sound ? text : text.replaceAll('{', '(').replaceAll('}', ')')
}

/** As CSL-JSON 1.0.2 says it. */
const cslOf = (cited: Cited, locale: string) => ({
  id: cited.identifier,
  type: cited.type.csl,
  title: titleOf(cited, locale),
  author: cited.authors.map(author => ('literal' in author ? { literal: oneLine(author.literal) } : author)),
  issued: { 'date-parts': [[cited.publishedAt.getUTCFullYear(), cited.publishedAt.getUTCMonth() + 1, cited.publishedAt.getUTCDate()]] },
  publisher: cited.house,
  number: cited.identifier,
  version: String(cited.revision),
  ...(cited.languages[0] === undefined ? {} : { language: cited.languages[0] }),
  URL: cited.url,
})
