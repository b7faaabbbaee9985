import assert from 'node:assert/strict'
import { test } from 'node:test'
import { guest, type Context } from '#platform/context.ts'
import { announce } from '#platform/events.ts'
import { withdraw } from '#records'
import { changeTerm, termNamed } from '#vocabularies'
import { aRecord, callerOf, type Caller } from '#testing'
import { shelfFor, warmShelf } from './follow.ts'

const found = async ({ call }: Caller, q: string, fl = 'id'): Promise<readonly { readonly [name: string]: unknown }[]> =>
  (await call('GET', `//api/v2013/index?rows=1000&fl=${fl}&q=${encodeURIComponent(q)}`)).json.response.docs

async function published(caller: Caller, title: string, government = 'ke'): Promise<string> {
  const id = await aRecord(caller.context, { format: 'database', government, state: 'published', data: { title: { en: title } } })
  await announce(caller.context, 'record.published', id)
  return id
}

test('whatever was committed before a question is in its answer, however many ask at once', async () => {
  const caller = await callerOf({ indexed: false })
  await found(caller, '*:*')

  const steps = Array.from({ length: 12 }, async (_, step) => {
    const id = await published(caller, `Step ${step}`)
    const seen = await found(caller, `id:${id}`)
    await withdraw(caller.context, id)
    return { id, seen, after: await found(caller, `id:${id}`) }
  })

  for (const { id, seen, after } of await Promise.all(steps)) {
    assert.deepEqual(seen, [{ id }])
    assert.deepEqual(after, [])
  }
})

test('a term that is called otherwise is found and shown by its new name', async () => {
  const caller = await callerOf({ indexed: false })
  const id = await published(caller, 'Data', 'ke')
  const before = await found(caller, 'government_EN_s:Kenya', 'id,government_EN_s')

  const { label } = termNamed('ke')!
  await changeTerm(caller.context, { identifier: 'ke', label: { ...label, en: 'Republic of Kenya' } })
  const renamed = await found(caller, 'government_EN_s:"Republic of Kenya"', 'id,government_EN_s')
  const byOldName = await found(caller, 'government_EN_s:Kenya')
  await changeTerm(caller.context, { identifier: 'ke', label })

  assert.deepEqual(before, [{ id, government_EN_s: 'Kenya' }])
  assert.deepEqual(renamed, [{ id, government_EN_s: 'Republic of Kenya' }])
  assert.deepEqual(byOldName, [])
})

test('titles of records that are referred to, and those that refer, follow their changes', async () => {
  const caller = await callerOf({ indexed: false })
  const { context } = caller
  const authority = await aRecord(context, { format: 'authority', government: 'br', state: 'published', data: { name: { en: 'Ministry of maize' } } })
  await announce(context, 'record.published', authority)
  const permit = await aRecord(context, {
    format: 'absPermit',
    government: 'br',
    state: 'published',
    data: { absCNA: { identifier: `${authority}@1` } },
  })
  await announce(context, 'record.published', permit)

  assert.deepEqual(await found(caller, `absCNA_EN_txt:maize AND absCNA_s:${authority}`), [{ id: permit }])
  assert.deepEqual(await found(caller, `id:${authority} AND referencedByIrccOrCpc_ss:*`), [{ id: authority }])
  await withdraw(context, authority)
  assert.deepEqual(await found(caller, 'absCNA_EN_txt:maize'), [])
})

test('another database in the place of the one that was read is read anew', async () => {
  const first = await callerOf({ indexed: false })
  const old = await published(first, 'Of another house')
  assert.deepEqual(await found(first, '*:*'), [{ id: old }])

  const second = await callerOf({ indexed: false })
  const id = await published(second, 'Of this house')

  assert.deepEqual(await found(second, '*:*'), [{ id }])
})

test('documents read before anybody asks are answered from, and whoever asks meanwhile does not wait for the rests', async () => {
  const caller = await callerOf({ indexed: false })
  const id = await published(caller, 'Read ahead')
  const context = { ...caller.context, actor: guest }

  const giveUp = warmShelf(context, 'http://chm.localhost')
  const asked = await found(caller, `id:${id}`)
  giveUp()

  assert.deepEqual(asked, [{ id }])
  assert.deepEqual(await found(caller, '*:*'), [{ id }])
})

test('a reading given up halfway is begun anew by whoever asks next', async () => {
  const caller = await callerOf({ indexed: false })
  const id = await published(caller, 'Given up')

  warmShelf({ ...caller.context, actor: guest }, 'http://chm.localhost')()
  await new Promise(resolve => setTimeout(resolve, 50))

  assert.deepEqual(await found(caller, '*:*'), [{ id }])
})

test('more documents than there is room for are not begun with, and whoever asks is told so; there may be room later', async () => {
  const caller = await callerOf({ indexed: false })
  const ids = [await published(caller, 'One'), await published(caller, 'Two')]
  const said: unknown[] = []
  const context = { ...caller.context, log: { ...caller.context.log, warn: (...words: unknown[]) => said.push(words) } as Context['log'] }

  for (const ask of [() => {}, () => warmShelf(context, 'http://chm.localhost', 1)]) {
    ask()
    await assert.rejects(shelfFor(context, 'http://chm.localhost', 1), {
      statusCode: 503,
      message: /room for 1 documents here, and there are 2: give/,
    })
  }
  const later = await shelfFor(context, 'http://chm.localhost')

  assert.equal(said.length, 1)
  assert.ok(ids.every(id => later.placeOf(id) !== undefined))
})
