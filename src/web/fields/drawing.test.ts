import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatNamed } from '#formats'
import { labelAt, placeAt } from './drawing.ts'

test('the place of a question names what it belongs to, and counts the rows of a list', () => {
  const format = formatNamed('nationalTarget7')
  const label = (name: string) => labelAt(format, name, 'en')

  assert.equal(placeAt(format, '/title', 'en'), label('/title'))
  assert.equal(
    placeAt(format, '/additionalImplementation/customValue', 'en'),
    `${label('/additionalImplementation')} › ${label('/additionalImplementation/customValue')}`,
  )
  assert.equal(
    placeAt(format, '/otherNationalIndicators/1/value', 'en'),
    `${label('/otherNationalIndicators')} 2 › ${label('/otherNationalIndicators/1/value')}`,
  )
})

test('rows of a matrix are known by their terms, not by numbers', () => {
  const format = formatNamed('nationalTarget7')

  assert.doesNotMatch(placeAt(format, '/globalTargetAlignment/0/degreeOfAlignment', 'en'), /\d/)
})
