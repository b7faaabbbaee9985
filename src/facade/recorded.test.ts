import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test, type TestContext } from 'node:test'
import { cleaned, formatNamed, visibleFields } from '#formats'
import { facadeOf } from '#testing'

const folder = new URL('../../../shared/data/records/scbd-api/', import.meta.url)

function recorded<Value>(name: string, context: TestContext): Value | undefined {
  const file = new URL(name, folder)
  if (!existsSync(file)) return void context.skip(`${name} is not on this machine`)
  return JSON.parse(readFileSync(file, 'utf8')) as Value
}

type Documented = {
  readonly type: string
  readonly url: string
  readonly success?: { readonly fields?: { readonly [group: string]: readonly { readonly field: string; readonly type: string }[] } }
}

const types: { readonly [documented: string]: (value: unknown) => boolean } = {
  Number: value => typeof value === 'number',
  String: value => typeof value === 'string',
  Boolean: value => typeof value === 'boolean',
  Lstring: value => typeof value === 'object' && value !== null,
  Object: value => typeof value === 'object',
  Variant: value => value !== undefined,
  'Object[]': Array.isArray,
  Datetime: value => value === null || (typeof value === 'string' && !Number.isNaN(Date.parse(value))),
}

/** What differs on purpose: numbers of documents are numbers in today's examples; ours of attachments are identifiers. */
const otherwise: { readonly [field: string]: (value: unknown) => boolean } = {
  documentID: value => typeof value === 'number',
  attachmentID: value => typeof value === 'string',
}

const uid = 'ABCDEFGH-0001'
const body = {
  header: { identifier: uid, schema: 'database', languages: ['en'] },
  government: { identifier: 'cr' },
  title: { en: 'Portal' },
  description: { en: '<p>What it is</p>' },
  websites: [{ url: 'https://example.org/a' }],
}

test('answers have the fields and types that the documentation of the existing service names', async context => {
  const documented = recorded<readonly Documented[]>('apidoc-2.13-storage.json', context)
  if (!documented) return
  const { ask, personOf } = await facadeOf()
  const [author, authority] = [await personOf({ role: 'authorised-user', for: 'cr' }), await personOf({ role: 'publishing-authority', for: 'cr' })]
  const get = async (address: string, as = author.token) => (await ask('GET', address, { as })).json
  const draft = await ask('PUT', `v2013/documents/${uid}?schema=database`, { as: authority.token, body })
  const working = await ask('PUT', `v2013/documents/${uid}/versions/draft?schema=database`, {
    as: author.token,
    body: { ...body, title: { en: 'Next' } },
  })
  const file = await ask('PUT', `v2013/documents/${uid}/attachments/a.txt`, {
    as: author.token,
    raw: 'words',
    headers: { 'content-type': 'text/plain' },
  })
  await ask('POST', 'v2013/workflows', { as: author.token, body: { type: 'publishNationalRecord', data: { identifier: uid } } })
  const info = await get(`v2013/documents/${uid}/info?body=true`)
  const [lock] = await get(`v2013/documents/${uid}/versions/draft/locks`)
  const answers: { readonly [call: string]: object } = {
    'put documents/:uid': { ...info, ...draft.json },
    'get documents/:uid/info': info,
    'get documents': await get('v2013/documents'),
    'get document-drafts': await get('v2013/document-drafts'),
    'put documents/:uid/versions/draft': { ...info, ...working.json },
    'get documents/:uid/versions/draft/info': await get(`v2013/documents/${uid}/versions/draft/info?body=true`),
    'get documents/:uid/versions': await get(`v2013/documents/${uid}/versions`),
    'get documents/:uid/versions/:revision/info': { ...info, ...(await get(`v2013/documents/${uid}/versions/1/info?body=true`)) },
    'get documents/:uid/versions/draft/locks/:lockID': lock,
    'get documents/:uid/attachments': await get(`v2013/documents/${uid}/attachments`),
    'put documents/:uid/attachments/:filename': file.json,
    'get documents/{uid}/securities/create': await get('v2013/documents/x/securities/create?schema=database&metadata={ "government" : "cr" }'),
    'get documents/{uid}/securities/update': await get(`v2013/documents/${uid}/securities/update?metadata={ "government" : "cr" }`),
    'get documents/{uid}/securities/delete': await get(`v2013/documents/${uid}/securities/delete`),
  }
  let compared = 0

  for (const [call, answer] of Object.entries(answers)) {
    const fields = Object.values(documented.find(({ type, url }) => `${type} ${url}` === call)?.success?.fields ?? {}).flat()
    assert.ok(fields.length > 0, call)
    for (const { field, type } of fields.filter(({ field }) => field !== 'HTTP-STATUS-CODE' && field !== 'BODY')) {
      const value = field.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown> | null | undefined)?.[name], answer)
      const fits = otherwise[field] ?? types[type.replace(/<[^>]+>/g, '').trim()]
      if (field.startsWith('submitted') && value === undefined) continue
      assert.ok(fits?.(value), `${call}: ${field} should be ${type}, is ${JSON.stringify(value)}`)
      compared += 1
    }
  }
  assert.ok(compared > 150, `${compared} fields were compared`)
})

for (const [name, country, format] of [
  ['abs-permit.json', 'af', 'absPermit'],
  ['national-target.json', 'cl', 'nationalTarget'],
] as const)
  test(`the recorded body ${name} is saved as it is and read as it was`, async context => {
    const sent = recorded<{ readonly header: { readonly identifier: string }; readonly [field: string]: unknown }>(name, context)
    if (!sent) return
    const { ask, personOf } = await facadeOf()
    const { token } = await personOf({ role: 'authorised-user', for: country })
    const address = `v2013/documents/${sent.header.identifier}/versions/draft`

    const saved = await ask('PUT', `${address}?schema=${format}`, { as: token, body: sent })
    const read = (await ask('GET', address, { as: token })).json

    assert.equal(saved.status, 201, saved.text)
    // what the format does not ask in this case is not kept
    const { header, amendmentIntent: _set, ...fields } = sent
    const asked = ['header', ...visibleFields(formatNamed(format), cleaned(formatNamed(format), { languages: ['en'], ...fields }))]
    const plain = (fields: object) =>
      JSON.parse(
        JSON.stringify(
          Object.fromEntries(Object.entries(fields).filter(([field]) => asked.includes(field) && field !== 'amendmentIntent')),
        ).replaceAll(/<\/?p>/g, ''),
      ) as object
    assert.deepEqual(header, read.header)
    assert.deepEqual(plain(read), plain(sent))
  })
