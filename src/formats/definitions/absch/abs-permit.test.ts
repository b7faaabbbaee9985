import assert from 'node:assert/strict'
import { test } from 'node:test'
import { titleOf } from '../../described.ts'
import { issuesIn } from '../../issues.ts'
import { visibleFields } from '../../standing.ts'
import { exampleWorld } from '../../example-world.ts'
import { absPermit } from './abs-permit.ts'
import { exampleBody, refusals, stored } from '../example-body.ts'
import { otherTerm } from '../shared.ts'

test('a certificate with consent and agreed terms can be published', () => {
  const body = exampleBody(absPermit)

  assert.deepEqual(refusals(absPermit, body), [])
})

test('a certificate cannot be published without consent granted', () => {
  const body = exampleBody(absPermit, { picGranted: false })

  assert.deepEqual(refusals(absPermit, body), ['/picGranted permit.consent'])
})

test('a certificate cannot be published without agreed terms', () => {
  const body = exampleBody(absPermit, { matEstablished: false })

  assert.deepEqual(refusals(absPermit, body), ['/matEstablished permit.terms'])
})

test('what was said of a consent goes when consent was not granted', () => {
  const body = exampleBody(absPermit, { picGranted: false, picInformation: { en: '<p>By letter</p>' } })

  assert.deepEqual(
    ['picInformation', 'picDocuments'].filter(name => name in body),
    [],
  )
})

test('a permit without consent can be kept as a draft', () => {
  const body = exampleBody(absPermit, { picGranted: false, matEstablished: false })

  const issues = issuesIn(absPermit, body, exampleWorld(), { for: 'draft' })

  assert.deepEqual(issues, [])
})

for (const [name, flag] of [
  ['providers', 'providersConfidential'],
  ['entitiesToWhomPICGranted', 'entitiesToWhomPICGrantedConfidential'],
  ['subjectMatter', 'subjectMatterConfidential'],
  ['usages', 'usagesConfidential'],
] as const) {
  test(`${name} are stored nowhere once they are confidential`, () => {
    const body = exampleBody(absPermit, { [flag]: true })

    assert.equal(name in body, false)
    assert.deepEqual(refusals(absPermit, body), [])
  })

  test(`${name} are either given or confidential`, () => {
    const body = exampleBody(absPermit, { [name]: undefined })

    assert.deepEqual(refusals(absPermit, body), [`/${name} field.missing`])
  })

  test(`a body that gives ${name} beside the flag is refused`, () => {
    const body = { ...exampleBody(absPermit), [flag]: true }

    assert.deepEqual(refusals(absPermit, body), [`/${name} field.confidential`])
  })
}

test('a first certificate needs no reason', () => {
  const body = exampleBody(absPermit, { amendmentIntent: undefined })

  assert.equal('amendmentDescription' in body, false)
  assert.deepEqual(refusals(absPermit, body), [])
})

for (const [intent, step] of [
  ['0', 'an update'],
  ['1', 'a revocation'],
] as const) {
  test(`${step} needs a reason`, () => {
    const body = exampleBody(absPermit, { amendmentIntent: intent, amendmentDescription: undefined })

    assert.deepEqual(refusals(absPermit, body), ['/amendmentDescription field.missing'])
  })
}

test('the intents of old bodies are numbers', () => {
  const body = stored(absPermit, { amendmentIntent: 1, updateReasons: { en: '<p>Fraud</p>' } })

  assert.deepEqual(body, { amendmentIntent: '1', amendmentDescription: { en: '<p>Fraud</p>' } })
})

test('a permit does not expire before it is issued', () => {
  const body = exampleBody(absPermit, { dateOfIssuance: '2026-03-01', dateOfExpiry: '2026-02-28' })

  assert.deepEqual(refusals(absPermit, body), ['/dateOfIssuance permit.expiry', '/dateOfExpiry permit.expiry'])
})

test('a keyword that the list lacks is written out, and asked for only then', () => {
  const other = exampleBody(absPermit, { keywords: [{ identifier: otherTerm }], keywordOther: undefined })
  const listed = exampleBody(absPermit, { keywordOther: { en: 'Venom' } })

  assert.deepEqual(refusals(absPermit, other), ['/keywordOther field.missing'])
  assert.equal('keywordOther' in listed, false)
  assert.ok(visibleFields(absPermit, other).includes('keywordOther'))
})

test('specimens are web addresses', () => {
  const body = exampleBody(absPermit, { specimens: ['drawer 12'] })

  assert.deepEqual(refusals(absPermit, body), ['/specimens/0 url.incomplete'])
})

test('contacts of any country may provide, but only authorities of the own country', () => {
  const body = exampleBody(absPermit, {
    providers: [{ identifier: 'EXAMPLE-contact-foreign' }, { identifier: 'EXAMPLE-authority-1' }, { identifier: 'EXAMPLE-authority-foreign' }],
  })

  assert.deepEqual(refusals(absPermit, body), ['/providers/2 reference.foreign'])
})

test('the authority that issued the permit is one of the own country', () => {
  const body = exampleBody(absPermit, { absCNA: { identifier: 'EXAMPLE-authority-foreign' } })

  assert.deepEqual(refusals(absPermit, body), ['/absCNA reference.foreign'])
})

test('a certificate is known by the reference number of the permit', () => {
  const body = exampleBody(absPermit, { title: { en: 'MAE-2026-017' } })

  assert.deepEqual(titleOf(absPermit, body), { en: 'MAE-2026-017' })
})
