import assert from 'node:assert/strict'
import { test } from 'node:test'
import { installedPackages, isAllowed } from './licences.ts'

test('every package we use, on every platform, may be used under its licence', () => {
  const packages = installedPackages()

  const refused = packages.filter(one => !isAllowed(one)).map(({ name, version, licence }) => `${name} ${version}: ${licence ?? 'no licence'}`)

  assert.deepEqual(refused, [])
  assert.ok(packages.length > 100, 'the list of packages was read')
})

test('a package without a licence, under a copyleft licence, or under MPL in what runs is refused', () => {
  const one = { name: 'x', version: '1', development: false }

  assert.equal(isAllowed({ ...one, licence: undefined }), false)
  assert.equal(isAllowed({ ...one, licence: 'AGPL-3.0' }), false)
  assert.equal(isAllowed({ ...one, licence: 'LGPL-3.0-or-later' }), false)
  assert.equal(isAllowed({ ...one, licence: 'MPL-2.0' }), false)
  assert.equal(isAllowed({ ...one, licence: 'MPL-2.0', development: true }), true)
})
