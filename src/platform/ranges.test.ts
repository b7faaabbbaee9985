import assert from 'node:assert/strict'
import { test } from 'node:test'
import { disposition, rangeIn } from './ranges.ts'

test('one range of bytes is understood, cut to the size; everything else is the whole', () => {
  const asked: { readonly [header: string]: ReturnType<typeof rangeIn> } = {
    'bytes=0-4': { start: 0, end: 4 },
    'bytes=5-': { start: 5, end: 9 },
    'bytes=-3': { start: 7, end: 9 },
    'bytes=-30': { start: 0, end: 9 },
    'bytes=8-800': { start: 8, end: 9 },
    'bytes=10-': 'unsatisfiable',
    'bytes=-0': 'unsatisfiable',
    'bytes=4-2': undefined,
    'bytes=0-1,3-4': undefined,
    'bytes=-': undefined,
    'lines=0-1': undefined,
    'bytes=x-1': undefined,
  }

  for (const [header, range] of Object.entries(asked)) assert.deepEqual(rangeIn(header, 10), range, header)
  assert.equal(rangeIn(undefined, 10), undefined)
  assert.equal(rangeIn('bytes=0-', 0), 'unsatisfiable')
})

test('a name of any language is a header of one line', () => {
  const said = disposition('Évaluation "rapide" d’été (1) 计划\r\n.pdf', false)

  assert.match(said, /^attachment; filename="[ -~]+"; filename\*=UTF-8''[A-Za-z0-9%._~-]+$/)
  assert.ok(decodeURIComponent(said.split("''")[1]!).startsWith('Évaluation'))
  assert.match(disposition('a.pdf', true), /^inline; filename="a.pdf"/)
})
