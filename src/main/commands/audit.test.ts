import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { announce } from '#platform/events.ts'
import { house } from '#testing'
import { audit } from './audit.ts'

async function told() {
  const context = await house({ now: new Date('2026-11-01T10:00:00Z') })
  await announce(context, 'thing.made', 'thing:1')
  await announce(context, 'other.made', 'thing:2')
  const run = async (...args: readonly string[]) => {
    let text = ''
    const status = await audit(context, args, { write: piece => (text += piece) })
    return { status, text, last: JSON.parse(text.trim().split('\n').at(-1) ?? 'null') as Record<string, unknown> }
  }
  return { context, run }
}

test('a whole log is said to be whole, with the digest to note elsewhere', async () => {
  const { run } = await told()

  const { status, last } = await run('verify')
  const anchored = await run('verify', '--anchor', `${last['seq'] as number}:${last['digest'] as string}`)

  assert.deepEqual([status, last['whole'], last['events'], last['broken']], [0, true, 2, null])
  assert.equal(anchored.status, 0)
})

test('a log that was touched ends with a status of its own and names the place', async () => {
  const { context, run } = await told()
  await sql
    .raw(`alter table event disable trigger event_kept; update event set name = 'x.y' where seq = 2; alter table event enable trigger event_kept`)
    .execute(context.db)

  const { status, last, text } = await run('verify')

  assert.deepEqual([status, last['broken']], [1, 2])
  assert.match(text, /broken at number 2/)
})

test('an anchor the log does not go through is a broken place', async () => {
  const { run } = await told()

  const { status, last } = await run('verify', '--anchor', `2:${'0'.repeat(64)}`)

  assert.deepEqual([status, last['broken']], [1, 2])
})

test('the log is exported as asked', async () => {
  const { run } = await told()

  const lines = (await run('export', '--kind', 'thing')).text.trim().split('\n')

  assert.deepEqual(
    lines.map(line => (JSON.parse(line) as { name: string }).name),
    ['thing.made'],
  )
})

for (const args of [
  [],
  ['mend'],
  ['verify', '--anchor'],
  ['verify', '--anchor', '1'],
  ['export', '--as', 'pdf'],
  ['export', '--from', 'yesterday'],
  ['export', 'x', 'y'],
])
  test(`what cannot be meant is refused with the usage: ${args.join(' ')}`, async () => {
    const { run } = await told()

    await assert.rejects(run(...args), { code: 'command.usage' })
  })
