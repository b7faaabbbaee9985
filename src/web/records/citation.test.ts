import assert from 'node:assert/strict'
import { test } from 'node:test'
import { citationStyles, type Cited } from './citation.ts'
import { jsonLdOf } from './json-ld.ts'

const cited: Cited = {
  title: { en: 'Rivers & {reefs}\n100%', ar: 'الأنهار' },
  author: 'Costa Rica',
  identifier: 'ORT-NT7-CR-100034-2',
  publishedAt: new Date('2026-07-14T10:00:00Z'),
  url: 'https://chm.example/en/records/ORT-NT7-CR-100034-2',
  house: 'Clearing-House Mechanism',
}

test('a citation names country, year, title, clearing-house, identifier and address', () => {
  const text = citationStyles['text']!.write(cited, 'ar')

  for (const part of ['Costa Rica', '2026', 'الأنهار', cited.house, cited.identifier, cited.url]) assert.ok(text.includes(part), part)
})

test('RIS keeps every value on its line', () => {
  const lines = citationStyles['ris']!.write(cited, 'en').split('\r\n')

  assert.ok(lines.includes('TI  - Rivers & {reefs} 100%'))
  assert.ok(lines.slice(0, -1).every(line => /^[A-Z0-9]{2}  - /.test(line)))
})

test('BibTeX hides what it would read as a command', () => {
  const text = citationStyles['bibtex']!.write(cited, 'en')

  assert.ok(text.includes('title = {{Rivers \\& reefs 100\\%}}'), text)
})

test('a title cannot end the script element that describes the record', () => {
  const described = jsonLdOf(
    { ...cited, title: { en: '</script><script>alert(1)</script>' } },
    { summary: '', languages: ['en'], locale: 'en', revision: 1 },
  )

  assert.ok(!described.includes('<'))
  assert.equal(JSON.parse(described).identifier, cited.identifier)
})
