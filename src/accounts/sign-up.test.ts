import assert from 'node:assert/strict'
import { test } from 'node:test'
import { guest, type Context } from '#platform/context.ts'
import { anAccount, house, rows, thePassword } from '#testing'
import { requestReset } from './request-reset.ts'
import { resetPassword } from './reset-password.ts'
import { signIn } from './sign-in.ts'
import { signUp } from './sign-up.ts'
import { verifyEmail } from './verify-email.ts'

const origin = 'https://chm.example.org'
const device = { host: 'chm.example.org', address: '192.0.2.7', agent: 'test' }
const newcomer = { email: 'ana@example.org', name: 'Ana Mora', password: 'seven small herons', locale: 'es', origin, address: '192.0.2.7' }

const asGuest = (now?: () => Date) => house({ actor: guest, ...(now ? { now } : {}) })

async function lastLetter(context: Context) {
  const mail = (await rows(context, 'mail')).at(-1)!
  return { recipient: mail['recipient'], text: mail['text'], link: /[?&]link=([\w-]+)/.exec(mail['text'])?.[1] ?? '' }
}

test('a newcomer confirms the address with link and password, and is signed in', async () => {
  const context = await asGuest()

  await signUp(context, newcomer)
  const { link, recipient, text } = await lastLetter(context)
  const key = await verifyEmail(context, { link, password: newcomer.password, ...device })

  assert.equal(recipient, 'ana@example.org')
  assert.match(text, /https:\/\/chm\.example\.org\/es\/account\/verification\?link=/)
  assert.equal(key.key.length, 43)
  const [account] = await rows(context, 'account')
  assert.equal(account!['state'], 'active')
  const events = (await rows(context, 'event')).map(event => event['name'])
  assert.deepEqual(events, ['account.signed-up', 'account.verified', 'account.signed-in'])
})

test('known and unknown addresses get the same answer, and only their mailboxes differ', async () => {
  const context = await asGuest()
  await anAccount(context, { email: 'known@example.org' })

  const answers = await Promise.all(['known@example.org', 'unknown@example.org'].map(email => signUp(context, { ...newcomer, email })))

  assert.deepEqual(answers, [undefined, undefined])
  const mails = await rows(context, 'mail')
  assert.equal(mails.length, 2)
  assert.notEqual(mails[0]!['subject'], mails[1]!['subject'])
  const known = (await rows(context, 'account')).find(account => account['email'] === 'known@example.org')!
  assert.equal(known['name'], 'Ana Mora')
  assert.equal(known['state'], 'active')
})

test('who signs up with a foreign address gains nothing when its owner signs up too', async () => {
  const context = await asGuest()
  await signUp(context, { ...newcomer, name: 'Mallory', password: 'the password of mallory' })
  const first = (await lastLetter(context)).link

  await signUp(context, newcomer)
  const second = (await lastLetter(context)).link

  await assert.rejects(verifyEmail(context, { link: first, password: 'the password of mallory', ...device }), { code: 'link.unknown' })
  await assert.rejects(verifyEmail(context, { link: second, password: 'the password of mallory', ...device }), { code: 'account.password' })
  await verifyEmail(context, { link: second, password: newcomer.password, ...device })
})

test('a link works once and for a day', async () => {
  let now = new Date('2026-11-22T10:00:00Z')
  const context = await asGuest(() => now)
  await signUp(context, newcomer)
  const { link } = await lastLetter(context)

  now = new Date('2026-11-23T10:00:01Z')
  await assert.rejects(verifyEmail(context, { link, password: newcomer.password, ...device }), { code: 'link.unknown' })

  now = new Date('2026-11-23T09:59:00Z')
  await verifyEmail(context, { link, password: newcomer.password, ...device })
  await assert.rejects(verifyEmail(context, { link, password: newcomer.password, ...device }), { code: 'link.unknown' })
})

test('only digests of links are stored', async () => {
  const context = await asGuest()

  await signUp(context, newcomer)

  const { link } = await lastLetter(context)
  assert.equal(JSON.stringify(await rows(context, 'account_link')).includes(link), false)
  assert.equal(JSON.stringify(await rows(context, 'event')).includes(link), false)
})

test('nobody can have us write words of their own to an address that is not proven to be theirs', async () => {
  const context = await asGuest()
  const name = 'Win at https://evil.example now'

  await signUp(context, { ...newcomer, name })
  await requestReset(context, { email: newcomer.email, origin, address: '192.0.2.7' })

  const mails = await rows(context, 'mail')
  assert.equal(mails.length, 2)
  assert.doesNotMatch(JSON.stringify(mails), /evil/)
})

test('everything wrong with a form is told at once', async () => {
  const context = await asGuest()

  const attempt = signUp(context, { ...newcomer, email: 'ana', name: ' ', password: 'short' })

  await assert.rejects(attempt, (error: { details: { issues: readonly { path: string }[] } }) => {
    assert.deepEqual(
      error.details.issues.map(({ path }) => path),
      ['/name', '/email', '/password'],
    )
    return true
  })
})

test('a mailbox gets three letters an hour, and who asks is not told', async () => {
  const context = await asGuest()
  await anAccount(context, { email: 'ana@example.org' })

  for (let asked = 0; asked < 5; asked++) await requestReset(context, { email: 'ana@example.org', origin, address: '192.0.2.7' })

  assert.equal((await rows(context, 'mail')).length, 3)
})

test('a network that asks for many letters has to wait, for known and unknown addresses alike', async () => {
  const context = await asGuest()
  const ask = (email: string) => requestReset(context, { email, origin, address: '192.0.2.9' })
  for (let asked = 0; asked < 10; asked++) await ask(`somebody${asked}@example.org`)

  await assert.rejects(ask('other@example.org'), { code: 'limit.reached' })
})

test('a reset changes the password, ends every session and proves the address', async () => {
  const context = await asGuest()
  await anAccount(context, { email: 'ana@example.org' })
  await signIn(context, { email: 'ana@example.org', password: thePassword, origin, ...device })
  await requestReset(context, { email: 'ana@example.org', origin, address: '192.0.2.7' })
  const { link } = await lastLetter(context)

  await resetPassword(context, { link, password: 'nine tall storks' })

  assert.deepEqual(await rows(context, 'session'), [])
  await assert.rejects(signIn(context, { email: 'ana@example.org', password: thePassword, origin, ...device }), { code: 'account.sign-in' })
  await signIn(context, { email: 'ana@example.org', password: 'nine tall storks', origin, ...device })
  await assert.rejects(resetPassword(context, { link, password: 'eleven grey cranes' }), { code: 'link.unknown' })
})

test('a reset for an unknown address answers the same and writes nothing', async () => {
  const context = await asGuest()

  await requestReset(context, { email: 'nobody@example.org', origin, address: '192.0.2.7' })

  assert.deepEqual(await rows(context, 'mail'), [])
})

test('a new password is answered for an unknown address as late as for a known one', async () => {
  const context = await house()
  await anAccount(context, { email: 'ana@example.org' })
  const waited = async (email: string) => {
    const from = performance.now()
    await requestReset(context, { email, origin, address: '192.0.2.7' })
    return performance.now() - from
  }

  const [known, unknown] = [await waited('ana@example.org'), await waited('nobody@example.org')]

  assert.ok(Math.min(known, unknown) >= 99, `${known} and ${unknown} ms`)
})
