import { formatNamed, formatTitle, optionLabelOf, type Format } from '#formats'
import { inLocale, type Localized } from '#platform/localized.ts'
import { ancestorsOf, labelOf, narrowerOf, termNamed } from '#vocabularies'
import type { Name, Suffix } from './name.ts'
import { valuesOf, type Doc, type Docs, type Field, type Sort } from './field.ts'

/** A value as answers hold it. */
export type Value = string | number | boolean

/** The values a document has under a name; none where it has nothing of the kind. */
export function valuesUnder(docs: Docs, doc: Doc, name: Name): readonly Value[] {
  const field = doc.plan.fields.get(name.base)
  if (field === undefined) return joinedValue(docs, doc, joinedIn(name.base))
  if (field.base === 'text') return wholeText(doc)
  if (field.through) return throughValues(docs, doc, field.through, name)
  const values = field.sort === 'reverse' ? docs.referring(doc.id, field.about!) : valuesOf(doc, field)
  if (values.length === 0) return []
  const made = forms[field.sort][name.form]?.(values, { name, field, docs, format: doc.plan.format }) ?? []
  return typed(made, name.suffix)
}

/** May a document have something under the names with this base? Asked before many of them are written. */
export function mayHave(docs: Docs, doc: Doc, base: string): boolean {
  const field = doc.plan.fields.get(base)
  if (field === undefined || field.through || base === 'text') return true
  return field.sort === 'reverse' ? docs.referring(doc.id, field.about!).length > 0 : valuesOf(doc, field).length > 0
}

const joined = /^grp_(\w+)$/
const joinedOnce: { readonly [base: string]: readonly string[] } = { governmentSchemaIdentifier: ['government', 'schema'] }

/** The names a name joins; none where it is no such name. */
const joinedIn = (base: string): readonly string[] =>
  Object.hasOwn(joinedOnce, base) ? joinedOnce[base]! : (joined.exec(base)?.[1]?.split('_') ?? [])

/** `grp_government_schema_s`: the identifiers of several names in one value (`br_absPermit`), by which documents are grouped; none where one of them is missing. */
function joinedValue(docs: Docs, doc: Doc, bases: readonly string[]): readonly Value[] {
  const values = bases.flatMap(base => {
    const field = doc.plan.fields.get(base)
    return field === undefined || field.through || field.sort === 'reverse'
      ? []
      : valuesUnder(docs, doc, { base, form: 'plain', locale: undefined, suffix: 's' }).slice(0, 1)
  })
  return bases.length > 0 && values.length === bases.length ? [values.join('_')] : []
}

type Around = { readonly name: Name; readonly field: Field; readonly docs: Docs; readonly format: Format }
type Form = (values: readonly unknown[], around: Around) => readonly unknown[]
type Forms = { readonly [form in Name['form']]?: Form }

const plain: Form = values => values
const json: Form = (values, { docs }) => values.map(value => JSON.stringify(addressed(value, docs.origin)))

/** Forms of what has a label in every language. */
const labelled = (identifierIn: (value: unknown) => string, labelFor: (value: unknown, around: Around) => Localized | undefined): Forms => ({
  plain: (values, around) =>
    around.name.suffix === 't' || around.name.suffix === 'txt'
      ? values.map(value => worded(labelFor(value, around), undefined, identifierIn(value)))
      : values.map(identifierIn),
  language: (values, around) => values.map(value => worded(labelFor(value, around), around.name.locale, identifierIn(value))),
  object: (values, around) => values.map(value => jsonOf(labelFor(value, around) ?? {})),
})

const written = new WeakMap<object, string>()

/** A label as JSON, made once. */
function jsonOf(label: Localized): string {
  const known = written.get(label) ?? JSON.stringify(label)
  written.set(label, known)
  return known
}

const forms: { readonly [sort in Sort]: Forms } = {
  term: {
    ...labelled(termOf, value => (typeof value === 'string' ? labelOf(value) : (value as { readonly label: Localized }).label)),
    related: values => [...new Set(values.map(termOf).flatMap(term => [term, ...ancestorsOf(term), ...narrowerOf(term)]))],
  },
  format: labelled(String, value => formatTitle(formatNamed(String(value)))),
  option: labelled(String, (value, { field, format }) => optionLabelOf(format, field.about![0]!, String(value))),
  text: {
    plain: values => values.map(value => worded(value as Localized, undefined, '')),
    language: (values, { name }) => values.map(value => worded(value as Localized, name.locale, '')),
    object: json,
  },
  string: { plain, language: plain },
  date: { plain, language: plain },
  number: { plain },
  boolean: { plain },
  link: {
    plain: (values, { docs }) => values.map(value => (addressed(value, docs.origin) as { readonly url: string }).url),
    object: json,
  },
  reference: {
    plain,
    language: (values, { docs, name }) => values.flatMap(value => titles(docs, value).map(title => worded(title, name.locale, ''))),
    object: (values, { docs }) => values.flatMap(value => titles(docs, value).map(title => JSON.stringify(title))),
  },
  object: { plain: json, object: json },
  reverse: { plain },
}

/** The identifier of a term as the thesaurus has it now. */
function termOf(value: unknown): string {
  const identifier = typeof value === 'string' ? value : (value as { readonly identifier: string }).identifier
  return termNamed(identifier)?.identifier ?? identifier
}

const worded = (text: Localized | undefined, locale: string | undefined, otherwise: string): string =>
  (text && inLocale(text, locale ?? 'en').text) || otherwise

function titles(docs: Docs, id: unknown): readonly Localized[] {
  const referred = docs.find(String(id))
  return referred === undefined ? [] : (valuesOf(referred, referred.plan.fields.get('title')!) as readonly Localized[])
}

/** What the records have under the name that a reference of this one names. */
function throughValues(docs: Docs, doc: Doc, [reference, base]: readonly [string, string], name: Name): readonly Value[] {
  const field = doc.plan.fields.get(reference)
  const referred = field === undefined ? [] : valuesOf(doc, field).flatMap(id => docs.find(String(id)) ?? [])
  const plain = referred.filter(({ plan }) => plan.fields.get(base)?.through === undefined)
  return [...new Set(plain.flatMap(other => valuesUnder(docs, other, { ...name, base })))]
}

/** Every text of a document, each once. */
export function wholeText(doc: Doc): readonly string[] {
  const texts = doc.plan.kept
    .filter(({ sort }) => sort === 'text' || sort === 'string')
    .flatMap(field =>
      valuesOf(doc, field).flatMap(value => (field.sort === 'text' ? Object.values(value as Localized).flatMap(one => one ?? []) : [String(value)])),
    )
  return [...new Set(texts)]
}

/** Addresses of files of this site, whole. */
function addressed(value: unknown, origin: string): unknown {
  if (Array.isArray(value)) return value.map(one => addressed(one, origin))
  if (typeof value !== 'object' || value === null) return value
  const { url } = value as { readonly url?: unknown }
  return typeof url === 'string' && url.startsWith('/') ? { ...value, url: `${origin}${url}` } : value
}

/** Values as the suffix says; what cannot be is left out. */
function typed(values: readonly unknown[], suffix: Suffix): readonly Value[] {
  const convert = conversions[suffix]
  if (values.length === 1) return [convert(values[0]) ?? []].flat()
  return [...new Set(values.flatMap(value => convert(value) ?? []))]
}

const exact = (value: unknown): Value | undefined => (value === '' ? undefined : typeof value === 'object' ? JSON.stringify(value) : String(value))
const moment = (value: unknown): Value | undefined => {
  const text = String(value)
  const whole = /^\d{4}$/.test(text) ? `${text}-01-01` : /^\d{4}-\d\d$/.test(text) ? `${text}-01` : text
  const read = /^\d{4}-\d\d-\d\d/.test(whole) ? new Date(whole) : undefined
  return read === undefined || Number.isNaN(read.getTime()) ? undefined : read.toISOString()
}
const whole = (value: unknown) => (typeof value === 'number' && Number.isInteger(value) ? value : undefined)
const figure = (value: unknown) => (typeof value === 'number' ? value : undefined)
const truth = (value: unknown) => (typeof value === 'boolean' ? value : undefined)

const conversions: { readonly [suffix in Suffix]: (value: unknown) => Value | undefined } = {
  s: exact,
  ss: exact,
  t: exact,
  txt: exact,
  dt: moment,
  dts: moment,
  i: whole,
  is: whole,
  d: figure,
  ds: figure,
  b: truth,
  bs: truth,
}
