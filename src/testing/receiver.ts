import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a receiver was sent. */
export type Received = { readonly path: string; readonly headers: IncomingHttpHeaders; readonly body: string }

/** A server of somebody else, which keeps what it is sent and answers as it is told: a status, or nothing at all. */
export type Receiver = { readonly url: string; readonly heard: Received[]; readonly close: () => Promise<void> }

/** Such a server, on this machine. */
export async function aReceiver(answer: (received: Received) => number | undefined | Promise<number | undefined> = () => 204): Promise<Receiver> {
  const heard: Received[] = []
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString()
    const received = { path: request.url ?? '', headers: request.headers, body }
    heard.push(received)
    const status = await answer(received)
    if (status !== undefined) response.writeHead(status, { location: 'http://127.0.0.1:1/elsewhere' }).end('x'.repeat(10_000))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const close = () => new Promise<void>(resolve => (server.closeAllConnections(), server.close(() => resolve())))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, heard, close }
}
