import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { workThrough } from '#platform/jobs.ts'
import { openTable, spreadsheetJobs } from '#spreadsheets'
import { callerOf } from '#testing'

const editor = [{ role: 'secretariat', for: '*' }] as const

async function office() {
  const caller = await callerOf()
  return { ...caller, token: await caller.tokenOf(editor) }
}

async function sheetIn(bytes: Buffer, name: string): Promise<readonly (readonly string[])[]> {
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'openchm-api-sheet-')), 'file')
  writeFileSync(file, bytes)
  const table = await openTable(file, name)
  const read: string[][] = []
  for await (const rows of table.rows(0)) read.push(...rows.map(({ cells }) => cells.map(cell => String(cell ?? ''))))
  await table.close()
  return read
}

test('a spreadsheet is brought in by calls: tried, mended by its columns, stored and taken back', async () => {
  const { call, context, token } = await office()
  const bytes = { 'content-type': 'application/octet-stream' }
  const raw = 'Name of it,Start date,End date\nA,15/06/2026,2026-06-16\n'

  const begun = await call('POST', '/imports?format=event&name=events.csv', { token, raw, headers: bytes })
  await workThrough(context, spreadsheetJobs)
  const { id } = begun.json
  const named = await call('PUT', `/imports/${id}/columns`, { token, body: { columns: ['title@en', 'startDate', 'endDate'] } })
  await workThrough(context, spreadsheetJobs)
  const tried = await call('GET', `/imports/${id}`, { token })
  const rows = await call('POST', `/imports/${id}/rows`, { token, body: { as: 'published' } })
  await workThrough(context, spreadsheetJobs)
  const done = await call('GET', `/imports/${id}`, { token })
  await call('DELETE', `/imports/${id}/rows`, { token })
  await workThrough(context, spreadsheetJobs)
  const undone = await call('GET', `/imports/${id}`, { token })

  assert.deepEqual([begun.status, named.status, rows.status], [202, 202, 202], begun.text)
  assert.deepEqual([tried.json.state, tried.json.summary.ready], ['checked', 1])
  assert.deepEqual([done.json.state, done.json.fates], ['done', [{ action: 'created', undone: null, count: 1 }]])
  assert.deepEqual([undone.json.state, undone.json.fates[0].undone], ['undone', 'withdrawn'])
})

test('what is no spreadsheet is refused with its reason, and nothing is begun without a token', async () => {
  const { call, token } = await office()
  const headers = { 'content-type': 'application/octet-stream' }

  const page = await call('POST', '/imports?format=event&name=a.xls', { token, raw: '<html><table><tr><td>x</td></tr></table></html>', headers })
  const guest = await call('POST', '/imports?format=event&name=a.csv', { raw: 'Title\nA\n', headers })

  assert.deepEqual([page.status, page.json.code], [422, 'sheet.html'], page.text)
  assert.deepEqual([guest.status, guest.json.code], [401, 'token.needed'])
})

test('the spreadsheet to fill in comes in any language, and all hits of a search come in any kind', async () => {
  const { call, heard, app, token } = await office()
  const data = { languages: ['en'], title: { en: 'Mangroves' }, startDate: '2026-06-15', endDate: '2026-06-16' }
  await call('POST', '/records', { token, body: { format: 'event', data, submit: true } })
  await heard()

  const template = await app.inject({ url: '/api/v1/formats/event/template.xlsx?language=fr', headers: { host: 'chm.localhost' } })
  const unknown = await call('GET', '/formats/nothing/template.xlsx')
  const lines = await call('GET', '/exports?as=jsonl&format=event')
  const table = await app.inject({ url: '/api/v1/exports?as=xlsx&format=event&locale=es', headers: { host: 'chm.localhost' } })

  const [headings] = await sheetIn(template.rawPayload, 'template.xlsx')
  assert.ok(headings!.includes('Titre (français)'), String(headings))
  assert.equal(unknown.json.code, 'format.unknown')
  assert.equal(JSON.parse(lines.text).data.title.en, 'Mangroves')
  const [titles, , row] = await sheetIn(table.rawPayload, 'events.xlsx')
  assert.ok(titles!.includes('Registro') && row!.includes('Mangroves'), String(titles))
})
