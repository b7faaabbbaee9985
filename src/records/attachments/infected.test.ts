import assert from 'node:assert/strict'
import { mkdtempSync } from 'node:fs'
import { createServer, type AddressInfo, type Server } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { after, before, test, type TestContext } from 'node:test'
import { openAntivirus } from '#platform/antivirus.ts'
import type { Context } from '#platform/context.ts'
import { files, openFiles } from '#platform/files.ts'
import { aDraft, house, rows } from '#testing'
import { depositFile } from './deposit-file.ts'
import { fileFor } from './file-for.ts'
import { scanWaiting } from './scan-files.ts'

let daemon: Server
before(async () => {
  await openFiles(mkdtempSync(path.join(os.tmpdir(), 'openchm-files-')))
  daemon = createServer(socket => {
    const said: Buffer[] = []
    socket.on('error', () => undefined)
    socket.on('data', chunk => {
      said.push(chunk)
      if (!chunk.subarray(-4).equals(Buffer.alloc(4))) return
      socket.end(Buffer.concat(said).includes('EICAR') ? 'stream: Eicar FOUND\0' : 'stream: OK\0')
    })
  })
  await new Promise<void>(listening => daemon.listen(0, '127.0.0.1', listening))
})
after(() => daemon.close())

/** A scanner for one test only: files of the same process are not its business. */
function scanWith(t: TestContext, port = (daemon.address() as AddressInfo).port): void {
  openAntivirus(`tcp://127.0.0.1:${port}`)
  t.after(() => openAntivirus(undefined))
}
const put = (context: Context, record: string, bytes: string) =>
  depositFile(context, { record, name: 'a.txt', bytes: Readable.from([Buffer.from(bytes)]) })

test('an infected file is refused by the name of what is in it, and not kept', async t => {
  const context = await house({ roles: [{ role: 'publishing-authority', for: 'cr' }] })
  const record = await aDraft(context, { format: 'nbsap' })
  scanWith(t)

  await assert.rejects(put(context, record, 'X5O EICAR'), { refusal: 'invalid', code: 'file.infected', details: { name: 'a.txt', threat: 'Eicar' } })

  assert.equal((await put(context, record, 'fine')).scan, 'clean')
  assert.equal((await rows(context, 'attachment')).length, 1)
})

test('what is found to be infected later is shown to nobody any more', async t => {
  const context = await house({ roles: [{ role: 'publishing-authority', for: 'cr' }] })
  const record = await aDraft(context, { format: 'nbsap' })
  scanWith(t, 1)
  const { id, hash } = await put(context, record, 'late EICAR')
  scanWith(t)

  await scanWaiting(context)

  await assert.rejects(fileFor(context, id), { refusal: 'forbidden', code: 'file.infected' })
  assert.ok(await files().local(hash))
})
