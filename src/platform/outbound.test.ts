import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import net, { type AddressInfo } from 'node:net'
import { test } from 'node:test'
import { SMTPServer } from 'smtp-server'
import { isInside, send } from './outbound.ts'

async function serving(listener: RequestListener) {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const close = () => new Promise(resolve => (server.closeAllConnections(), server.close(resolve)))
  return { port: (server.address() as AddressInfo).port, close }
}

test('addresses inside are never called, however they are written', async () => {
  const heard: string[] = []
  const { port, close } = await serving((request, response) => (heard.push(String(request.url)), response.end()))

  const hosts = ['127.0.0.1', 'localhost', '2130706433', '0x7f.1', '[::1]', '[::ffff:127.0.0.1]', '0.0.0.0', '169.254.169.254', '[fd00::1]']
  const outcomes = await Promise.all(hosts.map(host => send({ url: `http://${host}:${port}/`, body: '{}', headers: {} })))
  await close()

  assert.deepEqual(
    outcomes.map(outcome => 'problem' in outcome && outcome.problem),
    hosts.map(() => 'address'),
  )
  assert.deepEqual(heard, [])
  assert.deepEqual(['8.8.8.8', '2606:4700::1111'].map(isInside), [false, false])
})

test('an answer without end is cut where no more is asked for, and a redirect is an answer', async () => {
  const { port, close } = await serving((request, response) => {
    response.writeHead(request.url === '/moved' ? 302 : 200, { location: '/endless' })
    const more = () => void (response.destroyed || response.write('x'.repeat(50_000), more))
    more()
  })

  const asked = (path: string, keep?: number) =>
    send({ method: 'GET', url: `http://127.0.0.1:${port}${path}`, headers: {}, anywhere: true, ...(keep === undefined ? {} : { keep }) })
  const [endless, unread, moved] = [await asked('/endless', 100), await asked('/endless'), await asked('/moved')]
  await close()

  assert.deepEqual(
    [endless, unread, moved].map(outcome => ('status' in outcome ? outcome.status : outcome.problem)),
    [200, 200, 302],
  )
  assert.deepEqual(
    [endless, unread].map(outcome => 'status' in outcome && outcome.body?.length),
    [100, undefined],
  )
})

test('why there was no answer is one of the reasons known', async () => {
  const rude = net.createServer(socket => void socket.once('data', () => socket.resetAndDestroy())).listen(0, '127.0.0.1')
  const talker = net.createServer(socket => void socket.end('no web at all')).listen(0, '127.0.0.1')
  await Promise.all([once(rude, 'listening'), once(talker, 'listening')])
  const { port, close } = await serving(() => undefined)
  await close()

  const ports = { refused: port, reset: (rude.address() as AddressInfo).port, connection: (talker.address() as AddressInfo).port }
  const outcomes = await Promise.all(
    Object.values(ports).map(one => send({ url: `http://127.0.0.1:${one}/`, body: '{}', headers: {}, anywhere: true })),
  )
  const unknown = await send({ url: 'http://no.such.name.invalid/', body: '{}', headers: {} })
  const wrong = await send({ url: 'gopher://example.org/', body: '', headers: {} })
  rude.close()
  talker.close()

  assert.deepEqual(
    [...outcomes, unknown, wrong].map(outcome => 'problem' in outcome && outcome.problem),
    [...Object.keys(ports), 'name', 'address'],
  )
})

test('a server whose certificate nobody vouches for is told nothing', async () => {
  const heard: string[] = []
  const server = new SMTPServer({ secure: true, onConnect: (session, done) => (heard.push(session.id), done()) })
  // it is hung up on, and says so
  server.on('error', () => {})
  const listening = server.listen(0, '127.0.0.1')
  await once(listening, 'listening')

  const { port } = listening.address() as AddressInfo
  const outcome = await send({ url: `https://localhost:${port}/`, body: '{}', headers: {}, anywhere: true })
  await new Promise<void>(resolve => void server.close(resolve))

  assert.deepEqual(['problem' in outcome && outcome.problem, heard], ['certificate', []])
})
