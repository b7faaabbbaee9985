import assert from 'node:assert/strict'
import { test } from 'node:test'
import { digestOf, isId, newId, newSecret } from './ids.ts'

test('an identifier is an upper-case UUID and never the same twice', () => {
  assert.match(newId(), /^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/)
  assert.notEqual(newId(), newId())
})

test('an identifier is known in any case, and nothing else is one', () => {
  assert.equal(isId(newId().toLowerCase()), true)
  assert.equal(isId('../etc/passwd'), false)
  assert.equal(isId(`${newId()}x`), false)
})

test('a secret has 256 bits, and its digest does not show it', () => {
  const secret = newSecret()

  assert.equal(Buffer.from(secret, 'base64url').length, 32)
  assert.match(digestOf(secret), /^[0-9a-f]{64}$/)
  assert.equal(digestOf(secret), digestOf(secret))
})
