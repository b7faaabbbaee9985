import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { guest, type Actor, type Context } from '#platform/context.ts'
import { aDraft, aRecord, house, rows } from '#testing'
import { addRecord, addToNewest, changeEntry, removeRecord, restoreRecord } from './entries.ts'
import { changeCollection, hideList, removeCollection, renewAddress, restoreCollection } from './change.ts'
import { visibilities, type Collection, type Kind, type Visibility } from './collection.ts'
import { copyCollection } from './copy.ts'
import { collectionAt, collectionsOf, countPublicLists, holding, linesOf, ownLists, publicLists } from './find.ts'
import { makeCollection } from './make.ts'

const who: { readonly [name: string]: Actor } = {
  guest,
  reader: { id: 'account:5', roles: [] },
  owner: { id: 'account:7', roles: [] },
  otherSecretariat: { id: 'account:6', roles: [{ role: 'secretariat', for: 'BCH' }] },
  editor: { id: 'account:8', roles: [{ role: 'site-editor', for: 'cr' }] },
  secretariat: { id: 'account:9', roles: [{ role: 'secretariat', for: 'CHM' }] },
  administrator: { id: 'account:10', roles: [{ role: 'administrator', for: '*' }] },
}
const as = (context: Context, name: string): Context => ({ ...context, actor: who[name]! })
const title = { en: 'Reefs' }

const make = (context: Context, kind: Kind, visibility: Visibility = 'private'): Promise<Collection> =>
  makeCollection(as(context, kind === 'list' ? 'owner' : 'secretariat'), { kind, portal: 'chm', title, visibility })

const published = (context: Context, format = 'news') => aRecord(context, { format, state: 'published' })

const allowed: {
  readonly [kind in Kind]: { readonly [visibility in Visibility]?: { readonly opens: readonly string[]; readonly finds: readonly string[] } }
} = {
  curated: {
    private: { opens: ['secretariat', 'administrator'], finds: ['secretariat', 'administrator'] },
    public: { opens: Object.keys(who), finds: Object.keys(who) },
  },
  list: {
    private: { opens: ['owner'], finds: [] },
    link: { opens: Object.keys(who), finds: [] },
    public: { opens: Object.keys(who), finds: Object.keys(who) },
  },
}

for (const kind of ['curated', 'list'] as const)
  for (const visibility of visibilities) {
    const expected = allowed[kind][visibility]
    if (!expected) continue
    test(`a ${kind} collection that is ${visibility} is opened, found, counted and changed by whom it should be`, async () => {
      const context = await house()
      const { id } = await make(context, kind, visibility)
      const record = await published(context)
      await addRecord(as(context, kind === 'list' ? 'owner' : 'secretariat'), id, { record })
      const changers = kind === 'list' ? ['owner'] : ['secretariat', 'administrator']

      for (const name of Object.keys(who)) {
        const acting = as(context, name)
        const opened = await collectionAt(acting, id).then(
          () => true,
          () => false,
        )
        const listed = [...(await collectionsOf(acting, 'chm')), ...(await publicLists(acting, 'chm'))].some(one => one.id === id)
        const changed = await changeCollection(acting, id, {}).then(
          () => true,
          () => false,
        )
        const entered = await changeEntry(acting, id, record, { note: { en: name } }).then(
          () => true,
          () => false,
        )
        const holds = (await holding(acting, 'chm', [record])).length > 0

        assert.deepEqual(
          { name, opened, listed, changed, entered, holds },
          {
            name,
            opened: expected.opens.includes(name),
            listed: expected.finds.includes(name),
            changed: changers.includes(name),
            entered: changers.includes(name),
            holds: visibility === 'public',
          },
        )
      }
      assert.equal(await countPublicLists(context, 'chm'), kind === 'list' && visibility === 'public' ? 1 : 0)
    })
  }

test('a portal’s collections are made by those who look after it, lists by anybody signed in', async () => {
  const context = await house()
  const makes = (name: string, portal: string, kind: Kind) =>
    makeCollection(as(context, name), { kind, portal, title }).then(
      () => true,
      () => false,
    )

  for (const [name, portal, expected] of [
    ['guest', 'chm', false],
    ['reader', 'chm', false],
    ['editor', 'chm', false],
    ['otherSecretariat', 'chm', false],
    ['otherSecretariat', 'bch', true],
    ['secretariat', 'chm', true],
    ['administrator', 'absch', true],
  ] as const)
    assert.equal(await makes(name, portal, 'curated'), expected, `${name} ${portal}`)
  assert.equal(await makes('reader', 'chm', 'list'), true)
  assert.equal(await makes('guest', 'chm', 'list'), false)
  await assert.rejects(makeCollection(as(context, 'reader'), { kind: 'list', portal: 'atlantis', title }), { code: 'portal.unknown' })
})

test('what cannot be kept is refused with all that is wrong', async () => {
  const context = as(await house(), 'secretariat')
  const codes = async (given: object) =>
    makeCollection(context, { kind: 'curated', portal: 'chm', title, ...given }).then(
      () => [],
      (error: { code: string; details: { issues?: readonly { path: string; code: string }[] } }) =>
        error.details.issues?.map(({ path, code }) => `${path} ${code}`) ?? [error.code],
    )

  assert.deepEqual(await codes({ title: { en: '  ' } }), ['/title collection.title-missing'])
  assert.deepEqual(await codes({ title: { en: 'x'.repeat(201), xx: 'y' } }), ['/title/en collection.text-long', '/title/xx collection.language'])
  assert.deepEqual(await codes({ query: 'nonsense=1' }), ['/query collection.query-empty'])
  assert.deepEqual(await codes({ query: `q=${'x'.repeat(3000)}` }), ['/query collection.query-long'])
  assert.deepEqual(await codes({ sections: [{ key: 'A b', title: {}, description: {} }] }), [
    '/sections/0/key collection.section-key',
    '/sections/0/title collection.title-missing',
  ])
  const twice = { key: 'a', title, description: {} }
  assert.deepEqual(await codes({ sections: [twice, twice] }), ['/sections/1/key collection.section-key'])
  assert.deepEqual(await codes({ visibility: 'link' }), ['collection.visibility'])
  assert.deepEqual(await codes({ query: '/en/search?q=reef&format=news' }), [])
  assert.equal((await rows(context, 'collection'))[0]!['query'], 'q=reef&format=news')
})

test('only published records are taken in, each once', async () => {
  const context = await house()
  const owner = as(context, 'owner')
  const { id } = await make(context, 'list')
  const record = await published(context)

  assert.equal((await addRecord(owner, id, { record, note: { en: ' Read this ' } })).added, true)
  assert.equal((await addRecord(owner, id, { record })).added, false)
  await assert.rejects(addRecord(owner, id, { record: await aDraft(context, { format: 'news' }) }), { refusal: 'not-found' })
  await assert.rejects(addRecord(owner, id, { record: await aRecord(context, { format: 'news', state: 'withdrawn' }) }), {
    code: 'collection.record',
  })
  await assert.rejects(addRecord(owner, id, { record: 'nothing' }), { code: 'record.unknown' })
  await assert.rejects(addRecord(owner, id, { record: await published(context), section: 'none' }), { code: 'collection.section' })
  await assert.rejects(changeEntry(owner, id, record, { note: { en: 'x'.repeat(1001) } }), { code: 'collection.input' })
  assert.deepEqual(
    (await linesOf(owner, await collectionAt(owner, id))).map(({ note, state }) => [note, state]),
    [[{ en: 'Read this' }, 'published']],
  )
})

test('a record withdrawn later stays as a line, and is no longer counted', async () => {
  const context = await house()
  const { id } = await make(context, 'list', 'public')
  const [gone, stays] = [await published(context), await published(context)]
  for (const record of [gone, stays]) await addRecord(as(context, 'owner'), id, { record })

  await sql`update record set state = 'withdrawn' where id = ${gone}`.execute(context.db)

  const [listed] = await publicLists(context, 'chm')
  assert.equal(listed!.records, 1)
  assert.deepEqual(
    (await linesOf(context, listed!)).map(({ state }) => state),
    ['withdrawn', 'published'],
  )
})

test('entries are ordered, taken out and put back where they were, for a day', async () => {
  let now = new Date('2026-11-01T08:00:00Z')
  const context = await house({ now: () => now })
  const owner = as(context, 'owner')
  const { id } = await make(context, 'list')
  const [a, b, c] = [await published(context), await published(context), await published(context)] as const
  for (const record of [a, b, c]) await addRecord(owner, id, { record })
  const order = async () => (await linesOf(owner, await collectionAt(owner, id))).map(({ record }) => 'abc'[[a, b, c].indexOf(record)]).join('')

  await changeEntry(owner, id, c, { place: 1 })
  assert.equal(await order(), 'cab')

  await removeRecord(owner, id, a)
  await assert.rejects(removeRecord(owner, id, a), { code: 'collection.entry' })
  assert.equal(await order(), 'cb')
  await restoreRecord(owner, id, a)
  await restoreRecord(owner, id, a)
  assert.equal(await order(), 'cab')

  await removeRecord(owner, id, a)
  now = new Date('2026-11-03T08:00:00Z')
  await removeCollection(owner, (await make(context, 'list')).id)
  await assert.rejects(restoreRecord(owner, id, a), { code: 'collection.entry' })
})

test('a collection thrown away is gone for everybody and can be had back', async () => {
  const context = await house()
  const { id } = await make(context, 'list', 'public')

  await removeCollection(as(context, 'owner'), id)

  await assert.rejects(collectionAt(as(context, 'owner'), id), { code: 'collection.unknown' })
  assert.deepEqual([await publicLists(context, 'chm'), await ownLists(as(context, 'owner'))], [[], []])
  await assert.rejects(restoreCollection(as(context, 'reader'), id), { refusal: 'forbidden' })
  await restoreCollection(as(context, 'owner'), id)
  assert.equal((await publicLists(context, 'chm')).length, 1)
})

test('one press keeps a record in the list changed last, or in a first one', async () => {
  const context = await house()
  const owner = as(context, 'owner')

  const first = await addToNewest(owner, { record: await published(context), portal: 'chm', title })
  const older = await makeCollection(owner, { kind: 'list', portal: 'chm', title: { en: 'Other' } })
  await addRecord(owner, first.collection.id, { record: await published(context) })
  const again = await addToNewest(owner, { record: await published(context), portal: 'chm', title })

  assert.equal(again.collection.id, first.collection.id)
  assert.deepEqual((await ownLists(owner)).map(({ id, records, visibility }) => [id, records, visibility]), [[first.collection.id, 3, 'private'], [older.id, 0, 'private']]) // prettier-ignore
  await assert.rejects(addToNewest(as(context, 'guest'), { record: await published(context), portal: 'chm', title }), { code: 'collection.make' })
})

test('a list is copied with its notes and order, private, without what was withdrawn', async () => {
  const context = await house()
  const { id } = await make(context, 'curated', 'public')
  const [a, b] = [await published(context), await published(context)]
  for (const record of [a, b]) await addRecord(as(context, 'secretariat'), id, { record, note: { en: 'Why' } })
  await sql`update record set state = 'withdrawn' where id = ${a}`.execute(context.db)

  const copy = await copyCollection(as(context, 'reader'), id, 'bch')

  assert.deepEqual([copy.kind, copy.visibility, copy.owner, copy.portal], ['list', 'private', 'account:5', 'bch'])
  assert.deepEqual(
    (await linesOf(context, copy)).map(({ record, note }) => [record, note]),
    [[b, { en: 'Why' }]],
  )
  await assert.rejects(copyCollection(as(context, 'guest'), id, 'chm'), { code: 'collection.make' })
  await assert.rejects(copyCollection(as(context, 'reader'), (await make(context, 'list')).id, 'chm'), { code: 'collection.unknown' })
})

test('a new address ends the links handed out, and keeps all that is in the list', async () => {
  const context = await house()
  const { id } = await make(context, 'list', 'link')
  await addRecord(as(context, 'owner'), id, { record: await published(context) })

  const to = await renewAddress(as(context, 'owner'), id)

  await assert.rejects(collectionAt(as(context, 'reader'), id), { code: 'collection.unknown' })
  assert.equal((await linesOf(context, await collectionAt(as(context, 'reader'), to))).length, 1)
  await assert.rejects(renewAddress(as(context, 'reader'), to), { code: 'collection.change' })
})

test('a curator takes a public list from the portal and cannot do more with it', async () => {
  const context = await house()
  const { id } = await make(context, 'list', 'public')

  await assert.rejects(hideList(as(context, 'reader'), id), { code: 'collection.hide' })
  await assert.rejects(hideList(as(context, 'otherSecretariat'), id), { code: 'collection.hide' })
  await hideList(as(context, 'secretariat'), id)

  await assert.rejects(collectionAt(as(context, 'secretariat'), id), { code: 'collection.unknown' })
  assert.equal((await ownLists(as(context, 'owner'))).length, 1)
})

test('the log tells of collections and public lists, never of what people keep for themselves', async () => {
  const context = await house()
  const { id } = await make(context, 'list')
  await addRecord(as(context, 'owner'), id, { record: await published(context) })
  assert.deepEqual(await rows(context, 'event'), [])

  await changeCollection(as(context, 'owner'), id, { visibility: 'public' })
  await changeCollection(as(context, 'owner'), id, { visibility: 'private' })
  await make(context, 'curated', 'public')

  assert.deepEqual(
    (await rows(context, 'event')).map(({ name }) => name),
    ['collection.published', 'collection.hidden', 'collection.made'],
  )
})
