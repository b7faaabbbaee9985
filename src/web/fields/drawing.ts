import type { VNode } from 'preact'
import { exampleOf, factsAround, helpOf, labelOf, optionLabelOf, type Data, type Field, type FieldTypeName, type Format, type Issue } from '#formats'
import { matches, type Facts } from '#platform/filter.ts'
import { inLocale, type Localized } from '#platform/localized.ts'
import { fieldId } from '../kit/notice.tsx'
import { counted } from '../kit/time.tsx'
import type { Visit } from '../page.ts'

/** A record that may be chosen in a reference field. `draft`: it is not public yet. */
export type Candidate = { readonly identifier: string; readonly title: Localized; readonly note?: string; readonly draft?: true }

/** A place where somebody has to choose between their own text, which stands in the form, and another's. */
export type Conflicting = {
  readonly path: string
  readonly theirs: string
  readonly language?: string
  readonly joinable: boolean
}

/** How every kind of field is asked, read and shown. */
export type FieldViews = { readonly [type in FieldTypeName]: FieldView }

/** What every input of a form needs to draw itself. Names of inputs are JSON Pointers into the body (`/contacts/0/email`). */
export type Drawing = {
  readonly views: FieldViews
  readonly visit: Visit
  readonly format: Format
  readonly data: Data
  /** Languages the record is written in. */
  readonly languages: readonly string[]
  readonly facts: Facts
  readonly issues: ReadonlyMap<string, readonly Issue[]>
  /** What is wrong with answers that were given, said while somebody writes. */
  readonly hints?: ReadonlyMap<string, readonly Issue[]>
  /** Places where the author has to choose, by question. */
  readonly conflicts?: ReadonlyMap<string, readonly Conflicting[]>
  /** Fields whose answers were taken over and not looked at yet. */
  readonly prefilled?: ReadonlySet<string>
  /** Records that may be chosen, by pointer of the field. */
  readonly candidates: ReadonlyMap<string, readonly Candidate[]>
  /** The question for which somebody looks for a record or a term, and the words. */
  readonly looked?: { readonly field: string; readonly words: string }
  /** Open comments by question: those of a record people talk about. */
  readonly talks?: ReadonlyMap<string, number>
  /** The record itself, for what is made on the way. */
  readonly record?: { readonly identifier: string }
  /** Paths of the questions asked as the body stands: `title`, `contacts/0/name`. */
  readonly visible: ReadonlySet<string>
  /** Paths of the fields that decide whether others are asked: `contacts/type`. */
  readonly deciding: ReadonlySet<string>
}

/** One question of the form. */
export type Asked = {
  readonly name: string
  readonly field: Field
  readonly value: unknown
  readonly drawing: Drawing
  /** One of many rows, most of which stay empty: what is required is so only in a row that is used. */
  readonly inRow?: true
}

/** What a posted form is read with. */
export type Reader = { readonly views: FieldViews; readonly form: URLSearchParams; readonly languages: readonly string[] }

/** What a value is shown with, on a record's page. */
export type Reading = {
  readonly views: FieldViews
  readonly visit: Visit
  readonly format: Format
  /** Language in which the record is read. */
  readonly language: string
  readonly label: (identifier: string) => Localized | undefined
  /** Records that this one refers to, by UID. */
  readonly records: ReadonlyMap<string, { readonly identifier: string; readonly title: Localized; readonly format: string }>
}

/** A value to show. */
export type Shown = { readonly name: string; readonly field: Field; readonly value: unknown; readonly reading: Reading }

/** How a kind of field is asked, read from a posted form, and shown. Its rules stand in `formats/fields`. */
export type FieldView = {
  readonly input: (asked: Asked) => VNode
  readonly read: (reader: Reader, name: string, field: Field) => unknown
  readonly view: (shown: Shown) => VNode | null
  /** Several controls under one legend, instead of one control with a label. */
  readonly many?: true
}

/** `/contacts/0/email` → `contacts/email`: how conditions name it. */
const plainPath = (name: string): string =>
  name
    .split('/')
    .filter(part => part !== '' && !/^\d+$/.test(part))
    .join('/')

/** `/contacts/0/email` → `f-contacts-0-email`. */
export const idOf = fieldId

/** Label of the field at a pointer, in the visit's language. */
export const labelAt = (format: Format, name: string, locale: string): string => inLocale(labelOf(format, name), locale).text

/** `/contacts/1/email` → `Contacts 2 › E-mail address`: where a question stands in the form. */
export function placeAt(format: Format, name: string, locale: string): string {
  const labels: string[] = []
  let walked = ''
  for (const part of name.split('/').slice(1)) {
    walked += `/${part}`
    if (!/^\d+$/.test(part)) labels.push(labelAt(format, walked, locale))
    else if (format.fields[name.split('/')[1]!]?.type !== 'matrix') labels.push(`${labels.pop()} ${counted(Number(part) + 1, locale)}`)
  }
  return labels.join(' › ')
}

/** Help of the field at a pointer; nothing when there is none. */
export const helpAt = (format: Format, name: string, locale: string): string => inLocale(helpOf(format, name) ?? {}, locale).text

/** An example of an answer: the format's own, else one of its kind where the form of an answer matters. */
export function exampleAt(format: Format, name: string, field: Field, locale: string): string {
  const given = inLocale(exampleOf(format, name) ?? {}, locale).text
  return given || (samples[field.type] ?? '')
}

const samples: { readonly [type in FieldTypeName]?: string } = {
  email: 'name@example.org',
  emails: 'name@example.org',
  phones: '+254 20 762 1234',
  identifier: 'MON-00810-6',
  point: '9.93, -84.08',
}

/** Label of a value of a `choice`. */
export const optionLabel = (format: Format, name: string, option: string, locale: string): string =>
  inLocale(optionLabelOf(format, name, option) ?? {}, locale).text || option

/** Attributes every control of a question shares; `part` names one of several (a language). */
export function controlOf({ name, field, drawing }: Asked, part?: string) {
  const wrong = drawing.issues.has(name)
  const { format, visit } = drawing
  const hinted = helpAt(format, name, visit.locale) || exampleAt(format, name, field, visit.locale)
  const described = [hinted && `${idOf(name)}-hint`, wrong && `${idOf(name)}-error`, drawing.hints?.has(name) && `${idOf(name)}-live`].filter(Boolean)
  return {
    id: part === undefined ? idOf(name) : `${idOf(name)}-${part}`,
    name: part === undefined ? name : `${name}/${part}`,
    ...(described.length > 0 ? { 'aria-describedby': described.join(' ') } : {}),
    ...(wrong ? { 'aria-invalid': 'true' as const } : {}),
    ...(decides(drawing, name) ? { 'data-decides': '' } : {}),
  }
}

/** Must this be answered, as the body stands? */
export const isRequired = ({ name, field, drawing, inRow }: Asked): boolean =>
  !inRow && (field.required === true || (field.required !== undefined && matches(field.required, factsBeside(name, drawing))))

/** What conditions of the question at a pointer see. */
export const factsBeside = (name: string, { format, data, facts }: Drawing): Facts =>
  name.lastIndexOf('/') === 0 ? facts : factsAround(format, data, name)

/** Attributes of a control that answers its question alone: the browser itself insists on what the whole record cannot go without. */
export const soleControlOf = (asked: Asked) => ({
  ...controlOf(asked),
  ...(isRequired(asked) && asked.name.lastIndexOf('/') === 0 ? { required: true } : {}),
})

/** Conditions of parts name a neighbour by its last name alone. */
const decides = ({ deciding }: Drawing, name: string) => deciding.has(plainPath(name)) || deciding.has(name.split('/').at(-1)!)
