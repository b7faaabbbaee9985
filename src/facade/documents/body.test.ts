import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cleaned, formatNamed, formats, sampleOf } from '#formats'
import { vocabularyWorld } from '#records'
import { ourBody, theirBody } from './body.ts'
import { propertyAt, theirNames } from './names.ts'

const id = 'ABCDEFGH-0001'
const file = '0A1B2C3D-0000-4000-8000-00000000000F'

for (const { name } of formats())
  test(`a body of ${name} comes back as it went out`, () => {
    const format = formatNamed(name)
    const body = cleaned(format, sampleOf(format, vocabularyWorld))

    const theirs = theirBody({ id, format: name }, body)
    const back = cleaned(format, ourBody(format, JSON.parse(JSON.stringify(theirs)), {}))

    assert.deepEqual(theirs.header, { identifier: id, schema: name, languages: body['languages'] ?? [] })
    assert.deepEqual(back, body)
  })

test('what we spell better is written as today', () => {
  const format = formatNamed('bbiOpportunity')

  const theirs = theirBody({ id, format: format.name }, cleaned(format, sampleOf(format, vocabularyWorld)))

  assert.ok('areasBenifited' in theirs && !('areasBenefited' in theirs))
  assert.deepEqual(theirNames('biosafetyDecision', { exemptFromAIA: true, title: { en: 'x' } }), { exemptedFromAIA: true, title: { en: 'x' } })
})

test('names of ours and of every object are never mistaken for others', () => {
  assert.deepEqual(theirNames('toString', { constructor: 1, toString: 2 }), { constructor: 1, toString: 2 })
  assert.equal(propertyAt('measure', '/toString/0/constructor'), 'toString.constructor')
  assert.equal(propertyAt('bbiOpportunity', '/areasBenefited/3/identifier'), 'areasBenifited.identifier')
})

test('files have their address of today outside and ours inside; addresses of other sites stay', () => {
  const format = formatNamed('database')
  const other = `https://other.example/files/${file}/plan.pdf`
  const body = {
    languages: ['en'],
    websites: [{ url: `/files/${file}/plan.pdf` }, { url: other }],
    description: { en: `<p><a href="/files/${file}/plan.pdf">plan</a></p>` },
  }

  const theirs = theirBody({ id, format: 'database' }, body)
  const absolute = JSON.parse(JSON.stringify(theirs).replaceAll('"/api/v2013', '"https://api.cbd.int/api/v2013')) as object
  const strange = { ...theirs, websites: [{ url: 'https://a.example/?next=/api/v2013/documents/x/attachments/y' }] }

  const { websites, description } = theirs as unknown as {
    readonly websites: readonly { readonly url: string }[]
    readonly description: { en: string }
  }
  assert.deepEqual(
    websites.map(({ url }) => url),
    [`/api/v2013/documents/${id}/attachments/${file}/plan.pdf`, other],
  )
  assert.match(description.en, new RegExp(`href="/api/v2013/documents/${id}/attachments/${file}/plan.pdf"`))
  assert.deepEqual({ ...ourBody(format, theirs, {}), houses: undefined }, { ...body, houses: undefined })
  assert.deepEqual(ourBody(format, absolute, {})['websites'], body.websites)
  assert.deepEqual(ourBody(format, strange, {})['websites'], strange.websites)
})

test('a clearing-house that is not named is the one that stood there, else that of the realm', () => {
  const format = formatNamed('database')
  const house = (body: object, given: Parameters<typeof ourBody>[2]) => ourBody(format, { header: {}, ...body }, given)['houses']

  assert.deepEqual(house({}, { realm: { code: 'BCH', house: 'BCH' } }), [{ identifier: 'cbdLibrary:bch' }])
  assert.deepEqual(house({}, {}), [{ identifier: 'cbdLibrary:abs-ch' }])
  assert.deepEqual(house({}, { former: { houses: [{ identifier: 'x' }] }, realm: { code: 'BCH', house: 'BCH' } }), [{ identifier: 'x' }])
  assert.deepEqual(house({ libraries: [{ identifier: 'y' }] }, {}), [{ identifier: 'y' }])
})
