import assert from 'node:assert/strict'
import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { openFiles } from '#platform/files.ts'
import { identifierOf } from '#records'
import { anAccount, aRecord, house, rows } from '#testing'
import { beginImport } from './begin-import.ts'
import { checkImport, checkNow } from './check-import.ts'
import { runImport, runSlice } from './run-import.ts'
import { get } from './store.ts'
import { undoImport, undoSlice } from './undo-import.ts'
import { untidyProjects } from './untidy-projects.ts'

const projects = 120

test('a sheet of projects as offices keep them becomes drafts, its problems are told by row, and all of it is taken back', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'openchm-untidy-'))
  await openFiles(path.join(folder, 'files'))
  const house1 = await house()
  const roles = [{ role: 'secretariat', for: '*' }]
  const context = { ...house1, actor: { id: `account:${await anAccount(house1, { roles })}`, roles } }
  const contact = await aRecord(context, { format: 'contact', state: 'published', government: null })
  const file = path.join(folder, 'projects.xlsx')
  const { number, prefix } = (await rows(context, 'record')).find(({ id }) => id === contact)!
  await untidyProjects(file, projects, identifierOf({ format: 'contact', number, prefix, government: null }))
  const before = (await rows(context, 'record')).length

  const run = await beginImport(context, { format: 'lwProject', locale: 'en', file, name: 'projects.xlsx' })
  await checkImport(context, run.id)
  const summary = (await checkNow(context, run))!
  await runImport(context, run.id, 'drafts')
  while ((await get(context, run.id)).state === 'running') await runSlice(context, { id: run.id })
  const drafts = await rows(context, 'draft')
  await undoImport(context, run.id)
  while ((await get(context, run.id)).state === 'undoing') await undoSlice(context, { id: run.id })

  assert.equal(summary.rows, projects)
  assert.ok(summary.problems > 0 && summary.first.every(({ row, code }) => row > 3 && code))
  assert.ok(drafts.length >= projects * 0.9, `${drafts.length} drafts`)
  assert.ok(drafts.every(({ data }) => data.title === undefined || /^Protected area network \d+$/.test(data.title.en)))
  assert.ok(
    drafts.filter(({ data }) => /^20\d\d-\d\d-\d\d$/.test(data.startDate)).length > projects * 0.8,
    'dates were understood as people write them',
  )
  assert.deepEqual([await rows(context, 'draft'), (await rows(context, 'record')).length], [[], before])
})
