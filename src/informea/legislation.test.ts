import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withdraw } from '#records'
import { aPartner } from '#testing'
import { setNames } from './model/sets.ts'

test('laws of countries are told by REST, with what they amend, and by no service of OData', async () => {
  const { get, publish, context } = await aPartner()
  const laws = async (query = '', host = 'chm.localhost') => (await get(`/informea/api/2.0/legislation${query}`, { host })).json
  const old = await publish({ format: 'biosafetyLaw', government: 'ke', data: { title: { en: 'Biosafety Act', fr: 'Loi sur la biosécurité' } } })
  await publish({
    format: 'biosafetyLaw',
    government: 'ke',
    data: {
      title: { en: 'Amendment' },
      entryIntoForce: '2024-05-06',
      isAmendment: true,
      amendedRecords: [{ identifier: old }],
      documents: [{ url: 'https://example.org/act-fr.pdf', name: 'Act' }],
      unofficialDocuments: undefined,
    },
  })
  await publish({ format: 'measure', government: 'cr' })

  const [act, amendment] = await laws('?treaty=cartagena')
  const measures = await laws('?treaty=nagoya&country=CR')

  assert.deepEqual(
    [act.title, act.country, act.treaties, act.relations],
    [{ en: 'Biosafety Act', fr: 'Loi sur la biosécurité' }, ['KEN'], ['cartagena'], []],
  )
  assert.deepEqual(amendment.relations, [
    { to: act.id, toTitle: 'Biosafety Act', type: 'legislation', relation: 'amends', startDate: null, endDate: null },
  ])
  assert.deepEqual([amendment.published, amendment.entryIntoForce, amendment.displayOrder], ['2024-05-06', '2024-05-06', 999_999])
  assert.deepEqual(
    amendment.files.map(({ url, mimeType, language }: { url: string; mimeType: string; language: string }) => [url, mimeType, language]),
    [['https://example.org/act-fr.pdf', 'pdf', 'fr']],
  )
  assert.match(act.id, /^52000000cbd02c[0-9a-f]{10}$/)
  assert.equal(new URL(act.links[0].uri).pathname, new URL(act.url).pathname)
  assert.equal(measures.length, 1)
  assert.ok(measures[0].type && measures[0].status && measures[0].country[0] === 'CRI')
  assert.deepEqual([(await laws('', 'absch.localhost')).length, (await laws('?$count=true')).count], [1, 3])
  assert.equal((await get('/odata/v4/Legislation')).status, 404)
  assert.ok(!setNames.includes('Legislation'))

  await withdraw(context, old)
  const left = await laws('?treaty=cartagena')
  assert.deepEqual([left.length, left[0].relations], [1, []])
})

test('what speaks of several treaties is found under each of them', async () => {
  const { get, publish } = await aPartner()
  await publish({ format: 'resource' })
  const [{ treaties }] = (await get('/informea/api/2.0/documents')).json

  assert.ok(treaties.length > 1, String(treaties))
  for (const treaty of treaties) assert.equal((await get(`/informea/api/2.0/documents?treaty=${treaty}`)).json.length, 1, treaty)
  assert.equal(
    (await get(`/odata/v4/Documents?$filter=${encodeURIComponent(`treaties/any(t: t/value eq '${treaties.at(-1)}')`)}`)).json.value.length,
    1,
  )
})
