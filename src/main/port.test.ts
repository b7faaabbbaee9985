import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { test } from 'node:test'
import { Refused } from '#platform/errors.ts'
import { freePort } from './port.ts'
import { toldToOperator } from './problem.ts'

test('a taken port is refused, with another one to try', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo

  const problem = await freePort('127.0.0.1', port).catch((error: unknown) => error)
  other.close()

  assert.ok(problem instanceof Refused)
  assert.equal(
    toldToOperator(problem),
    `Port ${port} on 127.0.0.1 is taken by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`,
  )
})

test('port 0 is any free port, and a free port is itself', async () => {
  const port = await freePort('127.0.0.1', 0)

  assert.ok(port > 0)
  assert.equal(await freePort('127.0.0.1', port), port)
})

test('a host that is not of this machine is refused', async () => {
  await assert.rejects(freePort('192.0.2.1', 0), { code: 'host.unknown' })
  await assert.rejects(freePort('no.such.host.invalid', 0), { code: 'host.unknown' })
})
