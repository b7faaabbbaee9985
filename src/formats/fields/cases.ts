import type { Field } from '../format.ts'
import type { FieldTypeName } from './field-type-name.ts'

/** For tests: values of each kind of field. `malformed` refuses even a draft; `wrong` waits for publication, each with the code it gets. */
export type Cases = {
  readonly field?: Partial<Field>
  readonly good: readonly unknown[]
  readonly malformed: readonly unknown[]
  readonly wrong: readonly (readonly [unknown, string])[]
}

const upload = '/files/A1B2/map.pdf'
const long = (length: number) => 'a'.repeat(length)
const term = (identifier: string) => ({ identifier })
const other = '5B6177DD-5E5E-434E-8CB7-D63D67D5EBED'
const example = (format: string, number = '1') => ({ identifier: `EXAMPLE-${format}-${number}@1` })

const localized: Cases = {
  field: { maxWords: 3 },
  good: [{ en: 'One two three' }, { en: 'One', zh: '保护森林' }, { fr: 'Un texte', 'zh-Hant': '森林' }],
  malformed: ['text', 7, [{ en: 'a' }], { en: 7 }, { English: 'a' }, { en: { fr: 'a' } }],
  wrong: [
    [{ en: 'One two three four' }, 'text.words'],
    [{ en: 'a', ru: 'раз два три четыре' }, 'text.words'],
  ],
}

const termCases: Cases = {
  field: { vocabulary: 'colours', other: true, custom: ['colours-2'] },
  good: [term('colours-1'), { identifier: other, customValue: { en: 'Mauve' } }, { identifier: 'colours-2', customValue: { en: 'Sky' } }],
  malformed: [7, {}, { identifier: 7 }, { identifier: long(200) }, { identifier: 'colours-1', name: 'Red' }],
  wrong: [
    [term('unknown'), 'term.unknown'],
    [term(other), 'term.custom'],
    [{ identifier: 'colours-1', customValue: { en: 'Reddish' } }, 'term.uncustom'],
  ],
}

const referenceCases: Cases = {
  field: { formats: ['contact', 'authority'], own: true, notSelf: true },
  good: [example('contact'), { identifier: 'EXAMPLE-authority-1' }],
  malformed: [7, {}, { identifier: 'a b' }, { identifier: 'EXAMPLE-contact-1@x' }, { ...example('contact'), version: 1 }],
  wrong: [
    [{ identifier: 'NOBODY-KNOWS-1' }, 'reference.unknown'],
    [example('measure'), 'reference.format'],
    [example('contact', 'foreign'), 'reference.foreign'],
    [example('contact', 'draft'), 'reference.draft'],
    [example('contact', 'withdrawn'), 'reference.withdrawn'],
  ],
}

const link: Cases = {
  good: [{ url: 'https://example.org/a?b=c#d' }, { url: 'http://例え.jp/', name: 'Text', language: 'fr', tags: ['final'] }, { url: upload }],
  malformed: [
    7,
    { url: 7 },
    { url: 'https://a.org', name: 7 },
    { url: 'https://a.org', title: 'x' },
    { url: 'javascript:alert(1)' },
    { url: ' java\nscript:alert(1)' },
    { url: 'data:text/html,x' },
    { url: 'https://a.org', tags: [7] },
  ],
  wrong: [
    [{ url: 'www.example.org' }, 'url.incomplete'],
    [{ url: '//example.org/a' }, 'url.incomplete'],
    [{ url: 'https://user:secret@example.org/' }, 'url.incomplete'],
    [{ url: '/files/A1/../secret' }, 'url.incomplete'],
    [{ name: 'No address' }, 'field.missing'],
    [{ url: 'https://a.org', language: 'klingon!' }, 'link.language'],
  ],
}

const file: Cases = {
  field: { accept: ['application/pdf'] },
  good: [{ url: upload, name: 'Map', language: 'en' }],
  malformed: [{ url: 7 }, { url: 'javascript:alert(1)' }],
  wrong: [
    [{ url: 'https://example.org/map.pdf' }, 'file.missing'],
    [{ url: '/files/A1/map.exe' }, 'file.kind'],
  ],
}

const text: Cases = { field: { maxLength: 5 }, good: ['abcde', 'Ж'], malformed: [7, {}, ['a'], { en: 'a' }], wrong: [['abcdef', 'text.long']] }
const email: Cases = {
  good: ['office@example.org', "o'neil+x@sub.example.org", 'почта@пример.рф'],
  malformed: [7, {}, `${long(250)}@example.org`],
  wrong: [['office', 'email.wrong'], ['a b@example.org', 'email.wrong'], ['a@b', 'email.wrong'], ['<a@example.org>', 'email.wrong']], // prettier-ignore
}
const url: Cases = {
  good: ['https://example.org', 'HTTP://EXAMPLE.org/a'],
  malformed: [7, {}, 'vbscript:x', `https://example.org/${long(2001)}`],
  wrong: [['example.org', 'url.incomplete'], ['ftp://example.org', 'url.incomplete'], [upload, 'url.upload']], // prettier-ignore
}
const number: Cases = {
  field: { min: 1, max: 10, integer: true },
  good: [1, 10],
  malformed: ['ten', {}, NaN, Infinity],
  wrong: [[0, 'number.small'], [11, 'number.large'], [1.5, 'number.whole']], // prettier-ignore
}

const list = ({ field, good, malformed, wrong }: Cases): Cases => ({
  ...(field ? { field } : {}),
  good: [good, good.slice(0, 1)],
  malformed: [{}, true, ...malformed.filter(value => value !== undefined && value !== 7).map(value => [value])],
  wrong: wrong.map(([value, code]) => [[value], code]),
})

const parts: Field['fields'] = {
  name: { type: 'text', required: true },
  more: { type: 'text', visible: { field: 'name', in: ['a'] } },
  kind: { type: 'choice', options: ['x', 'y'] },
  why: { type: 'text', visible: { field: 'kind', in: ['y'] }, required: { field: 'kind', in: ['y'] } },
}
const group: Cases = {
  field: { fields: parts },
  good: [{ name: 'a' }, { name: 'b', kind: 'y', why: 'because' }],
  malformed: [7, { name: 7 }, { name: 'a', colour: 'red' }, { name: 'a', kind: 'z' }],
  wrong: [
    [{ kind: 'x' }, 'field.missing'],
    [{ name: 'b', kind: 'y' }, 'field.missing'],
    [{ name: 'b', kind: 'x', why: 'because' }, 'field.hidden'],
  ],
}

/** The cases of every kind. */
export const cases: { readonly [name in FieldTypeName]: Cases } = {
  localizedText: localized,
  localizedTexts: list(localized),
  richText: {
    ...localized,
    good: [{ en: '<p>One <strong>two</strong> three</p>' }],
    wrong: [[{ en: '<p>One two</p><p>three four</p>' }, 'text.words']],
  },
  text,
  texts: list(text),
  personName: { good: ['María José', "O'Brien", '李'], malformed: [7, {}, long(201)], wrong: [['<b>Eve</b>', 'name.characters'], ['https://spam.example', 'name.characters']] }, // prettier-ignore
  notes: { good: ['One line\nand another'], malformed: [7, {}, [7]], wrong: [] },
  identifier: {
    good: ['MON-ØØ81Ø-6', 'SYN-BTØ11-1', 'KM-ØØØH71-4', 'MON-ØØ81Ø-6 x SYN-BTØ11-1'],
    malformed: [7, {}],
    wrong: [['MON810', 'identifier.form'], ['MON-ØØ81Ø-7', 'identifier.digit'], ['MON-ØØ81Ø-6 x SYN-BTØ11-2', 'identifier.digit']], // prettier-ignore
  },
  symbol: { good: ['CBD/COP/15/L.25', '2019-112', 'SBSTTA-26', 'UNEP/CBD/COP/10/27 (ADD.1)'], malformed: [7, {}, long(201)], wrong: [['<b>2019', 'symbol.form'], ['//', 'symbol.form']] }, // prettier-ignore
  boolean: { good: [true, false], malformed: ['maybe', 1, {}].filter(value => value !== ''), wrong: [] },
  number,
  money: { good: [0, 12.5], malformed: ['much', {}], wrong: [[-1, 'number.small']] },
  date: {
    good: ['2026-06-15', '2024-02-29'],
    malformed: [20260615, {}, long(50)],
    wrong: [['2026-02-30', 'date.wrong'], ['15.6.2026', 'date.wrong'], ['2026', 'date.partial'], ['2026-06', 'date.partial']], // prettier-ignore
  },
  choice: { field: { options: ['x', 'y'] }, good: ['x', 'y'], malformed: ['z', 7, {}], wrong: [] },
  choices: {
    field: { options: ['x', 'y', 'none'], exclusive: ['none'] },
    good: [['x'], ['y', 'x'], ['none']],
    malformed: [{}, true, ['z'], [7], [['x']]],
    wrong: [
      [['x', 'x'], 'list.twice'],
      [['x', 'none'], 'term.exclusive'],
    ],
  },
  term: termCases,
  terms: {
    ...list(termCases),
    field: { ...termCases.field, exclusive: ['colours-3'] },
    wrong: [
      ...list(termCases).wrong,
      [[term('colours-1'), term('colours-1')], 'list.twice'],
      [[term('colours-1'), term('colours-3')], 'term.exclusive'],
    ],
  },
  reference: referenceCases,
  references: {
    ...list(referenceCases),
    wrong: [...list(referenceCases).wrong, [[example('contact'), { identifier: 'EXAMPLE-contact-1' }], 'list.twice']],
  },
  link,
  links: {
    ...list(link),
    field: { maxItems: 3 },
    wrong: [...list(link).wrong, [Array.from({ length: 4 }, () => ({ url: 'https://a.org' })), 'list.long']],
  },
  url,
  urls: list(url),
  email,
  emails: { ...list(email), wrong: [...list(email).wrong, [['a@example.org', 'A@example.org'], 'list.twice']] },
  phones: list({ good: ['+506 2222 3333', '(02) 345-678 ext. 9'], malformed: [{}], wrong: [['call me', 'phone.wrong'], ['<1234>', 'phone.wrong']] }), // prettier-ignore
  files: list(file),
  images: list({ ...file, field: {}, good: [{ url: '/files/A1/tree.jpg', name: 'A tree' }], wrong: [[{ url: upload }, 'file.kind']] }),
  point: {
    good: [
      { lat: 9.9, lng: -84 },
      { lat: 0, lng: 0, zoom: 3 },
    ],
    malformed: [7, { lat: 'north', lng: 0 }, { lat: 0, lng: 0, name: 'x' }],
    wrong: [[{ lat: 91, lng: 0 }, 'point.outside'], [{ lat: 0 }, 'field.missing']], // prettier-ignore
  },
  geojson: {
    good: [{ type: 'Point', coordinates: [0, 0] }, { type: 'FeatureCollection', features: [{ type: 'Feature', geometry: { type: 'LineString', coordinates: [[0, 0], [1, 1]] }, properties: {} }] }], // prettier-ignore
    malformed: [7, { type: 'Circle' }, { coordinates: [0, 0] }],
    wrong: [[{ type: 'Point', coordinates: [0, 99] }, 'geojson.position']],
  },
  group,
  groups: list(group),
  matrix: {
    field: {
      vocabulary: 'elements',
      other: true,
      fields: { answer: { type: 'boolean', required: true }, section: { type: 'text', visible: { field: 'answer', in: [true] } } },
    },
    good: [[{ identifier: 'elements-1', answer: true, section: 'Art. 1' }, { identifier: 'elements-1-a', answer: true }], [{ identifier: other, parent: 'elements-1', customValue: { en: 'Own' }, answer: true }]], // prettier-ignore
    malformed: [
      {},
      [7],
      [{ answer: true }],
      [{ identifier: 'elements-1', answer: 'maybe' }],
      [{ identifier: 'elements-1', answer: true, colour: 'red' }],
    ],
    wrong: [
      [[{ identifier: 'unknown', answer: true }], 'term.unknown'],
      [[{ identifier: other, answer: true }], 'term.custom'],
      [[{ identifier: 'elements-1' }], 'field.missing'],
      [[{ identifier: 'elements-2', answer: true }, { identifier: 'elements-2', answer: true }], 'list.twice'], // prettier-ignore
      [[{ identifier: 'elements-1', answer: false }, { identifier: 'elements-1-a', answer: true }], 'matrix.head'], // prettier-ignore
      [[{ identifier: 'elements-1', answer: false, section: 'Art. 1' }], 'field.hidden'],
    ],
  },
  transcript: {
    field: { formats: ['dnaSequence'] },
    good: [[[{ type: 'senseStart' }, { type: 'sense', identifier: 'EXAMPLE-dnaSequence-1@1', size: 1.5 }]]],
    malformed: [{}, [7], [[7]], [[{ type: 'middle' }]], [[{ type: 'sense', size: 'big' }]], [[{ type: 'sense', colour: 'red' }]]],
    wrong: [[[[{ type: 'sense', identifier: 'EXAMPLE-organism-1@1' }]], 'reference.format'], [[[{ type: 'sense', size: -1 }]], 'number.small']], // prettier-ignore
  },
  languages: { good: [['en'], ['sw', 'fr']], malformed: ['en', ['English'], [7]], wrong: [[['en', 'en'], 'list.twice'], [['sw'], 'languages.official']] }, // prettier-ignore
}
