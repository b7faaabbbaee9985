import { formats, formatTitle } from '#formats'
import type { Context } from '#platform/context.ts'
import type { Filter } from '#platform/filter.ts'
import { inLocale, type Localized } from '#platform/localized.ts'
import { findTerms, isTerm, labelOf, vocabularies } from '#vocabularies'
import { folded, normalised, unified } from './analysis/normalise.ts'
import { facetsOf } from './asked.ts'
import { poolFor } from './open-search.ts'

/** Something with a name that can be suggested too: a help page. */
export type Named = { readonly key: string; readonly title: Localized }

/** What somebody has typed so far. The filter holds the portal's scope and what the actor may read. */
export type Beginning = {
  readonly text: string
  readonly locale: string
  readonly filter: Filter
  /** Most of each kind; 6 unless told. */
  readonly limit?: number
  readonly pages?: readonly Named[]
}

/** A value that some of the records hold, and that a search can ask for: how many. */
export type SuggestedValue = { readonly facet: string; readonly value: string; readonly label: string; readonly count: number }

/** What it may become, by kind: records by the words of their titles (ids), what records carry or are, and the pages given (keys). */
export type Suggestions = {
  readonly records: readonly string[]
  readonly terms: readonly SuggestedValue[]
  readonly countries: readonly SuggestedValue[]
  readonly formats: readonly SuggestedValue[]
  readonly pages: readonly string[]
}

const usualLimit = 6
const candidates = 30
const nothing: Suggestions = { records: [], terms: [], countries: [], formats: [], pages: [] }

/** Suggestions for a text being typed, without anything the filter does not let through. Refuses as `search` does. */
export async function suggest(context: Context, { text, locale, filter, limit = usualLimit, pages = [] }: Beginning): Promise<Suggestions> {
  const pool = poolFor(context)
  if (text.trim() === '') return nothing
  const terms = findTerms(suggestable(), text, locale, candidates).map(({ identifier }) => identifier)
  const kinds = called(
    formats().map(format => ({ key: format.name, title: formatTitle(format) })),
    text,
    locale,
  )
  const [found, counted] = await Promise.all([
    pool.ask('titled', { text, locale, filter, pageSize: limit }),
    terms.length + kinds.length === 0 ? [] : pool.ask('valued', { filter, values: [...terms, ...kinds], facets: facetsOf(formats()) }),
  ])
  const held = counted.filter(({ count }) => count > 0).map(one => ({ ...one, label: inLocale(nameOf(one.value, kinds), locale).text }))
  const of = (wanted: (one: SuggestedValue) => boolean) => held.filter(wanted).slice(0, limit)
  const isFormat = ({ facet, value }: SuggestedValue) => facet === 'format' && kinds.includes(value)
  const isCountry = ({ value }: SuggestedValue) => isTerm(['countries'], value)
  return {
    records: found.hits.map(({ id }) => id),
    terms: of(one => !isFormat(one) && !isCountry(one)),
    countries: of(isCountry),
    formats: of(isFormat),
    pages: called(pages, text, locale).slice(0, limit),
  }
}

/** Languages and currencies are chosen, not looked for. */
const aside = new Set(['iso-639', 'iso-4217', 'un-languages'])
const suggestable = (): readonly string[] => vocabularies().flatMap(({ key }) => (aside.has(key) ? [] : [key]))

const nameOf = (value: string, kinds: readonly string[]): Localized => {
  const format = kinds.includes(value) ? formats().find(({ name }) => name === value) : undefined
  return format ? formatTitle(format) : (labelOf(value) ?? {})
}

/** Those in whose name, in one of its languages, every word typed begins a word; names in the reader's language first. */
function called(names: readonly Named[], text: string, locale: string): readonly string[] {
  const asked = plain(text).split(' ')
  const ranked = names.flatMap(({ key, title }) => {
    const languages = Object.keys(title).filter(language => asked.every(word => ` ${plain(title[language] ?? '')}`.includes(beginsWith(word))))
    return languages.length === 0 ? [] : [{ key, rank: languages.includes(locale) ? 0 : 1 }]
  })
  return ranked.sort((one, other) => one.rank - other.rank).map(({ key }) => key)
}

/** Where no blanks part the words, a word may begin anywhere. */
const beginsWith = (word: string): string => (/\p{Script=Han}/u.test(word) ? word : ` ${word}`)

const plain = (text: string): string =>
  folded(unified(normalised(text)))
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
