import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { Refused } from '#platform/errors.ts'
import { leaveNote, openDataFolder, secretIn } from './data-folder.ts'
import { toldToOperator } from './problem.ts'

const root = mkdtempSync(path.join(os.tmpdir(), 'openchm-data-'))
after(() => rmSync(root, { recursive: true, force: true }))
const fresh = () => mkdtempSync(path.join(root, 'data-'))

test('the folder is made, with its parents', () => {
  const folder = path.join(fresh(), 'srv', 'chm')

  openDataFolder(folder)

  assert.ok(statSync(folder).isDirectory())
})

test('a folder on which OpenCHM runs is refused, with its process and address, until it has left', () => {
  const folder = fresh()
  const takeAway = leaveNote(folder, 'http://localhost:8080')

  const problem = refusalOf(() => openDataFolder(folder))
  takeAway()
  openDataFolder(folder)

  assert.equal(problem.code, 'data.in-use')
  assert.match(
    toldToOperator(problem),
    new RegExp(`already runs on the data folder ${folder} \\(process ${process.pid}, http://localhost:8080\\).*DATA_DIR`),
  )
})

test('the note of a killed program, or half a note, does not stop the start', () => {
  const folder = fresh()

  for (const note of ['{"process":"999999 1","url":"http://localhost:8080"}', `{"process":"${process.pid} 1","url":""}`, '{"proc']) {
    writeFileSync(path.join(folder, 'running.json'), note)
    openDataFolder(folder)
  }
})

test('a folder that cannot be made is refused with the reason', () => {
  const file = path.join(fresh(), 'file')
  writeFileSync(file, '')

  assert.match(toldToOperator(refusalOf(() => openDataFolder(path.join(file, 'data')))), /cannot be written .*DATA_DIR/)
})

test('the secret is made once, for the eyes of its owner', () => {
  const folder = fresh()

  const secret = secretIn(folder)

  assert.match(secret, /^[0-9a-f]{64}$/)
  assert.equal(secretIn(folder), secret)
  assert.equal(statSync(path.join(folder, 'secret')).mode & 0o777, 0o600)
})

function refusalOf(work: () => void): Refused {
  try {
    work()
  } catch (error) {
    if (error instanceof Refused) return error
    throw error
  }
  return assert.fail('nothing was refused')
}
