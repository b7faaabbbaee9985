import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Card, Question } from './card.ts'
import { openReader, type Reader } from './engine/reader.ts'
import { openWriter } from './engine/writer.ts'
import { highlight } from './highlight.ts'

type Text = readonly [language: string, text: string]

const found: readonly { readonly what: string; readonly text: Text; readonly asked: readonly string[]; readonly locale?: string }[] = [
  {
    what: 'an English word in another number',
    text: ['en', 'Protected forests of the region'],
    asked: ['forest', 'FORESTS', 'protecting'],
    locale: 'en',
  },
  {
    what: 'a French word without its accents',
    text: ['fr', "L'état de la biodiversité dans les aires protégées"],
    asked: ['biodiversite', 'état', 'etat', "l'état", 'aire protégée'],
    locale: 'fr',
  },
  { what: 'a word with accents in a text without', text: ['fr', 'Strategie pour la foret'], asked: ['stratégie', 'forêt', 'forêts'], locale: 'fr' },
  {
    what: 'a Spanish word in another form',
    text: ['es', 'Especies exóticas invasoras y distribución de los beneficios'],
    asked: ['especie', 'exotica', 'invasora', 'distribucion'],
    locale: 'es',
  },
  {
    what: 'a Russian word in another case',
    text: ['ru', 'Сохранение биологического разнообразия на охраняемых территориях'],
    asked: ['биологическое разнообразие', 'охраняемые территории', 'СОХРАНЕНИЯ'],
    locale: 'ru',
  },
  { what: 'a Russian word with and without ё', text: ['ru', 'Отчёт о лесах'], asked: ['отчет', 'отчёт'], locale: 'ru' },
  {
    what: 'an Arabic word with and without its article',
    text: ['ar', 'التنوع البيولوجي في المناطق المحمية'],
    asked: ['تنوع', 'التنوع', 'بيولوجي', 'المناطق', 'محمية', 'والتنوع'],
    locale: 'ar',
  },
  {
    what: 'an Arabic word as a PDF writes it',
    text: ['ar', '\ufe8d\ufedf\ufe98\ufee8\ufeee\ufec9 \ufe8d\ufedf\ufe92\ufef4\ufeee\ufedf\ufeee\ufe9f\ufef2'],
    asked: ['التنوع البيولوجي'],
    locale: 'ar',
  },
  {
    what: 'an Arabic word whatever its alef, vowel signs and tatweel',
    text: ['ar', 'إِدَارَةُ الأنواع الغــازية'],
    asked: ['ادارة', 'أدارة', 'الانواع', 'الغازية'],
    locale: 'ar',
  },
  {
    what: 'a Chinese word inside a sentence',
    text: ['zh', '缔约方大会关于生物多样性公约的决定'],
    asked: ['生物多样性', '生物', '公约', '缔约方', '缔'],
    locale: 'zh',
  },
  { what: 'a Japanese word inside a sentence', text: ['ja', '生物多様性に関する条約'], asked: ['条約'], locale: 'en' },
  { what: 'a Khmer word inside a sentence', text: ['km', 'ការអភិរក្សជីវៈចម្រុះ'], asked: ['ការអភិរក្ស'], locale: 'en' },
  {
    what: 'an organism by its unique identifier',
    text: ['en', 'Maize MON-ØØ81Ø-6 and DAS-Ø15Ø7-1xMON-ØØ6Ø3-6'],
    asked: ['MON-ØØ81Ø-6', 'mon-oo81o-6', 'MON ØØ81Ø 6', 'DAS-Ø15Ø7-1'],
    locale: 'en',
  },
  {
    what: 'a document by its symbol in every way of typing it',
    text: ['en', 'Global framework CBD/COP/DEC/15/6'],
    asked: [
      'CBD/COP/DEC/15/6',
      'cbd cop dec 15 6',
      'CBD/COP/DEC/15',
      'COP/DEC/15/6',
      '15/6',
      '"CBD/COP/DEC/15/6"',
      'CBD／COP／DEC／15／6',
      'id:CBD/COP/DEC/15/6',
    ],
    locale: 'en',
  },
  {
    what: 'words in this order only',
    text: ['en', 'Access and benefit-sharing of genetic resources'],
    asked: [
      '"benefit-sharing of genetic resources"',
      '"ACCESS and benefit"',
      '«genetic resources»',
      '"access" -law',
      'unheard OR "genetic resources"',
      'genet*',
    ],
    locale: 'en',
  },
  {
    what: 'Chinese signs in this order',
    text: ['zh', '遗传资源的获取和惠益分享'],
    asked: ['"资源的获取"', '"惠益分享"', '「遗传资源」'],
    locale: 'zh',
  },
  { what: 'a Thai word inside a sentence', text: ['th', 'ความหลากหลายทางชีวภาพ'], asked: ['ความหลากหลาย'], locale: 'en' },
  {
    what: 'a symbol whole, in parts and however it is joined',
    text: ['en', 'Decision CBD/COP/DEC/14/25 on finance'],
    asked: ['CBD/COP/DEC/14/25', 'cbd/cop/dec/14', '14/25', 'CBD-COP-DEC-14-25', 'dec', '25'],
    locale: 'en',
  },
  {
    what: 'an event with and without its hyphen',
    text: ['en', 'Maize MON-810 and Bt11'],
    asked: ['MON810', 'MON 810', 'mon-810', 'bt11', 'Bt 11'],
    locale: 'en',
  },
  {
    what: 'a record by its identifier, with and without revision',
    text: ['und', 'ABSCH-IRCC-IN-238702-1'],
    asked: ['ABSCH-IRCC-IN-238702-1', 'absch-ircc-in-238702', '238702', 'ABSCH-IRCC-IN-2387'],
    locale: 'en',
  },
  { what: 'digits of any script', text: ['en', 'Report of 2026'], asked: ['٢٠٢٦', '２０２６'], locale: 'ar' },
  { what: 'the beginning of a word nobody knows', text: ['en', 'Biotechnology in food'], asked: ['biotechn'], locale: 'en' },
  { what: 'stop words only, and stop words among others', text: ['en', 'The who and the what'], asked: ['the', 'what the'], locale: 'en' },
  {
    what: 'words in quotes, with signs and beginnings',
    text: ['en', 'Access and benefit sharing'],
    asked: ['"benefit sharing"', '+access', 'access (benefit) AND', 'benefit*'],
    locale: 'en',
  },
]

for (const { what, text, asked, locale = 'en' } of found) {
  test(`finds ${what}`, () => {
    const reader = readerOf([
      cardOf('wanted', text),
      cardOf('other', ['en', 'Unrelated words entirely']),
      cardOf('another', ['en', 'Nothing to see']),
    ])

    for (const words of asked) assert.deepEqual(idsFor(reader, { text: words, locale }), ['wanted'], words)
  })
}

test('words in another order are no phrase', () => {
  const reader = readerOf([cardOf('one', ['en', 'Sharing of benefits and genetic material resources']), cardOf('two', ['zh', '获取遗传的资源'])])

  for (const text of ['"genetic resources"', '"benefits sharing"', '"genetic  material  of"'])
    assert.deepEqual(idsFor(reader, { text, locale: 'en' }), [], text)
  assert.deepEqual(idsFor(reader, { text: '"遗传资源"', locale: 'zh' }), [])
})

test('what is excluded is not found, alone or beside other words', () => {
  const reader = readerOf([cardOf('law', ['en', 'Forest law']), cardOf('finance', ['en', 'Forest finance'])])

  for (const text of ['forest -law', '-law', '-"forest law"', '-title:law', 'forest -laws'])
    assert.deepEqual(idsFor(reader, { text, locale: 'en' }), ['finance'], text)
})

test('records with all words are enough when they are ten', () => {
  const reader = readerOf([
    ...Array.from({ length: 10 }, (_, n) => cardOf(`both ${n}`, ['en', 'Forest finance'])),
    cardOf('one', ['en', 'Forest law']),
  ])

  const found = reader.search({ filter: { all: [] }, text: 'forest finance', locale: 'en' })

  assert.deepEqual([found.total, found.relaxed], [10, undefined])
})

test('when few records have all words, those with enough of them follow, unless all are wanted', () => {
  const reader = readerOf([
    cardOf('all', ['en', 'Forest finance in mountains']),
    cardOf('two', ['en', 'Forest finance']),
    cardOf('one', ['en', 'Forest law and more of the same forest']),
    cardOf('none', ['en', 'Law']),
  ])
  const question = { filter: { all: [] }, text: 'forest finance of the mountains', locale: 'en' }

  const loose = reader.search(question)
  const strict = reader.search({ ...question, allWords: true })

  assert.deepEqual(
    loose.hits.map(({ id }) => id),
    ['all', 'two', 'one'],
  )
  assert.deepEqual(loose.relaxed, { needed: 1, of: 3, all: 1 })
  assert.deepEqual([strict.hits.map(({ id }) => id), strict.relaxed], [['all'], undefined])
})

test('a word still being typed stands for those that begin so', () => {
  const reader = readerOf([cardOf('whole', ['en', 'A cat']), cardOf('begins', ['en', 'A catalogue'])])

  const typing = idsFor(reader, { text: 'cat', locale: 'en', typing: true })
  const typed = idsFor(reader, { text: 'cat', locale: 'en' })

  assert.deepEqual({ typing, typed }, { typing: ['whole', 'begins'], typed: ['whole'] })
})

test('a title counts more than a label, a label more than a body', () => {
  const reader = readerOf([
    { ...cardOf('body', ['en', 'Nothing']), texts: [{ weight: 'body', language: 'en', text: 'permit' }] },
    { ...cardOf('label', ['en', 'Nothing']), texts: [{ weight: 'keyword', language: 'en', text: 'permit' }] },
    cardOf('title', ['en', 'Permit']),
  ])

  assert.deepEqual(idsFor(reader, { text: 'permit', locale: 'en' }), ['title', 'label', 'body'])
})

test('a word in a title, however long the text, comes before what is about something called so, that before what is in other languages', () => {
  const labels = [{ en: 'Wetland', fr: 'Zone humide' }]
  const long = cardOf('title', ['en', 'Wetland'])
  const reader = readerOf([
    { ...long, texts: [...long.texts, { weight: 'body', language: 'en', text: 'word '.repeat(8000) }] },
    { ...cardOf('label', ['en', 'Nothing']), labels },
    { ...cardOf('elsewhere', ['fr', 'Rapport']), labels },
  ])

  assert.deepEqual(idsFor(reader, { text: 'wetland', locale: 'en' }), ['title', 'label', 'elsewhere'])
  assert.deepEqual(idsFor(reader, { text: 'wetlands', locale: 'en' }), ['title', 'label', 'elsewhere'])
  assert.deepEqual(idsFor(reader, { text: 'wetland', locale: 'en', concepts: false }), ['title', 'label'])
  assert.deepEqual(idsFor(reader, { text: 'wetl*', locale: 'en' }), ['title', 'label'])
})

test('a word itself counts more than another form of it', () => {
  const reader = readerOf([cardOf('another form', ['en', 'Permits']), cardOf('itself', ['en', 'Permit'])])

  assert.deepEqual(idsFor(reader, { text: 'permit', locale: 'en' }), ['itself', 'another form'])
  assert.deepEqual(idsFor(reader, { text: 'permits', locale: 'en' }), ['another form', 'itself'])
})

test('a concept is found by its label in another language', () => {
  const reader = readerOf([
    { ...cardOf('wanted', ['fr', 'Rapport']), texts: [{ weight: 'keyword', language: 'ru', text: 'Инвазивные чужеродные виды' }] },
    cardOf('other', ['fr', 'Rapport']),
  ])

  assert.deepEqual(idsFor(reader, { text: 'чужеродные виды', locale: 'fr' }), ['wanted'])
})

test('whatever is typed is answered', () => {
  const reader = readerOf(found.map(({ text }, number) => cardOf(`ID${number}`, text)))
  const list = new URL('../../../shared/data/hostile/blns/blns.json', import.meta.url)
  const naughty = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as readonly string[]) : []
  const made = fc.sample(fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 60 })), {
    numRuns: 500,
    seed: 1,
  })
  const shapes = [
    '"',
    "'",
    '-',
    '--',
    '*',
    ':',
    'title:',
    'a:b:c',
    '(((',
    '\\',
    '%00',
    '\0',
    '\ud800',
    '\udc00x',
    'AND OR NOT',
    '-word "',
    'x'.repeat(100_000),
    '生'.repeat(50_000),
    'ا'.repeat(50_000),
    '1/'.repeat(50_000),
    ' '.repeat(100_000),
    "'".repeat(100_000),
  ]

  for (const text of [...naughty, ...made, ...shapes]) {
    for (const typing of [true, false]) {
      const answer = reader.search({ filter: { all: [] }, text, locale: 'en', typing, facets: ['format'] })
      assert.equal(answer.hits.length, Math.min(20, answer.total))
      reader.titled({ filter: { all: [] }, text, locale: 'ar' })
      const shown = highlight(text, answer.words)
      assert.ok(shown.every(part => text.includes(part.text) || part.text === '…'))
    }
  }
})

test('whatever is indexed is indexed', () => {
  const texts = fc.sample(fc.string({ unit: 'binary', maxLength: 200 }), { numRuns: 300, seed: 2 })
  const reader = readerOf(
    [...texts, 'word '.repeat(100_000), 'x'.repeat(1_000_000), '\ud800'].map((text, number) => cardOf(`ID${number}`, ['und', text])),
  )

  assert.equal(reader.search({ filter: { all: [] }, locale: 'en' }).total, 303)
})

test('questions out of range are answered with an empty page', () => {
  const reader = readerOf([cardOf('one', ['en', 'One'])])

  for (const page of [2, 1e9, Infinity]) assert.ok(reader.search({ filter: { all: [] }, locale: 'en', page }).hits.length <= 1)
  for (const pageSize of [-1, 0, NaN, 1e9]) assert.equal(reader.search({ filter: { all: [] }, locale: 'en', pageSize }).total, 1)
  assert.equal(reader.search({ filter: { all: [] }, locale: 'nonsense', sort: 'title' }).hits.length, 1)
})

const cardOf = (id: string, [language, text]: Text): Card => ({
  id,
  seq: 1,
  texts: [{ weight: 'title', language, text }],
  facets: { format: ['target'] },
  days: { date: 20_000 },
  title: { [language]: text },
})

function readerOf(cards: readonly Card[]): Reader {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'index-'))
  const reader = openReader(0)
  const writer = openWriter(folder, 1, reader.take, problem => assert.fail(problem))
  writer.begin()
  writer.add({ cards, removed: [], seq: 1 })
  writer.finish(1)
  rmSync(folder, { recursive: true })
  return reader
}

const idsFor = (reader: Reader, question: Omit<Question, 'filter'>): readonly string[] =>
  reader.search({ filter: { all: [] }, ...question }).hits.map(({ id }) => id)
