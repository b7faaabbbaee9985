import type { Localized } from '#platform/localized.ts'

/** How much a text counts. Start values: identifier 10, title 8, subtitle and keywords 4, summary 3, body 1, attachment 0.5. */
export type Weight = 'identifier' | 'title' | 'keyword' | 'summary' | 'body' | 'attachment'

/** A search entry: all that is indexed of one record, made once from its format and its published data. */
export type Card = {
  readonly id: string
  readonly seq: number
  /** Texts by weight and language (`und` for none). */
  readonly texts: readonly { readonly weight: Weight; readonly language: string; readonly text: string }[]
  /** Names of what it is and is about, in every language: the same objects for all records with these names. */
  readonly labels?: readonly Localized[]
  /** Facet → identifiers. Facets of terms carry their ancestors too, each once, and `subject~` those below as well. Permission and scope fields are facets as well: `state government format house owner`. */
  readonly facets: { readonly [facet: string]: readonly string[] }
  /** Day numbers (days since 1970-01-01 UTC) by name: `date`, `updated`, `issued.day` for facets of years. */
  readonly days: { readonly [name: string]: number }
  /** For sorting and suggestions. */
  readonly title: Localized
}

/** What is asked of the index. Nothing outside `search/engine` knows arrays. */
export type Question = {
  readonly filter: import('#platform/filter.ts').Filter
  /**
   * Whatever somebody typed: words, and what `parsed` reads. All must be met; when fewer than ten records meet
   * all of them, those that have enough of the words are found too (`Found.relaxed`), best first. Never refused.
   */
  readonly text?: string
  /** Only records that meet everything, however few they are: for alerts, and where totals are compared. */
  readonly allWords?: true
  /** What the text says, with its fields and concepts known; `search` finds that out. The index itself reads the text as it is. */
  readonly clauses?: readonly import('./query/sought.ts').Sought[]
  /** `false`: records are not found by concepts named in another language. */
  readonly concepts?: false
  /** Say of each hit why it was found. */
  readonly explain?: boolean
  /** The last word is still being typed: it also stands for words that begin so. Otherwise it does so only when no record knows it. */
  readonly typing?: boolean
  /** Facets to count. The selection of each is the multi-select part of the question, counted disjunctively. */
  readonly facets?: readonly string[]
  /** Most values returned of each facet, the selected ones always among them; 50 unless told. */
  readonly facetSize?: number
  readonly selected?: { readonly [facet: string]: readonly string[] }
  /** Of these facets what is related to a value, broader or narrower, is counted with it. Whoever selects there selects in `widerFacet`. */
  readonly related?: readonly string[]
  /** Two facets to set against each other: rows and columns. */
  readonly cross?: readonly [string, string]
  readonly sort?: 'relevance' | 'newest' | 'oldest' | 'updated' | 'title'
  /** From 1. */
  readonly page?: number
  readonly pageSize?: number
  /** In the order of ids, which never changes, those that follow this one, instead of a sort and a page: for whoever reads all. `''`: from the first. */
  readonly after?: string
  readonly locale: string
}

/** One value of a facet with the number of records that choosing it (too) would show. */
export type FacetCount = { readonly value: string; readonly count: number; readonly selected: boolean }

/** A table of two facets over exactly the records found: identifiers, the most frequent first (at most 60), and how many records hold both. */
export type Crossed = {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  readonly counts: readonly (readonly number[])[]
}

/** Why a record was found: the words it holds and where the weightiest of each stands, and the concepts it is about. */
export type Why = {
  readonly words: readonly { readonly word: string; readonly weight: Weight | undefined }[]
  readonly concepts: readonly string[]
}

/** What the index answers. `ids` in order, `total` exact. */
export type Found = {
  readonly total: number
  readonly hits: readonly { readonly id: string; readonly score: number; readonly why?: Why }[]
  readonly facets: { readonly [facet: string]: readonly FacetCount[] }
  readonly cross?: Crossed
  /** The analysed words of the text, for `highlight`: stems and exact forms. */
  readonly words: readonly string[]
  /** What may have been meant instead. */
  readonly suggestion?: string
  /** The words as typed found nothing: these are the hits of `suggestion`. */
  readonly corrected?: boolean
  /** Terms that widened the question to other languages, each with the word that named it. */
  readonly concepts?: readonly { readonly word: string; readonly identifier: string }[]
  /** Too few records have all words: how many of how many a record needed, and how many records have `all`. */
  readonly relaxed?: { readonly needed: number; readonly of: number; readonly all: number }
}
