import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cleaned } from '../../cleaned.ts'
import { exampleBody, refusals, stored } from '../example-body.ts'
import { marineEbsa } from './marine-ebsa.ts'

test('only the answers of the chosen step are kept', () => {
  const approved = exampleBody(marineEbsa, { status: 'approved', approvedByGovernmentOn: '2012-10-19' })
  const proposed = stored(marineEbsa, { ...approved, status: 'recommendedToAny', recommendedToAnyBy: 'GOV', recommendedToAnyByGovernments: [{ identifier: 'cr' }] }) // prettier-ignore

  assert.equal(approved['approvedByGovernmentOn'], '2012-10-19')
  assert.ok(!('approvedByGovernmentOn' in proposed))
  assert.deepEqual(proposed['recommendedToAnyByGovernments'], [{ identifier: 'cr' }])
})

test('who proposed decides which name is asked', () => {
  const proposed = (by: string) =>
    exampleBody(marineEbsa, {
      status: 'recommendedToWorkshop',
      recommendedToWorkshopBy: by,
      recommendedToWorkshopByOthers: { en: 'A network' },
      recommendedToWorkshopByGovernments: [{ identifier: 'cr' }],
    })

  assert.ok('recommendedToWorkshopByOthers' in proposed('OTHER') && !('recommendedToWorkshopByGovernments' in proposed('OTHER')))
  assert.ok('recommendedToWorkshopByGovernments' in proposed('GOV') && !('recommendedToWorkshopByOthers' in proposed('GOV')))
})

test('each of the seven criteria is assessed once', () => {
  const row = (identifier: string) => ({ identifier, level: 'high' })
  const all = [1, 2, 3, 4, 5, 6, 7].map(number => row(`criteria${number}`))

  assert.deepEqual(refusals(marineEbsa, exampleBody(marineEbsa, { assessments: all })), [])
  assert.deepEqual(refusals(marineEbsa, exampleBody(marineEbsa, { assessments: [row('criteria1'), row('criteria2'), row('criteria1')] })), ['/assessments/2/identifier assessment.criterion']) // prettier-ignore
  assert.ok(refusals(marineEbsa, exampleBody(marineEbsa, { assessments: [row('criteria8')] })).includes('/assessments/0/identifier value.option'))
})

test('misspelt names of old bodies are read', () => {
  const old = { areaIntroducion: { en: '<p>A seamount</p>' }, status: 'recommendedToAny', recommendedToAnyBy: 'GOV', recommendedToAnyByGovernment: [{ identifier: 'cr' }] } // prettier-ignore

  const read = cleaned(marineEbsa, old)

  assert.deepEqual(read['areaIntroduction'], { en: '<p>A seamount</p>' })
  assert.deepEqual(read['recommendedToAnyByGovernments'], [{ identifier: 'cr' }])
})
