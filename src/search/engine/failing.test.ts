import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { test, type TestContext } from 'node:test'
import { entryOf } from '../analysis/entry.ts'
import type { Card } from '../card.ts'
import { folderOf, writeCurrent, writeSegment } from './files.ts'
import { openReader } from './reader.ts'
import type { Generation } from './shelf.ts'
import { openWriter, type Means, type Writer } from './writer.ts'

const everything = { filter: { all: [] }, locale: 'en' }
const noSpace = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })

test('a full disk keeps nobody from finding what is new, and is told; what could not be saved is saved when there is room', t => {
  const disk = failingDisk()
  const { writer, total, latest, told, folder } = opened(t, disk.means)
  disk.full = true

  writer.index({ cards: [card(40)], removed: ['ID3'], seq: 8 })
  writer.save()

  assert.deepEqual([total(), latest().saved, told.length], [40, false, 1])
  assert.match(told[0]!, /cannot be saved.*ENOSPC/)
  assert.equal(reopened(folder).place, 7, 'the last complete index is still there')

  disk.full = false
  writer.save()

  assert.equal(latest().saved, true)
  assert.deepEqual(reopened(folder), { place: 8, total: 40, skipped: [], problems: [] })
})

test('an index can be made while the disk is full', t => {
  const { writer, total, latest } = opened(t, { writeSegment: () => refuse(), writeCurrent: () => refuse() })

  assert.deepEqual([writer.place(), total(), latest().saved], [7, 40, false])
})

test('a disk that fills while segments are merged changes nothing of what is found', t => {
  const disk = failingDisk()
  const { writer, total, latest } = opened(t, disk.means)
  for (let seq = 8; seq < 20; seq++) {
    writer.index({ cards: [card(32 + seq)], removed: [], seq })
    writer.save()
  }
  const before = latest().segments.length
  disk.full = true

  while (writer.step());

  assert.deepEqual([total(), latest().segments.length, latest().saved], [52, before, false])
})

test('whichever write is the last before a crash, the next start finds what it says it holds', t => {
  for (let writes = 0; writes < 24; writes++) {
    const disk = failingDisk(writes)
    const { writer, folder } = opened(t, disk.means)
    for (let seq = 8; seq < 18; seq++) {
      writer.index({ cards: [card(32 + seq)], removed: seq % 3 === 0 ? [`ID${seq}`] : [], seq })
      writer.save()
      while (writer.step());
    }

    const { place, total, problems } = reopened(folder)

    assert.deepEqual(problems, [])
    const removed = [9, 12, 15].filter(seq => seq <= (place ?? 0)).length
    assert.equal(place === undefined, writes < 2)
    if (place !== undefined) assert.equal(total, 40 + (place - 7) - removed, `after ${writes} writes`)
  }
})

test('a really full disk leaves no half files', t => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'full-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    return t.skip('only who may mount can fill a disk')
  }
  try {
    fill(t, folder)
  } finally {
    execFileSync('umount', [folder])
  }
})

function fill(t: TestContext, folder: string): void {
  const { writer, total, latest, told } = opened(t, {}, folder)
  const large = 'word '.repeat(3) + Array.from({ length: 60_000 }, (_, number) => `w${number}`).join(' ')

  writer.index({ cards: [{ ...card(40), texts: [{ weight: 'body', language: 'und', text: large }] }], removed: [], seq: 8 })
  writer.save()

  assert.deepEqual([total(), latest().saved], [41, false])
  assert.match(told.join(), /ENOSPC/)
  assert.deepEqual(
    readdirSync(folderOf(folder)).filter(file => file.endsWith('.new')),
    [],
  )
  assert.deepEqual(reopened(folder), { place: 7, total: 40, skipped: [], problems: [] })
}

test('damage to any array of a segment, its first byte, its last, or all from there on missing, is noticed by its name', t => {
  const { folder } = opened(t)
  const file = path.join(
    folderOf(folder),
    readdirSync(folderOf(folder)).find(name => name.endsWith('.seg'))!,
  )
  const whole = readFileSync(file)
  const begin = 16 + whole.readUInt32LE(8)
  const { header } = JSON.parse(whole.subarray(16, begin).toString()) as { header: { arrays: { [name: string]: { at: number; length: number } } } }
  const arrays = Object.entries(header.arrays).filter(([, { length }]) => length > 0)

  assert.ok(arrays.length > 20)
  for (const [name, { at, length }] of arrays) {
    for (const place of [at, at + length - 1]) {
      const damaged = Buffer.from(whole)
      damaged[begin + place]! ^= 4
      writeFileSync(file, damaged)
      const { place: seq, problems } = reopened(folder)
      assert.equal(seq, undefined, name)
      assert.ok(problems.join().includes(`: ${name}`), `${problems.join()} should name ${name}`)
    }
    writeFileSync(file, whole)
    truncateSync(file, begin + at)
    assert.equal(reopened(folder).place, undefined, `${name} cut off`)
  }
})

test('a record that cannot be indexed is not found as it was before, is told, and keeps no other from being found', t => {
  const broken = new Set(['ID3', 'NEW'])
  const analysed = (one: Card) => {
    if (broken.has(one.id)) throw new Error('no words')
    return entryOf(one)
  }
  const { writer, total, latest, told, folder } = opened(t, { analysed }, undefined, ['ID3'])
  assert.deepEqual([total(), latest().skipped, told.length], [39, ['ID3'], 1])

  writer.index({ cards: [card(40), { ...card(41), id: 'NEW' }], removed: [], skipped: ['ID5'], seq: 8 })
  writer.save()

  assert.deepEqual([total(), latest().skipped, writer.place()], [39, ['ID3', 'ID5', 'NEW'], 8])
  assert.match(told[1]!, /NEW is not in the index/)
  assert.deepEqual(reopened(folder).skipped, ['ID3', 'ID5', 'NEW'], 'the next start knows it too')

  broken.clear()
  writer.index({ cards: [card(3)], removed: ['NEW'], seq: 9 })

  assert.deepEqual([total(), latest().skipped], [40, ['ID5']])
})

const card = (number: number): Card => ({
  id: `ID${number}`,
  seq: 1,
  texts: [{ weight: 'title', language: 'en', text: `Record ${number} on forests` }],
  facets: { format: [`f${number % 5}`], subject: [`s${number % 20}`] },
  days: { date: 18_000 + number },
  title: { en: `Record ${number} on forests` },
})

/** Forty records, indexed. */
function opened(t: TestContext, means: Means = {}, folder = emptyFolder(t), mayFail: readonly string[] = []) {
  const told: string[] = []
  const generations: Generation[] = []
  const reader = openReader(0)
  const writer: Writer = openWriter(
    folder,
    1,
    generation => {
      generations.push(generation)
      reader.take(generation)
    },
    problem => told.push(problem),
    means,
  )
  writer.begin()
  writer.add({ cards: Array.from({ length: 40 }, (_, number) => card(number)), removed: [], seq: 7 })
  writer.finish(7)
  assert.ok(
    told.every(problem => problem.includes('ENOSPC') || mayFail.some(id => problem.includes(id))),
    told.join(),
  )
  return { folder, writer, told, latest: () => generations.at(-1)!, total: () => reader.search(everything).total }
}

function reopened(folder: string) {
  const problems: string[] = []
  const reader = openReader(0)
  let skipped: readonly string[] = []
  const writer = openWriter(
    folder,
    1,
    generation => {
      skipped = generation.skipped
      reader.take(generation)
    },
    problem => problems.push(problem),
  )
  return { place: writer.place(), total: reader.search(everything).total, skipped, problems }
}

/** A disk with room for so many writes; the first that fails leaves half a file. */
function failingDisk(room = Infinity) {
  const disk = { full: false, means: {} as Means }
  let left = room
  const guarded =
    <Told extends readonly unknown[]>(write: (folder: string, ...told: Told) => void) =>
    (folder: string, ...told: Told) => {
      if (left-- > 0 && !disk.full) return write(folder, ...told)
      if (left === -1) writeFileSync(path.join(path.dirname(folder), 'half.seg.new'), 'half')
      refuse()
    }
  disk.means = { writeSegment: guarded(writeSegment), writeCurrent: guarded(writeCurrent) }
  return disk
}

function refuse(): never {
  throw noSpace
}

function emptyFolder(t: TestContext): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'index-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
