import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openFiles, usualFileLimits } from '#platform/files.ts'
import { aBody, callerOf, rows, temporaryFolder } from '#testing'

const author = [{ role: 'authorised-user', for: 'cr' }]
const authority = [{ role: 'publishing-authority', for: 'cr' }]
const pdf = '%PDF-1.7\n1 0 obj\nendobj\n'
const bytes = { 'content-type': 'application/octet-stream' }

async function withDraft() {
  const caller = await callerOf()
  const token = await caller.tokenOf(author)
  const data = await aBody(caller.context, 'nbsap', 'cr')
  const made = await caller.call('POST', '/records', { token, body: { format: 'nbsap', data } })
  const address = `/records/${made.json.identifier}`
  const upload = (name: string, raw: string | Buffer, headers = bytes) =>
    caller.call('POST', `${address}/files?name=${encodeURIComponent(name)}`, { token, raw, headers })
  return { ...caller, token, data, address, upload, tag: String(made.headers['etag']) }
}

test('a file is private until a published revision shows it, and again after the withdrawal', async () => {
  const { call, tokenOf, token, data, address, upload, tag } = await withDraft()
  const deciding = await tokenOf(authority)
  const stranger = await tokenOf([{ role: 'publishing-authority', for: 'ke' }])
  const { json: file, headers } = await upload('Plan ‮.pdf', pdf)
  const id = String(file.url).split('/')[2]!
  const doors = (as?: string) =>
    Promise.all([
      call('GET', `/files/${id}`, as ? { token: as } : {}),
      call('GET', `//en${file.url}`),
      call('HEAD', `/files/${id}`, as ? { token: as } : {}),
    ])
  const statuses = async (as?: string) => (await doors(as)).map(({ status }) => status)

  const body = { ...data, relevantDocuments: [{ url: file.url, name: 'Plan' }] }
  await call('PUT', `${address}/draft`, { token, body, headers: { 'if-match': tag } })
  await call('POST', `${address}/submission`, { token })

  assert.equal(headers['location'], file.url)
  assert.deepEqual([file.type, file.size], ['application/pdf', pdf.length])
  assert.deepEqual([await statuses(), await statuses(stranger), (await statuses(token))[0]], [[404, 404, 404], [404, 404, 404], 200])
  const published = await call('POST', `${address}/publication`, { token: deciding })
  assert.equal(published.status, 200, published.text)
  assert.deepEqual(await statuses(), [200, 200, 200])
  const [read] = await doors()
  assert.deepEqual([read!.text, read!.headers['content-type'], read!.headers['content-length']], [pdf, 'application/pdf', String(pdf.length)])
  assert.match(String(read!.headers['content-disposition']), /^attachment; /)
  await call('DELETE', `${address}/publication`, { token: deciding })
  assert.deepEqual(await statuses(), [404, 404, 404])
})

const refused: readonly (readonly [what: string, name: string, raw: string | Buffer, type: string, status: number, code: string])[] = [
  ['nothing', 'a.pdf', '', 'application/octet-stream', 422, 'file.empty'],
  ['a page called a picture', 'a.png', '<html><script>alert(1)</script>', 'application/octet-stream', 422, 'file.type'],
  ['a program', 'a.exe', Buffer.from('MZ\u0000\u0000'), 'application/octet-stream', 422, 'file.type'],
  ['a drawing with a script', 'a.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', 'application/octet-stream', 422, 'file.type'],
  ['JSON', 'a.txt', '{}', 'application/json', 415, 'request.media-type'],
  ['a form', 'a.txt', 'x', 'multipart/form-data; boundary=x', 415, 'request.media-type'],
  ['a name that is too long', `${'a'.repeat(300)}.txt`, 'x', 'application/octet-stream', 400, 'request.parameter'],
  ['no name', '', 'x', 'application/octet-stream', 400, 'request.parameter'],
]

test('what is no file of a record is refused and not kept', async () => {
  const { context, upload } = await withDraft()

  for (const [what, name, raw, type, status, code] of refused) {
    const answer = await upload(name, raw, { 'content-type': type })

    assert.deepEqual([answer.status, answer.json?.code], [status, code], `${what}: ${answer.text}`)
  }
  assert.deepEqual(await rows(context, 'attachment'), [])
})

test('a file is as large as the operator lets it be and no larger', async () => {
  const { context, upload } = await withDraft()
  const mostBytes = 3_000_000
  await openFiles(temporaryFolder(), { ...usualFileLimits, each: mostBytes })
  const large = Buffer.alloc(mostBytes + 1, 'x')

  const beyond = await upload('large.txt', large)
  const within = await upload('large.txt', large.subarray(1))

  assert.deepEqual([beyond.status, beyond.json.code], [413, 'file.too-large'], beyond.text)
  assert.deepEqual([within.status, within.json.size], [201, mostBytes])
  assert.equal((await rows(context, 'attachment')).length, 1)
})

test('a body of bytes is a file and never a draft', async () => {
  const { call, token, address, tag } = await withDraft()

  const answer = await call('PUT', `${address}/draft`, { token, raw: '{}', headers: { ...bytes, 'if-match': tag } })

  assert.deepEqual([answer.status, answer.json.code], [415, 'request.media-type'])
})
