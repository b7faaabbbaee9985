import { inLocale } from '#platform/localized.ts'
import type { Attachment } from '#records'
import { nameOf, type Author, type Cited } from './citation.ts'

/** What is said of a record beside its citation. `country` is the government it is of. */
export type Described = {
  readonly summary: string
  readonly locale: string
  readonly formatTitle: string
  readonly country: string | undefined
  readonly files: readonly (Pick<Attachment, 'name' | 'type' | 'size' | 'licence' | 'hash'> & { readonly url: string })[]
  /** Addresses of records it refers to. */
  readonly mentions: readonly string[]
}

/** What search engines and harvesters read in a record's page (schema.org). */
export function jsonLdOf(cited: Cited, described: Described): string {
  const { type, title } = cited
  const { locale, summary, country, mentions } = described
  const name = Object.entries(title).map(([language, text]) => (language === 'und' ? text : { '@language': language, '@value': text }))
  const page = {
    '@context': 'https://schema.org',
    '@type': type.about ? 'WebPage' : type.schema,
    '@id': cited.url,
    url: cited.url,
    identifier: cited.identifier,
    name,
    headline: inLocale(title, locale).text || cited.identifier,
    genre: described.formatTitle,
    ...(summary ? { abstract: summary, description: summary } : {}),
    inLanguage: cited.languages,
    version: cited.revision,
    dateModified: cited.publishedAt.toISOString(),
    datePublished: cited.publishedAt.toISOString(),
    isAccessibleForFree: true,
    publisher: { '@type': 'Organization', name: cited.house },
    author: cited.authors.map(agent),
    ...(country ? { spatialCoverage: { '@type': 'Country', name: country } } : {}),
    ...(type.about ? { mainEntity: { '@type': type.schema, name } } : {}),
    ...(described.files.length > 0 ? { [filesAs(type.schema)]: described.files.map(fileOf) } : {}),
    ...(mentions.length > 0 ? { mentions: mentions.map(address => ({ '@id': address })) } : {}),
  }
  // inside a script element only these could end it early
  return JSON.stringify(page).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
}

const agent = (author: Author) =>
  'literal' in author
    ? { '@type': 'Organization', name: nameOf(author) }
    : { '@type': 'Person', name: nameOf(author), familyName: author.family, givenName: author.given }

/** A dataset calls its files distributions. */
const filesAs = (schema: string) => (schema === 'Dataset' ? 'distribution' : 'associatedMedia')

const fileOf = ({ name, type, size, licence, hash, url }: Described['files'][number]) => ({
  '@type': 'DataDownload',
  name,
  encodingFormat: type,
  contentSize: `${size} B`,
  sha256: hash,
  contentUrl: url,
  ...(licence && spdx.test(licence) ? { license: `https://spdx.org/licenses/${licence}` } : {}),
})
const spdx = /^CC/
