import type { Cited } from './citation.ts'
import { inLocale } from '#platform/localized.ts'

/** What search engines and harvesters read in a record's page (schema.org). */
export function jsonLdOf(
  cited: Cited,
  {
    summary,
    languages,
    locale,
    revision,
  }: { readonly summary: string; readonly languages: readonly string[]; readonly locale: string; readonly revision: number },
): string {
  const described = {
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    '@id': cited.url,
    url: cited.url,
    identifier: cited.identifier,
    name: Object.entries(cited.title).map(([language, text]) => ({ '@language': language, '@value': text })),
    headline: inLocale(cited.title, locale).text,
    ...(summary ? { abstract: summary } : {}),
    inLanguage: languages,
    version: revision,
    datePublished: cited.publishedAt.toISOString(),
    publisher: { '@type': 'Organization', name: cited.house },
    author: { '@type': 'Organization', name: cited.author },
  }
  // inside a script element only these could end it early
  return JSON.stringify(described).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
}
