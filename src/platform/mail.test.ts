import assert from 'node:assert/strict'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { failedJobs, workThrough } from './jobs.ts'
import { forgetMails, mailDelivery, outbox, sendMail } from './mail.ts'
import { inTransaction } from './transaction.ts'
import { house, rows } from '#testing'

/** A real mail server on a free port that keeps what it gets. */
async function mailServer(options: SMTPServerOptions = {}) {
  const got: { readonly mail: ParsedMail; readonly to: readonly string[] }[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      void simpleParser(stream).then(mail => {
        got.push({ mail, to: session.envelope.rcptTo.map(({ address }) => address) })
        done()
      })
    },
    ...options,
  })
  server.on('error', () => {}) // a client that hangs up
  const listening = server.listen(0, '127.0.0.1')
  await once(listening, 'listening')
  const { port } = listening.address() as AddressInfo
  return { got, port, close: () => new Promise<void>(resolve => void server.close(resolve)) }
}

test('a mail of a transaction that fails is never written', async () => {
  const context = await house()

  const work = inTransaction(context, async unit => {
    await sendMail(unit, { to: 'ana@example.org', subject: 'Hola', text: 'Hola' })
    throw new Error('no')
  })

  await assert.rejects(work)
  assert.deepEqual(await rows(context, 'mail'), [])
})

test('without a mail server a mail stays in the outbox, newest first', async () => {
  const context = await house({ now: new Date('2026-11-22T10:00:00Z') })

  await sendMail(context, { to: 'ana@example.org', subject: 'First', text: 'One' })
  await sendMail(context, { to: 'ben@example.org', subject: 'Second', text: 'Two', html: '<p>Two</p>' })

  const { mails, total } = await outbox(context)
  assert.equal(total, 2)
  assert.deepEqual(
    mails.map(({ recipient, subject, text, html, state }) => ({ recipient, subject, text, html, state })),
    [
      { recipient: 'ben@example.org', subject: 'Second', text: 'Two', html: '<p>Two</p>', state: 'waiting' },
      { recipient: 'ana@example.org', subject: 'First', text: 'One', html: null, state: 'waiting' },
    ],
  )
})

test('a mail server gets it as it was written, in any script, and the outbox forgets the words', async () => {
  const context = await house()
  const server = await mailServer()
  const delivery = mailDelivery(`smtp://127.0.0.1:${server.port}`, 'no-reply@chm.example.org')
  await sendMail(context, { to: 'nour@example.org', subject: 'تأكيد عنوان بريدك', text: '请确认您的地址', html: '<p>请确认</p>' })

  await workThrough(context, [delivery])
  await server.close()

  const [{ mail, to } = { mail: undefined, to: [] }] = server.got
  assert.deepEqual(to, ['nour@example.org'])
  assert.equal(mail?.subject, 'تأكيد عنوان بريدك')
  assert.equal(mail?.text?.trim(), '请确认您的地址')
  assert.equal(mail?.html, '<p>请确认</p>')
  assert.equal(mail?.from?.value[0]?.address, 'no-reply@chm.example.org')
  const [row] = await rows(context, 'mail')
  assert.deepEqual({ state: row?.['state'], text: row?.['text'], html: row?.['html'] }, { state: 'sent', text: '', html: null })
})

test('a subject with line breaks adds no header, and an address with a comma no reader', async () => {
  const context = await house()
  const server = await mailServer()
  const delivery = mailDelivery(`smtp://127.0.0.1:${server.port}`, 'no-reply@chm.example.org')
  await sendMail(context, { to: 'ana@example.org', subject: 'Hello\r\nBcc: eve@example.org', text: 'x' })

  await workThrough(context, [delivery])
  await server.close()

  assert.deepEqual(server.got[0]?.to, ['ana@example.org'])
  assert.equal(server.got[0]?.mail.headers.has('bcc'), false)
})

test('a letter that can be stopped says so in the headers mail programs look for (RFC 8058)', async () => {
  const context = await house()
  const server = await mailServer()
  const delivery = mailDelivery(`smtp://127.0.0.1:${server.port}`, 'no-reply@chm.example.org')
  const unsubscribe = `https://chm.example.org/ar/notifications/stop?of=account:7.reviews.${'A-_b'.repeat(12)}`
  await sendMail(context, { to: 'ana@example.org', subject: 'To review', text: 'x', unsubscribe })
  await sendMail(context, { to: 'ana@example.org', subject: 'Your new password', text: 'x' })

  await workThrough(context, [delivery])
  await server.close()

  const [stoppable, plain] = server.got.map(({ mail }) => mail)
  const list = stoppable!.headers.get('list') as { unsubscribe?: { url?: string }; 'unsubscribe-post'?: { name?: string } }
  assert.equal(list.unsubscribe?.url, unsubscribe)
  assert.equal(list['unsubscribe-post']?.name, 'List-Unsubscribe=One-Click')
  assert.equal(plain!.headers.has('list'), false)
  assert.deepEqual(
    (await rows(context, 'mail')).map(row => row['unsubscribe']),
    [null, null],
  )
})

test('a server whose certificate nobody vouches for gets nothing', async () => {
  const context = await house()
  const server = await mailServer({ secure: true, disabledCommands: [] })
  const delivery = mailDelivery(`smtps://127.0.0.1:${server.port}`, 'no-reply@chm.example.org')
  await sendMail(context, { to: 'ana@example.org', subject: 'Secret', text: 'x' })

  await assert.rejects(workThrough(context, [delivery]), /certificate/i)
  await server.close()

  const [row] = await rows(context, 'mail')
  assert.equal(server.got.length, 0)
  assert.equal(row?.['state'], 'waiting')
  assert.match(row?.['problem'], /certificate/i)
})

test('handed over twice it is sent once', async () => {
  const context = await house()
  const server = await mailServer()
  const delivery = mailDelivery(`smtp://127.0.0.1:${server.port}`, 'no-reply@chm.example.org')
  await sendMail(context, { to: 'ana@example.org', subject: 'Once', text: 'x' })

  await delivery.do(context, { id: 1 })
  await delivery.do(context, { id: 1 })
  await server.close()

  assert.equal(server.got.length, 1)
})

test('a mail that a server refuses eight times has failed', async () => {
  const context = await house()
  const server = await mailServer({ onRcptTo: (_address, _session, done) => done(new Error('no such person')) })
  const delivery = mailDelivery(`smtp://127.0.0.1:${server.port}`, 'no-reply@chm.example.org')
  await sendMail(context, { to: 'nobody@example.org', subject: 'x', text: 'x' })

  for (let tries = 0; tries < 8; tries++) await assert.rejects(delivery.do(context, { id: 1 }))
  await delivery.do(context, { id: 1 })
  await server.close()

  const { mails } = await outbox(context)
  assert.equal(mails[0]?.state, 'failed')
  assert.match(mails[0]?.problem ?? '', /no such person/)
  assert.deepEqual(await failedJobs(context), [])
})

test('a mail that found no server for a day is not sent any more', async () => {
  let now = new Date('2026-11-20T10:00:00Z')
  const context = await house({ now: () => now })
  const server = await mailServer()
  const delivery = mailDelivery(`smtp://127.0.0.1:${server.port}`, 'no-reply@chm.example.org')
  await sendMail(context, { to: 'ana@example.org', subject: 'Old link', text: 'x' })

  now = new Date('2026-11-21T10:00:01Z')
  await workThrough(context, [delivery])
  await server.close()

  assert.equal(server.got.length, 0)
  assert.equal((await outbox(context)).mails[0]?.state, 'stale')
})

test('mail to the people of a demonstration stays in the outbox', async () => {
  const context = await house()
  const server = await mailServer()
  const delivery = mailDelivery(`smtp://127.0.0.1:${server.port}`, 'no-reply@chm.example.org')
  await sendMail(context, { to: 'author.cr@demo.example', subject: 'x', text: 'x' })

  await workThrough(context, [delivery])
  await server.close()

  assert.equal(server.got.length, 0)
  assert.equal((await outbox(context)).mails[0]?.state, 'waiting')
})

test('a mail is forgotten after thirty days', async () => {
  let now = new Date('2026-10-01T10:00:00Z')
  const context = await house({ now: () => now })
  await sendMail(context, { to: 'ana@example.org', subject: 'x', text: 'x' })

  now = new Date('2026-11-01T10:00:00Z')
  await forgetMails.do(context, {})

  assert.equal((await outbox(context)).total, 0)
})
