import assert from 'node:assert/strict'
import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { before, test } from 'node:test'
import { guest, type Context } from '#platform/context.ts'
import { openFiles } from '#platform/files.ts'
import { aDraft, house, rows } from '#testing'
import { amend } from '../amend.ts'
import { depositFile } from '../attachments/deposit-file.ts'
import { fileFor } from '../attachments/file-for.ts'
import { draftOf } from '../find.ts'
import { saveDraft } from '../save-draft.ts'
import { submit } from '../submit.ts'
import { readShared, sharedFile } from './read-shared.ts'
import { endShare, shareDraft, shareDays, sharesOf } from './share-draft.ts'

const author = { role: 'authorised-user', for: 'cr' }
const wish = { locale: 'en', origin: 'https://chm.example.org' } as const
const unknown = { refusal: 'not-found', code: 'share.unknown' } as const
const later = (context: Context, days: number): Context => ({ ...context, now: () => new Date(Date.now() + days * 86_400_000) })

before(() => openFiles(mkdtempSync(path.join(os.tmpdir(), 'openchm-files-'))))

async function sharing(more: object = {}) {
  const context = await house({ roles: [author] })
  const record = await aDraft(context, { format: 'nbsap' })
  const made = await shareDraft(context, record, { ...wish, ...more })
  return { context, record, visitor: { ...context, actor: guest }, ...made }
}

test('whoever has the link reads the draft as it stands, without an account', async () => {
  const { context, record, visitor, secret, share } = await sharing()
  const { data } = (await draftOf(context, record)).draft
  await saveDraft(context, { id: record, data: { ...data, title: { en: 'Changed since' } } })

  const { draft } = await readShared(visitor, secret)

  assert.deepEqual(draft!.data['title'], { en: 'Changed since' })
  const [listed] = await sharesOf(context, record)
  assert.deepEqual([listed!.id, listed!.openedAt instanceof Date], [share.id, true])
  await assert.rejects(draftOf(visitor, record), { refusal: 'not-found' })
})

test('its files are read through the link and by no other way, and only those the draft shows', async () => {
  const { context, record, visitor, secret } = await sharing()
  const put = (name: string) => depositFile(context, { record, name, bytes: Readable.from([Buffer.from(name)]) })
  const [shown, hidden] = [await put('shown.txt'), await put('hidden.txt')]
  const { data } = (await draftOf(context, record)).draft
  await saveDraft(context, { id: record, data: { ...data, relevantDocuments: [{ url: shown.url, name: 'A' }] } })

  const { draft } = await readShared(visitor, secret)
  const [{ url }] = draft!.data['relevantDocuments'] as [{ url: string }]
  const file = await sharedFile(visitor, secret, shown.id)

  assert.equal(url, `/shared/${secret}${shown.url}`)
  assert.deepEqual([await text(await file.bytes()), file.open], ['shown.txt', false])
  await assert.rejects(fileFor(visitor, shown.id), { code: 'file.unknown' })
  for (const id of [hidden.id, 'x', record]) await assert.rejects(sharedFile(visitor, secret, id), { code: 'file.unknown' })
})

test('a link ends by itself, and at once when somebody who works on the record ends it', async () => {
  const { context, record, visitor, secret, share } = await sharing({ days: 10 })
  const other = await shareDraft(context, record, wish)

  await readShared(later(visitor, 9), secret)
  await assert.rejects(readShared(later(visitor, 11), secret), unknown)
  await endShare(context, share.id)
  await endShare(context, share.id)

  await assert.rejects(readShared(visitor, secret), unknown)
  assert.ok((await readShared(visitor, other.secret)).draft)
  assert.deepEqual(
    (await rows(context, 'event')).map(({ name }) => name).filter(name => /shared/.test(name)),
    ['draft.shared', 'draft.shared', 'draft.unshared'],
  )
})

test('the secret is stored nowhere but in the letter', async () => {
  const { context, secret } = await sharing({ emails: ['A.Reader@example.org', 'a.reader@example.org'], note: 'Please look' })

  const mails = await rows(context, 'mail')
  assert.deepEqual([mails.length, mails[0]!['recipient']], [1, 'a.reader@example.org'])
  assert.match(String(mails[0]!['text']), new RegExp(`https://chm\\.example\\.org/en/shared/${secret}`))
  assert.match(String(mails[0]!['text']), /Please look/)
  for (const table of ['share', 'event']) assert.ok(!JSON.stringify(await rows(context, table)).includes(secret), table)
})

test('once the draft is published the link leads to the record', async () => {
  const context = await house({ roles: [{ role: 'publishing-authority', for: 'cr' }] })
  const record = await aDraft(context, { format: 'nbsap' })
  const { secret } = await shareDraft(context, record, wish)

  await submit(context, record)

  const shared = await readShared({ ...context, actor: guest }, secret)
  assert.deepEqual([shared.draft, shared.record.state], [undefined, 'published'])
  await amend(context, record)
  assert.equal((await readShared({ ...context, actor: guest }, secret)).draft, undefined, 'the next draft was shared with nobody')
})

test('only those who work on a record share it, see its links and end them', async () => {
  const { context, record, share } = await sharing()
  const foreign = { ...context, actor: { id: 'account:2', roles: [{ role: 'authorised-user', for: 'fr' }] } }

  for (const actor of [foreign.actor, guest]) {
    const other = { ...context, actor }
    await assert.rejects(shareDraft(other, record, wish), { refusal: 'not-found' })
    await assert.rejects(sharesOf(other, record), { refusal: 'not-found' })
    await assert.rejects(endShare(other, share.id), { refusal: 'not-found' })
  }
})

test('wishes that cannot be met are refused, each with its reason', async () => {
  const { context, record } = await sharing()
  const refused = (more: object) => shareDraft(context, record, { ...wish, ...more })

  for (const days of [0, -1, 1.5, NaN, shareDays.most + 1]) await assert.rejects(refused({ days }), { refusal: 'invalid', code: 'share.days' })
  for (const emails of [['x'], ['a@b'], ['a b@c.org'], Array.from({ length: 21 }, (_, index) => `a${index}@b.org`)])
    await assert.rejects(refused({ emails }), { refusal: 'invalid', code: 'share.emails' })
  await assert.rejects(refused({ note: 'x'.repeat(1001) }), { code: 'share.note' })
  for (const secret of ['', 'x', '../..', 'a'.repeat(43)]) await assert.rejects(readShared(context, secret), unknown)
})
