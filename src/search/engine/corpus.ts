import fc from 'fast-check'
import type { Filter } from '#platform/filter.ts'
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

const textIn = (language: string, most: number) =>
  fc.array(fc.constantFrom(...(passages[language] ?? passages['en']!).split(' ')), { minLength: 1, maxLength: most }).map(found => found.join(' '))

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

const holding = fc.record(Object.fromEntries(Object.entries(facetValues).map(([facet, all]) => [facet, fc.uniqueArray(fc.constantFrom(...all), { maxLength: 3 })])))
const day = fc.integer({ min: 18_000, max: 18_040 })
const days = fc.record({ date: day, updated: day, deadline: day }, { requiredKeys: [] })

/** Cards of records out of a small set of ids, so that a second card of a record is a change. */
export const someCard: fc.Arbitrary<Card> = fc
  .record({
    id: fc.integer({ min: 0, max: 400 }).map(number => `ID${number}`),
    language: fc.constantFrom(...languages),
    holding,
    days,
  })
  .chain(({ id, language, holding: facets, days: known }) =>
    fc.record({ title: textIn(language, 4), body: textIn(language, 20), keyword: textIn('en', 2), titled: fc.boolean() }).map(({ title, body, keyword, titled }) => ({
      id,
      seq: 1,
      texts: [
        { weight: 'title' as const, language, text: title },
        { weight: 'body' as const, language, text: body },
        { weight: 'keyword' as const, language: 'en', text: keyword },
        { weight: 'identifier' as const, language: 'und', text: `ABSCH-IRCC-IN-${id.slice(2)}-1` },
      ],
      facets,
      days: known,
      title: titled ? { [language]: title } : {},
    })),
  )

const isoDay = day.map(number => new Date(number * 86_400_000).toISOString().slice(0, 10))
const leaf: fc.Arbitrary<Filter> = fc.oneof(
  ...Object.entries(facetValues).map(([field, all]) => fc.record({ field: fc.constant(field), in: fc.array(fc.constantFrom(...all, 'unknown'), { maxLength: 4 }) })),
  fc.record({ field: fc.constantFrom('date', 'updated', 'deadline'), from: isoDay, to: isoDay }, { requiredKeys: ['field'] }),
  fc.record({ field: fc.constantFrom('date'), from: fc.constantFrom('2019-04', '2019'), to: fc.constantFrom('2019-05') }),
  fc.record({ field: fc.constantFrom('government', 'nothing'), from: fc.constantFrom('g1', 'g25') }),
  fc.record({ field: fc.constant('id'), in: fc.array(fc.integer({ min: 0, max: 400 }).map(number => `ID${number}`), { maxLength: 5 }) }),
)

/** Filter trees. */
export const someFilter: fc.Arbitrary<Filter> = fc.letrec<{ tree: Filter }>(tie => ({
  tree: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.record({ all: fc.array(tie('tree'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('tree'), { maxLength: 3 }) }),
    fc.record({ not: tie('tree') }),
  ),
})).tree

/** What somebody may type. */
export const someText = fc.oneof(
  fc.array(fc.constantFrom(...words, 'unknownword', '生', 'fores', 'ABSCH-IRCC-IN-7', 'biodiversite', 'bt1', '14/25', '"protected areas"', '-species'), { minLength: 1, maxLength: 3 }).map(found => found.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
)

/** Whole questions. */
export const someQuestion: fc.Arbitrary<Question> = fc.record(
  {
    filter: fc.oneof({ weight: 1, arbitrary: fc.constant({ all: [] }) }, { weight: 2, arbitrary: someFilter }),
    text: someText,
    typing: fc.boolean(),
    facets: fc.subarray([...facetsOfCorpus, 'nothing']),
    facetSize: fc.constantFrom(3, 1000),
    selected: fc.record(Object.fromEntries(Object.entries(facetValues).map(([facet, all]) => [facet, fc.uniqueArray(fc.constantFrom(...all), { maxLength: 4 })])), { requiredKeys: [] }),
    sort: fc.constantFrom('relevance', 'newest', 'oldest', 'updated', 'title'),
    page: fc.integer({ min: 1, max: 4 }),
    pageSize: fc.constantFrom(5, 20, 2000),
    locale: fc.constantFrom('en', 'fr', 'es', 'ar', 'ru', 'zh'),
  },
  { requiredKeys: ['filter', 'locale'] },
)
