import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { before, test } from 'node:test'
import type { Context } from '#platform/context.ts'
import { files, openFiles } from '#platform/files.ts'
import { workThrough } from '#platform/jobs.ts'
import { aDocx, anArchive, anXlsx, aPdf, aDraft, house, rows } from '#testing'
import { draftOf, find } from '../../find.ts'
import { saveDraft } from '../../save-draft.ts'
import { submit } from '../../submit.ts'
import { depositFile } from '../deposit-file.ts'
import { filesOf } from '../files-of.ts'
import { typeOfFile } from '../type.ts'
import { filePages } from './file-pages.ts'
import { fileTexts } from './file-texts.ts'
import { mostRead, pagesOf, textReading } from './read-texts.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'openchm-texts-'))
const at = (name: string) => path.join(folder, name)
const written = (name: string, bytes: string | Buffer) => {
  writeFileSync(at(name), bytes)
  return at(name)
}
const office = 'application/vnd.openxmlformats-officedocument'
const docx = `${office}.wordprocessingml.document`
const shared = '../shared/data'

before(() => openFiles(at('files')))

test('every kind of document gives its text, page by page', async () => {
  const read = async (place: string, type: string) => (await pagesOf(place, type)).map(page => page.replace(/\s+/g, ' '))

  assert.deepEqual(
    await read(
      written(
        'a.pdf',
        aPdf(2, page => `Forest ${page}`),
      ),
      'application/pdf',
    ),
    ['Forest 1', 'Forest 2'],
  )
  assert.deepEqual(await read(await aDocx(at('a.docx'), ['Bosques &amp; mares', 'التنوع البيولوجي', '生物多样性']), docx), [
    'Bosques & mares التنوع البيولوجي 生物多样性',
  ])
  assert.deepEqual(await read(await anXlsx(at('a.xlsx'), ['Panthera onca', 'Tapirus bairdii']), `${office}.spreadsheetml.sheet`), [
    'Panthera onca Tapirus bairdii',
  ])
  assert.deepEqual(
    await read(written('a.html', '<title>T</title><p>One<p>two &lt;three&gt;<script>evil()</script><style>x{}</style>'), 'text/html'),
    ['T One two <three>'],
  )
  assert.deepEqual(await read(written('a.txt', '\ufeffÁrbol \u0000 x'), 'text/plain'), ['Árbol x'])
  assert.deepEqual(await read(written('b.txt', Buffer.from([0xe9, 0x74, 0xe9])), 'text/plain'), ['été'])
  assert.deepEqual(await read(written('c.txt', Buffer.from('\ufeffété', 'utf16le')), 'text/plain'), ['été'])
})

test(
  'the training material reads as its publishers read it',
  { skip: !existsSync(`${shared}/records/bch-training`) && 'the shared data are not here' },
  async () => {
    const expected = new Map(
      readFileSync(`${shared}/records/bch-training/texts.jsonl`, 'utf8')
        .trim()
        .split('\n')
        .map(line => JSON.parse(line) as { id: string; text: string })
        .map(({ id, text }) => [id, text]),
    )
    const letters = (text: string) => new Set(text.normalize('NFKC').match(/\p{L}{4,}/gu))

    for (const name of readdirSync(`${shared}/records/bch-training/pdf`).filter((_, index) => index % 5 === 0)) {
      const [doc, language] = name.split('.')
      const wanted = letters(expected.get(`${language}/${doc}`)!)
      const found = letters((await pagesOf(path.resolve(shared, 'records/bch-training/pdf', name), 'application/pdf')).join('\n'))
      const missing = [...wanted].filter(word => !found.has(word))
      assert.ok(
        missing.length <= wanted.size * 0.25,
        `${name}: ${missing.length} of ${wanted.size} words are missing: ${missing.slice(0, 5).join(' ')}`,
      )
    }
  },
)

test(
  'hostile PDFs are read or refused, and never stop us',
  { skip: !existsSync(`${shared}/hostile/pdf`) && 'the shared data are not here' },
  async () => {
    for (const name of readdirSync(`${shared}/hostile/pdf`)) {
      const read = await pagesOf(path.resolve(shared, 'hostile/pdf', name), 'application/pdf').catch((error: { code?: string }) => error.code)
      assert.ok(Array.isArray(read) || read === 'work.failed', `${name}: ${String(read)}`)
    }
  },
)

test('a document of ten thousand pages is read as far as the limit', { timeout: 60_000 }, async () => {
  const pages = await pagesOf(written('long.pdf', aPdf(10_000)), 'application/pdf')

  assert.equal(pages.length, mostRead.pages)
  assert.equal(pages.at(-1), `Page ${mostRead.pages}`)
})

test('a document that unfolds beyond measure is refused; one that says so falsely is read no further than the limit', async () => {
  const bomb = await aDocx(at('bomb.docx'), ['x'], { 'word/media/a.xml': Buffer.alloc(60_000_000) })
  const long = await aDocx(at('long.docx'), ['a '.repeat(3_000_000)])

  await assert.rejects(typeOfFile(bomb, 'bomb.docx'), { code: 'file.archive', details: { name: 'bomb.docx', reason: 'bomb' } })
  assert.ok((await pagesOf(long, docx)).join('').length <= mostRead.characters)
})

test('an office document is one by what it holds', async () => {
  const macros = await aDocx(at('m.docx'), ['x'], { 'word/vbaProject.bin': Buffer.from('x') })
  const strange = await anArchive(at('s.docx'), { 'a.txt': Buffer.from('x') })
  const cut = written('c.docx', readFileSync(strange).subarray(0, 60))

  for (const [place, reason] of [
    [macros, 'macros'],
    [strange, 'content'],
    [cut, 'damaged'],
  ] as const)
    await assert.rejects(typeOfFile(place, path.basename(place)), { code: 'file.archive', details: { name: path.basename(place), reason } })
})

test('a polyglot is what it begins as, and nothing else', async () => {
  const polyglot = written(
    'p.pdf',
    Buffer.concat([
      aPdf(1),
      Buffer.from('<html><script>alert(1)</script></html>'),
      readFileSync(await anArchive(at('z.zip'), { a: Buffer.from('x') })),
    ]),
  )

  assert.equal(await typeOfFile(polyglot, 'p.pdf'), 'application/pdf')
  await assert.rejects(typeOfFile(polyglot, 'p.zip'), { code: 'file.type' })
  await assert.rejects(typeOfFile(polyglot, 'p.html'), { code: 'file.type' })
})

test(
  'no drawing that could act is taken, whatever it is called',
  { skip: !existsSync(`${shared}/hostile/svg`) && 'the shared data are not here' },
  async () => {
    for (const name of readdirSync(`${shared}/hostile/svg`))
      for (const extension of ['svg', 'xml', 'txt', 'html', 'png'])
        await assert.rejects(
          typeOfFile(path.resolve(shared, 'hostile/svg', name), `a.${extension}`),
          { code: 'file.type' },
          `${name} as ${extension}`,
        )
  },
)

test(
  'archives that are no documents are refused as documents',
  { skip: !existsSync(`${shared}/hostile/zip`) && 'the shared data are not here' },
  async () => {
    for (const name of readdirSync(`${shared}/hostile/zip/failure`))
      await assert.rejects(
        typeOfFile(path.resolve(shared, 'hostile/zip/failure', name), 'a.docx'),
        ({ code }: { code: string }) => /^file\.(type|archive)$/.test(code),
        name,
      )
  },
)

async function withFile(context: Context, bytes: Buffer, language?: string) {
  const record = await aDraft(context, { format: 'nbsap' })
  const file = await depositFile(context, { record, name: 'a.pdf', bytes: Readable.from([bytes]) })
  const { data } = (await draftOf(context, record)).draft
  await saveDraft(context, { id: record, data: { ...data, relevantDocuments: [{ url: file.url, name: 'A', ...(language ? { language } : {}) }] } })
  return record
}

test('the page of a public file that holds a word is found; of a file that is not published it is not', async () => {
  const context = await house({ roles: [{ role: 'publishing-authority', for: 'cr' }] })
  const record = await withFile(
    context,
    aPdf(3, page => (page === 2 ? 'Manglares 100%' : 'Costa')),
  )
  await workThrough(context, [textReading])

  const draft = await filePages(context, [record], ['manglar'])
  await submit(context, record)
  const found = (await filePages(context, [record], ['MANGLAR', '%_\\'])).get(record)

  assert.equal(draft.size, 0)
  assert.deepEqual(
    found?.map(({ name, page, pages }) => [name, page, pages]),
    [['a.pdf', 2, 3]],
  )
  assert.equal((await filePages(context, [record], ['_00'])).size, 0)
})

test('the text of a public file is known with its language; of a private one it is not', async () => {
  const context = await house({ roles: [{ role: 'publishing-authority', for: 'cr' }] })
  const record = await withFile(
    context,
    aPdf(1, () => 'Mangrove'),
    'es',
  )

  await workThrough(context, [textReading])
  const draft = await fileTexts(context, [{ record, data: (await draftOf(context, record)).draft.data }])
  await submit(context, record)
  const { revision } = await find(context, record)

  assert.deepEqual(draft.get(record), [])
  assert.deepEqual((await fileTexts(context, [revision!])).get(record), [{ language: 'es', text: 'Mangrove' }])
  assert.deepEqual((await filesOf(context, record))[0]!.versions[0]!.text, { state: 'read', pages: 1 })
  assert.equal((await rows(context, 'event')).filter(({ name, subject }) => name === 'file.read' && subject === record).length, 1)
})

test('what cannot be read is remembered as such, and read once only', async () => {
  const context = await house({ roles: [{ role: 'publishing-authority', for: 'cr' }] })
  const record = await withFile(context, Buffer.from('%PDF-1.7\nbroken'))

  await workThrough(context, [textReading])

  const [line] = await filesOf(context, record)
  assert.equal(line!.versions[0]!.text?.state, 'failed')
  assert.ok(await files().local(line!.versions[0]!.hash))
})
