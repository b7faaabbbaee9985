import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { announce } from '#platform/events.ts'
import { everything, where } from '#platform/filter.ts'
import { inTransaction } from '#platform/transaction.ts'
import { addDraft, aRecord, house, rows } from '#testing'
import { changeOf, changesAfter, changesIn, newest, standingAfter } from './changes.ts'
import { count, earliest, horizon, listKinds, listParts } from './store.ts'

const aPublished = async (context: Context, government = 'cr', format = 'nbsap') => {
  const id = await aRecord(context, { format, government, state: 'published' })
  await announce(context, 'record.published', id)
  return id
}
const idsOf = (told: readonly { readonly change: { readonly record: string } }[]) => told.map(({ change }) => change.record)

test('what became public is told once, with its last change, in the order in which it happened', async () => {
  const context = await house()
  const [first, second] = [await aPublished(context), await aPublished(context)]
  await announce(context, 'record.confirmed', first)

  const told = await changesAfter(context, everything, 0, 10)

  assert.deepEqual(idsOf(told), [second, first])
  assert.deepEqual(idsOf(await changesAfter(context, everything, told[0]!.change.seq, 10)), [first])
  assert.equal(told[1]!.described?.country, 'cr')
})

test('of drafts nothing is told, whatever is announced of them', async () => {
  const context = await house()
  const id = await aRecord(context, { format: 'nbsap', state: 'draft' })
  for (const name of ['record.drafted', 'record.saved', 'record.submitted', 'record.published', 'record.confirmed']) await announce(context, name, id)

  assert.deepEqual(await changesAfter(context, everything, 0, 10), [])
})

test('the next text of a published record is not told before it is public', async () => {
  const context = await house()
  const id = await aPublished(context)
  await addDraft(context, id, { title: { en: 'Quetzalwort' } })

  const [told] = await changesAfter(context, everything, 0, 10)

  assert.ok(!JSON.stringify(told).includes('Quetzalwort'))
})

test('what is withdrawn stays as a tombstone for ever and says nothing of what it was', async () => {
  const context = await house()
  const id = await aPublished(context)
  await sql`update record set state = 'withdrawn', withdrawn_at = now() where id = ${id}`.execute(context.db)
  await announce(context, 'record.withdrawn', id)

  const [told] = await changesAfter(context, everything, 0, 10)

  assert.equal(told!.change.state, 'withdrawn')
  assert.equal(told!.described, undefined)
  assert.deepEqual(await newest(context, everything, 10), [])
  assert.deepEqual(await standingAfter(context, everything, 0, 10), [])
})

test('who follows one country is told when a record no longer speaks of it', async () => {
  const context = await house()
  const id = await aPublished(context)
  const ofPeru = where('mentions', 'pe')
  await sql`update record set mentions = '{cr,pe}' where id = ${id}`.execute(context.db)
  await announce(context, 'record.published', id)
  await sql`update record set mentions = '{cr}' where id = ${id}`.execute(context.db)
  await announce(context, 'record.published', id)

  const [told] = await changesAfter(context, ofPeru, 0, 10)

  assert.equal(told!.change.record, id)
  assert.equal(told!.described, undefined)
  assert.equal((await changeOf(context, where('mentions', 'cr'), id))!.described?.id, id)
  assert.deepEqual(await newest(context, ofPeru, 10), [])
})

test('whoever follows while many write misses none and hears none twice', async () => {
  const context = await house()
  const ids = await Promise.all(Array.from({ length: 24 }, () => aRecord(context, { format: 'nbsap', government: 'cr', state: 'published' })))
  const writing = Promise.all(
    ids.map((id, index) =>
      inTransaction(context, async unit => {
        await announce(unit, 'record.published', id)
        await new Promise(resolve => setTimeout(resolve, (index * 7) % 40))
      }),
    ),
  )
  let written = false
  void writing.then(() => (written = true))

  const heard: string[] = []
  for (let after = 0, last = false; !last;) {
    last = written
    const told = await changesAfter(context, everything, after, 3)
    heard.push(...idsOf(told))
    after = told.at(-1)?.change.seq ?? after
    last &&= told.length === 0
  }

  assert.deepEqual([...heard].sort(), [...ids].sort())
})

test('moments follow each other like numbers, and nothing appears before a horizon that was told', async () => {
  const context = await house()
  const ids = [await aPublished(context), await aPublished(context)]
  const settled = await horizon(context)
  const later = await aPublished(context)

  const [first, second, third] = (await changesAfter(context, everything, 0, 10)).map(({ change }) => change)

  assert.ok(first!.stamp <= second!.stamp && second!.stamp <= third!.stamp)
  assert.ok(third!.stamp.getTime() >= Math.floor(settled.getTime() / 1000) * 1000)
  assert.deepEqual(idsOf(await changesIn(context, everything, { limit: 10, after: { stamp: second!.stamp, seq: second!.seq } })), [later])
  assert.equal(ids.length, 2)
  assert.deepEqual(await earliest(context), first!.stamp)
})

test('a transaction that is getting its numbers is waited for', async () => {
  const context = await house()
  const id = await aRecord(context, { format: 'nbsap', government: 'cr', state: 'published' })
  let asked: Promise<Date> | undefined
  await inTransaction(context, async unit => {
    await announce(unit, 'record.published', id)
    await sql`set constraints all immediate`.execute(unit.db)
    asked = horizon(context)
    assert.equal(await Promise.race([asked.then(() => 'answered'), new Promise(resolve => setTimeout(resolve, 100, 'waits'))]), 'waits')
  })

  const settled = await asked!

  const [told] = await changesAfter(context, everything, 0, 10)
  assert.ok(told!.change.stamp <= settled)
})

test('a scope is counted, named and cut into parts', async () => {
  const context = await house()
  for (const government of ['cr', 'pe', 'cr']) await aPublished(context, government)

  const ofCostaRica = where('government', 'cr')

  assert.equal(await count(context, everything, {}), 3)
  assert.equal(await count(context, ofCostaRica, {}), 2)
  assert.equal(await count(context, everything, { until: new Date(0) }), 0)
  assert.deepEqual(await listKinds(context, everything), [
    { format: 'nbsap', government: 'cr' },
    { format: 'nbsap', government: 'pe' },
  ])
  assert.equal((await listParts(context, everything, 2)).length, 2)
})

test('a store from before is filled from its change log', async () => {
  const context = await house()
  const [first, second] = [await aPublished(context), await aPublished(context, 'pe')]
  await announce(context, 'record.confirmed', first)
  await sql`update record set state = 'withdrawn', withdrawn_at = now() where id = ${second}`.execute(context.db)
  await announce(context, 'record.withdrawn', second)
  await aRecord(context, { format: 'nbsap', state: 'draft' })
  const followed = await rows(context, 'public_change')
  await sql`truncate public_change`.execute(context.db)

  const step = readFileSync('migrations/0031-public-changes.sql', 'utf8')
  await sql.raw(step.slice(step.indexOf('do $$'))).execute(context.db)

  const plain = (all: typeof followed) => all.map(({ record, seq, state }) => [record, seq, state])
  assert.deepEqual(plain(await rows(context, 'public_change')), plain(followed))
  assert.equal(followed.length, 2)
})
