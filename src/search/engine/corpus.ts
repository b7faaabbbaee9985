import type fastCheck from 'fast-check'
import type { Arbitrary } from 'fast-check'
import type { Filter } from '#platform/filter.ts'
import type { Localized } from '#platform/localized.ts'
import type { Card, Question } from '../card.ts'

const passages: { readonly [language: string]: string } = {
  en: 'forest forests protected areas biodiversity finance the of invasive species 15/4 Bt11 benefit-sharing CBD/COP/DEC/14/25 permit genetic resources access target',
  fr: "l'eau forêt forêts biodiversité la de espèces envahissantes aires protégées accès partage d'avantages naïve",
  es: 'especies invasoras acceso recursos genéticos la de áreas protegidas distribución niños',
  ru: 'биологическое разнообразие охраняемые территории и леса лес доступ генетическим ресурсам ёлка елка',
  ar: 'التنوع البيولوجي المحميات والموارد الجينية أنواع غازية إلى المنطقة',
  zh: '生物多样性公约 保护区 遗传资源 的 获取和惠益分享 森林',
}
const words = Object.values(passages).flatMap(passage => passage.split(' '))
const languages = [...Object.keys(passages), 'und']

const values = (name: string, count: number) => Array.from({ length: count }, (_, index) => `${name}${index}`)
const facetValues: { readonly [facet: string]: readonly string[] } = {
  format: values('f', 5),
  government: values('g', 30),
  subject: values('s', 12),
  organisation: values('o', 200),
  state: ['published', 'draft'],
}

/** The facets of the cards below. */
export const facetsOfCorpus = Object.keys(facetValues)

type Check = typeof fastCheck

const numbered = (fc: Check) => fc.integer({ min: 0, max: 400 }).map(number => `ID${number}`)
const someDay = (fc: Check) => fc.integer({ min: 18_000, max: 18_040 })

const names: readonly Localized[] = [
  { en: 'Forest biodiversity', fr: 'Diversité des forêts', ru: 'Леса' },
  { en: 'Invasive species', es: 'Especies invasoras', zh: '外来入侵物种' },
  { en: 'Protected areas', ar: 'المحميات', fr: 'Aires protégées', pt: 'Áreas protegidas' },
  { en: 'Genetic resources 15/4', zh: '遗传资源', und: 'Bt11' },
]

/** Cards of records out of a small set of ids, so that a second card of a record is a change. */
export function someCard(fc: Check): Arbitrary<Card> {
  const textIn = (language: string, most: number) =>
    fc
      .array(fc.constantFrom(...(passages[language] ?? passages['en']!).split(' ')), { minLength: 1, maxLength: most, size: 'max' })
      .map(found => found.join(' '))
  const held = fc.record(
    Object.fromEntries(
      Object.entries(facetValues).map(([facet, all]) => [facet, fc.uniqueArray(fc.constantFrom(...all), { maxLength: 3, size: 'max' })]),
    ),
  )
  const days = fc.record({ date: someDay(fc), updated: someDay(fc), deadline: someDay(fc) }, { requiredKeys: [] })
  return fc.constantFrom(...languages).chain(language =>
    fc
      .record({
        id: numbered(fc),
        facets: held,
        days,
        title: textIn(language, 4),
        body: textIn(language, 20),
        keyword: textIn('en', 2),
        titled: fc.boolean(),
        labels: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 2, size: 'max' }),
      })
      .map(({ id, facets, days: known, title, body, keyword, titled, labels }) => ({
        id,
        seq: 1,
        texts: [
          { weight: 'title', language, text: title },
          { weight: 'body', language, text: body },
          { weight: 'keyword', language: 'en', text: keyword },
          { weight: 'identifier', language: 'und', text: `ABSCH-IRCC-IN-${id.slice(2)}-1` },
        ],
        labels,
        facets,
        days: known as Card['days'],
        title: titled ? { [language]: title } : {},
      })),
  )
}

/** Filter trees. */
export function someFilter(fc: Check): Arbitrary<Filter> {
  const isoDay = someDay(fc).map(number => new Date(number * 86_400_000).toISOString().slice(0, 10))
  const leaf: Arbitrary<Filter> = fc.oneof(
    ...Object.entries(facetValues).map(([field, all]) =>
      fc.record({ field: fc.constant(field), in: fc.array(fc.constantFrom(...all, 'unknown'), { maxLength: 8, size: 'max' }) }),
    ),
    fc.record({ field: fc.constantFrom('date', 'updated', 'deadline'), from: isoDay, to: isoDay }, { requiredKeys: ['field'] }) as Arbitrary<Filter>,
    fc.record({ field: fc.constantFrom('date'), from: fc.constantFrom('2019-04', '2019'), to: fc.constantFrom('2019-05') }),
    fc.record({ field: fc.constantFrom('government', 'nothing'), from: fc.constantFrom('g1', 'g25') }),
    fc.record({ field: fc.constant('id'), in: fc.array(numbered(fc), { maxLength: 200, size: 'max' }) }),
  )
  return fc.letrec<{ tree: Filter }>(tie => ({
    tree: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      leaf,
      fc.record({ all: fc.array(tie('tree'), { maxLength: 2 }) }),
      fc.record({ any: fc.array(tie('tree'), { maxLength: 3 }) }),
      fc.record({ not: tie('tree') }),
    ),
  })).tree
}

const typed = [
  'unknownword',
  '生',
  'fores',
  'ABSCH-IRCC-IN-7',
  'biodiversite',
  'bt1',
  '14/25',
  '"protected areas"',
  '-species',
  'OR',
  'title:forest',
  'fores*',
  '"areas protected"',
  '"遗传资源"',
  '-"genetic resources"',
]

/** What somebody may type: mostly one or two words of the corpus, sometimes anything. */
export const someText = (fc: Check): Arbitrary<string> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.array(fc.constantFrom(...words, ...typed), { minLength: 1, maxLength: 3 }).map(found => found.join(' ')) },
    { weight: 1, arbitrary: fc.array(fc.constantFrom(...words), { minLength: 4, maxLength: 8 }).map(found => found.join(' ')) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
  )

/** Whole questions. */
export function someQuestion(fc: Check): Arbitrary<Question> {
  const selection = fc
    .uniqueArray(fc.constantFrom(...facetsOfCorpus), { maxLength: 2 })
    .chain(chosen =>
      fc.record(
        Object.fromEntries(chosen.map(facet => [facet, fc.uniqueArray(fc.constantFrom(...facetValues[facet]!), { maxLength: 6, size: 'max' })])),
      ),
    )
  const filter = fc.oneof({ weight: 1, arbitrary: fc.constant({ all: [] } as Filter) }, { weight: 2, arbitrary: someFilter(fc) })
  return fc.record(
    {
      filter,
      text: someText(fc),
      typing: fc.boolean(),
      allWords: fc.constantFrom(true, undefined),
      facets: fc.subarray([...facetsOfCorpus, 'nothing']),
      facetSize: fc.constantFrom(3, 1000),
      cross: fc.tuple(fc.constantFrom(...facetsOfCorpus, 'nothing'), fc.constantFrom(...facetsOfCorpus)),
      selected: selection,
      sort: fc.constantFrom('relevance', 'newest', 'oldest', 'updated', 'title'),
      page: fc.constantFrom(1, 1, 2, 3),
      pageSize: fc.constantFrom(5, 20, 2000),
      locale: fc.constantFrom('en', 'fr', 'es', 'ar', 'ru', 'zh'),
    },
    { requiredKeys: ['filter', 'locale'] },
  ) as Arbitrary<Question>
}
