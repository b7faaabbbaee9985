import assert from 'node:assert/strict'
import { test } from 'node:test'
import { facetsOf } from '../../counted.ts'
import { labelOf } from '../../wording.ts'
import { exampleBody, refusals, stored } from '../example-body.ts'
import { resource } from '../joint/resource.ts'
import { absch } from '../shared.ts'
import { communityProtocol } from './community-protocol.ts'
import { modelContractualClause } from './model-contractual-clause.ts'

const terms = (...identifiers: readonly string[]) => identifiers.map(identifier => ({ identifier }))

for (const format of [modelContractualClause, communityProtocol]) {
  test(`${format.name}: asks what the virtual library asks, but not for clearing-houses`, () => {
    const asked = Object.keys(format.fields).filter(name => name !== 'libraries')

    assert.deepEqual(asked.sort(), Object.keys(resource.fields).filter(name => name !== 'houses').sort()) // prettier-ignore
    assert.deepEqual(labelOf(format, 'publicationDate'), labelOf(resource, 'publicationDate'))
    assert.notDeepEqual(labelOf(format, 'resourceTypes'), labelOf(resource, 'resourceTypes'))
    assert.deepEqual(facetsOf(format, exampleBody(format))['house'], ['ABSCH'])
  })

  test(`${format.name}: always has ABS subjects, and biosafety subjects only with target 17`, () => {
    const bare = { nagoya: undefined, biosafety: undefined }
    const missing = (target: string) => refusals(format, exampleBody(format, { ...bare, gbfTargets: terms(target) }))

    assert.ok(missing('GBF-TARGET-01').includes('/nagoya/subjects field.missing'))
    assert.ok(!missing('GBF-TARGET-01').includes('/biosafety/subjects field.missing'))
    assert.ok(missing('GBF-TARGET-17').includes('/biosafety/subjects field.missing'))
  })

  test(`${format.name}: old bodies are read`, () => {
    const body = stored(format, { libraries: terms(absch), publicationYear: 2009, absSubjects: terms('abs-subjects-1') })

    assert.deepEqual(body, { libraries: terms(absch), publicationDate: '2009', nagoya: { subjects: terms('abs-subjects-1') } })
  })
}

test('model clauses are found by keywords of clauses, community protocols by the place of the community', () => {
  const clause = exampleBody(modelContractualClause, { nagoya: { subjects: terms('abs-subjects-1') }, countryRegions: undefined })
  const protocol = exampleBody(communityProtocol, { nagoya: { subjects: terms('abs-subjects-1') }, countryRegions: undefined })

  assert.deepEqual(refusals(modelContractualClause, clause), ['/nagoya/mccKeywords field.missing'])
  assert.deepEqual(refusals(communityProtocol, protocol), ['/countryRegions field.missing'])
})

test('each has types of its own', () => {
  assert.equal(modelContractualClause.fields['resourceTypes']!.vocabulary, 'mcc-types')
  assert.equal(communityProtocol.fields['resourceTypes']!.vocabulary, 'cpp-types')
})
