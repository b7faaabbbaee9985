import assert from 'node:assert/strict'
import { test } from 'node:test'
import { announce } from '#platform/events.ts'
import { aRecord, callerOf, type Answered, type Caller } from '#testing'

const types = { json: 'application/json', csv: 'text/csv', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }

async function permits(): Promise<Caller> {
  const caller = await callerOf({ indexed: false })
  for (const [government, title] of [
    ['br', 'One, "quoted"'],
    ['br', '=1+1'],
    ['in', 'Three'],
  ] as const) {
    const id = await aRecord(caller.context, { format: 'absPermit', government, state: 'published', data: { title: { en: title } } })
    await announce(caller.context, 'record.published', id)
  }
  return caller
}

const asked = (caller: Caller, body: object, accept: string, schema = 'absPermit'): Promise<Answered> =>
  caller.call('POST', `//api/v2022/documents/schemas/${schema}/download`, { body, headers: { accept } })

const query = { q: 'government_s:br AND NOT title_EN_s:Example', sort: 'documentID_i asc' }

test('what is found of a format is taken away as JSON, as CSV and as a workbook', async () => {
  const caller = await permits()

  const json = await asked(caller, { query, fields: ['title_EN_s', { field: 'government_s' }] }, types.json)
  const csv = await asked(caller, { query, fields: ['title_EN_s', 'government_s'] }, types.csv)
  const xlsx = await asked(caller, { query, fields: ['title_EN_s', 'government_s'] }, types.xlsx)

  assert.deepEqual(json.json, [
    { title_EN_s: 'One, "quoted"', government_s: 'br' },
    { title_EN_s: '=1+1', government_s: 'br' },
  ])
  const lines = csv.text.slice(1).split('\r\n')
  assert.deepEqual(lines.slice(0, 2), ['title_EN_s,government_s', '"One, ""quoted""",br'])
  assert.ok(!lines[2]!.startsWith('='))
  assert.match(String(xlsx.headers['content-type']), /spreadsheetml/)
  assert.match(String(xlsx.headers['content-disposition']), /absPermit\.xlsx/)
  assert.equal(xlsx.text.slice(0, 2), 'PK')
})

test('what cannot be taken away is refused', async () => {
  const caller = await permits()

  assert.equal((await asked(caller, { query }, 'image/png')).status, 406)
  assert.equal((await asked(caller, { query }, types.json, 'nobody')).status, 404)
  assert.deepEqual((await asked(caller, { query, fields: ['nobody'] }, types.json)).json.fields, ['fields'])
  assert.deepEqual((await asked(caller, { query: { fq: 'nobody:x' } }, types.json)).json.fields, ['fq'])
  assert.equal((await caller.call('POST', '//api/v2022/documents/schemas/absPermit/download', { body: [], headers: {} })).status, 400)
})
