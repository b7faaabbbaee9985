import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { extractText } from 'unpdf'
import { fieldTypeNames, formatNamed, formats } from '#formats'
import { locales } from '#platform/localized.ts'
import { aDraft, aRecord, house } from '#testing'
import { paragraph, type Block, type Document } from './document.ts'
import { formDocument } from './form-document.ts'
import { printForm } from './print-form.ts'
import { printRecord, printableFor } from './print-record.ts'
import { recordDocument } from './record-document.ts'
import { richBlocks } from './rich.ts'
import { openPrinting, set } from './set.ts'

const origin = 'https://chm.example.org'
const authority = { role: 'publishing-authority', for: 'cr' }
const plain: Document = { locale: 'en', title: 'Title', titleLanguage: 'en', kicker: '', foot: '', date: '2026-01-02', author: 'x', blocks: [] }
const textOf = async (pdf: Buffer) => (await extractText(new Uint8Array(pdf))).text.join('\n')

/** Without blanks and places where an address may break. */
const squeezed = (text: string) => text.replace(/[\s\u200b]+/g, '')

/** What the letters of a PDF are said to be where they are copied, in their order. */
function actualText(pdf: Buffer): string {
  const found: string[] = []
  for (const { 1: stream } of pdf.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)) {
    let content = ''
    try {
      content = inflateSync(Buffer.from(stream!, 'latin1')).toString('latin1')
    } catch {
      continue
    }
    for (const { 1: hex } of content.matchAll(/ActualText ?<FEFF([0-9A-F]+)>/g)) found.push(Buffer.from(hex!, 'hex').swap16().toString('utf16le'))
  }
  return found.join('')
}

test('a record is printed in each of its languages, with what it is, whose, and since when', async () => {
  const context = await house({ roles: [authority], now: new Date('2026-03-04T10:00:00Z') })
  const data = {
    languages: ['en', 'zh', 'ar'],
    title: { en: 'Forests & <seas> #panic() *x*', zh: '森林与海洋', ar: 'الغابات والبحار' },
    summary: { en: '<p>One <strong>bold</strong> word</p><ul><li>first</li><li>second</li></ul>', zh: '<p>摘要</p>' },
    relevantDocuments: [{ url: 'https://example.org/plan?a=1&b=2', name: 'Plan', language: 'es' }],
  }
  const id = await aRecord(context, { format: 'nbsap', state: 'published', data })

  const english = await printRecord(context, { identifier: id, locale: 'en', origin })
  const chinese = await printRecord(context, { identifier: id, locale: 'en', language: 'zh', origin })
  const arabic = await recordDocument(context, await printableFor(context, { identifier: id, locale: 'ar', origin }))

  const words = squeezed(await textOf(english.bytes))
  for (const expected of ['Forests & <seas> #panic() *x*', 'Costa Rica', 'Revision', '4 March 2026', 'Plan', '(Spanish)', `${origin}/en/records/`])
    assert.ok(words.includes(squeezed(expected)), `${expected}: ${words.slice(0, 600)}`)
  assert.match(english.name, /NBSAP-CR-\d+-1 Forests & +seas +#panic\(\) +x *\.pdf$/)
  assert.equal(english.open, true)
  assert.match(await textOf(chinese.bytes), /森林与海洋/)
  assert.deepEqual([arabic.locale, arabic.title, arabic.titleLanguage], ['ar', 'الغابات والبحار', 'ar'])
  assert.ok(actualText(await set(arabic)).length > 5, 'the letters are said to be what they are')
})

test('a draft is printed only for those who work on it, and says that it is one', async () => {
  const context = await house({ roles: [authority] })
  const id = await aDraft(context, { format: 'nbsap', data: { languages: ['en'], title: { en: 'Plan' } } })

  const wish = { identifier: id, locale: 'en', draft: true, origin } as const
  assert.match(await textOf((await printRecord(context, wish)).bytes), /This is a draft/)
  await assert.rejects(printRecord({ ...context, actor: { id: 'account:2', roles: [{ role: 'publishing-authority', for: 'fr' }] } }, wish), {
    refusal: 'not-found',
  })
})

test('no text is ever read as instructions to the typesetter', { timeout: 120_000 }, async () => {
  const hostile = [
    '#panic("x")',
    '#read("/etc/passwd")',
    '$ x^2 $',
    '*bold* _it_',
    '] #import "a.typ"',
    '\\u{41}',
    '"); panic("',
    '= Heading',
    '@label <label>',
    '//',
    '/* */',
    '\u202eabc',
    '\u0000\ufffe',
  ]
  const texts = fc.sample(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.string({ unit: 'binary', maxLength: 60 }).map(text => text.toWellFormed()),
      fc.constantFrom(...hostile),
    ),
    60,
  )
  const blocks = [...hostile, ...texts].flatMap((text): readonly Block[] => [
    paragraph(text, 'en'),
    { kind: 'field', label: text, mark: text, help: text, blocks: [{ kind: 'list', ordered: true, items: [[paragraph(text)]] }] },
    { kind: 'facts', entries: [{ name: text, value: text }] },
    { kind: 'boxes', round: true, options: [{ label: text, depth: 1 }] },
    { kind: 'heading', level: 2, text, language: 'ar' },
  ])

  const pdf = await set({ ...plain, title: hostile[0]!, kicker: hostile[1]!, foot: hostile[2]!, author: hostile[6]!, blocks })

  const words = await textOf(pdf)
  for (const text of ['#panic("x")', '#read("/etc/passwd")', '$ x^2 $', '*bold* _it_', '] #import "a.typ"']) assert.ok(words.includes(text), text)
})

test('languages nobody knows and codes that are none stop nothing', async () => {
  const blocks = ['xx', 'zz-Latn', 'pt-BR', 'sr-Cyrl', '', 'a', 'und', '#x'].map(language => paragraph('word', language))

  assert.match(await textOf(await set({ ...plain, blocks })), /word/)
})

test('the same document is set once, byte for byte', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'openchm-printed-'))
  openPrinting(folder)

  const first = await set({ ...plain, title: 'Once' })
  const again = await set({ ...plain, title: 'Once' })
  const other = await set({ ...plain, title: 'Twice' })

  assert.deepEqual([first.equals(again), first.equals(other), readdirSync(folder).length], [true, false, 2])
})

test('rich text becomes paragraphs, lists, tables and links, whatever its markup', () => {
  const blocks = richBlocks(
    '<h3>Head</h3><p>a &amp; <b>b</b><br>c <a href="https://x.org/?a=1&b=2">d</a> <a href="javascript:x()">e</a></p><ol><li>one<ul><li>two</li></ul></li></ol><table><tr><th>A</th></tr><tr><td>1</td><td>2</td></tr></table>',
    'en',
  )

  assert.deepEqual(
    blocks.map(({ kind }) => kind),
    ['heading', 'text', 'list', 'table'],
  )
  const [, text, , table] = blocks
  assert.deepEqual(text!.kind === 'text' && text.runs.map(({ text, link, bold }) => [text, link, bold]), [
    ['a & ', undefined, undefined],
    ['b', undefined, true],
    ['\n', undefined, undefined],
    ['c ', undefined, undefined],
    ['d', 'https://x.org/?a=1&b=2', undefined],
    [' ', undefined, undefined],
    ['e', undefined, undefined],
  ])
  assert.deepEqual(table!.kind === 'table' && [table.columns, table.cells.length], [2, 4])
  for (const broken of ['<p>a', 'a</p>', '<p><b>a</p>', '&nbsp;&foo; < 3', '<ul><li>x</ul>']) assert.ok(richBlocks(broken, 'en').length > 0, broken)
})

for (const format of formats()) {
  test(`the sample of ${format.name} and its blank form are printed, with every kind of field it has`, async () => {
    const context = await house({ roles: [{ role: 'administrator', for: '*' }] })
    const record = await aRecord(context, { format: format.name, state: 'published' })

    const document = await recordDocument(context, await printableFor(context, { identifier: record, locale: 'fr', origin }))
    const forms = locales.map(locale => formDocument(format, locale, origin, '2026-01-01'))

    assert.ok(document.blocks.length > 0)
    for (const form of forms) assert.ok(form.blocks.filter(({ kind }) => kind === 'field').length > 0 || format.sections.length === 0, form.title)
  })
}

test('a blank form is set in all six languages', { timeout: 60_000 }, async () => {
  for (const locale of locales) {
    const { bytes, name } = await printForm('absPermit', locale, origin)
    assert.equal(bytes.toString('latin1', 0, 5), '%PDF-', name)
  }
  assert.match(await textOf((await printForm('absPermit', 'zh', origin)).bytes), /必填/)
  assert.match(await textOf((await printForm('absPermit', 'ru', origin)).bytes), /обязательно/)
})

test('a form asks everything in the language of the reader and leaves room', () => {
  const { blocks } = formDocument(formatNamed('nbsap'), 'fr', origin, '2026-01-01')

  const fields = blocks.filter(block => block.kind === 'field')
  assert.ok(fields.some(({ mark }) => mark === 'obligatoire'))
  assert.ok(fields.every(({ label, blocks }) => label !== '' && blocks.length > 0))
  assert.ok(fieldTypeNames.length > 30)
})
