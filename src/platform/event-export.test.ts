import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { house } from '#testing'
import { exportedEvents, type LogForm } from './event-export.ts'
import { announce, type EventQuestion } from './events.ts'

async function exported(form: LogForm, asked: EventQuestion = {}, count = 3): Promise<readonly string[]> {
  const context = await house({ now: new Date('2026-11-01T10:00:00Z') })
  for (let made = 1; made <= count; made++) await announce(context, 'thing.made', `=thing:${made}`, { words: 'a "quoted", word\n', made })
  return Array.fromAsync(exportedEvents(context, form, asked))
}

test('lines of JSON hold each event whole, in order', async () => {
  const pieces = await exported('jsonl')

  const events = pieces
    .join('')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as { readonly seq: number; readonly details: { readonly words: string }; readonly digest: string })
  assert.deepEqual(
    events.map(({ seq, details, digest }) => [seq, details.words, digest.length]),
    [1, 2, 3].map(seq => [seq, 'a "quoted", word\n', 64]),
  )
})

test('a table opens in a spreadsheet and runs nothing there', async () => {
  const pieces = await exported('csv')

  const rows = parse(pieces.join(''), { bom: true, columns: true }) as readonly Record<string, string>[]
  assert.deepEqual([rows.length, rows[0]!['subject'], rows[0]!['at']], [3, "'=thing:1", '2026-11-01T10:00:00.000Z'])
  assert.deepEqual(JSON.parse(rows[2]!['details']!), { words: 'a "quoted", word\n', made: 3 })
})

test('only what was asked for is exported, and nothing is an answer too', async () => {
  assert.equal((await exported('jsonl', { subject: '=thing:2' })).join('').split('\n').length, 2)
  assert.deepEqual(await exported('jsonl', { subject: 'nothing' }), [])
  assert.match((await exported('csv', { subject: 'nothing' })).join(''), /^\ufeffseq,at[^\n]+\n$/)
})

test('a long log comes in pieces', async () => {
  const pieces = await exported('jsonl', {}, 1200)

  assert.ok(pieces.length > 2 && pieces.every(piece => piece.length < 100_000))
  assert.equal(pieces.join('').trim().split('\n').length, 1200)
})
