import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import sharp from 'sharp'
import { aPdf, facadeOf, rows } from '#testing'
import { clearTemporary } from '../temporary-files/clear.ts'

const uid = 'ABCDEFGH-0001'
const at = `v2013/documents/${uid}/attachments`
const authority = { role: 'publishing-authority', for: 'cr' }
const pdf = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n')
const body = (url?: string) => ({
  header: { identifier: uid, schema: 'database', languages: ['en'] },
  government: { identifier: 'cr' },
  title: { en: 'Portal' },
  description: { en: '<p>What it is</p>' },
  websites: [{ url: 'https://example.org/a' }, ...(url === undefined ? [] : [{ url }])],
})

async function drafted(options: Parameters<typeof facadeOf>[0] = {}) {
  const caller = await facadeOf(options)
  const one = await caller.personOf(authority)
  const save = (url?: string) => caller.ask('PUT', `v2013/documents/${uid}/versions/draft?schema=database`, { as: one.token, body: body(url) })
  assert.equal((await save()).status, 201)
  const send = (name: string, raw: Buffer, type = 'application/pdf', method = 'PUT') =>
    caller.ask(method, `${at}/${encodeURIComponent(name)}`, { as: one.token, raw, headers: { 'content-type': type } })
  return { ...caller, ...one, save, send }
}

const form = (name: string, bytes: Buffer, field = 'file') => {
  const head = `--limit\r\nContent-Disposition: form-data; name="${field}"; filename="${name}"\r\nContent-Type: application/pdf\r\n\r\n`
  return { raw: Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n--limit--\r\n')]), type: 'multipart/form-data; boundary=limit' }
}

test('a file is attached, written into the body under its address, and public with the document', async () => {
  const { ask, token, save, send } = await drafted()

  const { status, json } = await send('plan é.pdf', pdf)

  assert.equal(status, 200)
  assert.deepEqual(
    [json.documentUID, json.filename, json.mediaType, json.size, json.isPublic],
    [uid, 'plan é.pdf', 'application/pdf', pdf.length, false],
  )
  assert.equal(json.hash, createHash('sha256').update(pdf).digest('hex'))
  assert.equal((await ask('GET', json.url.slice('/api/'.length))).status, 404)
  assert.equal((await ask('GET', json.url.slice('/api/'.length), { as: token })).text, pdf.toString())
  assert.equal((await save(json.url)).status, 200)
  const draft = (await ask('GET', `v2013/documents/${uid}/versions/draft`, { as: token })).json
  assert.equal(draft.websites[1].url, json.url)
  await ask('POST', 'v2013/workflows', { as: token, body: { type: 'publishNationalRecord', data: { identifier: uid } } })

  const file = await ask('GET', json.url.slice('/api/'.length))
  assert.deepEqual([file.status, file.text, file.headers['content-type']], [200, pdf.toString(), 'application/pdf'])
  assert.match(String(file.headers['content-disposition']), /^attachment/)
  assert.match(String(file.headers['content-security-policy']), /sandbox/)
  assert.equal((await ask('GET', `${at}/${encodeURIComponent('plan é.pdf')}`)).status, 200)
  assert.equal((await ask('HEAD', json.url.slice('/api/'.length))).status, 200)
  const list = (await ask('GET', at)).json
  assert.deepEqual(
    [list.Count, list.Items[0].attachmentID, list.Items[0].isPublic, list.Items[0].createdBy.lastName],
    [1, json.attachmentID, true, ''],
  )
  const own = (await ask('GET', `v2013/documents/${uid}`)).json.websites[1].url
  assert.equal(own, json.url)
})

test('parts of a file are sent alone', async () => {
  const { ask, token, send } = await drafted()
  const { url } = (await send('plan.pdf', pdf)).json
  const part = (range: string) => ask('GET', url.slice('/api/'.length), { as: token, headers: { range } })

  const middle = await part('bytes=1-3')

  assert.deepEqual([middle.status, middle.text, middle.headers['content-range']], [206, 'PDF', `bytes 1-3/${pdf.length}`])
  assert.equal((await part('bytes=9999-')).status, 416)
})

test('a form brings a file as raw bytes do, by POST with 201', async () => {
  const { send } = await drafted()
  const { raw, type } = form('other.pdf', pdf)

  const posted = await send('plan.pdf', raw, type, 'POST')

  assert.deepEqual([posted.status, posted.json.filename, posted.json.size], [201, 'plan.pdf', pdf.length])
})

test('a form that breaks off, or holds no file, is refused and leaves nothing', async () => {
  const { send, context } = await drafted()
  const { raw, type } = form('other.pdf', pdf)

  for (const broken of [raw.subarray(0, 30), raw.subarray(0, raw.length - 20), Buffer.from('--limit--\r\n'), Buffer.from('nothing'), Buffer.alloc(0)])
    assert.equal((await send('plan.pdf', broken, type, 'POST')).status, 400, broken.toString())
  assert.equal((await send('plan.pdf', raw, 'multipart/form-data', 'POST')).status, 400)
  assert.deepEqual(await rows(context, 'attachment'), [])
})

test('pictures have thumbnails, other files have none', async () => {
  const { ask, token, send } = await drafted()
  const png = await sharp({ create: { width: 400, height: 300, channels: 3, background: 'red' } })
    .png()
    .toBuffer()
  const picture = (await send('map.png', png, 'image/png')).json
  const paper = (await send('plan.pdf', pdf)).json

  const thumbnail = await ask('GET', `${picture.url.slice('/api/'.length)}/thumbnail`, { as: token })

  assert.deepEqual([thumbnail.status, thumbnail.headers['content-type']], [200, 'image/webp'])
  assert.equal((await ask('GET', `${at}/map.png/thumbnail`, { as: token })).status, 200)
  assert.equal((await ask('GET', `${paper.url.slice('/api/'.length)}/thumbnail`, { as: token })).status, 404)
  assert.equal((await ask('GET', `${at}/map.png/thumbnail`)).status, 404)
})

test('a file of one document is not found under another', async () => {
  const { ask, token, send } = await drafted()
  const { attachmentID } = (await send('plan.pdf', pdf)).json
  await ask('PUT', 'v2013/documents/ABCDEFGH-0002/versions/draft?schema=database', {
    as: token,
    body: { ...body(), header: { identifier: 'ABCDEFGH-0002', languages: ['en'] } },
  })

  assert.equal((await ask('GET', `v2013/documents/ABCDEFGH-0002/attachments/${attachmentID}/plan.pdf`, { as: token })).status, 404)
})

test('files that could act, that lie about what they are, or that are empty are refused and leave nothing', async () => {
  const { send, context } = await drafted()
  for (const [name, bytes, type] of [
    ['a.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'image/svg+xml'],
    ['a.exe', Buffer.from('MZ\u0000'), 'application/octet-stream'],
    ['a.pdf', Buffer.from('no pdf at all'), 'application/pdf'],
    ['a.pdf', Buffer.alloc(0), 'application/pdf'],
    ['a', pdf, 'application/pdf'],
    ['../../etc/passwd', pdf, 'application/pdf'],
  ] as const) {
    const { status, json } = await send(name, bytes, type)
    assert.ok([400, 404].includes(status), `${name} ${status}`)
    assert.ok(json.code)
  }
  assert.deepEqual(await rows(context, 'attachment'), [])
})

test('a file needs a draft, a token, and somebody who works on it', async () => {
  const { ask, personOf, send, context } = await drafted()
  const stranger = await personOf({ role: 'publishing-authority', for: 'fr' })
  const headers = { 'content-type': 'application/pdf' }

  assert.equal((await ask('PUT', `${at}/a.pdf`, { raw: pdf, headers })).status, 401)
  assert.equal((await ask('PUT', `${at}/a.pdf`, { as: stranger.token, raw: pdf, headers })).status, 404)
  assert.equal((await ask('PUT', 'v2013/documents/ABCDEFGH-0009/attachments/a.pdf', { as: stranger.token, raw: pdf, headers })).status, 404)
  assert.deepEqual(await rows(context, 'attachment'), [])
  assert.equal((await send('a.pdf', pdf)).status, 200)
})

const slot = 'v2015/temporary-files'

test('a file is sent to an address of its own and given to a document later, once', async () => {
  const { ask, token, personOf } = await drafted()
  const bytes = aPdf(1)
  const { json: made, status } = await ask('POST', slot, { as: token, body: { filename: 'plan.pdf', contentType: 'application/pdf' } })
  assert.equal(status, 200)
  assert.match(made.uid, /^[0-9a-f]{32}$/)
  assert.deepEqual([made.contentType, made.metadata.filename, made.metadata['content-type']], ['application/pdf', 'plan.pdf', 'application/pdf'])
  const address = new URL(made.url).pathname.slice('/api/'.length)
  const persist = (as: string | undefined, name = 'plan.pdf') => ask('POST', `${at}/persist-temporary/${made.uid}`, { as, body: { filename: name } })

  assert.equal((await persist(token)).status, 404)
  assert.equal((await ask('PUT', address, { raw: bytes, headers: { 'content-type': 'application/pdf' } })).status, 200)
  assert.equal((await ask('PUT', address, { raw: bytes, headers: { 'content-type': 'application/pdf' } })).status, 400)
  const known = (await ask('GET', `${slot}/${made.uid}`, { as: token })).json
  assert.deepEqual(
    [known.url, known.filename, known.size, known.hash],
    [null, 'plan.pdf', bytes.length, createHash('sha256').update(bytes).digest('hex')],
  )
  const other = await personOf(authority)
  assert.equal((await ask('GET', `${slot}/${made.uid}`, { as: other.token })).status, 404)
  assert.equal((await persist(other.token)).status, 404)
  assert.equal((await persist(undefined)).status, 401)
  const refused = await persist(token, 'plan.exe')
  assert.deepEqual([refused.status, refused.json.error], [400, refused.json.message])
  const persisted = await persist(token)

  assert.equal(persisted.status, 201, persisted.text)
  assert.deepEqual([persisted.json.filename, persisted.json.size], ['plan.pdf', bytes.length])
  assert.equal((await persist(token)).status, 404)
})

test('a small file comes at once in a form', async () => {
  const { ask, token } = await drafted()
  const { raw, type } = form('plan.pdf', pdf)

  const { status, json } = await ask('POST', slot, { as: token, raw, headers: { 'content-type': type } })

  assert.deepEqual([status, json.url, json.size, json.filename], [200, null, pdf.length, 'plan.pdf'])
  assert.equal((await ask('POST', `${at}/persist-temporary/${json.uid}`, { as: token, body: { fileName: 'b.pdf' } })).status, 201)
  const large = form('plan.pdf', Buffer.alloc(1024 * 1024 + 1))
  assert.equal((await ask('POST', slot, { as: token, raw: large.raw, headers: { 'content-type': large.type } })).status, 413)
  const named = form('plan.pdf', pdf, 'other')
  assert.equal((await ask('POST', slot, { as: token, raw: named.raw, headers: { 'content-type': named.type } })).status, 400)
  const broken = await ask('POST', slot, { as: token, raw: raw.subarray(0, 90), headers: { 'content-type': type } })
  assert.equal(broken.status, 400)
})

test('temporary files need a person, a sound name and type, and are not without end', async () => {
  const { ask, token } = await drafted()
  const begin = (given: object, as: string | undefined = token) => ask('POST', slot, { as, body: given })

  assert.equal((await ask('POST', slot, { body: { filename: 'a.pdf' } })).status, 401)
  for (const given of [
    {},
    { filename: 7 },
    { filename: 'a'.repeat(300) },
    { filename: 'a.pdf', contentType: 'a b' },
    { filename: 'a.pdf', contentType: 'a/b\r\nx: y' },
  ])
    assert.equal((await begin(given)).status, 400, JSON.stringify(given))
  for (let made = 0; made < 50; made++) assert.equal((await begin({ filename: 'a.pdf' })).status, 200)
  assert.equal((await begin({ filename: 'a.pdf' })).status, 400)
  for (const uid of ['0'.repeat(32), 'x', '../../etc'])
    assert.equal((await ask('PUT', `${slot}/${uid}/content`, { raw: pdf, headers: { 'content-type': 'application/pdf' } })).status, 404)
})

test('what nobody asked for again is forgotten after two days', async () => {
  const clock = { now: new Date('2026-11-22T10:00:00Z') }
  const { ask, token, context } = await drafted({ now: () => clock.now })
  const { url } = (await ask('POST', slot, { as: token, body: { filename: 'a.pdf' } })).json
  await ask('PUT', 'v2018/temporary-documents/form', { as: token, body: { a: 1 } })
  clock.now = new Date('2026-11-24T09:00:00Z')
  await clearTemporary(context)
  assert.equal((await rows(context, 'temporary_file')).length, 1)

  clock.now = new Date('2026-12-24T10:00:01Z')
  await clearTemporary(context)
  await clearTemporary(context)

  assert.deepEqual([await rows(context, 'temporary_file'), await rows(context, 'temporary_body')], [[], []])
  assert.equal(
    (await ask('PUT', new URL(url).pathname.slice('/api/'.length), { raw: pdf, headers: { 'content-type': 'application/pdf' } })).status,
    404,
  )
})
