import assert from 'node:assert/strict'
import { test } from 'node:test'
import { render } from 'preact-render-to-string'
import { formats } from '#formats'
import { guest } from '#platform/context.ts'
import { locales } from '#platform/localized.ts'
import { portals } from '#portals'
import { returnWithReason } from '#reviews'
import { aDraft, addDraft, aRecord, aReview, aVisit, formIn, house } from '#testing'
import type { Answer } from '../page.ts'
import { lists } from './lists.tsx'
import { start } from './start.tsx'

const author = { roles: [{ role: 'authorised-user', for: 'cr' }] }
const [drafts, inReview, published] = lists
const pageOf = (answer: Answer) => {
  assert.equal(answer.kind, 'page')
  return render((answer as Extract<Answer, { kind: 'page' }>).body)
}
const named = (en: string) => ({ languages: ['en'], title: { en } })

test('drafts, submissions and publications each have their list, of the own country only', async () => {
  const context = await house(author)
  await aDraft(context, { format: 'nbsap', data: named('My draft') })
  await aRecord(context, { format: 'nbsap', data: named('My submission') })
  const changed = await aRecord(context, { format: 'nbsap', state: 'published', data: named('My publication') })
  await aRecord(context, { format: 'nbsap', state: 'published', data: named('My other publication') })
  await addDraft(context, changed, named('My change'))
  await aDraft(context, { format: 'nbsap', government: 'fr', data: named('French draft') })
  await aRecord(context, { format: 'nbsap', government: 'fr', state: 'published', data: named('French publication') })

  const [first, second, third] = [
    await drafts!.answer(aVisit(context)),
    await inReview!.answer(aVisit(context)),
    await published!.answer(aVisit(context)),
  ].map(pageOf)

  const titles = (html: string) =>
    ['My draft', 'My submission', 'My publication', 'My other publication', 'My change', 'French draft', 'French publication'].filter(title =>
      html.includes(title),
    )
  assert.deepEqual([titles(first!), titles(second!), titles(third!)], [['My draft', 'My change'], ['My submission'], ['My other publication']])
})

test('the lists are drawn in every language without a missing text', async () => {
  const context = await house({ roles: [...author.roles, { role: 'publishing-authority', for: 'cr' }] })
  await aReview(context, await aRecord(context, { format: 'nbsap' }))
  await aDraft(context, { format: 'nbsap', data: { title: {} } })
  await aDraft(context, { format: 'authority' })

  for (const locale of locales)
    for (const page of [...lists, start])
      assert.ok(!/\b(reviews|workspace|kit)\.[a-z]/.test(pageOf(await page.answer(aVisit(context, { locale })))), `${locale} ${page.path}`)
})

test('an empty workspace says so and leads on', async () => {
  const context = await house(author)

  const html = pageOf(await drafts!.answer(aVisit(context)))

  assert.ok(html.includes('No drafts') && html.includes('/en/workspace/new'))
})

test('those who decide are told first what waits for them', async () => {
  const context = await house({ roles: [{ role: 'publishing-authority', for: 'cr' }] })
  await aReview(context, await aRecord(context, { format: 'nbsap' }))

  assert.ok(pageOf(await drafts!.answer(aVisit(context))).includes('1 submission waits for your decision'))
})

test('a draft that came back says why', async () => {
  const context = await house({ roles: [{ role: 'publishing-authority', for: 'cr' }] })
  const id = await aReview(context, await aRecord(context, { format: 'nbsap' }))
  await returnWithReason(context, id, { reason: 'Dates <missing>' })

  const html = pageOf(await drafts!.answer(aVisit(context)))

  assert.ok(html.includes('Sent back') && html.includes('Dates &lt;missing'))
})

test('long lists have pages, and odd page numbers do no harm', async () => {
  const context = await house(author)
  for (let made = 0; made < 27; made++) await aDraft(context, { format: 'nbsap', data: named(`Draft ${made}`) })
  const linesOf = async (query: string) => (pageOf(await drafts!.answer(aVisit(context, { query }))).match(/\/edit"/g) ?? []).length

  assert.deepEqual(
    [await linesOf(''), await linesOf('page=2'), await linesOf('page=99'), await linesOf('page=-1'), await linesOf('page=x')],
    [25, 2, 2, 25, 25],
  )
  assert.equal(await linesOf('format=nbsap&page=2'), 2)
  assert.equal(await linesOf('format=__proto__'), 25)
})

test('on every portal the start page explains each type it takes', async () => {
  const context = await house({ actor: guest })

  for (const portal of portals()) {
    const html = pageOf(await start.answer(aVisit(context, { portal: portal.id })))
    assert.equal((html.match(/class="panel"/g) ?? []).length, portal.formats.length)
    assert.ok(!html.includes('method="post"') && html.includes('/sign-in'))
  }
})

test('people are offered what they may begin, with their own countries', async () => {
  const user = await house()
  const offered = (html: string) =>
    formats()
      .filter(({ name }) => html.includes(`name="format" value="${name}"`))
      .map(({ kind }) => kind)
  const mine = offered(pageOf(await start.answer(aVisit(user))))
  const author = { ...user, actor: { id: 'account:1', roles: [{ role: 'authorised-user', for: 'cr' }] } }
  const theirs = offered(pageOf(await start.answer(aVisit(author))))
  const administrator = { ...user, actor: { id: 'account:1', roles: [{ role: 'administrator', for: '*' }] } }
  const html = pageOf(await start.answer(aVisit(administrator)))

  assert.deepEqual([mine.includes('national'), mine.includes('reference'), mine.includes('secretariat')], [false, true, false])
  assert.deepEqual([theirs.includes('national'), theirs.includes('secretariat')], [true, false])
  assert.equal(offered(html).includes('secretariat'), true)
  assert.deepEqual([...formIn(html, 'action="/en/records"').keys()].includes('format'), true)
})

test('every open format can be begun on some portal, and is found by its name and its code', async () => {
  const context = await house({ roles: [{ role: 'administrator', for: '*' }] })
  const offered = new Set(portals().flatMap(portal => portal.formats))

  assert.deepEqual(formats().filter(({ name, closed }) => !closed && !offered.has(name)).map(({ name }) => name), []) // prettier-ignore
  for (const [words, name] of [
    ['notification', 'notification'],
    ['LWP', 'lwProject'],
    ['séptimo informe', 'nationalReport7'],
  ] as const) {
    const html = pageOf(await start.answer(aVisit(context, { query: `q=${words}`, locale: 'es' })))
    assert.match(html, new RegExp(`name="format" value="${name}"`), words)
    assert.doesNotMatch(html, /value="caseStudy"/)
  }
  assert.match(pageOf(await start.answer(aVisit(context, { query: 'q=xyzzy' }))), /Nothing here is called/)
})
