import type { Localized } from '#platform/localized.ts'
import { labelOf } from '#vocabularies'
import type { Described } from '../described.ts'

/** The formats whose records are acts of a body of the treaties. */
export const actFormats: readonly string[] = ['decision', 'recommendation']

/**
 * What an act is called by the Akoma Ntoso Naming Convention as the United Nations use it (AKN4UN): the Work, its date (of adoption, or of
 * publication where nobody said when it was adopted), and its languages, English first.
 */
export type Act = {
  readonly work: string
  readonly organ: string
  readonly number: string
  readonly date: string
  readonly dated: 'adoption' | 'publication'
  readonly languages: readonly string[]
}

/** The names of an act; none for records of other formats, and for acts in no language. One without a number goes by its symbol, else by ours. */
export function actOf({ format, data, titles, dates, treaties, number: ours }: Described): Act | undefined {
  if (!actFormats.includes(format)) return undefined
  const texts = languagesIn(data['text'])
  const languages = texts.length > 0 ? texts : languagesIn(titles)
  if (languages.length === 0) return undefined
  const adopted = typeof data['date'] === 'string' && /^\d{4}-\d\d-\d\d$/.test(data['date']) ? data['date'] : undefined
  const date = adopted ?? dates.published.toISOString().slice(0, 10)
  const organ = organOf(bodyIn(data), treaties[0] ?? 'cbd')
  const [session, within] = [data['session'], data['number']].map(part => slug(String(part ?? '')))
  const number = within ? [session, within].filter(Boolean).join('-') : slug(String(data['symbol'] ?? '').slice(0, longestSymbol)) || `record-${ours}`
  const work = `/akn/un/statement/deliberation/${organ}/${date}/${number}`
  return { work, organ, number, date, dated: adopted ? 'adoption' : 'publication', languages }
}

const longestSymbol = 60

/** The expression of an act in a language: the address under which its XML is served. */
export const expressionOf = ({ work, date }: Act, language: string): string => `${work}/${longLanguage(language)}@${date}`

/** The XML of an expression. */
export const manifestationOf = (act: Act, language: string): string => `${expressionOf(act, language)}/!main.xml`

/** ISO 639-2 (terminology) of a language of the United Nations; others as they are. */
export const longLanguage = (language: string): string => (Object.hasOwn(long, language) ? long[language]! : language)
const long: { readonly [language: string]: string } = { ar: 'ara', en: 'eng', es: 'spa', fr: 'fra', ru: 'rus', zh: 'zho' }

const languagesIn = (value: unknown): readonly string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value as Localized)
        .flatMap(([language, text]) => (text && /^[a-z]{2,3}$/.test(language) && language !== 'und' ? language : []))
        .sort((one, other) => Number(other === 'en') - Number(one === 'en'))

/** The term of the body that adopted an act. */
export function bodyIn({ body }: Described['data']): string {
  const named = typeof body === 'object' && body !== null && 'identifier' in body ? body.identifier : body
  return typeof named === 'string' ? named : ''
}

function organOf(body: string, treaty: keyof typeof treatyCodes): string {
  if (body === conference) return 'cbd-cop'
  const code = bodies[body] ?? slug(labelOf(body)?.['en'] ?? 'body')
  return meetings.has(body) ? code : `${treatyCodes[treaty]}-${code}`
}

const treatyCodes = { cbd: 'cbd', cartagena: 'cpb', nagoya: 'np' } as const
const conference = 'C4C77949-A28B-554B-8A8F-208FA62FB781'
const meetings: ReadonlySet<string> = new Set(['FCAC78C0-4F1F-5771-8CAF-27A5BDEE9D2F', '1B30BF47-37A7-5458-933B-5E5944AAFE87'])

/** Short names of bodies by their terms. */
const bodies: { readonly [term: string]: string } = {
  'FCAC78C0-4F1F-5771-8CAF-27A5BDEE9D2F': 'cpb-mop',
  '1B30BF47-37A7-5458-933B-5E5944AAFE87': 'np-mop',
  '8DF25BBA-A75E-555B-AABD-DC6096DE2763': 'sbstta',
  'BEF53317-4EFD-5317-B61F-AC8A274A17FB': 'sbi',
  'F873FD6A-26B8-5839-9789-B82AD490242C': 'sb8j',
  'F6CB453A-7E6E-5CEF-BF77-7F43C5C670F3': 'wg8j',
  '7249D15F-762C-54B7-B80A-BEFDAA49D399': 'wgri',
  'CB35689D-4ED1-50A9-8898-FFBDA4C62EA3': 'wgabs',
  'C9A27F80-DEA0-543D-9CF6-547F65FD62EB': 'wg2020',
  '72F3A1CB-CA0C-58DE-A737-ED2222C2BAE1': 'bureau',
  '7744549B-0C7E-5D2E-950F-09B0D5BDD588': 'compliance',
  '61459377-0976-525F-A7DE-9D81F61328D5': 'experts',
}

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
