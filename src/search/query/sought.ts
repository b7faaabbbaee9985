import type { Part } from './clause.ts'

/** Words of a part that name a concept: what carries the concept counts as if it had the words. Places are in the part's text. */
export type Wider = { readonly from: number; readonly to: number } & Held

/** Records that hold one of these values in one of these facets. */
export type Held = { readonly facets: readonly string[]; readonly values: readonly string[] }

/** A clause as the index is asked: countries, formats and terms are values by now, and concepts are known. */
export type Sought = { readonly any: readonly ((Part & { readonly wider?: readonly Wider[] }) | Held)[]; readonly not?: true }
