import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { createWriteStream } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { test } from 'node:test'
import { ZipFile } from 'yazl'
import type { Readable } from 'node:stream'
import { Refused } from '#platform/errors.ts'
import type { Row } from './cell.ts'
import { openTable } from './open-table.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'openchm-ill-'))
let made = 0

function fileOf(bytes: Buffer | string): string {
  const file = path.join(folder, String(++made))
  writeFileSync(file, bytes)
  return file
}

async function zipOf(parts: { readonly [name: string]: Buffer | string }): Promise<string> {
  const zip = new ZipFile()
  for (const [name, bytes] of Object.entries(parts)) zip.addBuffer(Buffer.from(bytes as string), name)
  zip.end()
  const file = path.join(folder, `${++made}.xlsx`)
  await pipeline(zip.outputStream as Readable, createWriteStream(file))
  return file
}

async function read(file: string): Promise<readonly Row[]> {
  const table = await openTable(file, 'file.xlsx')
  try {
    const rows: Row[] = []
    for await (const batch of table.rows(0)) rows.push(...batch)
    return rows
  } finally {
    await table.close()
  }
}

const refusalOf = async (file: string): Promise<string> =>
  read(file).then(
    rows => `read ${rows.length}`,
    (error: unknown) => (error instanceof Refused ? error.code : Promise.reject(error as Error)),
  )

const relations = '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'
const book = (sheet: string, pr = ''): { readonly [name: string]: string } => ({
  'xl/workbook.xml': `<workbook>${pr}<sheets><sheet name="S" r:id="r1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relations,
  'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
  'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
})

test('files that are no spreadsheets get the reason, whatever their name is', async () => {
  const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])
  const cases: readonly (readonly [string, string])[] = [
    [fileOf(''), 'sheet.empty'],
    [fileOf(ole), 'sheet.old'],
    [fileOf(Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')])), 'sheet.password'],
    [fileOf('<html><body><table><tr><td>a</td></tr></table></body></html>'), 'sheet.html'],
    [fileOf('%PDF-1.7'), 'sheet.other'],
    [fileOf('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'), 'sheet.other'],
    [await zipOf({ 'inside.xlsx': 'PK' }), 'sheet.zip'],
    [await zipOf({ 'content.xml': '<x/>', mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), 'sheet.other'],
    [await zipOf({ 'word/document.xml': '<x/>' }), 'sheet.other'],
    [await zipOf({ ...book(''), 'xl/media/big.bin': Buffer.alloc(40 * 1024 * 1024) }), 'sheet.bomb'],
    [await zipOf({ ...book('<row><c><v>1</v></row>') }), 'sheet.damaged'],
    [
      await zipOf({ ...book(''), 'xl/worksheets/sheet1.xml': '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet>&a;</worksheet>' }),
      'sheet.damaged',
    ],
    [fileOf('a,b\n"never closed,1\n2,3\n'), 'sheet.quotes'],
  ]

  for (const [file, code] of cases) assert.equal(await refusalOf(file), code, `${file} ${code}`)
})

test('zips made to do harm are refused, and none of them brings the program down', t => {
  const hostile = path.resolve('../shared/data/hostile/zip')
  if (!existsSync(hostile)) return t.skip('the collection of hostile zips is not here')
  const files = readdirSync(hostile, { recursive: true })
    .map(String)
    .filter(name => name.endsWith('.zip'))
  assert.ok(files.length > 10)
  return Promise.all(files.map(async name => assert.match(await refusalOf(path.join(hostile, name)), /^sheet\./, name))).then(() => undefined)
})

test('calculated cells give their saved result with a remark, failed ones none', async () => {
  const sheet =
    '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="e"><v>#N/A</v></c><c r="C1"><f>NOW()</f></c><c r="D1" t="b"><v>1</v></c></row>'

  const [row] = await read(await zipOf(book(sheet)))

  assert.deepEqual(row!.cells, [2, undefined, undefined, true])
  assert.deepEqual(
    row!.remarks!.map(({ column, code }) => [column, code]),
    [
      [0, 'cell.formula'],
      [1, 'cell.error'],
      [2, 'cell.uncalculated'],
    ],
  )
})

test('days are read in both of the ways in which spreadsheets count them', async () => {
  const sheet = '<row r="1"><c r="A1" s="1"><v>45458</v></c></row>'

  const [late] = await read(await zipOf(book(sheet)))
  const [early] = await read(await zipOf(book(sheet, '<workbookPr date1904="1"/>')))

  assert.deepEqual([late!.cells[0], early!.cells[0]], [{ day: '2024-06-15' }, { day: '2028-06-16' }])
})

test('text files are read in the encoding and with the delimiter they have', async () => {
  const lines = (delimiter: string, ...rows: readonly (readonly string[])[]) => rows.map(row => row.join(delimiter)).join('\r\n')
  const cyrillic = Buffer.from([0xcd, 0xe0, 0xe7, 0xe2, 0xe0, 0xed, 0xe8, 0xe5, 0x3b, 0xc4, 0xe0, 0xf2, 0xe0, 0x0a, 0xcb, 0xe5, 0xf1, 0x3b, 0x31])
  const cases: readonly (readonly [Buffer | string, readonly string[]])[] = [
    [lines(',', ['Titre', 'Été'], ['a', 'b']), ['Titre', 'Été']],
    [`\ufeff${lines(';', ['Título', 'Año'], ['a', 'b'])}`, ['Título', 'Año']],
    [Buffer.from(`\ufeff${lines('\t', ['العنوان', 'التاريخ'], ['a', 'b'])}`, 'utf16le'), ['العنوان', 'التاريخ']],
    [Buffer.from(lines(';', ['Intitulé', 'Début'], ['Forêt', 'é']), 'latin1'), ['Intitulé', 'Début']],
    [cyrillic, ['Название', 'Дата']],
    ['sep=|\na|b\nc|d\n', ['a', 'b']],
  ]

  for (const [bytes, heading] of cases) assert.deepEqual((await read(fileOf(bytes)))[0]!.cells, heading)
})
