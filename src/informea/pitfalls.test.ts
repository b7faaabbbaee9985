import assert from 'node:assert/strict'
import net from 'node:net'
import { describe, test } from 'node:test'
import { aPartner } from '#testing'
import { isList, type Part } from './model/kinds.ts'
import { shown } from './model/profile.ts'
import { setNames } from './model/sets.ts'
import { roots } from './odata/roots.ts'
import { makers } from './rows/makers.ts'

const rest = '/informea/api/2.0'
const day = /^\d{4}-\d\d-\d\dT00:00:00Z$/

test('of every row: days begin at midnight, updated is there, English is first and each language once, files can be taken', async () => {
  const { get, publish } = await aPartner()
  for (const format of Object.keys(makers)) await publish({ format })
  let looked = 0
  for (const set of setNames) {
    const { properties } = shown.v4.get(set)!
    for (const row of (await get(`/odata/v4/${set}`)).json.value) {
      assert.match(row.updated, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/, set)
      for (const [name, property] of Object.entries(properties)) {
        const value = row[name]
        if (!isList(property) && property.type === 'DateTime' && name !== 'updated' && value !== null) assert.match(value, day, `${set} ${name}`)
        if (!isList(property)) continue
        assert.ok(Array.isArray(value), `${set} ${name}`)
        const languages = value.map(({ language }: Part) => language)
        if (property.list === 'LocalizableString') assert.equal(new Set(languages).size, languages.length, `${set} ${name}`)
        if (['title', 'titles', 'name'].includes(name)) assert.equal(languages[0], 'en', `${set} ${name}`)
        if (property.list === 'File')
          for (const file of value)
            assert.ok(/^https?:\/\//.test(file.url) && /^[a-z]{2}$/.test(file.language) && file.filename && file.mimeType, file.url)
        looked++
      }
    }
  }
  assert.ok(looked > 400, String(looked))
})

test('rows that changed in the same moment stand in one order, forwards and backwards, in pages and as a whole', async () => {
  const { get, publish } = await aPartner()
  for (let made = 0; made < 9; made++) await publish({ format: 'meeting', data: { startDate: '2026-05-04', endDate: '2026-05-05' } })
  for (const { path } of roots)
    for (const order of ['start', 'start desc', 'treaty,status desc', 'latitude']) {
      const ids = async (page: string) => {
        const { json } = await get(`${path}/Meetings?${path === '/odata/v4' ? '' : '$format=json&'}$orderby=${order.replaceAll(' ', '%20')}${page}`)
        return (json.value ?? json.d.results).map(({ id }: { id: string }) => id)
      }
      const whole = await ids('')
      const paged = [...(await ids('&$top=4')), ...(await ids('&$top=4&$skip=4')), ...(await ids('&$top=4&$skip=8'))]
      assert.deepEqual(paged, whole, `${path} ${order}`)
      assert.equal(new Set(whole).size, 9)
    }
})

describe('whoever asks badly', () => {
  const long = Array(600).fill("'cbd'").join(',')
  const refused: readonly string[] = [
    `$filter=${'('.repeat(2000)}`,
    `$filter=${'('.repeat(500)}treaty eq 'cbd'${')'.repeat(500)}`,
    `$filter=${'not '.repeat(1000)}true`,
    `$filter=treaty in (${long},${long},${long})`,
    `$filter=treaty eq '${'x'.repeat(7000)}'`,
    "$filter=sleep(10) eq 'x'",
    "$filter=replace(treaty,'c','cccccccc') eq 'x'",
    "$filter=treaty eq 'cbd'; drop table record",
    "$filter=treaty eq 'cbd' or 1=1",
    "$filter=treaty eq 'cbd'--",
    '$filter=constructor eq null',
    '$filter=__proto__ eq null',
    "$filter=updated gt datetime'2025-02-30T00:00:00'",
    '$filter=updated gt 2025-13-01T00:00:00Z',
    '$filter=updated gt 99999-01-01',
    "$filter=updated gt '2025-01-01'",
    '$top=1e9',
    '$top=-1',
    '$skip=0x10',
    '$top=1&$top=2',
    '$orderby=nothing',
    `$orderby=${Array(50).fill('id').join(',')}`,
    '$expand=__proto__',
    '$select=constructor',
    '$inlinecount=all&$count=maybe',
    '$nothing=1',
    '$filter=%C0%AE',
  ]
  const fine: readonly string[] = [
    '$top=9007199254740993000000',
    '$skip=99999999999999999999',
    '$top=0',
    '$filter=1e308 mul 10 gt 1',
    '$filter=latitude div 0 eq null',
    '',
  ]

  test('is refused with a reason in the words of the service, or answered, and never kept waiting', async () => {
    const { get } = await aPartner()
    for (const { path } of roots) {
      for (const query of refused) {
        const begun = performance.now()
        const { status, json } = await get(`${path}/Meetings?${query.replaceAll(' ', '%20')}`, { accept: 'application/json' })
        assert.ok([400, 501].includes(status), `${path} ${query.slice(0, 60)}: ${status}`)
        assert.ok(typeof (json.error.message.value ?? json.error.message) === 'string')
        assert.ok(performance.now() - begun < 2000, query.slice(0, 60))
      }
      for (const query of fine) assert.equal((await get(`${path}/Meetings?${query.replaceAll(' ', '%20')}`)).status, 200, `${path} ${query}`)
    }
  })

  test('by HEAD and OPTIONS is told as little as the methods say, at every address', async () => {
    const { get } = await aPartner()
    const addresses = roots.flatMap(({ path }) =>
      ['', '/$metadata', '/Treaties', '/Treaties/$count', "/Treaties('cbd')", "/Treaties('cbd')/url/$value"].map(at => path + at),
    )
    for (const address of [...addresses, `${rest}/treaties`]) {
      const [whole, head, options] = [await get(address), await get(address, {}, 'HEAD'), await get(address, {}, 'OPTIONS')]
      assert.deepEqual([whole.status, head.status, head.text, options.status, options.text], [200, 200, '', 204, ''], address)
      assert.deepEqual([head.headers.etag, head.headers['content-type']], [whole.headers.etag, whole.headers['content-type']], address)
      assert.equal(options.headers.allow, 'GET, HEAD, OPTIONS')
    }
  })

  test('nobody is led elsewhere: not by a slash, a strange host or none, nor for want of a name', async () => {
    const { get } = await aPartner()
    for (const address of [...roots.flatMap(({ path }) => [path, `${path}/`, `${path}/Treaties`, `${path}/Treaties/`]), `${rest}/treaties`])
      for (const headers of [{}, { host: 'unknown.example' }, { 'user-agent': '' }, { 'x-forwarded-proto': 'http' }])
        assert.equal((await get(address, headers)).status, 200, `${address} ${JSON.stringify(headers)}`)
    const { json } = await get('/odata/v4/Treaties', { host: 'evil.example' })
    assert.ok(!JSON.stringify(json).includes('evil.example'))
  })

  test('who sends a body slowly is answered before it is there', async () => {
    const { origin } = await aPartner()
    const { port } = new URL(origin)
    const first = await new Promise<string>((resolve, reject) => {
      const socket = net.connect(Number(port), '127.0.0.1', () =>
        socket.write(
          'POST /odata/v2/informea.svc/$batch HTTP/1.1\r\nhost: chm.localhost\r\ncontent-type: multipart/mixed\r\ncontent-length: 100000\r\n\r\n-',
        ),
      )
      socket.once('data', bytes => (socket.destroy(), resolve(bytes.toString())))
      socket.once('error', reject)
      socket.setTimeout(5000, () => (socket.destroy(), reject(new Error('no answer'))))
    })
    assert.match(first, /^HTTP\/1\.1 501 /)
  })
})
