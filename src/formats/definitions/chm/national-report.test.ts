import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cleaned } from '../../cleaned.ts'
import { exampleBody, refusals } from '../example-body.ts'
import { national, subNational } from '../shared.ts'
import { nationalReport } from './national-report.ts'

const draft = { identifier: '9D17F3A2-EC92-4D31-81EF-A12521873D7F' }
const approved = { identifier: '851B10ED-AE62-4F28-B178-6D40389CC8DB' }
const parliament = { identifier: '2B1AA969-F4EA-4537-B7D9-C0108EE5D3D2' }
const minister = { identifier: 'E7398F2B-FA36-4F42-85C2-5D0044440476' }

test('only an approved report says by whom, and only some bodies have a name', () => {
  const body = { status: approved, approvingBody: minister, approvingBodyInfo: { en: 'Minister of Environment' } }

  assert.ok('approvingBodyInfo' in exampleBody(nationalReport, body))
  assert.ok(!('approvingBodyInfo' in exampleBody(nationalReport, { ...body, approvingBody: parliament })))
  assert.ok(!('approvingBody' in exampleBody(nationalReport, { ...body, status: draft })))
})

test('the area is named unless it is the whole country', () => {
  const named = { jurisdictionInfo: { en: 'Guanacaste' } }

  assert.ok('jurisdictionInfo' in exampleBody(nationalReport, { ...named, jurisdiction: { identifier: subNational } }))
  assert.ok(!('jurisdictionInfo' in exampleBody(nationalReport, { ...named, jurisdiction: { identifier: national } })))
})

test('the period may be open, but not end before it begins', () => {
  const reversed = exampleBody(nationalReport, { startDate: '2014-01-01', endDate: '2009-12-31' })

  assert.deepEqual(refusals(nationalReport, exampleBody(nationalReport, { endDate: undefined })), [])
  assert.deepEqual(refusals(nationalReport, reversed), ['/startDate period.order', '/endDate period.order'])
})

test('the year of completion in old bodies is the date of adoption', () => {
  const old = exampleBody(nationalReport, { status: approved, adoptionDate: undefined, completionYear: '2014' })

  assert.equal(cleaned(nationalReport, old)['adoptionDate'], '2014')
})
