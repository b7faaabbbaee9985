import {
  formatPurpose,
  formatTitle,
  helpOf,
  labelOf,
  optionLabelOf,
  sectionTitle,
  type Field,
  type FieldTypeName,
  type Fields,
  type Format,
} from '#formats'
import { inLocale, type Locale, type Localized } from '#platform/localized.ts'
import { say } from '#platform/messages.ts'
import { isBelow, treeOf, vocabularyTitle, type TermNode } from '#vocabularies'
import type { Block, Document } from './document.ts'

/** Longest list of terms that is printed; longer ones are named, with the address where they stand. */
const mostOptions = 45

/** The blank form of a format: every question with its help and what may be answered, to be filled in by hand. `date`: the day it is printed for. */
export function formDocument(format: Format, locale: Locale, origin: string, date: string): Document {
  const asking: Asking = { format, locale, origin }
  const purpose = inLocale(formatPurpose(format) ?? {}, locale).text
  return {
    locale,
    title: inLocale(formatTitle(format), locale).text,
    titleLanguage: inLocale(formatTitle(format), locale).language,
    kicker: say(locale, 'printing.form', { house: format.house, code: format.code }),
    foot: `${format.house}-${format.code} · ${say(locale, 'printing.version', { version: format.version })} · ${origin}/${locale}/formats/${format.name}`,
    date,
    author: 'OpenCHM',
    blocks: [
      ...(purpose === '' ? [] : [{ kind: 'text' as const, runs: [{ text: purpose }] }]),
      { kind: 'note', text: say(locale, 'printing.form-help') },
      ...format.sections.flatMap((section): readonly Block[] => {
        const questions = section.fields.flatMap(name => question(asking, `/${name}`, format.fields[name]))
        return questions.length === 0
          ? []
          : [{ kind: 'heading', level: 2, text: inLocale(sectionTitle(format, section.name), locale).text }, ...questions]
      }),
    ],
  }
}

type Asking = { readonly format: Format; readonly locale: Locale; readonly origin: string }
type Question = { readonly asking: Asking; readonly path: string; readonly field: Field }

function question(asking: Asking, path: string, field: Field | undefined): readonly Block[] {
  if (field === undefined || field.system || field.legacy || field.internal) return []
  const { format, locale } = asking
  const help = [inLocale(helpOf(format, path) ?? {}, locale).text, ...limits(field, locale)].filter(Boolean).join(' ')
  const sometimes = field.visible !== undefined || (field.required !== undefined && field.required !== true)
  return [
    {
      kind: 'field',
      label: inLocale(labelOf(format, path), locale).text,
      ...(field.required === true ? { mark: say(locale, 'printing.required') } : sometimes ? { mark: say(locale, 'printing.sometimes') } : {}),
      ...(help === '' ? {} : { help }),
      blocks: rooms[field.type]({ asking, path, field }),
    },
  ]
}

const limits = ({ maxWords, maxItems }: Field, locale: Locale): readonly string[] => [
  ...(maxWords === undefined ? [] : [say(locale, 'printing.most-words', { most: maxWords })]),
  ...(maxItems === undefined ? [] : [say(locale, 'printing.most-items', { most: maxItems })]),
]

type Room = (asked: Question) => readonly Block[]

const lines =
  (count: number): Room =>
  () => [{ kind: 'lines', count }]
const parts: Room = ({ asking, path, field }) => [{ kind: 'group', blocks: partsOf(asking, path, field.fields ?? {}) }]
const options =
  (round: boolean): Room =>
  ({ asking, path, field }) => [
    {
      kind: 'boxes',
      round,
      options: (field.options ?? []).map(option => ({ label: words(optionLabelOf(asking.format, path, option), asking.locale) || option, depth: 0 })),
    },
  ]
const terms =
  (round: boolean): Room =>
  ({ asking, field }) =>
    termRoom(asking, field, round)

/** The room each kind of question leaves for its answer. */
const rooms: { readonly [type in FieldTypeName]: Room } = {
  localizedText: lines(2),
  localizedTexts: lines(3),
  richText: lines(8),
  text: lines(1),
  texts: lines(3),
  identifier: lines(1),
  symbol: lines(1),
  personName: lines(1),
  notes: lines(3),
  email: lines(1),
  emails: lines(2),
  phones: lines(2),
  url: lines(1),
  urls: lines(2),
  number: lines(1),
  money: lines(1),
  date: ({ asking }) => [{ kind: 'lines', count: 1, label: say(asking.locale, 'printing.date-form') }],
  point: ({ asking }) => [{ kind: 'lines', count: 1, label: say(asking.locale, 'printing.point-form') }],
  geojson: ({ asking }) => [{ kind: 'note', text: say(asking.locale, 'printing.attach') }],
  link: lines(2),
  links: lines(3),
  files: ({ asking }) => [{ kind: 'note', text: say(asking.locale, 'printing.attach') }],
  images: ({ asking }) => [{ kind: 'note', text: say(asking.locale, 'printing.attach') }],
  reference: ({ asking }) => [{ kind: 'lines', count: 1, label: say(asking.locale, 'printing.reference') }],
  references: ({ asking }) => [{ kind: 'lines', count: 3, label: say(asking.locale, 'printing.reference') }],
  languages: lines(1),
  boolean: ({ asking: { locale } }) => [
    { kind: 'boxes', round: true, options: [say(locale, 'printing.yes'), say(locale, 'printing.no')].map(label => ({ label, depth: 0 })) },
  ],
  choice: options(true),
  choices: options(false),
  term: terms(true),
  terms: terms(false),
  group: parts,
  groups: asked => [...parts(asked), { kind: 'note', text: say(asked.asking.locale, 'printing.repeat') }],
  matrix: asked => [
    ...termRoom(asked.asking, asked.field, false),
    ...parts(asked),
    { kind: 'note', text: say(asked.asking.locale, 'printing.repeat') },
  ],
  transcript: lines(4),
}

const partsOf = (asking: Asking, path: string, fields: Fields): readonly Block[] =>
  Object.entries(fields).flatMap(([part, field]) => question(asking, `${path}/${part}`, field))

function termRoom({ locale, origin }: Asking, field: Field, round: boolean): readonly Block[] {
  const keys = field.vocabulary === undefined ? [] : [field.vocabulary].flat()
  const offered = keys.flatMap(key => flat(branch(treeOf(key), field.below), 0))
  const other = field.other ? [{ label: `${say(locale, 'printing.other')} ………………………………`, depth: 0 }] : []
  if (offered.length <= mostOptions)
    return [{ kind: 'boxes', round, options: [...offered.map(({ node, depth }) => ({ label: words(node.term.label, locale), depth })), ...other] }]
  const named = keys.map(key =>
    say(locale, 'printing.list', {
      title: words(vocabularyTitle(key), locale),
      count: offered.length,
      address: `${origin}/${locale}/vocabularies/${key}`,
    }),
  )
  return [...named.map((text): Block => ({ kind: 'note', text })), { kind: 'lines', count: round ? 1 : 3 }]
}

type Placed = { readonly node: TermNode; readonly depth: number }
const flat = (nodes: readonly TermNode[], depth: number): readonly Placed[] =>
  nodes.flatMap(node => [{ node, depth }, ...flat(node.narrower, depth + 1)])

const branch = (nodes: readonly TermNode[], top: string | undefined): readonly TermNode[] =>
  top === undefined
    ? nodes
    : nodes.flatMap(node => (node.term.identifier === top ? node.narrower : isBelow(node.term.identifier, top) ? [node] : branch(node.narrower, top)))

const words = (text: Localized | undefined, locale: Locale): string => inLocale(text ?? {}, locale).text
