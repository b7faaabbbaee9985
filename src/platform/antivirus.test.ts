import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:net'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { after, test } from 'node:test'
import { clamd } from './antivirus.ts'

const servers: Server[] = []
after(() => servers.forEach(server => server.close()))

/** A daemon that speaks INSTREAM as clamd does: what it got decides its answer. */
async function daemon({ most = 100_000, silent = false } = {}) {
  const got: Buffer[] = []
  const server = createServer(socket => {
    let held = Buffer.alloc(0)
    let commanded = false
    let total = 0
    socket.on('error', () => undefined)
    socket.on('data', chunk => {
      held = Buffer.concat([held, chunk])
      if (!commanded && held.includes(0)) {
        assert.equal(held.toString('latin1', 0, held.indexOf(0)), 'zINSTREAM')
        held = held.subarray(held.indexOf(0) + 1)
        commanded = true
      }
      while (commanded && held.length >= 4 && held.length >= 4 + held.readUInt32BE(0)) {
        const length = held.readUInt32BE(0)
        const part = held.subarray(4, 4 + length)
        held = held.subarray(4 + length)
        total += length
        if (total > most) return void socket.end('INSTREAM size limit exceeded. ERROR\0')
        if (length > 0) got.push(Buffer.from(part))
        else if (!silent) socket.end(Buffer.concat(got).includes('EICAR') ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0')
        else socket.end()
      }
    })
  })
  servers.push(server)
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  return { url: `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`, got }
}

test('what is clean is clean, and the scanner sees every byte once', async () => {
  const { url, got } = await daemon()
  const bytes = Buffer.from('x'.repeat(70_000))

  const verdict = await clamd(url).scan(Readable.from([bytes.subarray(0, 10), bytes.subarray(10)]))

  assert.deepEqual(verdict, { found: 'clean' })
  assert.deepEqual(Buffer.concat(got), bytes)
})

test('a threat is told by its name', async () => {
  const { url } = await daemon()

  assert.deepEqual(await clamd(url).scan(Readable.from([Buffer.from('X5O!P%@AP-EICAR-STANDARD')])), {
    found: 'infected',
    threat: 'Eicar-Test-Signature',
  })
})

test('a file that is larger than the scanner takes is said to be so, although it hangs up in the middle', async () => {
  const { url } = await daemon({ most: 1000 })
  const large = Readable.from(Array.from({ length: 50 }, () => Buffer.alloc(100_000)))

  assert.deepEqual(await clamd(url).scan(large), { found: 'beyond' })
})

test('nobody there, or an answer nobody understands, is a failure and never clean', async () => {
  const { url } = await daemon({ silent: true })

  await assert.rejects(clamd(url).scan(Readable.from([Buffer.from('x')])), /nothing/)
  await assert.rejects(clamd('tcp://127.0.0.1:1').scan(Readable.from([Buffer.from('x')])), /ECONNREFUSED/)
  await assert.rejects(clamd('unix:/nowhere/clamd.ctl').scan(Readable.from([Buffer.from('x')])), /ENOENT/)
})
