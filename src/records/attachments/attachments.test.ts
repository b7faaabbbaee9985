import assert from 'node:assert/strict'
import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { before, test } from 'node:test'
import { guest, type Context } from '#platform/context.ts'
import { openFiles } from '#platform/files.ts'
import { aDraft, aRecord, house, rows } from '#testing'
import { amend } from '../amend.ts'
import { duplicate } from '../duplicate.ts'
import { saveDraft } from '../save-draft.ts'
import { submit } from '../submit.ts'
import { withdraw } from '../withdraw.ts'
import { nameOf } from './attachment.ts'
import { depositFile } from './deposit-file.ts'
import { fileFor } from './file-for.ts'

const authority = { role: 'publishing-authority', for: 'cr' }
const pdf = '%PDF-1.7\n1 0 obj\nendobj\n'
const deposit = (context: Context, record: string, name = 'Estrategia nacional.pdf', bytes = pdf) =>
  depositFile(context, { record, name, bytes: Readable.from([Buffer.from(bytes)]) })

before(() => openFiles(mkdtempSync(path.join(os.tmpdir(), 'openchm-files-'))))

test('a file of a draft is read by those who work on it and by nobody else', async () => {
  const context = await house({ roles: [authority] })
  const record = await aDraft(context, { format: 'nbsap' })

  const { id, url, type } = await deposit(context, record)

  assert.deepEqual([url, type], [`/files/${id}/Estrategia%20nacional.pdf`, 'application/pdf'])
  assert.equal(await text(await (await fileFor(context, id)).bytes()), pdf)
  for (const actor of [guest, { id: 'account:2', roles: [{ role: 'publishing-authority', for: 'fr' }] }])
    await assert.rejects(fileFor({ ...context, actor }, id), { refusal: 'not-found', code: 'file.unknown' })
})

test('a file is public from the publication that shows it until the withdrawal', async () => {
  const context = await house({ roles: [authority] })
  const visitor = { ...context, actor: guest }
  const record = await aRecord(context, { format: 'nbsap', state: 'published' })
  const { draft } = await amend(context, record)
  const shown = await deposit(context, record)
  const kept = await deposit(context, record, 'internal.pdf')
  await saveDraft(context, { id: record, data: { ...draft!.data, relevantDocuments: [{ url: shown.url, name: 'Plan' }] } })
  await assert.rejects(fileFor(visitor, shown.id), { code: 'file.unknown' })

  await submit(context, record)

  const served = await fileFor(visitor, shown.id)
  assert.deepEqual([served.attachment.name, served.open], ['Estrategia nacional.pdf', true])
  await assert.rejects(fileFor(visitor, kept.id), { code: 'file.unknown' })
  await withdraw(context, record)
  await assert.rejects(fileFor(visitor, shown.id), { code: 'file.unknown' })
  const { attachment, open } = await fileFor(context, shown.id)
  assert.deepEqual([attachment.id, open], [shown.id, false])
})

test('showing the file of another record does not publish it', async () => {
  const context = await house({ roles: [authority] })
  const foreign = await aDraft(context, { format: 'nbsap', government: 'fr' })
  const theirs = await deposit({ ...context, actor: { id: 'account:2', roles: [{ role: 'authorised-user', for: 'fr' }] } }, foreign)
  const record = await aDraft(context, { format: 'nbsap', data: { relevantDocuments: [{ url: theirs.url, name: 'x' }] } })

  await submit(context, record)

  await assert.rejects(fileFor({ ...context, actor: guest }, theirs.id), { code: 'file.unknown' })
})

test('a copy of a record has files of its own', async () => {
  const context = await house({ roles: [authority] })
  const record = await aDraft(context, { format: 'nbsap' })
  const { url, id } = await deposit(context, record)
  await saveDraft(context, { id: record, data: { relevantDocuments: [{ url, name: 'Plan' }] } })

  const copy = await duplicate(context, record)

  const [{ url: copied }] = copy.draft!.data['relevantDocuments'] as [{ url: string }]
  assert.notEqual(copied, url)
  assert.equal(copied.split('/')[3], url.split('/')[3])
  const found = await fileFor(context, copied.split('/')[2]!)
  assert.deepEqual([found.attachment.record, found.attachment.hash], [copy.record.id, (await fileFor(context, id)).attachment.hash])
})

test('what a file is, its content says, not its name', async () => {
  const context = await house({ roles: [authority] })
  const record = await aDraft(context, { format: 'nbsap' })
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  const refused = {
    'a.svg': svg,
    'a.png': svg,
    'a.html': '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
    'a.pdf': '<html>',
    'shell.php': '<?php',
    'a.exe': 'MZ\u0000\u0000',
    'a.csv': '\u0000\u0001\u0002',
    a: pdf,
    'a.pdf.': pdf,
    'a.__proto__': pdf,
  }

  for (const [name, bytes] of Object.entries(refused))
    await assert.rejects(deposit(context, record, name, bytes), { refusal: 'invalid', code: 'file.type' }, name)
  await assert.rejects(deposit(context, record, 'a.pdf', ''), { refusal: 'invalid', code: 'file.empty' })
  const csv = await deposit(context, record, 'a.csv', '=cmd,1\n')

  assert.deepEqual([csv.type, (await fileFor(context, csv.id)).inline], ['text/csv', false])
  assert.equal((await rows(context, 'attachment')).length, 1)
})

test('files go only to drafts that the actor may change', async () => {
  const context = await house({ roles: [{ role: 'authorised-user', for: 'cr' }] })
  const foreign = await aDraft(context, { format: 'nbsap', government: 'fr' })
  const published = await aRecord(context, { format: 'nbsap', state: 'published' })

  await assert.rejects(deposit(context, foreign), { refusal: 'not-found', code: 'record.unknown' })
  await assert.rejects(deposit(context, published), { refusal: 'conflict', code: 'draft.none' })
  for (const id of ['', '../x', 'nobody-has-this-id']) await assert.rejects(deposit(context, id), { refusal: 'not-found' })
  for (const id of ['', '../x', 'C84C7E6C-134C-F1B1-9A3B-B7443F135239'])
    await assert.rejects(fileFor(context, id), { refusal: 'not-found', code: 'file.unknown' })
})

test('names are kept as data without paths and tricks', () => {
  const names = {
    '../../etc/passwd.txt': 'passwd.txt',
    'C:\\temp\\plan.pdf': 'plan.pdf',
    'a\u202Egpj.exe': 'agpj.exe',
    'x\r\ny.pdf': 'xy.pdf',
    '.pdf': 'file.pdf',
    '': 'file',
    'Ünï – 计划.pdf': 'Ünï – 计划.pdf',
  }

  for (const [given, kept] of Object.entries(names)) assert.equal(nameOf(given), kept)
  assert.equal(nameOf(`${'x'.repeat(500)}.pdf`).length, 124)
})
