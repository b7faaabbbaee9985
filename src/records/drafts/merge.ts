import { isDeepStrictEqual as same } from 'node:util'
import type { Data, Field, FieldTypeName, Fields, Format } from '#formats'
import { otherTerm } from '#vocabularies'
import type { Clash, Merge, Outcome } from './clash.ts'
import { mergedRows, type KeyOf } from './rows.ts'

/** A body made of two that came from one. Where both changed the same place, theirs stands in it and mine is among the clashes. */
export type Merged = { readonly data: Data; readonly clashes: readonly Clash[] }

/**
 * Bring two bodies together that were both made from `base`, field by field: languages, parts and rows apart. What only one
 * changed is taken as that one left it; what one took away and the other changed stays. No text of either is lost.
 */
export function merged(format: Pick<Format, 'fields'>, base: Data | undefined, mine: Data, theirs: Data): Merged {
  const { value, clashes } = ofParts(format.fields)(base, mine, theirs, '')
  return { data: (value ?? {}) as Data, clashes }
}

const settled = (value: unknown): Outcome => ({ value, clashes: [] })

/** What can be said without looking inside: one side is as it was, both say the same, or one took it away. */
const unlessSettled =
  (merge: Merge): Merge =>
  (base, mine, theirs, path) => {
    if (same(mine, theirs) || same(base, mine)) return settled(theirs)
    if (same(base, theirs)) return settled(mine)
    if (mine === undefined || theirs === undefined) return settled(mine ?? theirs)
    return merge(base, mine, theirs, path)
  }

const whole: Merge = unlessSettled((_base, mine, theirs, path) => ({ value: theirs, clashes: [{ path, mine, theirs }] }))

type Parts = { readonly [part: string]: unknown }
const isParts = (value: unknown): value is Parts => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Objects part by part; `of` says how each is merged. */
const parted = (of: (part: string) => Merge): Merge =>
  unlessSettled((base, mine, theirs, path) => {
    if (!isParts(mine) || !isParts(theirs)) return whole(base, mine, theirs, path)
    const names = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])]
    const outcomes = names.map(name => {
      const before = isParts(base) ? base[name] : undefined
      return [name, of(name)(before, mine[name], theirs[name], `${path}/${name}`)] as const
    })
    const held = outcomes.filter(([, { value }]) => value !== undefined).map(([name, { value }]) => [name, value] as const)
    return { value: Object.fromEntries(held), clashes: outcomes.flatMap(([, { clashes }]) => clashes) }
  })

const languages = parted(() => whole)

const ofParts = (fields: Fields): Merge =>
  parted(name => (Object.hasOwn(fields, name) ? mergeOf(fields[name]!) : name === 'customValue' ? languages : whole))

const rows = (keyOf: KeyOf, row: Merge): Merge =>
  unlessSettled((base, mine, theirs, path) =>
    Array.isArray(mine) && Array.isArray(theirs)
      ? mergedRows({ base: Array.isArray(base) ? base : [], mine, theirs, path, keyOf, row: unlessSettled(row) })
      : whole(base, mine, theirs, path),
  )

const itself: KeyOf = row => (typeof row === 'string' ? row : undefined)
const byPart =
  (part: string): KeyOf =>
  row =>
    isParts(row) && typeof row[part] === 'string' ? row[part] : undefined
const byIdentifier = byPart('identifier')
const byRecord: KeyOf = row => byIdentifier(row)?.split('@')[0]
/** Elements of one's own all bear the same identifier, which tells nothing apart. */
const byTerm: KeyOf = row => (byIdentifier(row) === otherTerm ? undefined : byIdentifier(row))

const mergeOf = (field: Field): Merge => merges[field.type](field)

const merges: { readonly [type in FieldTypeName]: (field: Field) => Merge } = {
  boolean: () => whole,
  choice: () => whole,
  choices: () => rows(itself, whole),
  date: () => whole,
  email: () => whole,
  emails: () => rows(itself, whole),
  files: () => rows(byPart('url'), whole),
  geojson: () => whole,
  group: ({ fields = {} }) => ofParts(fields),
  groups: ({ fields = {} }) => rows(() => undefined, ofParts(fields)),
  identifier: () => whole,
  images: () => rows(byPart('url'), whole),
  languages: () => rows(itself, whole),
  link: () => whole,
  links: () => rows(byPart('url'), whole),
  localizedText: () => languages,
  localizedTexts: () => rows(() => undefined, languages),
  matrix: ({ fields = {} }) => rows(byTerm, ofParts(fields)),
  money: () => whole,
  notes: () => whole,
  number: () => whole,
  personName: () => whole,
  phones: () => rows(itself, whole),
  point: () => whole,
  reference: () => whole,
  references: () => rows(byRecord, whole),
  richText: () => languages,
  symbol: () => whole,
  term: () => whole,
  terms: () => rows(byIdentifier, whole),
  text: () => whole,
  texts: () => rows(itself, whole),
  transcript: () => whole,
  url: () => whole,
  urls: () => rows(itself, whole),
}
