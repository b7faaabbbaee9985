import assert from 'node:assert/strict'
import { test } from 'node:test'
import { visibleFields } from '../../standing.ts'
import { labelOf } from '../../wording.ts'
import { exampleBody, refusals } from '../example-body.ts'
import { independentRiskAssessment } from './independent-risk-assessment.ts'
import { nationalRiskAssessment } from './national-risk-assessment.ts'

for (const format of [nationalRiskAssessment, independentRiskAssessment]) {
  test(`${format.name}: has a date, or says that it is not known`, () => {
    const dated = exampleBody(format)
    const unknown = exampleBody(format, { dateOfRaNotAvailable: true })
    const silent = exampleBody(format, { date: undefined, dateOfRaNotAvailable: false })

    assert.deepEqual(refusals(format, dated), [])
    assert.ok(!('date' in unknown))
    assert.deepEqual(refusals(format, unknown), [])
    assert.deepEqual(refusals(format, silent), ['/date field.missing'])
  })

  test(`${format.name}: names the organisms, the scope and the report`, () => {
    const body = exampleBody(format, { modifiedOrganisms: undefined, scopes: undefined, documents: undefined })

    assert.deepEqual(refusals(format, body), ['/modifiedOrganisms field.missing', '/scopes field.missing', '/documents field.missing'])
  })

  test(`${format.name}: is asked again every two years when its author wants it`, () => {
    assert.deepEqual(format.workflow?.confirmation, { months: 24, when: { field: 'expires', in: [true] } })
    assert.deepEqual(refusals(format, exampleBody(format, { expires: undefined })), ['/expires field.missing'])
  })
}

test('a regulatory assessment is made by authorities of the country, an independent one by organizations', () => {
  const national = exampleBody(nationalRiskAssessment, { authorities: [{ identifier: 'EXAMPLE-authority-foreign' }] })
  const independent = exampleBody(independentRiskAssessment, { organizations: undefined })

  assert.deepEqual(refusals(nationalRiskAssessment, national), ['/authorities/0 reference.foreign'])
  assert.deepEqual(refusals(independentRiskAssessment, independent), ['/organizations field.missing'])
  assert.ok(!('government' in independentRiskAssessment.fields) && !('authorities' in independentRiskAssessment.fields))
})

test('only a regulatory assessment is forwarded, and only for what it is about', () => {
  const asked = (data: object) => visibleFields(nationalRiskAssessment, { ...data }).filter(name => /^forward|^codex/.test(name))

  assert.deepEqual(asked({}), [])
  assert.deepEqual(asked({ isForCommercialUse: true }), ['forwardToOECD'])
  assert.deepEqual(asked({ isForFoodSafety: true }), ['codexConducted', 'forwardToFAO'])
  assert.ok(!('isForCommercialUse' in independentRiskAssessment.fields))
})

test('both are worded alike', () => {
  assert.deepEqual(labelOf(independentRiskAssessment, 'adverseEffects'), labelOf(nationalRiskAssessment, 'adverseEffects'))
})
