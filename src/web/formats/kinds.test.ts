import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fieldTypeNames } from '#formats'
import { isMessage } from '#platform/messages.ts'
import '../pages.ts'

test('every kind of field has a name for readers', () => {
  const nameless = fieldTypeNames.filter(kind => !isMessage(`format.type.${kind}`))

  assert.deepEqual(nameless, [])
})
