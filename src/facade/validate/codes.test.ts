import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatNamed, issueCodes } from '#formats'
import { aBody, aRecord, facadeOf, rows } from '#testing'
import { wrongsOf } from './codes.ts'

const known = [
  'Error.Mandatory',
  'Error.MandatoryAnyOf',
  'Error.InvalidValue',
  'Error.InvalidProperty',
  'Error.UnspecifiedLocale',
  'Error.UnexpectedTerm',
  'Error.InvalidType',
]

test('every issue there can be has a code of the existing service', () => {
  const codes = issueCodes()
  assert.ok(codes.length > 40)

  for (const code of codes)
    for (const { code: theirs } of wrongsOf(formatNamed('measure'), [{ path: '/a/0/b', code }])) assert.ok(known.includes(theirs), code)
})

const complete = {
  header: { identifier: 'ABCDEFGH-0001', schema: 'database', languages: ['en'] },
  government: { identifier: 'cr' },
  title: { en: 'Portal' },
  description: { en: 'What it is' },
  websites: [{ url: 'https://example.org/a' }],
}

const asked: readonly (readonly [what: string, change: object, errors: readonly object[] | undefined])[] = [
  ['a complete body', {}, undefined],
  ['a missing value', { websites: undefined }, [{ code: 'Error.Mandatory', property: 'websites' }]],
  ['an unknown field', { colour: 'blue' }, [{ code: 'Error.InvalidProperty', property: 'colour' }]],
  ['a language not declared', { title: { en: 'A', fr: 'B' } }, [{ code: 'Error.UnspecifiedLocale', property: 'title', parameters: 'fr' }]],
  ['a term of no vocabulary', { houses: [{ identifier: 'nothing' }] }, undefined],
  ['a wrong type', { description: 7 }, [{ code: 'Error.InvalidType', property: 'description' }]],
  ['a wrong value', { websites: [{ url: 'example' }] }, [{ code: 'Error.InvalidValue', property: 'websites.url' }]],
]

for (const [what, change, errors] of asked)
  test(`validation of ${what} says what the existing service says, and stores nothing`, async () => {
    const { ask, personOf, context } = await facadeOf()
    const { token } = await personOf({ role: 'authorised-user', for: 'cr' })
    const body = { ...complete, ...change }

    const put = await ask('PUT', 'v2013/documents/x/validate?schema=database', { as: token, body, headers: { realm: 'ABS' } })
    const post = await ask('POST', 'v2013/documents/x/validate?schema=database&metadata={"government":"cr"}&collection=my', { as: token, body })

    assert.equal(put.status, 200)
    assert.deepEqual(put.json, post.json)
    assert.deepEqual(
      [put.json.identifier, put.json.schema, put.json.locales, put.json.metaData],
      ['ABCDEFGH-0001', 'database', ['en'], { government: 'cr' }],
    )
    if (what !== 'a term of no vocabulary') assert.deepEqual(put.json.errors, errors)
    else
      assert.ok(
        put.json.errors.some(({ code, property }: { code: string; property: string }) => code === 'Error.UnexpectedTerm' && property === 'houses'),
      )
    assert.deepEqual(await rows(context, 'record'), [])
    assert.deepEqual(await rows(context, 'draft'), [])
  })

test('one of several fields is asked for by name', async () => {
  const { ask, personOf } = await facadeOf()
  const { token } = await personOf()
  const body = { header: { identifier: 'ABCDEFGH-0001', schema: 'resource', languages: ['en'] }, title: { en: 'Paper' } }

  const { json } = await ask('POST', 'v2013/documents/validate', { as: token, body, headers: { realm: 'CHM' } })

  assert.deepEqual(
    json.errors.find(({ code }: { code: string }) => code === 'Error.MandatoryAnyOf'),
    { code: 'Error.MandatoryAnyOf', properties: ['authors', 'organizations'] },
  )
})

test('the links of a body are listed once each', async () => {
  const { ask, personOf } = await facadeOf()
  const { token } = await personOf()
  const link = { url: 'https://example.org/a"b' }

  const { json } = await ask('PUT', 'v2013/documents/x/validate', {
    as: token,
    body: { ...complete, websites: [link, { url: 'https://b.example' }, link] },
  })

  assert.deepEqual(json.links, [link.url, 'https://b.example'])
})

test('a second document where a government has one only is an error about the government, whether asked or requested', async () => {
  const { ask, personOf, context } = await facadeOf()
  const { token } = await personOf({ role: 'publishing-authority', for: 'cr' })
  await aRecord(context, { format: 'countryProfile', government: 'cr', state: 'published' })
  const { languages, ...fields } = await aBody(context, 'countryProfile', 'cr')
  const body = { header: { identifier: 'ABCDEFGH-0001', schema: 'countryProfile', languages }, ...fields }
  const draft = await ask('PUT', 'v2013/documents/ABCDEFGH-0001/versions/draft?schema=countryProfile', { as: token, body })
  assert.equal(draft.status, 201, draft.text)

  const answers = [
    await ask('PUT', 'v2013/documents/x/validate', { as: token, body }),
    await ask('POST', 'v2013/workflows', { as: token, body: { type: 'publishNationalRecord', data: { identifier: 'ABCDEFGH-0001' } } }),
  ]

  for (const { status, json } of answers) assert.deepEqual([status, json.code, json.field], [400, 'badRequest', 'government'])
})

test('guests are asked to sign in; unknown schemas and schemas that differ are refused', async () => {
  const { ask, personOf } = await facadeOf()
  const { token } = await personOf()

  assert.equal((await ask('PUT', 'v2013/documents/x/validate?schema=database', { body: complete })).status, 401)
  assert.equal((await ask('PUT', 'v2013/documents/x/validate?schema=nothing', { as: token, body: { header: {} } })).json.field, 'schema')
  const differ = await ask('PUT', 'v2013/documents/x/validate?schema=measure', { as: token, body: complete })
  assert.deepEqual([differ.status, differ.json.code, differ.json.field], [400, 'invalidParameter', 'schema'])
})
