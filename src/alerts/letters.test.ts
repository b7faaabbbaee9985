import assert from 'node:assert/strict'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import type { Context } from '#platform/context.ts'
import { workThrough } from '#platform/jobs.ts'
import { mailDelivery } from '#platform/mail.ts'
import type { Locale } from '#platform/localized.ts'
import { anAccount, aRecord, callerOf, rows } from '#testing'
import { mailJobs, sendDue } from './mail.ts'
import { matchRecord } from './match.ts'
import { saveAlert, type NewAlert } from './save.ts'
import { originsFrom } from './work.ts'

const originOf = originsFrom('http://chm.localhost')

/** A mail server that people's programs would read from. */
async function mailServer() {
  const got: { readonly mail: ParsedMail; readonly raw: string; readonly to: string }[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      void stream.toArray().then(async parts => {
        const raw = Buffer.concat(parts as Buffer[]).toString()
        got.push({ raw, mail: await simpleParser(raw), to: session.envelope.rcptTo[0]!.address })
        done()
      })
    },
  })
  const listening = server.listen(0, '127.0.0.1')
  await once(listening, 'listening')
  const delivery = mailDelivery(`smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`, 'no-reply@chm.example.org')
  return { got, delivery, close: () => new Promise<void>(resolve => void server.close(resolve)) }
}

const wishes: NewAlert = {
  portal: 'chm',
  query: 'format=news',
  locale: 'en',
  name: 'News <b>&',
  delivery: 'immediate',
  zone: 'Asia/Shanghai',
  hour: 7,
  weekday: 1,
  paused: false,
  hook: null,
}

async function reader(context: Context, locale: Locale, given: Partial<NewAlert> = {}) {
  const id = await anAccount(context, { email: `${locale}@reader.org`, name: `Reader ${locale}`, locale })
  return saveAlert({ ...context, actor: { id: `account:${id}`, roles: [] } }, { ...wishes, ...given })
}

const title = { en: 'Reef "day" & <script>night</script>', fr: 'Jour du récif', ar: 'يوم الشعاب', zh: '珊瑚礁日' }
const words = {
  en: /has found something new/,
  fr: /a trouvé du nouveau/,
  es: /ha encontrado novedades/,
  ar: /عثر بحثكم/,
  ru: /появились новые/,
  zh: /发现了/,
}

test('a letter reaches its reader through a mail server in words and as a page, in the language and time of the reader', async () => {
  const { context } = await callerOf({ now: new Date('2026-03-03T20:30:00Z'), indexed: false })
  for (const locale of Object.keys(words) as Locale[]) await reader(context, locale)
  const id = await aRecord(context, { format: 'news', state: 'published', data: { title } })
  const server = await mailServer()

  await matchRecord(context, id, new Date('2026-03-03T20:31:00Z'))
  await workThrough(context, [...mailJobs(originOf), server.delivery])
  await server.close()

  assert.deepEqual(server.got.map(({ to }) => to.slice(0, 2)).sort(), Object.keys(words).sort())
  for (const { mail, to } of server.got) {
    const locale = to.slice(0, 2) as Locale
    const html = String(mail.html)
    assert.match(mail.text!, words[locale])
    assert.match(html, new RegExp(`<html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}"`))
    assert.match(html, words[locale])
    assert.match(mail.text!, new RegExp(`http://chm\\.localhost/${locale}/records/`))
    assert.doesNotMatch(html, /<script>|<b>&/)
  }
  const [english, chinese] = ['en', 'zh'].map(locale => server.got.find(({ to }) => to.startsWith(locale))!.mail)
  assert.match(english!.subject!, /^\u2068News <b>&\u2069: 1 record$/)
  // half past eight in the evening in London is half past four the next morning in Shanghai
  assert.match(english!.text!, /March 4, 2026 at 4:30/)
  assert.match(chinese!.text!, /珊瑚礁日[^]*2026年3月4日[^]*04:30/)
  assert.deepEqual(
    (await rows(context, 'mail')).map(({ state, text }) => [state, text]),
    Object.keys(words).map(() => ['sent', '']),
  )
})

test('mail programs can stop the letters with one press, without a session, and twice is once', async () => {
  const { context, app, call } = await callerOf({ indexed: false })
  const [alert, other] = [await reader(context, 'fr'), await reader(context, 'ru')]
  const server = await mailServer()
  await matchRecord(context, await aRecord(context, { format: 'news', state: 'published' }), new Date(Date.now() + 1))
  await workThrough(context, [...mailJobs(originOf), server.delivery])
  await server.close()

  const { raw } = server.got.find(({ to }) => to.startsWith('fr'))!
  const unfolded = raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ')
  const address = /^List-Unsubscribe: <([^>]+)>$/m.exec(unfolded)![1]!
  const press = () =>
    app.inject({
      method: 'POST',
      url: new URL(address).pathname + new URL(address).search,
      headers: { host: new URL(address).host, 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'List-Unsubscribe=One-Click',
    })
  const looked = await call('GET', `/${new URL(address).pathname}${new URL(address).search}`)
  const kept = await rows(context, 'alert')
  const pressed = [await press(), await press()]

  assert.match(unfolded, /^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/m)
  assert.match(address, /^http:\/\/chm\.localhost\/fr\/alerts\/stop\?of=/)
  assert.deepEqual([looked.status, kept.map(({ delivery }) => delivery)], [200, ['immediate', 'immediate']])
  assert.deepEqual(
    pressed.map(({ statusCode }) => statusCode),
    [200, 200],
  )
  assert.deepEqual(
    (await rows(context, 'alert')).map(({ id, delivery }) => [id, delivery]),
    [
      [alert.id, 'none'],
      [other.id, 'immediate'],
    ],
  )
  assert.equal((await call('POST', `//fr/alerts/stop?of=${'x'.repeat(43)}`)).status, 404)
})

test('collected letters come at the hour of each reader’s clock, all of it in one', async () => {
  const { context } = await callerOf({ now: new Date('2026-03-03T03:00:00Z'), indexed: false })
  await reader(context, 'en', { delivery: 'daily', zone: 'Africa/Nairobi' })
  await reader(context, 'es', { delivery: 'daily', zone: 'America/Costa_Rica' })
  await reader(context, 'ru', { delivery: 'weekly', zone: 'UTC', weekday: 3 })
  for (let place = 0; place < 2; place++)
    await matchRecord(context, await aRecord(context, { format: 'news', state: 'published' }), new Date('2026-03-03T03:00:01Z'))
  const server = await mailServer()
  const told: string[][] = []

  for (const moment of ['2026-03-03T03:59:00Z', '2026-03-03T04:00:00Z', '2026-03-03T13:00:00Z', '2026-03-04T07:00:00Z']) {
    const then = { ...context, now: () => new Date(moment) }
    const before = server.got.length
    await sendDue(then, originOf)
    await workThrough(then, [server.delivery])
    told.push(server.got.slice(before).map(({ to, mail }) => `${to.slice(0, 2)} ${mail.text!.match(/^■/gm)?.length}`))
  }
  await server.close()

  assert.deepEqual(told, [[], ['en 2'], ['es 2'], ['ru 2']])
})
