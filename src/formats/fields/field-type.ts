import type { Facts, Value } from '#platform/filter.ts'
import type { Localized } from '#platform/localized.ts'
import type { Field } from '../format.ts'
import type { World } from '../world.ts'

/**
 * Something wrong in a body: where (JSON Pointer), what (`text.words`), and figures for the message (`{ most: 300 }`).
 * Codes that begin with `value.` speak of shape and safety: they refuse a draft too. All others wait for publication.
 */
export type Issue = { readonly path: string; readonly code: string; readonly values?: Readonly<Record<string, string | number>> }

/** A passage for search, in a language (`und` when it has none). */
export type Passage = { readonly language: string; readonly text: string }

/** One kind of field: an object that knows everything about it except how it looks (`web/fields/<type>.tsx`). */
export type FieldType<Shape> = {
  /** Does this hold a value at all? Empty texts, lists and groups do not. */
  readonly present: (value: unknown) => boolean
  /** Has it the shape that `text`, `facts` and `line` rely on? They are asked of nothing else. */
  readonly is: (value: unknown) => boolean
  /** All that is wrong with a present value. Never throws, whatever it is given; paths are relative to the value (`''`, `/0/url`). */
  readonly check: (value: unknown, field: Field, world: World) => readonly Issue[]
  /** The value as it is stored: trimmed, sanitised, without empties; `undefined` when nothing is left. Keeps wrong values for their author to mend. `around` are the facts of the body, for conditions of parts. */
  readonly clean: (value: unknown, field: Field, around?: Facts) => unknown
  /** JSON Schema 2020-12 of the value. */
  readonly schema: (field: Field) => object
  /** What search reads. */
  readonly text: (value: Shape, field: Field) => readonly Passage[]
  /** What facets, filters and conditions see: identifiers, yes/no, numbers, ISO dates. */
  readonly facts: (value: Shape, field: Field) => readonly Value[]
  /** One line for tables, comparison and export. Terms and records as `world` names them. */
  readonly line: (value: Shape, field: Field, locale: string, world: World) => string
  /** Type in OData metadata. */
  readonly edm: string
  /** A valid value, for examples and contract tests. */
  readonly sample: (field: Field, world: World) => Shape
  /** Parts by language, for comparing a text in one language. */
  readonly localized?: (value: Shape) => Localized
}
