import assert from 'node:assert/strict'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { Readable } from 'node:stream'
import { after, before, describe, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { webServer } from './app.ts'

const patience = { headers: 150, body: 150, upload: 600, silence: 150, idle: 200, look: 30 }
/** Nobody is waited for longer than this, whoever it is: longer than any of the above, and far shorter than the test would take to say everything. */
const atMost = 3000

const part = Buffer.alloc(64 * 1024, 'x')
let made = 0
function endless(this: Readable): void {
  made += part.length
  this.push(part)
}

describe('a server that is kept waiting', () => {
  let app: FastifyInstance
  let port: number

  before(async () => {
    app = webServer({ patience })
    app.addContentTypeParser('application/pdf', (_request: unknown, body: Readable) => body.resume().toArray())
    app.post('/told', async () => ({ heard: true }))
    app.get('/endless', async (_request, reply) => reply.type('text/plain').send(new Readable({ read: endless })))
    await app.listen({ host: '127.0.0.1', port: 0 })
    port = (app.server.address() as AddressInfo).port
  })
  after(() => app.close())

  /** Say something at once and the rest sign by sign; what was heard and how long the connection stood. */
  const dribbled = (beginning: string, rest: string, every = 20, listen = true) =>
    new Promise<{ readonly heard: string; readonly lasted: number }>(resolve => {
      const begun = performance.now()
      let heard = ''
      let said = 0
      const socket: Socket = connect(port, '127.0.0.1', () => socket.write(beginning))
      const clock = setInterval(() => said < rest.length && socket.write(rest[said++]!), every)
      if (listen) socket.on('data', data => void (heard += data.toString('latin1')))
      socket.on('error', () => {})
      socket.on('close', () => (clearInterval(clock), resolve({ heard, lasted: performance.now() - begun })))
    })
  const head = (line: string, ...lines: readonly string[]) => `${[line, 'Host: localhost', ...lines].join('\r\n')}\r\n\r\n`

  for (const [what, beginning, rest, answer] of [
    ['the line of a request', '', head(`GET /${'x'.repeat(1000)} HTTP/1.1`), /^(HTTP\/1\.1 408|$)/],
    ['its headers', 'POST /told HTTP/1.1\r\nHost: localhost\r\n', 'X-Slow: x\r\n'.repeat(200), /^(HTTP\/1\.1 408|$)/],
    [
      'its body',
      head('POST /told HTTP/1.1', 'Content-Type: application/json', 'Content-Length: 2000'),
      `"${'x'.repeat(1998)}"`,
      /^(HTTP\/1\.1 4\d\d|$)/,
    ],
    [
      'its body in pieces',
      head('POST /told HTTP/1.1', 'Content-Type: application/json', 'Transfer-Encoding: chunked'),
      '1\r\nx\r\n'.repeat(400),
      /^(HTTP\/1\.1 4\d\d|$)/,
    ],
    [
      'a file that always says a little',
      head('POST /told HTTP/1.1', 'Content-Type: application/pdf', 'Content-Length: 2000'),
      'x'.repeat(2000),
      /^(HTTP\/1\.1 4\d\d|$)/,
    ],
    ['a file that says nothing more', head('POST /told HTTP/1.1', 'Content-Type: application/pdf', 'Content-Length: 2000'), '', /^$/],
    ['a request that is never begun', '', '', /^(HTTP\/1\.1 408|$)/],
  ] as const)
    test(`does not wait for ever for ${what}`, async () => {
      const { heard, lasted } = await dribbled(beginning, rest)

      assert.match(heard, answer)
      assert.ok(lasted < atMost, String(lasted))
    })

  test('makes no more of an answer than its reader takes, and leaves one who takes nothing', async () => {
    const socket = connect(port, '127.0.0.1', () => socket.write(head('GET /endless HTTP/1.1')))
    socket.pause()
    socket.on('error', () => {})
    await new Promise(resolve => app.server.once('request', resolve))
    await noneOpen(app)
    socket.destroy()

    assert.ok(made > 0 && made < 32_000_000, `${made} bytes were made`)
  })

  test('answers everybody else meanwhile', async () => {
    const slow = Array.from({ length: 50 }, () => dribbled('POST /told HTTP/1.1\r\nHost: localhost\r\n', 'X-Slow: x\r\n'.repeat(20)))
    const { status } = await fetch(`http://127.0.0.1:${port}/told`, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } })

    assert.equal(status, 200)
    await Promise.all(slow)
  })
})

async function noneOpen({ server }: FastifyInstance): Promise<void> {
  const open = () => new Promise<number>((resolve, reject) => server.getConnections((error, count) => (error ? reject(error) : resolve(count))))
  for (const end = Date.now() + atMost; (await open()) > 0; await new Promise(resolve => setTimeout(resolve, 20)))
    assert.ok(Date.now() < end, 'a connection stands for ever')
}
