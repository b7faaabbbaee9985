import assert from 'node:assert/strict'
import { test } from 'node:test'
import { citationStyles, type Cited } from './citation.ts'
import { workType } from './work-type.ts'

const cited: Cited = {
  title: { en: 'Rivers & {reefs}\n100%', ar: 'الأنهار' },
  authors: [{ literal: 'Costa Rica' }],
  identifier: 'ORT-NT7-CR-100034-2',
  publishedAt: new Date('2026-07-14T10:00:00Z'),
  url: 'https://chm.example/en/records/ORT-NT7-CR-100034-2',
  house: 'Clearing-House Mechanism',
  type: workType('nationalTarget7'),
  revision: 2,
  languages: ['en', 'ar'],
}
const write = (style: string, change: Partial<Cited> = {}, locale = 'en') => citationStyles[style]!.write({ ...cited, ...change }, locale)

/** As a reference manager reads RIS: tag, two blanks, a dash, a blank, the value to the end of the line. */
function risIn(text: string): { readonly [tag: string]: readonly string[] } {
  const lines = text.split('\r\n').filter(Boolean)
  const read = lines.map(line => /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line)?.slice(1) as [string, string] | undefined)
  assert.ok(read.every(Boolean), text)
  assert.deepEqual([read[0]![0], read.at(-1)![0]], ['TY', 'ER'])
  return Object.fromEntries(Map.groupBy(read, one => one![0]).entries().map(([tag, ones]) => [tag, ones.map(one => one![1])])) // prettier-ignore
}

/** As BibTeX reads an entry: braces are counted whether they are escaped or not; then TeX prints what the commands say. */
function bibIn(text: string): { readonly [field: string]: string } {
  const [, , body] = /^@([a-z]+)\{[A-Za-z0-9-]+,\n([\s\S]*)\n\}\n$/.exec(text) ?? []
  assert.ok(body, text)
  const fields: { [field: string]: string } = {}
  let at = 0
  while (at < body.length) {
    const [start, name] = /^\s*([a-z]+) = \{/.exec(body.slice(at)) ?? []
    assert.ok(start, body.slice(at))
    let [depth, end] = [1, at + start.length]
    for (; depth > 0; end += 1) {
      assert.ok(end < body.length, `${name} does not end`)
      depth += body[end] === '{' ? 1 : body[end] === '}' ? -1 : 0
    }
    fields[name!] = body.slice(at + start.length, end - 1)
    at = end + 1
  }
  return fields
}
const printed = (tex: string) =>
  tex
    .replace(/\\textbackslash\{\}/g, '\u0001')
    .replace(/\\textasciitilde\{\}/g, '~')
    .replace(/\\textasciicircum\{\}/g, '^')
    .replace(/(?<!\\)[{}]/g, '')
    .replace(/\\([{}&%$#_])/g, '$1')
    .replaceAll('\u0001', '\\')

const naughty = [
  'Plain',
  'Rivers & reefs 100% $5 #1 a_b ~x ^y',
  'C:\\temp\\new',
  '{balanced {twice}}',
  'unbalanced } brace {',
  '{{{',
  'two\r\nlines\tand a tab',
  'ER  - ',
  '“quotes” ‘and’ "more"',
  'الأنهار والشعاب: نص',
  '河流与珊瑚礁（试验）',
  '🐢 e\u0301 \u202Eabc',
  '@misc{evil, title={x}}',
  'and others and more',
  '',
]

test('every style can be read back, whatever the title is', () => {
  for (const title of naughty) {
    const [ris, bib, csl] = ['ris', 'bibtex', 'csl'].map(style => write(style, { title: { en: title } }))
    const expected = title.replace(/[\s\p{Cc}]+/gu, ' ').trim() || cited.identifier

    assert.deepEqual(risIn(ris!)['TI'], [expected])
    const round = printed(bibIn(bib!)['title']!)
    assert.equal(round.replace(/[(){}]/g, ''), expected.replace(/[(){}]/g, ''), bib)
    assert.equal(JSON.parse(csl!)[0].title, expected)
    assert.ok(write('text', { title: { en: title } }).includes(expected.replace(/[.。]+$/, '')))
  }
})

test('a country is one name, a person has two, and commas and "and" in the name of a body divide nothing', () => {
  const authors = [{ literal: 'Congo, Democratic Republic and friends' }, { family: 'Núñez', given: 'Ada' }]

  assert.deepEqual(risIn(write('ris', { authors }))['AU'], ['Congo Democratic Republic and friends', 'Núñez, Ada'])
  assert.equal(bibIn(write('bibtex', { authors }))['author'], '{Congo, Democratic Republic and friends} and Núñez, Ada')
  assert.deepEqual(JSON.parse(write('csl', { authors }))[0].author, authors)
  assert.match(write('text', { authors }), /^Congo, Democratic Republic and friends; Ada Núñez \(2026\)\./)
})

test('a citation names year, title in the reader’s language, clearing-house, identifier, revision and address', () => {
  const text = write('text', {}, 'ar')
  const [item] = JSON.parse(write('csl'))

  for (const part of ['Costa Rica', '2026', 'الأنهار', cited.house, cited.identifier, cited.url]) assert.ok(text.includes(part), part)
  assert.deepEqual([item.type, item.issued['date-parts'], item.version, item.URL], ['report', [[2026, 7, 14]], '2', cited.url])
  assert.equal(risIn(write('ris'))['TY']![0], 'RPRT')
  assert.match(write('bibtex'), /^@techreport\{ORT-NT7-CR-100034-2,/)
})
