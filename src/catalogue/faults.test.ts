import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formats, registered } from '#formats'
import { faultsOf } from './faults.ts'

for (const format of formats())
  test(`${format.name} agrees with the vocabularies, the other formats and the words of this house`, () => {
    assert.deepEqual(faultsOf(JSON.parse(JSON.stringify(format)), registered(format.name)!.labels), [])
  })
