import assert from 'node:assert/strict'
import { test } from 'node:test'
import { labelOf } from '../../wording.ts'
import { exampleBody, refusals, stored } from '../example-body.ts'
import { capacityBuildingResource } from './capacity-building-resource.ts'
import { resource } from './resource.ts'

test('nobody begins a new capacity-building resource, and those there are may be brought in', () => {
  assert.equal(capacityBuildingResource.closed, true)
  assert.deepEqual(refusals(capacityBuildingResource, exampleBody(capacityBuildingResource)), [])
})

test('old bodies with a year and regions are read', () => {
  const body = stored(capacityBuildingResource, { publicationYear: 2011, regions: [{ identifier: 'ke' }] })

  assert.deepEqual(body, { publicationDate: '2011', countryRegions: [{ identifier: 'ke' }] })
})

test('an old resource of the virtual library keeps how it was once classified, a new one is not asked', () => {
  const old = stored(resource, { formatDetails: { en: '12 pages' }, expertiseLevel: [{ identifier: 'capacity-levels-1' }] })

  assert.deepEqual(old, { formatDetails: { en: '12 pages' }, expertiseLevel: [{ identifier: 'capacity-levels-1' }] })
  assert.ok(!('expertiseLevel' in exampleBody(resource)))
})

test('its fields are called as in the virtual library', () => {
  assert.deepEqual(labelOf(capacityBuildingResource, 'rights'), labelOf(resource, 'rights'))
})
