import assert from 'node:assert/strict'
import { test } from 'node:test'
import { announce } from '#platform/events.ts'
import { waitUntilHeard } from '#platform/listeners.ts'
import { copyListeners } from '#copies'
import { aRecord, facadeOf } from '#testing'

test('analyzers read the answers of countries, by region and by country, under every name of the list', async () => {
  const { ask, context } = await facadeOf()
  for (const [format, government] of [
    ['cpbNationalReport3', 'ke'],
    ['cpbNationalReport3', 'fr'],
    ['absNationalReport', 'ke'],
    ['absNationalReport1', 'ke'],
  ] as const) {
    const id = await aRecord(context, { format, government, state: 'published' })
    await announce(context, 'record.published', id)
  }
  await aRecord(context, { format: 'cpbNationalReport3', government: 'br', state: 'submitted' })
  const get = async (address: string, query: object = {}) => (await ask('GET', `${address}?q=${encodeURIComponent(JSON.stringify(query))}`)).json

  const all = await get('v2015/national-reports-cpb-3')
  const [kenya] = await get('v2015/national-reports-cpb-3', { 'government.identifier': 'ke' })
  const [, france] = all
  const region = kenya.government_REL.find((one: string) => one !== 'ke' && !france.government_REL.includes(one))

  assert.deepEqual(
    all.map(({ government }: any) => government.identifier),
    ['ke', 'fr'],
  )
  assert.equal(kenya.header.schema, 'cpbNationalReport3')
  assert.ok(Object.keys(kenya).length > 8)
  assert.deepEqual(
    (await get('v2015/national-reports-cpb-3', { government_REL: { $in: [region] } })).map(({ government }: any) => government.identifier),
    ['ke'],
  )
  assert.deepEqual(await get('v2015/national-reports-cpb-2'), [])
  assert.deepEqual(
    (await get('v2017/national-reports-np')).map(({ header }: any) => header.schema),
    ['absNationalReport'],
  )
  assert.deepEqual(
    (await get('v2019/report-analyzer/abs-national-report-1')).map(({ header }: any) => header.schema),
    ['absNationalReport1'],
  )
  assert.equal((await ask('GET', 'v2019/report-analyzer/constructor')).status, 404)
})

test('a communiqué tells the records that got a copy of it', async () => {
  const { ask, context } = await facadeOf()
  const contact = await aRecord(context, { format: 'contact', government: null, state: 'published' })
  const blank = { absIRCCs: undefined, absCheckpoints: undefined, absIRCCsNotAvailable: true, sourceCountries: undefined }
  const data = { ...blank, entityWhoGrantedPIC: { identifier: `${contact}@1` } }
  const id = await aRecord(context, { format: 'absCheckpointCommunique', government: 'cr', state: 'published', data })
  await announce(context, 'record.published', id, { format: 'absCheckpointCommunique', revision: 1 })
  await waitUntilHeard(context, copyListeners)
  const get = (q: object) => ask('GET', `v2018/abs-certificate-receivers?fo=1&q=${encodeURIComponent(JSON.stringify(q))}`)

  const { json } = await get({ identifier: `${id}@1` })

  assert.deepEqual([json.identifier, json.recipients], [`${id}@1`, [contact]])
  assert.deepEqual((await get({ identifier: `${id}@7` })).json.recipients, [])
  assert.equal((await get({ identifier: 'NO-SUCH-RECORD@1' })).status, 404)
  assert.equal((await get({ identifier: { $ne: '' } })).status, 400)
})
