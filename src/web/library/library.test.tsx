import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { sql } from 'kysely'
import { addRecord, changeCollection, linesOf, makeCollection, ownLists, type Collection } from '#collections'
import type { Context, Held } from '#platform/context.ts'
import { announce, lastSeq } from '#platform/events.ts'
import { locales } from '#platform/localized.ts'
import { caughtUpTo, openSearch } from '#search'
import { anAccount, aRecord, browserOf, house, rows, temporaryFolder, thePassword, type Browser } from '#testing'
import { mountWeb, webServer } from '../app.ts'
import { identifierIn } from './steps.ts'

const issuer = 'http://localhost:8080'
const secretariat: readonly Held[] = [{ role: 'secretariat', for: 'CHM' }]

type Site = { readonly context: Context; readonly browser: Browser; readonly person: Context; readonly signIn: () => Promise<void> }

/** A site with a person of these roles, who is not signed in yet. */
async function site(roles: readonly Held[] = []): Promise<Site> {
  const context = await house({ actor: { id: undefined, roles: [] } })
  const app = webServer()
  await mountWeb(app, { context, demo: false, secret: 'secret', publicUrl: issuer })
  const number = await anAccount(context, { email: 'who@example.org', name: 'Who', roles })
  const browser = browserOf(app)
  const signIn = async () => {
    await browser.go(`${issuer}/en/sign-in`)
    await browser.send('action="/en/sign-in"', { email: 'who@example.org', password: thePassword })
  }
  return { context, browser, signIn, person: { ...context, actor: { id: `account:${number}`, name: 'Who', roles } } }
}

const published = (context: Context, title: string) => aRecord(context, { format: 'news', state: 'published', data: { title: { en: title } } })

async function indexed(context: Context, t: { after: (work: () => unknown) => void }): Promise<void> {
  for (const { id, format } of await rows(context, 'record')) await announce(context, 'record.published', String(id), { format, revision: 1 })
  const index = await openSearch(context, { folder: temporaryFolder(), workers: 0 })
  t.after(() => index.close())
  assert.ok(await caughtUpTo(context, await lastSeq(context), 10_000))
}

const aCollection = async (person: Context, more: Partial<Collection> = {}): Promise<Collection> =>
  makeCollection(person, { kind: 'curated', portal: 'chm', title: { en: 'Reefs' }, visibility: 'public', ...more })

test('a record is kept with one press, and its page says in which list', async () => {
  const { context, browser, person, signIn } = await site()
  const record = await published(context, 'Coral news')
  await signIn()
  await browser.go(`${issuer}/en/library/add?record=${record}`)

  const chosen = await browser.send('action="/en/library/add"', { note: 'Read first', title: 'My course' })
  const [list] = await ownLists(person)

  assert.match(chosen.url.pathname, /^\/en\/records\//)
  assert.match(chosen.body, /Added to “My course”/)
  assert.deepEqual(
    (await linesOf(person, list!)).map(({ note }) => note),
    [{ en: 'Read first' }],
  )
  const { body } = await browser.go(`${issuer}/en/library/lists/new`)
  const form = new URLSearchParams({ record, csrf: /name="csrf" value="([^"]+)"/.exec(body)![1]! })
  const again = await browser.post(`${issuer}/en/library/add`, form, { origin: issuer, 'sec-fetch-site': 'same-origin' })
  assert.match(again.body, /“My course” holds this record already/)
})

test('a guest who wants to keep a record signs in first and goes on from there', async () => {
  const { context, browser } = await site()
  const record = await published(context, 'Coral news')

  const asked = await browser.go(`${issuer}/en/library/add?record=${record}`)
  const there = await browser.send('action="/en/sign-in"', { email: 'who@example.org', password: thePassword })

  assert.equal(asked.url.pathname, '/en/sign-in')
  assert.match(there.body, /Coral news[^]*name="list"/)
})

test('a list is made, filled by address, put in order, noted, and what was taken out comes back', async () => {
  const { context, browser, person, signIn } = await site()
  const [a, b] = [await published(context, 'Coral news'), await published(context, 'Mangrove news')]
  await signIn()
  await browser.go(`${issuer}/en/library/lists/new`)
  const made = await browser.send('action="/en/library/lists"', { 'title/en': 'My course' })
  const [list] = await ownLists(person)
  const path = `/en/library/lists/${list!.id}`
  const order = async () => (await linesOf(person, list!)).map(({ record }) => (record === a ? 'a' : 'b')).join('')
  assert.equal(made.url.pathname, path)
  assert.match(made.body, /Nothing in this list yet/)

  await browser.send(`action="${path}/entries"`, { record: `https://chm.example.org/fr/records/${a}?x=1#y` })
  const two = await browser.send(`action="${path}/entries"`, { record: b, note: 'Short' })
  assert.match(two.body, /Coral news[^]*Mangrove news[^]*Short/)
  const none = await browser.send(`action="${path}/entries"`, { record: 'nothing-like-it' })
  assert.equal(none.status, 200)
  assert.match(none.body, /notice-warning/)

  await browser.send(`action="${path}/entries/${b}" class="cluster"`, { step: 'up' })
  assert.equal(await order(), 'ba')
  await browser.send(`action="${path}/entries/${b}" class="cluster"`, { step: 'down' })
  assert.equal(await order(), 'ab')
  await browser.send(`action="${path}/entries/${b}" class="stack"`, { step: 'save', [`place/${b}`]: '١', [`note/${b}`]: 'Longer' })
  assert.deepEqual([await order(), (await linesOf(person, list!))[0]!.note], ['ba', { en: 'Longer' }])

  const out = await browser.send(`action="${path}/entries/${b}" class="cluster"`, { step: 'out' })
  assert.match(out.body, /The record was taken out/)
  assert.equal(await order(), 'a')
  const back = await browser.send(`/entries/${b}/restoration"`)
  assert.match(back.body, /back in its place/)
  assert.equal(await order(), 'ba')
})

test('a list thrown away can be had back, and a new address ends the old one', async () => {
  const { browser, person, signIn } = await site()
  const { id } = await makeCollection(person, { kind: 'list', portal: 'chm', title: { en: 'Mine' }, visibility: 'link' })
  await signIn()
  await browser.go(`${issuer}/en/library/lists/${id}/edit`)

  const renewed = await browser.send('/address"')
  assert.notEqual(renewed.url.pathname, `/en/library/lists/${id}`)
  assert.equal((await browser.go(`${issuer}/en/library/lists/${id}`)).status, 404)
  await browser.go(`${issuer}${renewed.url.pathname}/edit`)
  const gone = await browser.send('/removal"')
  assert.match(gone.body, /It was deleted[^]*You have no reading list yet/)
  assert.match((await browser.send('/restoration"')).body, /It is back/)
})

test('a collection shows sections, notes and what was withdrawn, in six languages and to guests without a form', async () => {
  const { context, browser, person } = await site(secretariat)
  const sections = [{ key: 'a', title: { en: 'Handbooks', zh: '手册' }, description: {} }]
  const { id } = await aCollection(person, { sections })
  const [here, gone] = [await published(context, 'Coral news'), await published(context, 'Old news')]
  await addRecord(person, id, { record: here, section: 'a', note: { fr: 'À lire' } })
  await addRecord(person, id, { record: gone })
  await sql`update record set state = 'withdrawn' where id = ${gone}`.execute(context.db)

  for (const locale of locales) {
    const { body, status } = await browser.go(`${issuer}/${locale}/library/collections/${id}`)

    assert.equal(status, 200)
    assert.ok(body.includes('Coral news') && body.includes('lang="fr"') && body.includes(locale === 'zh' ? '手册' : 'Handbooks'), locale)
    assert.ok(body.includes(`/${locale}/records/${gone}`) && !body.includes('Old news'), locale)
    assert.ok(!body.includes('name="csrf"'), locale)
  }
  assert.equal((await browser.go(`${issuer}/en/library/lists/${id}`)).url.pathname, `/en/library/collections/${id}`)
})

test('a curator makes a collection in several languages; what is wrong is said at its field, and nothing typed is lost', async () => {
  const { browser, signIn, context } = await site(secretariat)
  await signIn()
  await browser.go(`${issuer}/en/library/collections/new`)

  const wrong = await browser.send('action="/en/library/collections"', { 'title/fr': '', query: 'nothing=1', 'sections/0/title/en': 'First' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.body, /Give it a title[^]*value="nothing=1"[^]*First/)
  const made = await browser.send('action="/en/library/collections"', {
    'title/fr': 'Récifs',
    query: 'https://x.example/en/search?format=news',
    visibility: 'public',
  })

  const [row] = await rows(context, 'collection')
  assert.match(made.body, /The collection was made/)
  assert.deepEqual([row!['title'], row!['query'], row!['visibility']], [{ fr: 'Récifs' }, 'format=news', 'public'])
  assert.deepEqual(row!['sections'], [{ key: 'part-0', title: { en: 'First' }, description: {} }])
  assert.match((await browser.go(`${issuer}/en/library`)).body, /Récifs/)
})

test('who does not look after a portal makes no collection for it and sees no draft', async () => {
  const { browser, person, signIn, context } = await site()
  const keeper = { ...person, actor: { id: 'account:90', roles: secretariat } }
  const draft = await aCollection(keeper, { visibility: 'private', title: { en: 'Unfinished' } })
  await signIn()

  assert.equal((await browser.go(`${issuer}/en/library/collections/new`)).status, 403)
  assert.equal((await browser.go(`${issuer}/en/library/collections/${draft.id}`)).status, 404)
  assert.equal((await browser.go(`${issuer}/en/library/collections/${draft.id}/cover`)).status, 404)
  assert.equal((await browser.go(`${issuer}/en/library/collections/${draft.id}/export?as=csv`)).status, 404)
  assert.doesNotMatch((await browser.go(`${issuer}/en/library`)).body, /Unfinished/)
  await changeCollection({ ...context, actor: keeper.actor }, draft.id, { visibility: 'public' })
  assert.equal((await browser.go(`${issuer}/en/library/collections/${draft.id}/edit`)).status, 403)
})

test('a collection is taken along as CSV, RIS and BibTeX, without formulas and without what was withdrawn', async () => {
  const { context, browser, person } = await site(secretariat)
  const { id } = await aCollection(person)
  const [here, gone] = [await published(context, '=cmd, "quoted"'), await published(context, 'Old news')]
  for (const record of [here, gone]) await addRecord(person, id, { record, note: { en: 'Two\nlines' } })
  await sql`update record set state = 'withdrawn' where id = ${gone}`.execute(context.db)
  const taken = (as: string) => browser.go(`${issuer}/en/library/collections/${id}/export?as=${as}`)

  const [line, ...more] = parse((await taken('csv')).body, { columns: true, bom: true }) as Record<string, string>[]
  assert.deepEqual([line!['Title'], line!['Note'], more.length], [`'=cmd, "quoted"`, 'Two\nlines', 0])
  assert.match((await taken('ris')).body, /^TY {2}- [^]*ER {2}- /)
  assert.match((await taken('bibtex')).body, /^@misc\{/)
  assert.equal((await taken('docx')).status, 404)
})

test('a public list is copied by another person, and taken from the page by a curator', async () => {
  const { context, browser, person, signIn } = await site(secretariat)
  const owner = { ...context, actor: { id: 'account:91', roles: [] } }
  const { id } = await makeCollection(owner, { kind: 'list', portal: 'chm', title: { en: 'Shared' }, visibility: 'public' })
  await addRecord(owner, id, { record: await published(context, 'Coral news') })
  await signIn()

  await browser.go(`${issuer}/en/library/lists/${id}`)
  const copy = await browser.send('/copy"')
  assert.match(copy.body, /your own copy[^]*Coral news/)
  assert.equal((await ownLists(person)).length, 1)
  await browser.go(`${issuer}/en/library/lists/${id}`)
  await browser.send('/hiding"')
  assert.equal((await browser.go(`${issuer}/en/library/lists/${id}`)).status, 404)
})

test('the landing page of a term tells what it means, counts, shows the newest and the collections about it; others have none', async t => {
  const { context, browser, person } = await site(secretariat)
  const target = { gbfTargets: [{ identifier: 'GBF-TARGET-03' }] }
  const record = await aRecord(context, { format: 'news', state: 'published', data: { title: { en: 'Coral news' }, ...target } })
  await aRecord(context, { format: 'news', state: 'draft', data: { title: { en: 'Secret news' }, ...target } })
  const holds = await aCollection(person, { title: { en: 'Holding' } })
  await addRecord(person, holds.id, { record })
  await aCollection(person, { title: { en: 'Asking' }, query: 'target=GBF-TARGET-03' })
  await aCollection(person, { title: { en: 'Elsewhere' }, query: 'target=GBF-TARGET-04' })
  await aCollection(person, { title: { en: 'Unfinished' }, query: 'target=GBF-TARGET-03', visibility: 'private' })
  await indexed(context, t)

  for (const locale of locales) {
    const { body, status } = await browser.go(`${issuer}/${locale}/library/targets/gbf-target-03`)

    assert.equal(status, 200)
    for (const shown of ['Coral news', 'Holding', 'Asking', `/${locale}/library/targets/AICHI-TARGET-11`, `target=GBF-TARGET-03&amp;format=news`])
      assert.ok(body.includes(shown), `${locale} ${shown}`)
    for (const hidden of ['Secret news', 'Elsewhere', 'Unfinished']) assert.ok(!body.includes(hidden), `${locale} ${hidden}`)
  }
  const landing = await browser.go(`${issuer}/en/library`)
  assert.match(landing.body, /Holding[^]*href="\/en\/library\/targets\/GBF-TARGET-03"[^]*Coral news/)
  assert.match((await browser.go(`${issuer}/en/library/targets`)).body, /GBF-TARGET-03/)
  assert.equal((await browser.go(`${issuer}/en/library/subjects/GBF-TARGET-03`)).status, 404)
  assert.match((await browser.go(`${issuer}/en/library/subjects`)).body, /CBD-SUBJECT-BIOMES/)
})

test('an identifier is read out of whatever address is pasted', () => {
  assert.deepEqual([' CHM-NEWS-1 ', 'http://x/en/records/CHM-NEWS-1-2?a#b', '/records/A%20B', '/records/%E0%A4%A', ''].map(identifierIn), [
    'CHM-NEWS-1',
    'CHM-NEWS-1-2',
    'A B',
    '%E0%A4%A',
    '',
  ])
})
