import { labelOf as fieldLabel, optionLabelOf, type Field, type FieldTypeName, type Fields, type Format } from '#formats'
import { inLocale, type Locale, type Localized } from '#platform/localized.ts'
import { say } from '#platform/messages.ts'
import type { Summary } from '#records'
import { labelOf as termLabel } from '#vocabularies'
import { linked, paragraph, type Block, type Run } from './document.ts'
import { richBlocks } from './rich.ts'
import { countedIn, dateIn, languageIn } from './words.ts'

/** What values are printed with: the language of labels, the language the record is read in, the records it refers to, and where its addresses begin. */
export type Reading = {
  readonly format: Format
  readonly locale: Locale
  readonly language: string
  readonly records: ReadonlyMap<string, Summary>
  readonly origin: string
}

/** A value of a field that holds one, at its place in the body. */
export type Held = { readonly path: string; readonly field: Field; readonly value: unknown; readonly reading: Reading }

type Printed = (held: Held) => readonly Block[]
type Term = { readonly identifier: string; readonly customValue?: Localized }
type Link = { readonly url: string; readonly name?: string; readonly language?: string }
type Part = { readonly [part: string]: unknown }

/** The blocks of a value. Every kind of field has its own way; a kind without one does not compile. */
export const printed = (held: Held): readonly Block[] => ways[held.field.type](held)

const localized = (text: Localized, { language }: Reading): Block => {
  const found = inLocale(text, language)
  return paragraph(found.text, found.language)
}
const line = (text: string, language?: string): readonly Block[] => (text === '' ? [] : [paragraph(text, language)])
const list = (items: readonly (readonly Block[])[]): readonly Block[] =>
  items.length === 1 ? items[0]! : items.length === 0 ? [] : [{ kind: 'list', ordered: false, items }]
const each = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])

const plain: Printed = ({ value }) => line(String(value))
const plainList: Printed = ({ value }) => list(each(value).map(one => line(String(one))))
const counted: Printed = ({ value, reading }) => line(countedIn(Number(value), reading.locale))
const webList: Printed = ({ value }) => list(each(value).map(one => [{ kind: 'text', runs: [linked(String(one))] }]))
const terms: Printed = ({ value, reading }) => list(each(value).map(term => termBlocks(term as Term, reading)))
const links: Printed = ({ value, reading }) => list(each(value).map(one => [{ kind: 'text', runs: linkRuns(one as Link, reading) }]))
const references: Printed = held =>
  list(each(held.value).map(one => [{ kind: 'text', runs: [referenceRun(one as { readonly identifier: string }, held.reading)] }]))

const ways: { readonly [type in FieldTypeName]: Printed } = {
  localizedText: ({ value, reading }) => [localized(value as Localized, reading)],
  localizedTexts: ({ value, reading }) => list(inListOf(value as { readonly [language: string]: readonly string[] }, reading)),
  richText: ({ value, reading }) => {
    const found = inLocale(value as Localized, reading.language)
    return richBlocks(found.text, found.language)
  },
  text: plain,
  texts: plainList,
  identifier: plain,
  symbol: plain,
  personName: plain,
  notes: plain,
  email: plain,
  emails: plainList,
  phones: plainList,
  boolean: ({ value, reading }) => line(say(reading.locale, value === true ? 'printing.yes' : 'printing.no')),
  number: counted,
  money: counted,
  date: ({ value, reading }) => line(dateIn(String(value), reading.locale)),
  choice: ({ value, path, reading }) => line(optionText(reading, path, String(value))),
  choices: ({ value, path, reading }) => list(each(value).map(option => line(optionText(reading, path, String(option))))),
  languages: ({ value, reading }) =>
    line(
      each(value)
        .map(code => languageIn(String(code), reading.locale))
        .join(' · '),
    ),
  term: terms,
  terms,
  reference: held => (held.field.vocabulary !== undefined && termLabel((held.value as Term).identifier) ? terms(held) : references(held)),
  references,
  link: links,
  links,
  files: links,
  images: links,
  url: webList,
  urls: webList,
  point: ({ value }) => line(`${String((value as Part)['lat'])}, ${String((value as Part)['lng'])}`),
  geojson: ({ value, reading }) => line(say(reading.locale, 'printing.shape', { kind: String((value as Part)['type'] ?? 'GeoJSON') })),
  group: held => partBlocks(held, held.path, held.field.fields ?? {}, held.value),
  groups: held => each(held.value).flatMap((row, index) => grouped(partBlocks(held, `${held.path}/${index}`, held.field.fields ?? {}, row))),
  matrix: held => each(held.value).flatMap((row, index) => matrixRow(held, row as Term & Part, `${held.path}/${index}`)),
  transcript: ({ value, reading }) =>
    list(
      each(value).map(construct =>
        line(
          each(construct)
            .map(element => elementText(element as Part, reading))
            .join(' → '),
        ),
      ),
    ),
}

const inListOf = (texts: { readonly [language: string]: readonly string[] }, { language }: Reading): readonly (readonly Block[])[] => {
  const found = [language, 'en', ...Object.keys(texts)].find(code => (texts[code] ?? []).length > 0)
  return found === undefined ? [] : each(texts[found]).map(text => line(String(text), found))
}

function termBlocks({ identifier, customValue }: Term, reading: Reading): readonly Block[] {
  const label = inLocale(termLabel(identifier) ?? { [reading.locale]: identifier }, reading.locale)
  if (customValue && Object.keys(customValue).length > 0) return [localized(customValue, reading)]
  return line(label.text, label.language)
}

const optionText = ({ format, locale }: Reading, path: string, option: string) =>
  inLocale(optionLabelOf(format, path, option) ?? {}, locale).text || option

function linkRuns({ url, name, language }: Link, { origin, locale }: Reading): readonly Run[] {
  const address = url.startsWith('/') ? `${origin}${url}` : url
  const spoken = language === undefined ? [] : [{ text: ` (${languageIn(language, locale)})` }]
  if (!/^https?:/i.test(address)) return [{ text: name ?? url }]
  return name === undefined || name === ''
    ? [linked(address), ...spoken]
    : [linked(address, name), ...spoken, { text: '\n' }, { text: address, broken: true as const }]
}

function referenceRun({ identifier }: { readonly identifier: string }, { records, language, locale, origin }: Reading): Run {
  const found = records.get(identifier.split('@')[0]!)
  if (!found) return { text: identifier }
  return linked(`${origin}/${locale}/records/${found.identifier}`, `${inLocale(found.title, language).text} (${found.identifier})`)
}

const grouped = (blocks: readonly Block[]): readonly Block[] => (blocks.length === 0 ? [] : [{ kind: 'group', blocks }])

function partBlocks({ reading }: Held, path: string, fields: Fields, value: unknown): readonly Block[] {
  const held = (value ?? {}) as Part
  return Object.entries(fields)
    .filter(([part]) => held[part] !== undefined)
    .map(([part, field]) => ({
      kind: 'field',
      label: inLocale(fieldLabel(reading.format, `${path}/${part}`), reading.locale).text,
      blocks: printed({ path: `${path}/${part}`, field, value: held[part], reading }),
    }))
}

const matrixRow = (held: Held, row: Term & Part, path: string): readonly Block[] =>
  grouped([...termBlocks(row, held.reading), ...partBlocks(held, path, held.field.fields ?? {}, row)])

function elementText({ type, identifier, size }: Part, reading: Reading): string {
  const gene = typeof identifier === 'string' ? reading.records.get(identifier.split('@')[0]!) : undefined
  const parts = [type, gene ? inLocale(gene.title, reading.language).text : undefined, size === undefined ? undefined : `${String(size)} kb`]
  return parts.filter(part => part !== undefined).join(' ')
}
