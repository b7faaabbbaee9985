import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { test, type TestContext } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import type { Card } from '../card.ts'
import { folderOf } from './files.ts'
import { openReader } from './reader.ts'
import { openWriter, type Writer } from './writer.ts'

test('what was saved is there after a new start, the dead among it still dead', t => {
  const folder = emptyFolder(t)
  const writer = built(folder)
  writer.index({ cards: [], removed: ['ID3'], seq: 8 })
  writer.save()

  const { place, total, problems } = reopened(folder)

  assert.deepEqual({ place, total, problems }, { place: 8, total: 39, problems: [] })
})

test('what was not saved is read again from the change log', t => {
  const folder = emptyFolder(t)
  built(folder).index({ cards: [], removed: ['ID3'], seq: 8 })

  const { place, total } = reopened(folder)

  assert.deepEqual({ place, total }, { place: 7, total: 40 })
})

test('a file that ends too soon is noticed, wherever it ends', t => {
  for (const share of [0, 0.001, 0.3, 0.999]) {
    for (const name of ['segment', 'current']) {
      const folder = emptyFolder(t)
      built(folder)
      const file = fileIn(folder, name)
      truncateSync(file, Math.floor(readFileSync(file).length * share))

      const { place, problems } = reopened(folder)

      assert.deepEqual({ place, problems: problems.length }, { place: undefined, problems: 1 }, `${name} cut at ${share}`)
    }
  }
})

test('a byte that changed is noticed, wherever it stands', t => {
  const folder = emptyFolder(t)
  built(folder)
  for (const name of ['segment', 'current']) {
    const file = fileIn(folder, name)
    const whole = readFileSync(file)
    const header = whole.readUInt32LE(8)
    const used = name === 'current' ? Array.from(whole.keys()) : placesOfArrays(whole, header)
    for (let step = 0; step < 40; step++) {
      const place = used[Math.floor((used.length * step) / 40)]!
      const damaged = Buffer.from(whole)
      damaged[place]! ^= 1 << (step % 8)
      writeFileSync(file, damaged)

      assert.equal(reopened(folder).place, undefined, `${name}: byte ${place}`)
    }
    writeFileSync(file, whole)
  }
  assert.equal(reopened(folder).place, 7)
})

test('a segment that is missing is noticed', t => {
  const folder = emptyFolder(t)
  built(folder)
  rmSync(fileIn(folder, 'segment'))

  assert.equal(reopened(folder).place, undefined)
})

test('an index of another version is not read, and removed once the new one is complete', t => {
  const folder = emptyFolder(t)
  built(folder)
  renameSync(folderOf(folder), path.join(folder, '0-1'))

  const { place } = reopened(folder)
  built(folder)

  assert.equal(place, undefined)
  assert.deepEqual(readdirSync(folder), [path.basename(folderOf(folder))])
})

test('a process killed at any moment leaves an index that opens with what it says it holds', async t => {
  const folder = emptyFolder(t)
  built(folder)
  for (const milliseconds of [150, 260, 390, 520]) {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', writingForEver(folder)], { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(child.stdout, 'data')
    await pause(milliseconds - 150)
    child.kill('SIGKILL')
    await once(child, 'exit')

    const { place, total, problems } = reopened(folder)

    assert.deepEqual(problems, [])
    assert.equal(total, 40 + (place! - 7))
  }
})

const card = (number: number): Card => ({
  id: `ID${number}`,
  seq: 1,
  texts: [{ weight: 'title', language: 'en', text: `Record ${number} on forests` }],
  facets: { format: [`f${number % 5}`] },
  days: { date: 18_000 + number },
  title: { en: `Record ${number} on forests` },
})

function built(folder: string): Writer {
  const writer = openWriter(
    folder,
    1,
    () => {},
    problem => assert.fail(problem),
  )
  writer.begin()
  writer.add({ cards: Array.from({ length: 40 }, (_, number) => card(number)), removed: [], seq: 7 })
  writer.finish(7)
  return writer
}

function reopened(folder: string) {
  const problems: string[] = []
  const reader = openReader(0)
  const writer = openWriter(folder, 1, reader.take, problem => problems.push(problem))
  return { place: writer.place(), total: reader.search({ filter: { all: [] }, locale: 'en' }).total, problems }
}

function fileIn(folder: string, name: string): string {
  const files = readdirSync(folderOf(folder))
  return path.join(
    folderOf(folder),
    files.find(file => (name === 'current' ? file === 'current' : file.endsWith('.seg')))!,
  )
}

/** Gaps between arrays hold nothing and are not summed. */
function placesOfArrays(whole: Buffer, headerLength: number): readonly number[] {
  const { header } = JSON.parse(whole.subarray(16, 16 + headerLength).toString()) as {
    header: { arrays: { [name: string]: { at: number; length: number; type: 'u8' | 'u16' | 'u32' | 'i32' } } }
  }
  const widths = { u8: 1, u16: 2, u32: 4, i32: 4 }
  const places = Array.from({ length: 16 + headerLength }, (_, place) => place)
  for (const { at, length, type } of Object.values(header.arrays))
    for (let byte = 0; byte < length * widths[type]; byte++) places.push(16 + headerLength + at + byte)
  return places
}

const writingForEver = (folder: string) => `
  const { openWriter } = await import(${JSON.stringify(new URL('./writer.ts', import.meta.url).href)})
  const writer = openWriter(${JSON.stringify(folder)}, 1, () => {}, problem => { throw new Error(problem) })
  const born = process.pid
  for (let seq = writer.place() + 1; ; seq++) {
    const id = 'NEW' + born + '-' + seq
    writer.index({ cards: [{ id, seq, texts: [{ weight: 'title', language: 'en', text: 'New ' + id }], facets: {}, days: {}, title: { en: id } }], removed: [], seq })
    writer.save()
    while (writer.step());
    if (seq % 3 === 0) console.log(seq)
  }
`

function emptyFolder(t: TestContext): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'index-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
