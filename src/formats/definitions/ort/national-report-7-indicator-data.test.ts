import assert from 'node:assert/strict'
import { test } from 'node:test'
import { titleOf } from '../../described.ts'
import { exampleBody, refusals } from '../example-body.ts'
import { nationalReport7IndicatorData } from './national-report-7-indicator-data.ts'

const indicator = { identifier: 'gbf-headline-1' }
const nationalIndicator = { identifier: 'CR-7', value: { en: 'Area of mangroves' } }
const row = { indicatorCode: 'A.1', year: 2020, unit: '%', value: 0 }
const body = (changes: object) => exampleBody(nationalReport7IndicatorData, { ...changes })
const issues = (changes: object) => refusals(nationalReport7IndicatorData, body(changes))

test('data are of one indicator: of the Framework, or of the country’s own', () => {
  const both = ['/indicator data.indicator', '/nationalIndicator data.indicator']

  assert.deepEqual(issues({ indicator, nationalIndicator: undefined }), [])
  assert.deepEqual(issues({ indicator: undefined, nationalIndicator }), [])
  assert.deepEqual(issues({ indicator, nationalIndicator }), both)
  assert.deepEqual(issues({ indicator: undefined, nationalIndicator: undefined }), both)
})

test('a record is named after its indicator', () => {
  assert.deepEqual(titleOf(nationalReport7IndicatorData, body({ indicator, nationalIndicator: undefined })), { en: 'Term gbf-headline-1' })
  assert.deepEqual(titleOf(nationalReport7IndicatorData, body({ indicator: undefined, nationalIndicator })), { en: 'Area of mangroves' })
})

test('zero is a value, and nothing is none', () => {
  const { value: _zero, ...without } = row

  assert.deepEqual(issues({ sourceOfData: 'national', data: [row] }), [])
  assert.deepEqual(issues({ sourceOfData: 'national', data: [without] }), ['/data/0/value field.missing'])
})

test('who has no data says why, and gives none', () => {
  for (const sourceOfData of ['noData', 'notRelevant']) {
    assert.deepEqual(issues({ sourceOfData, sourceOfDataInfo: undefined }), ['/sourceOfDataInfo field.missing'])
    assert.ok(!('data' in body({ sourceOfData, data: [row] })))
  }
})

test('what a value is broken down by goes when it is not', () => {
  const data = [{ ...row, hasDisaggregation: false, disaggregationType: 'Sex', disaggregation: 'Women' }]

  assert.deepEqual(body({ sourceOfData: 'national', data })['data'], [{ ...row, hasDisaggregation: false }])
})
