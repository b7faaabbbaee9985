import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Context } from '#platform/context.ts'
import { announce } from '#platform/events.ts'
import { waitUntilHeard } from '#platform/listeners.ts'
import { aDraft, anAccount, aRecord, aReview, house, rows, type RecordOptions } from '#testing'
import { notificationListeners } from './listeners.ts'

const origin = 'https://chm.example.org'
const listeners = notificationListeners(origin)
const heard = (context: Context) => waitUntilHeard(context, listeners)
const as = (context: Context, account: number): Context => ({ ...context, actor: { id: `account:${account}`, roles: [] } })

/** A record that an author has submitted, and what the change log says of it. */
async function submitted(context: Context, author: number, options: RecordOptions = {}): Promise<string> {
  const record = await aRecord(context, { format: 'nbsap', ...options, submittedBy: `account:${author}` })
  await announce(context, 'review.opened', 'review:1', { review: await aReview(context, record), record })
  return record
}

async function people(context: Context) {
  return {
    author: await anAccount(context, { email: 'author@cr.example', name: 'Ana', locale: 'es', roles: [{ role: 'authorised-user', for: 'cr' }] }),
    authority: await anAccount(context, {
      email: 'authority@cr.example',
      name: 'Khaled',
      locale: 'ar',
      roles: [{ role: 'publishing-authority', for: 'cr' }],
    }),
    focalPoint: await anAccount(context, { email: 'focal@cr.example', name: 'Vera', locale: 'ru', roles: [{ role: 'focal-point', for: 'cr' }] }),
    stranger: await anAccount(context, {
      email: 'authority@fr.example',
      name: 'Luc',
      locale: 'fr',
      roles: [{ role: 'publishing-authority', for: 'fr' }],
    }),
  }
}

const title = { es: 'Estrategia\nNacional', en: 'National <b>Strategy</b>' }

test('those who decide are told in their own language, nobody else is', async () => {
  const context = await house()
  const { author: id } = await people(context)
  await submitted(context, id, { data: { languages: ['es', 'en'], title }, note: 'Por favor' })

  await heard(context)

  const mails = await rows(context, 'mail')
  const [review] = await rows(context, 'review')
  assert.deepEqual(mails.map(({ recipient }) => recipient).sort(), ['authority@cr.example', 'focal@cr.example'])
  const arabic = mails.find(({ recipient }) => recipient === 'authority@cr.example')!
  assert.match(arabic.subject, /^للمراجعة: /)
  assert.ok(arabic.text.includes(`${origin}/ar/reviews/${review!.id}`))
  assert.ok(arabic.text.includes('Por favor') && arabic.text.includes('Ana'))
  assert.match(arabic.html, /<html lang="ar" dir="rtl">/)
  assert.ok(arabic.html.includes('&lt;b&gt;') && !arabic.html.includes('<b>'))
})

test('subjects are one line', async () => {
  const context = await house()
  const { author: id } = await people(context)
  await submitted(context, id, { data: { languages: ['en'], title: { en: `Bcc: x@example.org\r\n${'long '.repeat(100)}` } } })

  await heard(context)

  for (const { subject } of await rows(context, 'mail')) assert.ok(!/[\r\n]/.test(subject) && subject.length <= 180)
})

test('the author is told why a submission came back', async () => {
  const context = await house()
  const { author: id, authority: reviewer } = await people(context)
  const record = await aDraft(context, { format: 'nbsap' })
  const said = { record, submittedBy: `account:${id}`, reason: 'Falta el período.', comments: [{ path: '/title', text: 'Corto' }] }
  await announce(as(context, reviewer), 'review.returned', 'review:1', said)

  await heard(context)

  const mails = await rows(context, 'mail')
  assert.deepEqual(
    mails.map(({ recipient }) => recipient),
    ['author@cr.example'],
  )
  assert.match(mails[0]!.subject, /^Devuelto para su corrección: /)
  assert.ok(
    mails[0]!.text.includes('Motivo: Falta el período.') &&
      mails[0]!.text.includes('Khaled') &&
      mails[0]!.text.includes(`/es/records/${record}/edit`),
  )
})

test('the author is told of the publication, but not of the own one', async () => {
  const context = await house()
  const { author: id, authority: reviewer } = await people(context)
  const record = await aRecord(context, { format: 'nbsap', state: 'published' })
  const own = await aRecord(context, { format: 'nbsap', state: 'published' })
  await announce(as(context, reviewer), 'record.published', record, { revision: 1, submittedBy: `account:${id}` })
  await announce(as(context, reviewer), 'record.published', own, { revision: 1, submittedBy: `account:${reviewer}` })

  await heard(context)

  const mails = await rows(context, 'mail')
  assert.deepEqual(
    mails.map(({ recipient }) => recipient),
    ['author@cr.example'],
  )
  assert.match(mails[0]!.text, /Identificador: ORT-NBSAP-CR-\d+-1/)
})

test('an event heard twice is told once', async () => {
  const context = await house()
  const { author: id } = await people(context)
  await submitted(context, id)
  await heard(context)
  const before = await rows(context, 'mail')
  const event = (await rows(context, 'event')).find(({ name }) => name === 'review.opened')

  await notificationListeners(origin)[0]!.do(context, event as never)

  assert.deepEqual(await rows(context, 'mail'), before)
})

test('the Secretariat is told of reference records, and administrators of what nobody else decides', async () => {
  const context = await house()
  await anAccount(context, { email: 'bch@example.org', locale: 'fr', roles: [{ role: 'secretariat', for: 'BCH' }] })
  await anAccount(context, { email: 'admin@example.org', locale: 'zh', roles: [{ role: 'administrator', for: '*' }] })
  const somebody = await anAccount(context, { email: 'user@example.org', locale: 'en' })
  await submitted(context, somebody, { format: 'organism' })
  await submitted(context, somebody, { government: 'ke' })

  await heard(context)

  const mails = await rows(context, 'mail')
  assert.deepEqual(mails.map(({ recipient, subject }) => `${recipient} ${subject.slice(0, 4)}`).sort(), [
    'admin@example.org 待审核：',
    'bch@example.org À ex',
  ])
})

test('a letter whose matter is over is not written', async () => {
  const context = await house()
  const { author: id } = await people(context)
  const gone = await aRecord(context, { format: 'nbsap', state: 'published' })
  const open = await aDraft(context, { format: 'nbsap', submittedBy: `account:${id}` })
  for (const record of [gone, open, 'nobody-has-this-id']) await announce(context, 'review.opened', 'review:1', { review: 1, record })

  await heard(context)

  assert.deepEqual(await rows(context, 'mail'), [])
})

test('what is long past is no news', async () => {
  const context = await house()
  const { author: id } = await people(context)
  const past = { ...context, now: () => new Date(Date.now() - 4 * 86_400_000) }
  await submitted(past, id)

  await heard(context)

  assert.deepEqual(await rows(context, 'mail'), [])
})
