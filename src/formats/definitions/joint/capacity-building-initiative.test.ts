import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleWorld } from '../../example-world.ts'
import type { Data } from '../../format.ts'
import { exampleBody, refusals, stored } from '../example-body.ts'
import { absch, bch, chm, community, national, regional, subNational } from '../shared.ts'
import { capacityBuildingInitiative } from './capacity-building-initiative.ts'

const proposed = '73E2AC27-D964-487C-A4E6-0997BB27AF01'
const approved = 'DD130C83-20B7-5159-AA74-CC0EB8924B31'
const selfFunding = '31B36F05-7A9B-5CE3-A07A-AA8456714923'
const africa = 'D50FE62D-8A5E-4407-83F8-AFCAAF708EA4'
const world = exampleWorld({ 'cdi-funding': ['bilateral', selfFunding] })

const terms = (...identifiers: readonly string[]) => identifiers.map(identifier => ({ identifier }))
const initiative = (changes: Data) => exampleBody(capacityBuildingInitiative, changes, world)
const refused = (changes: Data) => refusals(capacityBuildingInitiative, initiative(changes), world)

test('a regional initiative names a region, others name countries', () => {
  const at = (scope: string, ...places: readonly string[]) => refused({ geographicScope: { identifier: scope }, countryRegions: terms(...places) })

  assert.deepEqual(at(regional, africa), [])
  assert.deepEqual(at(regional, africa, 'ke'), [])
  assert.deepEqual(at(regional, 'eu'), [])
  assert.deepEqual(at(regional, 'ke'), ['/countryRegions initiative.region'])
  assert.deepEqual(at(national, 'ke'), [])
  assert.deepEqual(at(national, 'ke', africa), ['/countryRegions initiative.country'])
  assert.deepEqual(refused({ geographicScope: { identifier: national }, countryRegions: undefined }), ['/countryRegions field.missing'])
})

test('a global initiative names no place', () => {
  const body = initiative({ geographicScope: { identifier: 'jurisdiction-long-1' }, countryRegions: terms('ke') })

  assert.ok(!('countryRegions' in body))
})

test('a subnational area and a community are named', () => {
  for (const identifier of [subNational, community]) {
    const scope = (customValue?: Data) => ({ geographicScope: { identifier, ...(customValue ? { customValue } : {}) }, countryRegions: terms('ke') })

    assert.deepEqual(refused(scope()), ['/geographicScope/customValue term.custom'])
    assert.deepEqual(refused(scope({ en: 'Kwale County' })), [])
  }
})

test('what has begun has dates; what is only planned has dates or a duration', () => {
  const undated = { startDate: undefined, endDate: undefined, durationPeriod: undefined, durationText: undefined }

  assert.deepEqual(refused({ ...undated, status: { identifier: 'cdi-status-1' } }), ['/startDate field.missing', '/endDate field.missing'])
  for (const identifier of [proposed, approved]) {
    const status = { identifier }
    assert.deepEqual(refused({ ...undated, status }), ['/startDate initiative.duration', '/durationPeriod initiative.duration'])
    assert.deepEqual(refused({ ...undated, status, durationPeriod: 18, durationText: 'months' }), [])
    assert.deepEqual(refused({ ...undated, status, startDate: '2026-01-01', endDate: '2027-01-01' }), [])
    assert.deepEqual(refused({ ...undated, status, durationPeriod: 18 }), ['/durationPeriod initiative.unit', '/durationText initiative.unit'])
    assert.deepEqual(refused({ ...undated, status, startDate: '2026-01-01' }), ['/startDate initiative.dates', '/endDate initiative.dates'])
  }
})

test('a duration is forgotten once the initiative is under way', () => {
  const body = initiative({ status: { identifier: 'cdi-status-1' }, durationPeriod: 18, durationText: 'months' })

  assert.ok(!('durationPeriod' in body) && !('durationText' in body))
})

test('an initiative does not end before it begins', () => {
  assert.deepEqual(refused({ startDate: '2026-05-01', endDate: '2026-04-30' }), ['/startDate period.order', '/endDate period.order'])
})

for (const [question, names] of [
  ['isImplementedByAgencies', 'implementingAgencies'],
  ['isExecutedByAgencies', 'executingAgencies'],
  ['isCollaboratedByPartners', 'collaboratingPartners'],
] as const) {
  test(`${question}: who says yes names them, who says no names nobody`, () => {
    assert.deepEqual(refused({ [question]: true, [names]: undefined }), [`/${names} field.missing`])
    assert.ok(!(names in initiative({ [question]: false, [names]: [{ identifier: 'EXAMPLE-organization-1' }] })))
  })
}

test('each clearing-house and its target ask for their subjects', () => {
  const bare = { cbdSubjects: undefined, absKeyAreas: undefined, cpbThematicAreas: undefined }
  const missing = (house: string, target = 'GBF-TARGET-01') => refused({ ...bare, houses: terms(house), gbfTargets: terms(target) })

  assert.deepEqual(missing(chm), ['/cbdSubjects field.missing'])
  assert.deepEqual(missing(absch), ['/absKeyAreas field.missing'])
  assert.deepEqual(missing(bch), ['/cpbThematicAreas field.missing'])
  assert.deepEqual(missing(chm, 'GBF-TARGET-13'), ['/cbdSubjects field.missing', '/absKeyAreas field.missing'])
  assert.deepEqual(missing(chm, 'GBF-TARGET-17'), ['/cbdSubjects field.missing', '/cpbThematicAreas field.missing'])
})

test('self-funding may be described, other sources have their name alone', () => {
  const funded = (identifier: string) => refused({ fundingSourceTypes: [{ identifier, customValue: { en: 'Course fees' } }] })

  assert.deepEqual(funded(selfFunding), [])
  assert.deepEqual(funded('bilateral'), ['/fundingSourceTypes/0/customValue term.uncustom'])
})

test('a summary has at most 150 words', () => {
  assert.deepEqual(refused({ description: { en: 'word '.repeat(151) } }), ['/description/en text.words'])
})

test('a larger programme is named, and is not the initiative itself', () => {
  const itself = { ...world, id: 'EXAMPLE-capacityBuildingInitiative-1' }
  const body = exampleBody(capacityBuildingInitiative, { isProjectProgramme: true, projectProgrammeName: undefined, broaderProjects: [{ identifier: itself.id }] }, itself) // prettier-ignore

  assert.deepEqual(refusals(capacityBuildingInitiative, body, itself), ['/projectProgrammeName field.missing', '/broaderProjects/0 reference.self'])
})

test('old spellings are read, and what only old bodies hold is kept', () => {
  const old = {
    libraries: terms(chm),
    isExecutededByAgencies: true,
    isCollaboratededByPartners: false,
    duration: { en: 'Two years' },
    typeInfo: { en: 'Training of trainers' },
    selfFundingInfo: { en: 'Fees' },
  }

  const body = stored(capacityBuildingInitiative, old)

  assert.deepEqual(body, {
    houses: terms(chm),
    isExecutedByAgencies: true,
    isCollaboratedByPartners: false,
    duration: { en: 'Two years' },
    typeInfo: { en: 'Training of trainers' },
    selfFundingInfo: { en: 'Fees' },
  })
})
