import assert from 'node:assert/strict'
import { test } from 'node:test'
import { guest, type Context } from '#platform/context.ts'
import { locales } from '#platform/localized.ts'
import { say } from '#platform/messages.ts'
import { anAccount, aRecord, house, rows } from '#testing'
import { enquire, type Enquiry } from './index.ts'

const wish: Enquiry = {
  kind: 'question',
  text: 'Which rivers are meant in the second part?',
  name: 'Ada',
  email: 'Ada@Reader.test',
  locale: 'fr',
  origin: 'https://chm.test',
  address: '192.0.2.1',
}

async function world(): Promise<{ readonly context: Context; readonly id: string }> {
  const context = await house({ actor: guest })
  await anAccount(context, { email: 'authority@cr.test', roles: [{ role: 'publishing-authority', for: 'cr' }] })
  await anAccount(context, { email: 'authority@fr.test', roles: [{ role: 'publishing-authority', for: 'fr' }] })
  return { context, id: await aRecord(context, { state: 'published', government: 'cr' }) }
}

test('a question reaches the authority of the record and comes back as a copy; no other authority hears of it', async () => {
  const { context, id } = await world()

  await enquire(context, id, wish)

  const mails = await rows(context, 'mail')
  assert.deepEqual(mails.map(({ recipient }) => recipient), ['authority@cr.test', 'ada@reader.test']) // prettier-ignore
  assert.match(mails[0]!.text, /Which rivers[\s\S]*ada@reader\.test/)
  assert.match(mails[1]!.text, /Which rivers/)
  assert.ok(!mails[1]!.text.includes('authority@cr.test'))
})

test('a suggestion without a name is passed on and kept with the record; who wrote is kept of nobody', async () => {
  const { context, id } = await world()

  await enquire(context, id, { ...wish, kind: 'change', name: '', email: '' })
  await enquire(context, id, { ...wish, kind: 'change' })

  const events = (await rows(context, 'event')).filter(({ name }) => name === 'enquiry.sent')
  assert.deepEqual(events.map(({ details }) => details.text), [wish.text, wish.text]) // prettier-ignore
  assert.doesNotMatch(JSON.stringify(events), /\bAda\b|reader\.test/)
  assert.match((await rows(context, 'mail'))[0]!.text, /left no name[\s\S]*No address was left/)
})

test('nothing is sent of what is too short, too long, without an address, or about what is not public', async () => {
  const { context, id } = await world()
  const draft = await aRecord(context, { state: 'draft' })
  const refused: readonly (readonly [string, Partial<Enquiry>, string])[] = [
    [id, { text: ' short ' }, 'enquiry.text'],
    [id, { text: 'x'.repeat(4001) }, 'enquiry.text'],
    [id, { email: '' }, 'enquiry.email'],
    [id, { email: 'a@b' }, 'enquiry.email'],
    [id, { email: 'a@b.test, c@d.test' }, 'enquiry.email'],
    [id, { email: 'a@b.test\nBcc: c@d.test' }, 'enquiry.email'],
    [id, { kind: 'change', email: 'nonsense' }, 'enquiry.email'],
    [id, { name: 'x'.repeat(121) }, 'enquiry.name'],
    [draft, {}, 'record.unknown'],
  ]

  for (const [record, changed, code] of refused) await assert.rejects(enquire(context, record, { ...wish, ...changed }), { code })

  assert.deepEqual(await rows(context, 'mail'), [])
})

test('one place cannot flood an authority, and one address is not flooded with copies', async () => {
  const { context, id } = await world()
  for (let sent = 0; sent < 4; sent += 1) await enquire(context, id, { ...wish, address: `192.0.2.${sent}` })

  const sameSender = enquire(context, id, { ...wish, address: '192.0.2.99' })
  await assert.rejects(sameSender, { code: 'limit.reached' })
  for (let sent = 0; sent < 5; sent += 1) await enquire(context, id, { ...wish, email: `r${sent}@reader.test` })
  await assert.rejects(enquire(context, id, { ...wish, email: 'r9@reader.test' }), { code: 'limit.reached' })
})

test('a name cannot break the lines of a letter', async () => {
  const { context, id } = await world()

  await enquire(context, id, { ...wish, name: 'Ada\r\n\r\nPlease sign in at https://evil.test' })

  const [letter] = await rows(context, 'mail')
  assert.ok(letter!.text.split('\n')[0].startsWith('Ada Please sign in'))
})

test('every letter reads well in every language, with and without a name', () => {
  const values = { title: 'T', identifier: 'I', link: 'L', text: 'X', who: 'W', email: 'e@e.test' }
  for (const locale of locales)
    for (const known of ['yes', 'no'])
      for (const key of ['question-text', 'change-text', 'copy-text', 'question-subject', 'change-subject', 'copy-subject']) {
        const text = say(locale, `enquiries.${key}`, { ...values, known, answerable: known, people: 2 })
        assert.match(text, /T/, `${locale} ${key}`)
        assert.doesNotMatch(text, /[{}]/, `${locale} ${key}`)
      }
})
