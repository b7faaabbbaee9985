import { locales } from '#platform/localized.ts'
import { fieldsOf } from '#platform/filter.ts'
import { facetNamed } from '../facets.ts'
import type { FieldTypeName } from '../fields/field-type-name.ts'
import type { Field, Fields, Format } from '../format.ts'
import { issueCodes } from '../issue-codes.ts'
import type { Labels } from '../labels.ts'
import { formats, onTrial } from '../registry.ts'
import { fieldAt } from '../standing.ts'
import { labelOf, optionLabelOf, sectionTitle } from '../wording.ts'
import { at, type Fault, type Surroundings } from './fault.ts'

type Look = (format: Format, around: Surroundings) => readonly Fault[]

/** Where a well-built definition contradicts itself, other formats or the vocabularies. */
export const senseFaults: Look = (format, around) => looks.flatMap(look => look(format, around))

const code: Look = ({ name, code, house, houses, prefix }) => [
  ...(houses.includes(house) ? [] : [at('/houses', 'house', { house })]),
  ...formats()
    .filter(other => other.name !== name && other.code === code && (other.prefix ?? other.house) === (prefix ?? house))
    .map(other => at('/code', 'code', { other: other.name })),
]

/** Every record is written in languages; a national one belongs to a government. */
const foundations: Look = ({ fields, kind }) => [
  ...(fields['languages']?.type === 'languages' ? [] : [at('/fields', 'languages')]),
  ...(kind !== 'national' || fields['government']?.type === 'term' ? [] : [at('/fields', 'government')]),
]

const sections: Look = format => {
  const asked = format.sections.flatMap(({ fields }) => fields)
  return [
    ...asked.filter(name => !Object.hasOwn(format.fields, name)).map(name => at('/sections', 'no-field', { field: name })),
    ...Object.keys(format.fields)
      .filter(name => asked.filter(one => one === name).length !== 1)
      .map(name => at('/sections', 'asked-once', { field: name })),
  ]
}

const names: Look = format => {
  const paths: readonly (readonly [string, string])[] = [
    ...format.title.map(path => ['/title', path] as const),
    ...[format.summary ?? []].flat().map(path => ['/summary', path] as const),
    ...[format.date ?? []].flat().map(path => ['/date', path] as const),
    ...(format.oneFor ?? []).map(path => ['/oneFor', path.replace(/\/identifier$/, '')] as const),
    ...(format.rules ?? []).flatMap(({ fields }, index) => fields.map(path => [`/rules/${index}/fields`, path] as const)),
    ...(format.derivations ?? []).map(({ set }, index) => [`/derivations/${index}/set`, set] as const),
    ...(format.facets ?? []).flatMap((source, index) =>
      'path' in source ? [[`/facets/${index}/path`, source.path.replace(/\/(identifier|language)$/, '')] as const] : [],
    ),
    ...Object.entries(format.legacyNames ?? {}).map(([old, path]) => [`/legacyNames/${old}`, path] as const),
    ...conditions(format).flatMap(([place, asks]) => asks.map(path => [place, path] as const)),
  ]
  return [
    ...paths.filter(([, path]) => !fieldAt(format, path)).map(([place, path]) => at(place, 'no-field', { field: path })),
    ...(format.facets ?? []).filter(({ facet }) => !facetNamed(facet)).map(({ facet }) => at('/facets', 'no-facet', { facet })),
    ...citing(format).map(name => at('/facets', 'no-format', { format: name })),
  ]
}

/** Formats that are said to refer to this one, and that nobody knows. */
function citing(format: Format): readonly string[] {
  const known = new Set([format.name, ...formats().map(({ name }) => name)])
  return (format.facets ?? []).flatMap(source => ('citedBy' in source ? source.citedBy.filter(name => !known.has(name)) : []))
}

/** What the conditions of the body's own fields and rules ask about. Those of parts see their siblings and are left to the sample. */
const conditions = (format: Format): readonly (readonly [string, readonly string[]])[] => [
  ...Object.entries(format.fields).flatMap(([name, { visible, required, limited }]) =>
    [visible, required === true ? undefined : required, limited].flatMap(filter => (filter ? [[`/fields/${name}`, fieldsOf(filter)] as const] : [])),
  ),
  ...(format.rules ?? []).flatMap((rule, index) =>
    ['filter' in rule ? rule.filter : undefined, 'when' in rule ? rule.when : undefined].flatMap(filter =>
      filter ? [[`/rules/${index}`, fieldsOf(filter)] as const] : [],
    ),
  ),
]

const fields: Look = (format, around) =>
  everyField(format.fields, '/fields').flatMap(([path, field, siblings]) => partFaults(format, path, field, siblings, around))

function partFaults(format: Format, path: string, field: Field, siblings: Fields, around: Surroundings): readonly Fault[] {
  const vocabularies = [field.vocabulary ?? []].flat()
  const ofTerms = field.type === 'term' || field.type === 'terms'
  const terms = ofTerms ? [field.below ?? [], field.exclusive ?? [], field.custom ?? []].flat() : []
  const known = new Set([format.name, ...formats().map(({ name }) => name)])
  return [
    ...needed(field)
      .filter(need => field[need] === undefined)
      .map(need => at(path, 'needs', { name: need })),
    ...vocabularies.filter(key => !around.isVocabulary(key)).map(key => at(`${path}/vocabulary`, 'no-vocabulary', { vocabulary: key })),
    ...terms.filter(identifier => !around.isTerm(identifier)).map(identifier => at(path, 'no-term', { term: identifier })),
    ...(field.formats ?? []).filter(name => !known.has(name)).map(name => at(`${path}/formats`, 'no-format', { format: name })),
    ...(field.confidential !== undefined && siblings[field.confidential]?.type !== 'boolean'
      ? [at(`${path}/confidential`, 'yes-no', { field: field.confidential })]
      : []),
    ...(typeof field.other === 'string' && siblings[field.other]?.type !== 'localizedText'
      ? [at(`${path}/other`, 'no-field', { field: field.other })]
      : []),
  ]
}

const needs: { readonly [type in FieldTypeName]?: readonly (keyof Field)[] } = {
  choice: ['options'],
  term: ['vocabulary'],
  terms: ['vocabulary'],
  group: ['fields'],
  groups: ['fields'],
  matrix: ['vocabulary', 'fields'],
}

const needed = ({ type }: Field): readonly (keyof Field)[] => needs[type] ?? []

const looks: readonly Look[] = [code, foundations, sections, names, fields]

/** Where words are missing that readers would look for, or speak of what is not there. */
export function wordFaults(format: Format, labels: Labels, { isWorded }: Surroundings): readonly Fault[] {
  const trial = onTrial(format, labels)
  const six = (words: object | undefined) => words !== undefined && locales.every(locale => Object.hasOwn(words, locale))
  const missing = (path: string) => ({ path: `/labels${path}`, code: 'format.fault.words' })
  const all = everyField(format.fields, '').map(([path, field]) => [path.slice(1).replaceAll('/fields/', '.'), field] as const)
  const ours = new Set(issueCodes())
  return [
    ...format.sections.filter(({ name }) => !six(sectionTitle(trial, name))).map(({ name }) => missing(`/sections/${name}`)),
    ...all.filter(([path]) => !six(labelOf(trial, path))).map(([path]) => missing(`/fields/${path}`)),
    ...all.flatMap(([path, { options = [] }]) =>
      options.filter(option => !six(optionLabelOf(trial, path, option))).map(option => missing(`/options/${path}/${option}`)),
    ),
    ...(format.rules ?? [])
      .filter(({ code }) => !six(labels.rules?.[code]) && !(ours.has(code) && isWorded(code)))
      .map(({ code }) => missing(`/rules/${code}`)),
    ...Object.keys(labels.fields)
      .filter(path => !path.includes('#') && !fieldAt(format, path.replaceAll('.', '/')))
      .map(path => ({ path: `/labels/fields/${path}`, code: 'format.fault.no-field', values: { field: path } })),
  ]
}

type Placed = readonly [path: string, field: Field, siblings: Fields]

const everyField = (fields: Fields, above: string): readonly Placed[] =>
  Object.entries(fields).flatMap(([name, field]) => [
    [`${above}/${name}`, field, fields] as const,
    ...everyField(field.fields ?? {}, `${above}/${name}/fields`),
  ])
