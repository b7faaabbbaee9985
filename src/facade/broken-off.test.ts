import assert from 'node:assert/strict'
import { connect, type Socket } from 'node:net'
import { before, describe, test } from 'node:test'
import { announce } from '#platform/events.ts'
import { aRecord, facadeOf, rows, type FacadeCaller } from '#testing'

const uid = 'ABCDEFGH-0001'
const draft = {
  header: { identifier: uid, schema: 'database', languages: ['en'] },
  government: { identifier: 'cr' },
  title: { en: 'Portal' },
  description: { en: '<p>What it is</p>' },
  websites: [{ url: 'https://example.org/a' }],
}

describe('requests that break off', () => {
  let caller: FacadeCaller
  let token: string
  let port: number

  before(async () => {
    caller = await facadeOf()
    token = (await caller.personOf({ role: 'publishing-authority', for: 'cr' })).token
    await caller.ask('PUT', `v2013/documents/${uid}/versions/draft?schema=database`, { as: token, body: draft })
    for (let number = 0; number < 40; number++) {
      const id = await aRecord(caller.context, {
        format: 'resource',
        government: null,
        state: 'published',
        data: { title: { en: 'x'.repeat(20_000) } },
      })
      await announce(caller.context, 'record.published', id)
    }
    await caller.app.listen({ host: '127.0.0.1', port: 0 })
    port = (caller.app.server.address() as { readonly port: number }).port
  })

  /** Send this much over a connection and wait for what the server says, or for as long as `then` lets it live. */
  const sent = (text: string, then: (socket: Socket) => void = () => {}) =>
    new Promise<string>(resolve => {
      let heard = ''
      const socket = connect(port, '127.0.0.1', () => {
        socket.write(text)
        then(socket)
      })
      socket.on('data', data => void (heard += data.toString('latin1')))
      socket.on('close', () => resolve(heard))
      socket.on('error', () => {})
    })
  const head = (...lines: readonly string[]) => `${[...lines, 'Host: chm.localhost', 'Connection: close'].join('\r\n')}\r\n\r\n`
  const signed = (...lines: readonly string[]) => head(...lines, `Authorization: Bearer ${token}`)
  const soon = (socket: Socket) => void setTimeout(() => socket.resetAndDestroy(), 60)
  const serves = async () => assert.equal((await caller.ask('GET', 'v2013/countries/BR')).status, 200)
  const noneOpen = async () => {
    for (let tries = 0; tries < 50; tries++) {
      const open = await new Promise<number>((resolve, reject) =>
        caller.app.server.getConnections((error, count) => (error ? reject(error) : resolve(count))),
      )
      if (open === 0) return
      await new Promise(resolve => setTimeout(resolve, 20))
    }
    assert.fail('connections stay open')
  }

  test('uploads and drafts that break off leave nothing behind', async () => {
    await sent(
      `${signed(`PUT /api/v2013/documents/${uid}/attachments/a.pdf HTTP/1.1`, 'Content-Type: application/pdf', 'Content-Length: 100000')}%PDF-1.4`,
      soon,
    )
    await sent(
      `${signed(`PUT /api/v2013/documents/${uid}/versions/draft HTTP/1.1`, 'Content-Type: application/json', 'Content-Length: 100000')}{"header":{`,
      soon,
    )
    await sent(
      `${signed('POST /api/v2015/temporary-files HTTP/1.1', 'Content-Type: multipart/form-data; boundary=b', 'Content-Length: 100000')}--b\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF`,
      soon,
    )
    await sent(
      `${signed('PUT /api/v2013/documents/x/validate HTTP/1.1', 'Content-Type: application/json', 'Transfer-Encoding: chunked')}5\r\n{"hea\r\n`,
      soon,
    )
    await noneOpen()

    assert.deepEqual([await rows(caller.context, 'attachment'), await rows(caller.context, 'temporary_file')], [[], []])
    assert.deepEqual((await caller.ask('GET', `v2013/documents/${uid}/versions/draft`, { as: token })).json.title, draft.title)
  })

  test('answers nobody waits for any more harm nobody, and their connections end', async () => {
    const whole = '/api/v2013/index/select?q=*:*&rows=10000'
    const asked = Array.from({ length: 12 }, (_, number) =>
      sent(head(`GET ${whole}&start=${number} HTTP/1.1`), socket => void socket.once('data', () => socket.resetAndDestroy())),
    )
    const download = JSON.stringify({ query: '*:*' })
    const taken = ['json', 'csv', 'vnd.openxmlformats-officedocument.spreadsheetml.sheet'].map(type =>
      sent(
        `${head('POST /api/v2022/documents/schemas/resource/download HTTP/1.1', `Accept: application/${type}`, 'Content-Type: application/json', `Content-Length: ${download.length}`)}${download}`,
        socket => void socket.once('data', () => socket.resetAndDestroy()),
      ),
    )
    const heard = await Promise.all([...asked, ...taken])

    assert.ok(heard.every(text => /^HTTP\/1\.1 (200|406)/.test(text)))
    await noneOpen()
    await serves()
  })

  test('half a request, and what is none, is answered by the protocol or not at all', async () => {
    for (const [text, answer] of [
      ['GET /api/v2013/coun', /^$/],
      ['GET /api/v2013/countries HTTP/1.1\r\nHost: chm.local', /^$/],
      [signed('POST /api/v2013/index/select HTTP/1.1', 'Content-Type: application/json', 'Content-Length: 50'), /^$/],
    ] as const)
      assert.match(await sent(text, soon), answer, text)
    for (const [text, answer] of [
      ['\r\n\r\nnonsense\r\n\r\n', /^HTTP\/1\.1 400/],
      [`GET /api/v2013/countries HTTP/1.1\r\n${'X-A: b\r\n'.repeat(5000)}\r\n`, /^HTTP\/1\.1 431/],
      [`GET /api/v2013/index?q=${'x'.repeat(100_000)} HTTP/1.1\r\nHost: chm.localhost\r\n\r\n`, /^HTTP\/1\.1 (414|431)/],
      [head('GET /api/v2013/countries HTTP/1.1', 'Realm: ABS\n\tX: y'), /^HTTP\/1\.1 400/],
      [head('GET /api/v2013/countries HTTP/1.1', 'Realm: \u0001'), /^HTTP\/1\.1 400/],
      [
        head('POST /api/v2013/index/select HTTP/1.1', 'Content-Type: application/json', 'Content-Length: 2', 'Transfer-Encoding: chunked'),
        /^HTTP\/1\.1 400/,
      ],
      [head('POST /api/v2013/index/select HTTP/1.1', 'Content-Type: application/json', 'Content-Length: -1'), /^HTTP\/1\.1 400/],
      [
        `${head('POST /api/v2013/index/select HTTP/1.1', 'Content-Type: application/json', 'Transfer-Encoding: chunked')}zz\r\n`,
        /^(HTTP\/1\.1 400|$)/,
      ],
      [`${head('PUT /api/v2013/countries/BR HTTP/1.1', 'Expect: 100-continue', 'Content-Length: 0')}`, /^HTTP\/1\.1 (100|404|417)/],
    ] as const) {
      const heard = await sent(text, socket => void setTimeout(() => socket.end(), 400))
      assert.match(heard, answer, `${text.slice(0, 120)}: ${heard.slice(0, 200)}`)
      assert.doesNotMatch(heard, /node_modules|\bat \w+ \(/)
    }
    await noneOpen()
    await serves()
  })
})
