import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { workThrough } from '#platform/jobs.ts'
import { outbox } from '#platform/mail.ts'
import { addRevision, anAccount, aRecord, house, rows } from '#testing'
import { mailJobs, sendDue } from './mail.ts'
import { matchRecord } from './match.ts'
import { changeAlert, ownAlerts, removeAlert, restoreAlert, saveAlert, type NewAlert } from './save.ts'
import { stopAlert } from './stop.ts'

const origin = () => 'https://chm.example.org'
const jobs = mailJobs(origin)
const at = (context: Context, moment: string): Context => ({ ...context, now: () => new Date(moment) })

async function reader(context: Context, name = 'reader', locale = 'en'): Promise<Context> {
  const id = await anAccount(context, { email: `${name}@x.example`, name, locale })
  return { ...context, actor: { id: `account:${id}`, roles: [] } }
}

const wishes: NewAlert = {
  portal: 'chm',
  query: 'format=news',
  locale: 'en',
  name: 'News',
  delivery: 'immediate',
  zone: 'UTC',
  hour: 7,
  weekday: 1,
  paused: false,
  hook: null,
}
const news = (context: Context) => aRecord(context, { format: 'news', state: 'published' })
const letters = async (context: Context) => (await outbox(context)).mails
const match = async (context: Context, id: string) => {
  await matchRecord(context, id, new Date(context.now().getTime() + 1))
  await workThrough(context, jobs.slice(0, 1))
}

test('a publication is told once, however often it is heard, and again when it changes', async () => {
  const context = await house()
  await saveAlert(await reader(context), wishes)
  const id = await news(context)

  await match(context, id)
  await match(context, id)
  const first = await letters(context)
  const [revision] = await rows(context, 'revision')
  await addRevision(context, id, 2, revision!['data'] as never)
  await match(context, id)

  assert.equal(first.length, 1)
  assert.match(first[0]!.unsubscribe!, /^https:\/\/chm\.example\.org\/en\/alerts\/stop\?of=/)
  assert.equal((await letters(context)).length, 2)
})

test('a letter is in its reader’s language', async () => {
  const context = await house()
  await saveAlert(await reader(context, 'ar', 'ar'), wishes)
  await saveAlert(await reader(context, 'zh', 'zh'), wishes)

  await match(context, await news(context))

  const written = await letters(context)
  assert.deepEqual(written.map(({ recipient, html }) => [recipient.slice(0, 2), /<html lang="(..)" dir="(...)"/.exec(html!)!.slice(1)]).sort(), [
    ['ar', ['ar', 'rtl']],
    ['zh', ['zh', 'ltr']],
  ])
})

test('what is not asked for, paused, thrown away, or made later is not told', async () => {
  const context = await house()
  const person = await reader(context)
  await saveAlert(person, { ...wishes, query: 'format=nbsap' })
  await saveAlert(person, { ...wishes, query: 'q=zyzzyva' })
  await saveAlert(person, { ...wishes, query: '-format=news' })
  await saveAlert(person, { ...wishes, paused: true })
  await saveAlert(person, { ...wishes, delivery: 'none' })
  await removeAlert(person, (await saveAlert(person, wishes)).id)
  const id = await news(context)
  await saveAlert(at(person, '2999-01-01T00:00:00Z'), wishes)

  await match(context, id)

  assert.deepEqual(await letters(context), [])
})

test('collected letters wait for their hour and tell only what still stands', async () => {
  const context = at(await house(), '2026-03-03T03:00:00Z')
  const person = await reader(context)
  await saveAlert(person, { ...wishes, delivery: 'daily', zone: 'America/Costa_Rica' })
  const [kept, withdrawn] = [await news(context), await news(context)]
  await match(context, kept)
  await match(context, withdrawn)
  await sql`update record set state = 'withdrawn' where id = ${withdrawn}`.execute(context.db)

  await sendDue(at(context, '2026-03-03T12:59:00Z'), origin)
  const early = await letters(context)
  await sendDue(at(context, '2026-03-03T13:00:00Z'), origin)
  await sendDue(at(context, '2026-03-04T13:00:00Z'), origin)

  assert.deepEqual(early, [])
  const [letter, ...others] = await letters(context)
  assert.deepEqual(others, [])
  assert.match(letter!.subject, /1 record$/)
})

test('somebody whose account is closed is told nothing', async () => {
  const context = await house()
  const person = await reader(context)
  await saveAlert(person, wishes)
  await sql`update account set state = 'closed'`.execute(context.db)

  await match(context, await news(context))

  assert.deepEqual(await letters(context), [])
})

test('one click stops the letters of an alert and nothing else', async () => {
  const context = await house()
  const person = await reader(context)
  const [one, other] = [await saveAlert(person, wishes), await saveAlert(person, wishes)]

  await stopAlert(context, one.stop)
  await stopAlert(context, one.stop)

  assert.deepEqual(
    (await ownAlerts(person)).map(({ id, delivery }) => [id, delivery]),
    [
      [one.id, 'none'],
      [other.id, 'immediate'],
    ],
  )
  await assert.rejects(stopAlert(context, `${one.stop.slice(0, -1)}!`), { code: 'link.unknown' })
})

test('nobody reads or changes the alerts of others', async () => {
  const context = await house()
  const mine = await saveAlert(await reader(context), wishes)
  const other = await reader(context, 'other')

  await assert.rejects(changeAlert(other, mine.id, { name: 'Mine now' }), { code: 'alert.unknown' })
  await assert.rejects(removeAlert(other, mine.id), { code: 'alert.unknown' })
  await assert.rejects(restoreAlert(other, mine.id), { code: 'alert.unknown' })
  await assert.rejects(saveAlert(context, { ...wishes, name: ' ', zone: 'Moon/Base', hook: 'ftp://x', hour: 24 }), { refusal: /invalid|forbidden/ })
  assert.deepEqual(await ownAlerts(other), [])
})
