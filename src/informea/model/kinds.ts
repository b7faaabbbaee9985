/** What a property holds: the primitive types of the Entity Data Model that we use. A `DateTime` is milliseconds since 1970, UTC. */
export type Scalar = 'String' | 'Int16' | 'Int32' | 'Int64' | 'Double' | 'Boolean' | 'DateTime'

/** A property with one value. */
export type ScalarProperty = {
  readonly type: Scalar
  /** Never null. */
  readonly always?: true
  /** A path of this site or an address elsewhere; it leaves whole. */
  readonly address?: true
  /** A list of words; where there are only single values they are joined by `; `. */
  readonly words?: true
  /** Only under this root. */
  readonly only?: 'v2'
}

/** A property with a list of parts: a collection of complex values in v3 and v4, a navigation to entities in v2. */
export type ListProperty = {
  readonly list: ComplexName
  /** The type and the set of the entities in v2. */
  readonly entity: string
  readonly set: string
  /** Collections of strings where there can be such (v3, v4). */
  readonly bare?: true
  /** Too large to be held in memory: read when it is asked for. */
  readonly large?: true
}

/** The types whose values stand inside rows. */
export type ComplexName =
  | 'LocalizableString'
  | 'File'
  | 'Keyword'
  | 'PersonRoles'
  | 'TreatyName'
  | 'EndorsementDetails'
  | 'DocumentAuthor'
  | 'DocumentType'
  | 'DocumentIdentifier'
  | 'DocumentKeyword'
  | 'DocumentTag'
  | 'DocumentReference'
  | 'Relation'

/** A property of an entity. */
export type Property = ScalarProperty | ListProperty

/** The properties of a type, in their order. */
export type Properties<Kind extends Property = Property> = { readonly [name: string]: Kind }

/** A set of rows and what they hold. */
export type EntitySet = {
  readonly name: string
  readonly type: string
  readonly key: readonly string[]
  readonly properties: Properties
  /** The contract of OData has no such set: told by REST 2.0 alone. */
  readonly restOnly?: true
}

/** One value. */
export type Value = string | number | boolean | null

/** One of the parts in a list. */
export type Part = { readonly [name: string]: Value | readonly string[] }

/** A row: a value or a list for each property of its set. */
export type Row = { readonly [property: string]: Value | readonly Part[] }

/** Is it a list of parts? */
export const isList = (property: Property): property is ListProperty => 'list' in property
