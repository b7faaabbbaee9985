import {
  fieldTypes,
  formatNamed,
  formatTitle,
  labelOf,
  languagesOf,
  publicData,
  referencesIn,
  sectionTitle,
  titleOf,
  visibleFields,
  type Data,
} from '#formats'
import type { Context } from '#platform/context.ts'
import { inLocale, type Locale } from '#platform/localized.ts'
import { say } from '#platform/messages.ts'
import { identifierOf, summaries, type ChmRecord, type Revision } from '#records'
import { countryName } from '#vocabularies'
import type { Block, Document } from './document.ts'
import { printed, type Reading } from './values.ts'
import { dateIn, languageIn } from './words.ts'

/** A text of a record to be printed: a published revision, or the draft as it stands. */
export type Printable = {
  readonly record: ChmRecord
  readonly data: Data
  /** Absent: a draft. */
  readonly revision: Pick<Revision, 'revision' | 'publishedAt'> | undefined
  /** Language in which the record is read; its labels are in the nearest of the six. */
  readonly language: string
  readonly locale: Locale
  readonly origin: string
  /** Moment at which a draft is printed. */
  readonly at: Date
}

/** The document of a record: what it is, whose, since when, on whose authority, and every public answer under its label. */
export async function recordDocument(context: Context, printable: Printable): Promise<Document> {
  const { record, revision, language, locale, origin, at } = printable
  const format = formatNamed(record.format)
  const data = publicData(format, printable.data)
  const ids = [...new Set(referencesIn(format, data).map(({ identifier }) => identifier.split('@')[0]!))]
  const records = new Map((await summaries(context, ids)).map(summary => [summary.id, summary]))
  const title = inLocale(titleOf(format, data), language)
  const identifier = identifierOf(record, revision?.revision)
  const address = `${origin}/${locale}/records/${identifier}`
  return {
    locale,
    title: title.text || identifier,
    titleLanguage: title.text ? title.language : locale,
    kicker: [inLocale(formatTitle(format), locale).text, record.government === null ? undefined : countryName(record.government, locale)]
      .filter(Boolean)
      .join(' · '),
    foot: `${identifier} · ${revision ? address : say(locale, 'printing.draft')}`,
    date: (revision?.publishedAt ?? at).toISOString(),
    author: authority(record, locale),
    blocks: [
      ...(revision ? [] : [{ kind: 'notice' as const, text: say(locale, 'printing.draft-notice') }]),
      { kind: 'facts', entries: facts(printable, identifier, address, languagesOf(format, data)) },
      ...sections({ format, locale, language, records, origin }, data),
    ],
  }
}

function facts({ record, revision, language, locale, at }: Printable, identifier: string, address: string, languages: readonly string[]) {
  const when = (date: Date) => dateIn(date.toISOString().slice(0, 10), locale)
  return [
    { name: say(locale, 'printing.identifier'), value: identifier },
    ...(revision
      ? [
          { name: say(locale, 'printing.revision'), value: `${revision.revision} / ${record.revision}` },
          { name: say(locale, 'printing.published'), value: when(revision.publishedAt) },
          { name: say(locale, 'printing.address'), value: address, link: address },
        ]
      : [{ name: say(locale, 'printing.printed'), value: when(at) }]),
    { name: say(locale, 'printing.authority'), value: authority(record, locale) },
    ...(languages.length > 1
      ? [
          {
            name: say(locale, 'printing.language'),
            value: `${languageIn(language, locale)} (${languages.map(code => languageIn(code, locale)).join(', ')})`,
          },
        ]
      : []),
  ]
}

/** On whose authority it is public. */
export function authority(record: ChmRecord, locale: Locale): string {
  if (record.government !== null && record.kind === 'national')
    return say(locale, 'printing.authority-national', { country: countryName(record.government, locale) })
  return say(locale, record.kind === 'contact' ? 'printing.authority-owner' : 'printing.authority-secretariat')
}

function sections(reading: Reading, data: Data): readonly Block[] {
  const { format, locale } = reading
  const visible = new Set(visibleFields(format, data))
  const held = (name: string) => {
    const field = format.fields[name]
    const shown = field !== undefined && visible.has(name) && !headed.has(name) && !format.title.includes(name)
    return shown && fieldTypes[field.type].present(data[name]) && fieldTypes[field.type].is(data[name])
  }
  return format.sections.flatMap((section): readonly Block[] => {
    const fields = section.fields.filter(held)
    if (fields.length === 0) return []
    return [
      { kind: 'heading', level: 2, text: inLocale(sectionTitle(format, section.name), locale).text },
      ...fields.map((name): Block => {
        const field = format.fields[name]!
        return {
          kind: 'field',
          label: inLocale(labelOf(format, `/${name}`), locale).text,
          blocks: printed({ path: `/${name}`, field, value: data[name], reading }),
        }
      }),
    ]
  })
}

const headed = new Set(['languages', 'government'])
