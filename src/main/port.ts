import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { Refused } from '#platform/errors.ts'

/** The port to listen on: the asked one if it is free, for 0 a free one. Refuses `port.taken`, `port.forbidden`, `host.unknown`. */
export async function freePort(host: string, port: number): Promise<number> {
  const server = createServer()
  try {
    server.listen(port, host)
    await once(server, 'listening')
    return (server.address() as AddressInfo).port
  } catch (error) {
    throw portProblem(error as NodeJS.ErrnoException, host, port)
  } finally {
    await new Promise(closed => server.close(closed))
  }
}

/** What a failure to listen means. */
export function portProblem(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const code = codes[error.code ?? '']
  return code ? new Refused('conflict', code, { host, port }) : error
}

const codes: { readonly [code: string]: string } = {
  EADDRINUSE: 'port.taken',
  EACCES: 'port.forbidden',
  EADDRNOTAVAIL: 'host.unknown',
  ENOTFOUND: 'host.unknown',
  EAI_AGAIN: 'host.unknown',
}
