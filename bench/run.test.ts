import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { test } from 'node:test'
import { promisify } from 'node:util'

const program = ['--import', './tools/tsx.mjs', 'bench/run.ts']

test('every figure is measured and told', { timeout: 240_000 }, async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [...program, '--quick', '--records', '200'])

  const told = stdout.split('\n').map(line => line.split(/ {2,}/)[0])
  assert.deepEqual(told, [
    'first start',
    'later start',
    'machine',
    'fill',
    'index from nothing',
    'index made anew',
    'memory after start',
    'search page',
    'record page',
    'API read by id',
    'API read by id, in turn',
    'API search by its cursor',
    'publish → found',
    '… under light load',
    'form of every format',
    'autosave',
    'memory after load',
    'later start',
    '',
  ])
  assert.doesNotMatch(stdout, /NaN|undefined|Infinity/)
})

test('a number of records that makes no sense is refused', async () => {
  const run = promisify(execFile)(process.execPath, [...program, '--records', 'many'])

  await assert.rejects(run, { code: 2, stderr: /whole number/ })
})
