import assert from 'node:assert/strict'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { before, describe, test } from 'node:test'
import { announce } from '#platform/events.ts'
import { aRecord, callerOf, type Caller } from '#testing'

/** What takes long to tell, by every protocol. */
const long = [
  '/api/v1/changes?limit=1000',
  '/api/v1/exports?kind=json',
  '/api/v1/exports?kind=xlsx',
  '/api/v1/search?size=100&q=rivers',
  '/oai?verb=ListRecords&metadataPrefix=chm',
  '/oai?verb=ListRecords&metadataPrefix=oai_dc',
  '/catalog.ttl',
  '/catalog.rdf',
  '/catalog.jsonld',
  '/feeds/records.en.rss',
  '/feeds/records.en.atom',
  '/feeds/records.en.json',
  '/calendars/events.en.ics',
  '/sitemaps/records-0.xml',
  '/informea.svc/Documents?$format=json',
  '/odata/v2/informea.svc/Documents?$format=atom',
  '/odata/v4/Documents',
  '/informea/api/2.0/documents',
  '/api/v2013/index/select?q=*:*&rows=1000',
  '/en/search?view=table&size=100',
  '/api/v1/vocabularies/cbd-subjects',
]
const halves = [
  'GET /oai?verb=Li',
  'GET /api/v1/changes HTTP/1.1\r\nHost: chm.loc',
  'POST /api/v1/records HTTP/1.1\r\nHost: chm.localhost\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\na,b',
]

describe('readers that go away', () => {
  let caller: Caller
  let port: number

  before(async () => {
    caller = await callerOf()
    for (let number = 0; number < 60; number++) {
      const data = { title: { en: `Rivers ${'x'.repeat(5_000)}` } }
      const id = await aRecord(caller.context, { format: number % 2 ? 'resource' : 'meeting', state: 'published', data })
      await announce(caller.context, 'record.published', id)
    }
    await caller.heard()
    await caller.app.listen({ host: '127.0.0.1', port: 0 })
    port = (caller.app.server.address() as AddressInfo).port
  })

  /** Say something, and go when `when` says so; what was heard until then. */
  const left = (said: string, when: (socket: Socket) => void) =>
    new Promise<string>(resolve => {
      let heard = ''
      const socket = connect(port, '127.0.0.1', () => {
        socket.write(said)
        when(socket)
      })
      socket.on('data', data => void (heard += data.toString('latin1')))
      socket.on('error', () => {})
      socket.on('close', () => resolve(heard))
    })
  const asking = (path: string) => `GET ${path} HTTP/1.1\r\nHost: chm.localhost\r\n\r\n`
  const open = () =>
    new Promise<number>((resolve, reject) => caller.app.server.getConnections((error, count) => (error ? reject(error) : resolve(count))))
  const noneOpen = async () => {
    for (const end = Date.now() + 5000; (await open()) > 0; await new Promise(resolve => setTimeout(resolve, 20)))
      assert.ok(Date.now() < end, 'connections stay open')
  }

  for (const path of long)
    test(`take ${path} with them, and nothing else`, async () => {
      const atOnce = left(asking(path), socket => void setImmediate(() => socket.resetAndDestroy()))
      const inTheMiddle = left(asking(path), socket => void socket.once('data', () => socket.resetAndDestroy()))

      assert.match(await inTheMiddle, /^HTTP\/1\.1 200 /)
      await atOnce
      await noneOpen()
      assert.equal((await caller.call('GET', '/countries/cr')).status, 200)
    })

  test('in the middle of a request are not answered', async () => {
    for (const half of halves) assert.equal(await left(half, socket => void setTimeout(() => socket.resetAndDestroy(), 30)), '')

    await noneOpen()
    assert.equal((await caller.call('GET', '/countries/cr')).status, 200)
  })

  test('a hundred at once keep nothing of the database', async () => {
    await Promise.all(
      Array.from({ length: 100 }, (_, number) =>
        left(asking(long[number % long.length]!), socket => void socket.once('data', () => socket.destroy())),
      ),
    )

    await noneOpen()
    for (let number = 0; number < 20; number++) assert.equal((await caller.call('GET', '/changes?limit=1')).status, 200)
  })
})
