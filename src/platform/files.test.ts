import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { buffer, text } from 'node:stream/consumers'
import { after, test } from 'node:test'
import { files, filesIn, openFiles } from './files.ts'
import { house } from '#testing'

const folder = mkdtempSync(path.join(os.tmpdir(), 'openchm-files-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const freshFolder = () => mkdtemp(path.join(folder, 'files-'))
const everythingIn = async (folder: string) =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter(entry => entry.isFile()).map(entry => entry.name)

test('what is put can be got, whole and in part, under the digest of its bytes', async () => {
  const store = await openFiles(await freshFolder())
  const bytes = Buffer.from('Árbol 树 شجرة')

  const stored = await store.put(Readable.from([bytes.subarray(0, 3), bytes.subarray(3)]), { most: 1000 })

  assert.deepEqual(stored, { hash: createHash('sha256').update(bytes).digest('hex'), size: bytes.length })
  assert.deepEqual(await buffer(await store.get(stored.hash)), bytes)
  assert.deepEqual(await buffer(await store.get(stored.hash, { start: 1, end: 2 })), bytes.subarray(1, 3))
})

test('the same bytes are kept once, and nothing half written remains', async () => {
  const folder = await freshFolder()
  const store = await openFiles(folder)

  const first = await store.put(Readable.from(['same']), { most: 10 })
  const second = await store.put(Readable.from(['same']), { most: 10 })

  assert.deepEqual(second, first)
  assert.deepEqual(await everythingIn(folder), [first.hash])
})

test('too many bytes are refused, with the limit, and nothing is kept, however soon', async () => {
  const folder = await freshFolder()
  const store = await openFiles(folder)
  const endless = () =>
    Readable.from(
      (function* () {
        for (;;) yield 'x'.repeat(1000)
      })(),
    )
  const refused = (most: number) => assert.rejects(store.put(endless(), { most }), { refusal: 'invalid', code: 'file.too-large', details: { most } })

  await refused(5000)
  await Promise.all(Array.from({ length: 100 }, () => refused(10)))

  assert.deepEqual(await everythingIn(folder), [])
})

test('an upload that breaks off leaves nothing', async () => {
  const folder = await freshFolder()
  const store = await openFiles(folder)
  const broken = new Readable({ read: () => {} })
  setTimeout(() => broken.destroy(new Error('connection reset')), 10)

  await assert.rejects(store.put(broken, { most: 5000 }), /connection reset/)

  assert.deepEqual(await everythingIn(folder), [])
})

for (const name of ['../../../etc/passwd', '..', '', 'A'.repeat(64), `${'a'.repeat(63)}\0`, 'a'.repeat(64)]) {
  test(`no file is found under ${JSON.stringify(name).slice(0, 40)}`, async () => {
    const store = filesIn(await freshFolder())

    await assert.rejects(async () => store.get(name), { refusal: 'not-found', code: 'file.unknown' })
  })
}

test('a removed file is gone, and removing it twice does no harm', async () => {
  const store = await openFiles(await freshFolder())
  const { hash } = await store.put(Readable.from(['x']), { most: 10 })

  await store.remove(hash)
  await store.remove(hash)

  await assert.rejects(store.get(hash), { code: 'file.unknown' })
})

test('the next start removes what a crash left half written, and keeps what was whole', async () => {
  const folder = await freshFolder()
  const { hash } = await (await openFiles(folder)).put(Readable.from(['whole']), { most: 10 })
  await writeFile(path.join(folder, 'half', 'left-over'), 'ha')

  const again = await openFiles(folder)

  assert.deepEqual(await everythingIn(folder), [hash])
  assert.equal(await text(await again.get(hash)), 'whole')
  assert.equal(await readFile(path.join(folder, hash.slice(0, 2), hash.slice(2, 4), hash), 'utf8'), 'whole')
})

test('a test has files of its own', async () => {
  await house()

  const { size } = await files().put(Readable.from(['x']), { most: 10 })

  assert.equal(size, 1)
})
