import type { Described, Linked } from '#projections'
import { listIn } from './values.ts'

/** What is linked; of our own files the bytes they have. */
export type Attached = Linked & { readonly size?: number }

/** The files and addresses in these fields of a record. */
export function linkedIn({ data, files, links }: Described, ...fields: readonly string[]): readonly Attached[] {
  const wanted = new Set(fields.flatMap(field => listIn(data, field)).map(one => (one as { readonly url?: unknown } | null)?.url))
  return [...files, ...links].filter(({ url }) => wanted.has(url))
}

const printable = ['en', 'fr', 'es', 'ar', 'ru', 'zh']

/** The record itself as a printed document in these languages, or in English where it is written in none of the six. */
export function printed({ identifiers }: Described, languages: readonly string[]): readonly Linked[] {
  const known = printable.filter(language => languages.includes(language))
  return (known.length > 0 ? known : ['en']).map(language => ({
    url: `/${language}/records/${identifiers[0]!}/pdf?language=${language}`,
    name: `${identifiers[0]!}-${language}.pdf`,
    language,
    type: 'application/pdf',
  }))
}

/** The page of a record. */
export const pageOf = ({ identifiers }: Pick<Described, 'identifiers'>): string => `/en/records/${identifiers[0]!}`
