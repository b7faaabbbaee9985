import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accountNumber, emailFaults, emailOf, nameFaults, nameOf } from './account.ts'

test('addresses are compared in lower case, with their host in ASCII', () => {
  assert.equal(emailOf('  Ana.MORA@Bücher.Example '), 'ana.mora@xn--bcher-kva.example')
})

test('what is not one address is refused', () => {
  const wrong = [
    '',
    'ana',
    'ana@',
    '@example.org',
    'a@b',
    'a b@example.org',
    'a@example.org, b@example.org',
    'a@ex\r\nBcc: x@y.zz',
    'a@@example.org',
    '<a@example.org>',
  ]

  const accepted = wrong.filter(text => emailFaults(emailOf(text)).length === 0)

  assert.deepEqual(accepted, [])
  assert.deepEqual(emailFaults(emailOf('ana.mora+chm@minae.go.cr')), [])
})

test('a name keeps its letters and loses what cannot be seen', () => {
  assert.equal(nameOf(' Zoë\u0000\u202e  Ōta\n\u200b'), 'Zoë Ōta')
  assert.equal(nameOf('محمد عبد الله'), 'محمد عبد الله')
  assert.deepEqual(
    nameFaults('x'.repeat(121)).map(({ code }) => code),
    ['name.long'],
  )
})

test('only account ids have an account number', () => {
  assert.equal(accountNumber('account:12'), 12)
  for (const id of [undefined, 'system:demo', 'account:0', 'account:-1', 'account:1e3', 'account:12 ', 'account:99999999999999999999']) {
    assert.equal(accountNumber(id), undefined, String(id))
  }
})
