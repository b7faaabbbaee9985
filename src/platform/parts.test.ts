import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { after, before, test } from 'node:test'
import { newId } from './ids.ts'
import { partsIn } from './parts.ts'

let folder: string
before(async () => (folder = await mkdtemp(path.join(os.tmpdir(), 'openchm-parts-'))))
after(() => rm(folder, { recursive: true, force: true }))

const bytes = (...texts: string[]) => Readable.from(texts.map(text => Buffer.from(text)))
const begun = async () => {
  const parts = partsIn(folder)
  const id = newId()
  await parts.begin(id)
  return { parts, id }
}

test('pieces follow each other, also in another life', async () => {
  const { parts, id } = await begun()

  await parts.append(id, 0, bytes('abc'), { most: 10 })
  const length = await partsIn(folder).append(id, 3, bytes('de', 'f'), { most: 10 })

  assert.equal(length, 6)
  assert.equal(await readFile(parts.place(id), 'utf8'), 'abcdef')
})

test('a piece that does not follow is refused with the place to go on from', async () => {
  const { parts, id } = await begun()
  await parts.append(id, 0, bytes('abc'), { most: 10 })

  for (const offset of [0, 2, 4])
    await assert.rejects(parts.append(id, offset, bytes('x'), { most: 10 }), { code: 'upload.offset', details: { id, offset: 3 } })
})

test('what came before the line broke is kept', async () => {
  const { parts, id } = await begun()
  const broken = new Readable({ read: () => undefined })
  broken.push('abc')
  setTimeout(() => broken.destroy(new Error('reset')), 30)

  await assert.rejects(parts.append(id, 0, broken, { most: 10 }), /reset/)

  assert.equal(await parts.length(id), 3)
})

test('no more bytes are taken than were announced', async () => {
  const { parts, id } = await begun()

  await assert.rejects(parts.append(id, 0, bytes('12345', '678901'), { most: 10 }), { code: 'file.too-large', details: { most: 10 } })
})

test('two at once do not mix', async () => {
  const { parts, id } = await begun()

  const both = await Promise.allSettled([parts.append(id, 0, bytes('aaa'), { most: 10 }), parts.append(id, 0, bytes('bbb'), { most: 10 })])

  assert.deepEqual(
    both.map(({ status }) => status),
    ['fulfilled', 'rejected'],
  )
  assert.equal(await readFile(parts.place(id), 'utf8'), 'aaa')
})

test('a part has the name of an identifier and no other', async () => {
  const parts = partsIn(folder)

  for (const id of ['../x', '', '..', newId()])
    await assert.rejects(async () => parts.append(id, 0, bytes('x'), { most: 1 }), { code: 'upload.unknown' })
})
