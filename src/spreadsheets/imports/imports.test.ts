import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import type { Context, Held } from '#platform/context.ts'
import { openFiles } from '#platform/files.ts'
import { inTransaction } from '#platform/transaction.ts'
import { amend, identifierOf, saveDraft } from '#records'
import { anAccount, aRecord, house, rows } from '#testing'
import { exportFile } from '../exports/start-export.ts'
import { beginImport, importNumbered } from './begin-import.ts'
import { checkImport, checkNow } from './check-import.ts'
import type { Intent } from './import-run.ts'
import { letGo, runImport, runSlice } from './run-import.ts'
import { saveMapping } from './save-mapping.ts'
import { get, listRows } from './store.ts'
import { takeBack } from './take-back.ts'
import { undoImport, undoSlice } from './undo-import.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'openchm-imports-'))

async function office(roles: readonly Held[] = [{ role: 'secretariat', for: '*' }]): Promise<Context> {
  const context = await house()
  await openFiles(path.join(folder, 'files'))
  const account = await anAccount(context, { roles })
  return { ...context, actor: { id: `account:${account}`, name: 'Ana Mora', roles } }
}

function csv(lines: readonly string[], name = 'events.csv') {
  const file = path.join(folder, name)
  writeFileSync(file, lines.join('\r\n'))
  return { file, name }
}

async function tried(context: Context, lines: readonly string[], format = 'event') {
  const run = await beginImport(context, { format, locale: 'en', ...csv(lines) })
  await checkImport(context, run.id)
  const summary = (await checkNow(context, run))!
  return { id: run.id, run, summary }
}

async function broughtIn(context: Context, lines: readonly string[], intent: Intent) {
  const { id } = await tried(context, lines)
  await runImport(context, id, intent)
  for (let slices = 0; slices < 50 && (await get(context, id)).state === 'running'; slices++) await runSlice(context, { id })
  return id
}

async function takenBack(context: Context, id: string) {
  await undoImport(context, id)
  while ((await get(context, id)).state === 'undoing') await undoSlice(context, { id })
}

const head = 'Title,Start date,End date,Type of event'
const good = ['A,15/06/2026,2026-06-16,', 'B,1 July 2026,2 July 2026,']

test('rows become drafts, and the file is tried before', async () => {
  const context = await office()

  const { summary } = await tried(context, [head, ...good, 'C,sometime,2026-07-02,'])

  assert.deepEqual([summary.rows, summary.creates, summary.ready, summary.refused], [3, 3, 2, 0])
  assert.deepEqual(summary.first.map(({ row, column, code }) => [row, column, code])[0], [4, 1, 'date.wrong'])
  assert.deepEqual(await rows(context, 'record'), [])
})

test('an import stores what the dry run announced, as drafts with what is still wrong in them', async () => {
  const context = await office()

  const id = await broughtIn(context, [head, ...good, 'C,sometime,2026-07-02,'], 'drafts')

  assert.equal((await get(context, id)).state, 'done')
  const drafts = await rows(context, 'draft')
  assert.deepEqual(drafts.map(({ data }) => data.title.en).sort(), ['A', 'B', 'C'])
  assert.equal(drafts.find(({ data }) => data.title.en === 'C')!.data.startDate, 'sometime')
})

test('publications are made only of rows that are whole', async () => {
  const context = await office()

  const id = await broughtIn(context, [head, ...good, 'C,sometime,2026-07-02,'], 'published')

  assert.deepEqual(
    (await listRows(context, id, {})).map(({ action, state }) => [action, state]),
    [
      ['created', 'published'],
      ['created', 'published'],
      ['skipped', null],
    ],
  )
})

test('an import that is broken off goes on where it was, and makes nothing twice', async () => {
  const context = await office()
  const many = Array.from({ length: 120 }, (_, index) => `Event ${index},2026-06-15,2026-06-16,`)

  const { id } = await tried(context, [head, ...many])
  await runImport(context, id, 'drafts')
  for (let slices = 0; slices < 3; slices++) await runSlice(context, { id }, -1)
  const halfway = await rows(context, 'draft')
  await letGo(id)
  while ((await get(context, id)).state === 'running') await runSlice(context, { id })

  assert.ok(halfway.length > 10 && halfway.length < 120, String(halfway.length))
  const drafts = await rows(context, 'draft')
  assert.equal(drafts.length, 120)
  assert.equal(new Set(drafts.map(({ data }) => data.title.en)).size, 120)
})

test('a trial that ends after its columns were given another meaning says nothing of them', async () => {
  const context = await office()
  const run = await beginImport(context, { format: 'event', locale: 'en', ...csv([head, ...good]) })
  await checkImport(context, run.id)

  let trial: Promise<unknown> | undefined

  await inTransaction(context, async unit => {
    await saveMapping(unit, run.id, { columns: run.mapping.main.columns.with(1, null) })
    trial = checkNow(context, run)
    await new Promise(resolve => setTimeout(resolve, 300))
  })

  assert.equal(await trial, undefined)
  const now = await get(context, run.id)
  assert.deepEqual([now.state, now.summary], ['uploaded', null])
})

test('what somebody saves while an import is being taken back is not lost', async () => {
  const context = await office()
  const id = await broughtIn(context, [head, good[0]!], 'drafts')
  const [row] = await listRows(context, id, {})
  let undoing: Promise<unknown> | undefined

  await inTransaction(context, async unit => {
    await saveDraft(unit, { id: row!.record!, data: { title: { en: 'Mine' } } })
    undoing = takeBack(context, id, row!, 'Undone')
    await new Promise(resolve => setTimeout(resolve, 300))
  })

  assert.equal(await undoing, 'changed')
  assert.deepEqual(
    (await rows(context, 'draft')).map(({ data }) => data.title),
    [{ en: 'Mine' }],
  )
})

test('a whole import is taken back; what somebody changed since is left and listed', async () => {
  const context = await office()
  const id = await broughtIn(context, [head, ...good, 'C,2026-07-01,2026-07-02,'], 'published')
  const [, , third] = await listRows(context, id, {})
  await amend(context, third!.record!)

  await takenBack(context, id)

  assert.deepEqual(
    (await listRows(context, id, {})).map(({ undone }) => undone),
    ['withdrawn', 'withdrawn', 'changed'],
  )
  assert.equal((await get(context, id)).state, 'undone')
  const states = Object.fromEntries((await rows(context, 'record')).map(({ id: record, state }) => [record, state]))
  assert.equal(states[third!.record!], 'published')
})

test('drafts of an import vanish with it', async () => {
  const context = await office()
  const id = await broughtIn(context, [head, ...good], 'drafts')

  await takenBack(context, id)

  assert.deepEqual(await rows(context, 'record'), [])
})

test('records are found by any form of their identifier and changed only where a cell is filled', async () => {
  const context = await office()
  const first = await aRecord(context, {
    format: 'event',
    state: 'published',
    owner: context.actor.id!,
    data: { title: { en: 'Old' }, symbol: 'S1' },
  })
  const second = await aRecord(context, { format: 'event', state: 'draft', owner: context.actor.id!, data: { title: { en: 'Other' }, symbol: 'S2' } })
  const numbers = Object.fromEntries((await rows(context, 'record')).map(record => [record['id'], record]))
  const shown = identifierOf(numbers[first] as never, 1).toLowerCase()

  const id = await broughtIn(context, ['Record,Title,Symbol', `${shown},New,`, `${second},,[clear]`, 'CHM-BBE-SCBD-99999,X,'], 'drafts')

  assert.deepEqual(
    (await listRows(context, id, {})).map(({ action }) => action),
    ['updated', 'updated', 'refused'],
  )
  const drafts = Object.fromEntries((await rows(context, 'draft')).map(({ record, data }) => [record, data]))
  assert.deepEqual([drafts[first].title, drafts[first].symbol], [{ en: 'New' }, 'S1'])
  assert.deepEqual([drafts[second].title, drafts[second].symbol], [{ en: 'Other' }, undefined])
  await takenBack(context, id)
  const after = Object.fromEntries((await rows(context, 'draft')).map(({ record, data }) => [record, data]))
  assert.deepEqual([after[first], after[second].symbol], [undefined, 'S2'])
})

test('what an import published over a revision becomes the former text again, as a further revision', async () => {
  const context = await office()
  const record = await aRecord(context, { format: 'event', state: 'published', owner: context.actor.id!, data: { title: { en: 'Old' } } })
  const id = await broughtIn(context, ['Record,Title', `${record},New`], 'published')

  await takenBack(context, id)

  const revisions = await rows(context, 'revision')
  assert.deepEqual(
    revisions.filter(one => one['record'] === record).map(({ data }) => data.title.en),
    ['Old', 'New', 'Old'],
  )
})

test('nobody leads the import of another, and nobody changes a record of others through a file', async () => {
  const context = await office([{ role: 'authorised-user', for: 'cr' }])
  const foreign = await aRecord(context, { format: 'authority', government: 'fr', state: 'published' })
  const { id, summary } = await tried(context, ['Record,Name (English)', `${foreign},New name`], 'authority')

  assert.deepEqual(summary.first.map(({ code }) => code).slice(0, 1), ['row.forbidden'])
  await assert.rejects(runImport({ ...context, actor: { id: 'account:99', roles: [] } }, id, 'drafts'), { code: 'import.unknown' })
})

test('submissions of a person without the right to publish wait for review', async () => {
  const context = await office([{ role: 'authorised-user', for: 'cr' }])
  const record = await aRecord(context, { format: 'authority', government: 'cr', state: 'published' })
  const { id } = await tried(context, ['Record,Notes', `${record},Checked`], 'authority')
  await runImport(context, id, 'submitted')
  await runSlice(context, { id })

  assert.deepEqual(
    (await listRows(context, id, {})).map(({ action, state }) => [action, state]),
    [['updated', 'submitted']],
  )
  await takenBack(context, id)
  assert.deepEqual(await rows(context, 'draft'), [])
})

test('what a person decides about a heading is remembered for the next file of the format', async () => {
  const context = await office()
  const run = await beginImport(context, { format: 'event', locale: 'en', ...csv(['Bezeichnung,Start date,End date', 'A,2026-06-15,2026-06-16']) })
  assert.equal(run.mapping.main.columns[0], null)

  await saveMapping(context, run.id, { columns: ['title@en', ...run.mapping.main.columns.slice(1)] })

  const next = await beginImport(context, { format: 'event', locale: 'en', ...csv(['Start date,Bezeichnung,End date', '2026-06-15,B,2026-06-16']) })
  assert.deepEqual(next.mapping.main.columns, ['startDate', 'title@en', 'endDate'])
})

test('every step is in the log of events', async () => {
  const context = await office()
  const id = await broughtIn(context, [head, ...good], 'drafts')
  await takenBack(context, id)

  const events = (await rows(context, 'event')).filter(({ subject }) => subject === id)
  assert.deepEqual(
    events.map(({ name }) => name),
    ['import.begun', 'import.started', 'import.done', 'import.undo-started', 'import.undone'],
  )
  assert.equal(events[2]!['details'].created, 2)
})

test('an import or export under a name that none can have is unknown', async () => {
  const context = await office()

  for (const id of ['', 'x', '\0', '1'.repeat(5000), '\u{1f4a9}']) {
    await assert.rejects(importNumbered(context, id), { refusal: 'not-found', code: 'import.unknown' })
    await assert.rejects(exportFile(context, id), { refusal: 'not-found', code: 'export.unknown' })
  }
})

test('control characters and halves of characters in a file are left out', async () => {
  const context = await office()

  const id = await broughtIn(context, ['Ti\0tle,Start date,End date,\0', 'A\0\u0007,2026-06-15,2026-06-16,'], 'drafts')

  assert.equal((await get(context, id)).state, 'done')
  assert.deepEqual(
    (await rows(context, 'draft')).map(({ data }) => data.title),
    [{ en: 'A' }],
  )
})
